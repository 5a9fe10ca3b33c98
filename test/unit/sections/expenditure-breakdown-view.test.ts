import { describe, expect, it } from 'vitest';
import type { BudgetDisclosure } from '../../../src/model/disclosure.js';
import type { FundKey } from '../../../src/model/reading/fund.js';
import type { Line } from '../../../src/model/reading/line.js';
import { type ExpenditureView, expenditureView } from '../../../src/sections/expenditure-breakdown/view.js';
import { minimal, parsed, sample2023 } from '../../../stories/fixtures/disclosures.js';
import { awkwardExpenditure, manyLines } from '../../../stories/fixtures/expenditure.js';
import { present } from '../../documents/reading.js';
import planning from '../../documents/shanghai-planning-2024.json';
import wanli from '../../documents/shanghai-wanli-2024.json';

const viewOf = (disclosure: BudgetDisclosure, apart: readonly FundKey[] = []) =>
  present(expenditureView(disclosure, apart));

function lineOf(view: ExpenditureView, name: string, within?: string): Line {
  const found = view.tables
    .flatMap(({ lines }) => lines)
    .filter((line) => line.name === name && (within === undefined || line.within === within));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} lines named ${name}`);
  return found[0];
}

/** A budget of 100 with these lines. */
function withLines(lines: unknown[], rest: Record<string, unknown> = {}): BudgetDisclosure {
  return minimal({
    expenditure: {
      total: { amount: '100' },
      basic: { amount: '60' },
      project: { amount: '40' },
      lines,
      ...rest,
    },
  });
}

describe('the 2023 disclosure', () => {
  const view = viewOf(sample2023());

  it('takes the lines of the general public budget, as the section has none', () => {
    expect(view.tables.map(({ from, lines }) => [from, lines.length])).toEqual([['generalPublicBudget', 26]]);
    expect(view.wholeFund).toBe(true);
  });

  it('keeps printed shares and computes the others', () => {
    expect(lineOf(view, '教育支出').share).toEqual({
      value: '0.22',
      computed: false,
      at: 'generalPublicBudget.lines[1].share',
    });
    expect(lineOf(view, '事业运行').share).toEqual({ value: '6.04', computed: true });
    expect(view.tables[0]?.columns.share).toBe('mixed');
    expect(view.parts.columns.share).toBe('printed');
  });

  it('computes the sum of a group that is only named, whose amount stays not stated', () => {
    const group = lineOf(view, '档案事务');
    expect(group.amount).toEqual({ absent: 'not-stated' });
    expect(group.sum).toEqual({ value: '226.73', unit: '万元' });
  });

  it('keeps a printed sub-total that its lines do not add up to', () => {
    expect(lineOf(view, '卫生健康支出').amount).toEqual({
      value: '151.70',
      unit: '万元',
      at: 'generalPublicBudget.lines[3].amount',
    });
    expect(lineOf(view, '卫生健康支出').sum).toBeUndefined();
    expect(lineOf(view, '行政事业单位医疗').sum?.value).toBe('151.69');
  });

  it('ranks the changes of the items with their signs', () => {
    expect(view.changes?.ranked.map(({ line, change }) => [line.name, change.value])).toEqual([
      ['行政运行', '152.17'],
      ['事业运行', '76.97'],
      ['行政运行', '51.4'],
      ['机关事业单位基本养老保险缴费支出', '32.93'],
      ['住房公积金', '20.43'],
      ['机关事业单位职业年金缴费支出', '16.47'],
      ['行政单位医疗', '-10'],
      ['事业单位医疗', '7.64'],
      ['行政单位离退休', '-7.58'],
      ['公务员医疗补助', '5.41'],
      ['事业单位离退休', '0.69'],
      ['培训支出', '-0.55'],
      ['其他行政事业单位医疗支出', '0.45'],
    ]);
    expect(view.changes?.unchanged).toBe(2);
    expect(view.largestChange?.line.within).toBe('党委办公厅（室）及相关机构事务');
  });

  it('has the order of classes in the document for their colours', () => {
    expect(view.classes.map(({ line, order }) => [line.name, order])).toEqual([
      ['一般公共服务支出', 0],
      ['社会保障和就业支出', 2],
      ['卫生健康支出', 3],
      ['住房保障支出', 4],
      ['教育支出', 1],
    ]);
  });

  it('keeps another reason that the general public budget gives for basic expenditure', () => {
    expect(view.others.map(({ line }) => line.key)).toEqual(['generalPublicBudget.basic']);
    expect(view.others[0]?.line.changes[0]?.reason).toBe('人员增加，基本支出预算较上年有所增加');
  });
});

describe('a budget in 元 with text in 万元', () => {
  const view = viewOf(parsed(wanli));

  it('uses its own lines and adopts the change that another section states for the same figure', () => {
    const item = lineOf(view, '专项普查活动');
    expect(item.key).toMatch(/^expenditure\.lines/);
    expect(item.amount).toEqual({
      value: '257700',
      unit: '元',
      at: 'expenditure.lines[0].lines[0].lines[0].amount',
    });
    expect(item.adopted).toBe(true);
    expect(item.changes[0]).toMatchObject({ trend: 'decrease', rate: '57.14', reason: '项目调整' });
  });

  it('computes a change only from a stated figure to compare with, exactly across units', () => {
    const ranked = view.changes?.ranked.find(({ line }) => line.name === '专项普查活动');
    expect(ranked).toMatchObject({ change: { value: '-343600', unit: '元' }, computed: true });
  });

  it('does not treat the same figure in another unit as a different one', () => {
    expect(view.parts.total.elsewhere).toEqual([]);
  });
});

describe('final accounts', () => {
  const view = viewOf(parsed(planning));

  it('has budget, completion and both kinds on each line', () => {
    expect(view.tables[0]?.columns).toMatchObject({
      budgets: ['budget'],
      completions: ['budget'],
      splits: ['basic', 'project'],
      text: 'both',
    });
    expect(lineOf(view, '事业运行')).toMatchObject({
      budgets: { budget: { value: '4477.33', unit: '万元' } },
      completion: { value: '98.65', of: 'budget' },
      splits: { basic: { value: '2339.58' }, project: { value: '2077.09' } },
    });
  });

  it('does not adopt the budget of the same subject in another fund', () => {
    expect(lineOf(view, '行政运行').amount).toMatchObject({ value: '1105.68', unit: '万元' });
    expect(lineOf(view, '行政运行').budgets).toEqual({});
  });

  it('does not adopt a share of another whole', () => {
    expect(lineOf(view, '住房保障支出').share).toEqual({ value: '4.72', computed: true });
  });

  it('lists columns that are blank on every line', () => {
    expect(view.tables[0]?.emptySplits.map(({ split, absence }) => [split, absence.absent])).toEqual([
      ['business', 'blank'],
      ['remittedUp', 'blank'],
      ['subsidiesPaid', 'blank'],
    ]);
  });
});

describe('next to the section of the general public budget', () => {
  it('refers to that section instead of repeating its lines, changes and reasons', () => {
    const view = viewOf(sample2023(), ['generalPublicBudget']);
    expect(view.tables).toEqual([]);
    expect(view.seeAlso).toEqual(['generalPublicBudget']);
    expect(view.others).toEqual([]);
    expect(view.parts.lines.map(({ kind }) => kind)).toEqual(['basic', 'project']);
  });

  it('keeps its own lines and adopts nothing', () => {
    const view = viewOf(parsed(wanli), ['generalPublicBudget']);
    expect(view.seeAlso).toEqual([]);
    expect(lineOf(view, '专项普查活动')).toMatchObject({ adopted: false, changes: [] });
  });

  it('still shows the lines of a fund without a section', () => {
    const view = viewOf(sample2023(), ['governmentFund', 'stateCapital']);
    expect(view.tables.map(({ from }) => from)).toEqual(['generalPublicBudget']);
    expect(view.seeAlso).toEqual([]);
  });
});

describe('absence', () => {
  it.each(['withheld', 'empty-table', 'missing'] as const)('returns that the section is %s', (absent) => {
    expect(expenditureView(minimal({ expenditure: { absent, statement: '原文。' } }))).toEqual({
      absent,
      statement: '原文。',
    });
  });

  it.each([
    ['withheld', 'not-stated'],
    ['blank', 'not-stated'],
    ['not-stated', 'not-arranged'],
    ['not-stated', 'withheld'],
  ])('computes no sum if the line is %s and one below it is %s', (line, below) => {
    const view = viewOf(
      withLines([
        {
          level: 'class',
          name: '甲',
          amount: { absent: line },
          lines: [
            { level: 'group', name: '乙', amount: { absent: below } },
            { level: 'group', name: '丙', amount: '5' },
          ],
        },
      ]),
    );
    expect(lineOf(view, '甲').sum).toBeUndefined();
    expect(lineOf(view, '甲').share).toBeUndefined();
  });

  it('computes no share of a whole that is unknown or zero', () => {
    for (const amount of [{ absent: 'not-stated' }, '0']) {
      const view = viewOf(withLines([{ level: 'class', name: '甲', amount: '5' }], { total: { amount } }));
      expect(lineOf(view, '甲').share).toBeUndefined();
    }
  });

  it('has no largest class if one is withheld, which the chart shows without a figure', () => {
    const view = viewOf(awkwardExpenditure);
    expect(view.largestClass).toBeUndefined();
    expect(view.classes.map(({ line }) => line.name)).toEqual([
      '一般公共服务支出',
      '其他支出',
      '自然资源海洋气象等支出',
      '公共安全支出',
    ]);
  });
});

describe('other shapes', () => {
  it('shows each fund’s lines if the section has none', () => {
    const fund = (name: string) => ({ total: { amount: '50' }, lines: [{ level: 'class', name, amount: '50' }] });
    const view = viewOf(
      minimal({
        expenditure: { total: { amount: '100' }, basic: { amount: '60' }, project: { amount: '40' } },
        generalPublicBudget: fund('教育支出'),
        governmentFund: fund('城乡社区支出'),
        stateCapital: { absent: 'empty-table', statement: '本表为空表。' },
      }),
    );
    expect(view.tables.map(({ from }) => from)).toEqual(['generalPublicBudget', 'governmentFund']);
    expect(view.wholeFund).toBe(false);
  });

  it('ranks only changes against the most common base, and only of lines without stated changes below', () => {
    const changed = (name: string, base: string, amount: string) => ({
      level: 'item',
      name,
      amount: '5',
      changes: [{ base, direction: 'increase', amount }],
    });
    const view = viewOf(
      withLines([
        {
          ...changed('甲', 'last-year-budget', '99'),
          level: 'class',
          lines: [
            changed('乙', 'last-year-budget', '1'),
            changed('丙', 'last-year-budget', '2'),
            changed('丁', 'last-year-final', '50'),
          ],
        },
      ]),
    );
    expect(view.changes?.base).toBe('last-year-budget');
    expect(view.changes?.ranked.map(({ line }) => line.name)).toEqual(['丙', '乙']);
  });

  it('keeps the printed digits of a negative change', () => {
    const view = viewOf(awkwardExpenditure);
    expect(view.changes?.ranked.map(({ change }) => change.value)).toContain('-98765432.10');
  });

  it('ignores a difference that contradicts the printed word', () => {
    const view = viewOf(
      withLines([
        {
          level: 'class',
          name: '甲',
          amount: '10',
          changes: [{ base: 'last-year-final', baseAmount: '12', direction: 'increase' }],
        },
      ]),
    );
    expect(view.changes).toBeUndefined();
  });

  it('handles hundreds of lines', () => {
    const view = viewOf(manyLines(60));
    expect(view.tables[0]?.lines).toHaveLength(60 * 13);
    expect(view.changes?.ranked).toHaveLength(60 * 9);
  });
});
