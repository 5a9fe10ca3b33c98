import { describe, expect, it } from 'vitest';
import { largestChange, rankChanges, signedChange } from '../../../../src/model/reading/changes.js';
import { chartedClasses, largestClass } from '../../../../src/model/reading/classes.js';
import { functionLines } from '../../../../src/model/reading/functions.js';
import { fundTable, fundView } from '../../../../src/model/reading/fund.js';
import type { Amount, Change, Stated } from '../../../../src/model/values.js';
import { minimal } from '../../../../stories/fixtures/disclosures.js';
import { present } from '../../../documents/reading.js';

const classes = (...amounts: Stated<Amount>[]) =>
  functionLines(
    amounts.map((amount, index) => ({
      level: 'class',
      name: `第${index + 1}类`,
      amount,
      lines: [{ level: 'group', name: `第${index + 1}款`, amount: '99' }],
    })),
    'lines',
    '万元',
  );

const withheld = { absent: 'withheld' } as const;
const blank = { absent: 'blank' } as const;

describe('the largest class', () => {
  it.each([
    ['one of several', ['1', '3', '2'], '第2类'],
    ['across units', ['1', { value: '20000', unit: '元' }], '第2类'],
    ['the only one', ['5'], '第1类'],
    ['the only one besides a blank cell', ['1', blank], '第1类'],
    ['undefined if two are equal', ['3', '3', '1'], undefined],
    ['undefined if one is withheld', ['1', withheld, '3'], undefined],
    ['undefined if one is missing', ['1', { absent: 'missing' }], undefined],
    ['undefined if it is zero', ['0.00'], undefined],
    ['undefined if it is negative', ['-1'], undefined],
    ['undefined without figures', [blank, blank], undefined],
    ['undefined without lines', [], undefined],
  ] satisfies [string, Stated<Amount>[], string | undefined][])('is %s', (_, amounts, name) => {
    expect(largestClass(classes(...amounts))?.name).toBe(name);
  });
});

describe('the classes of a chart', () => {
  const charted = (...amounts: Stated<Amount>[]) =>
    chartedClasses(classes(...amounts)).map(({ line, order }) => [line.name, order]);

  it('are ranked, with their place in the document, those not known last', () => {
    expect(charted('1', withheld, '3', { value: '25000', unit: '元' })).toEqual([
      ['第3类', 2],
      ['第4类', 3],
      ['第1类', 0],
      ['第2类', 1],
    ]);
  });

  it('leave out a blank cell, and show a class of 0', () => {
    expect(charted('1', blank, '0', '2')).toEqual([
      ['第4类', 2],
      ['第1类', 0],
      ['第3类', 1],
    ]);
  });

  it('are none where there is nothing to compare', () => {
    expect(charted('1')).toEqual([]);
    expect(charted('1', '0')).toEqual([]);
    expect(charted('1', withheld)).toEqual([]);
  });
});

/** Items of 10.00 each (or `of`), with these changes. */
const changed = (...changes: (Partial<Change> & { of?: Stated<Amount> })[]) =>
  functionLines(
    changes.map(({ of = '10.00', ...change }, index) => ({
      level: 'item',
      name: `第${index + 1}项`,
      amount: of,
      changes: [{ base: 'last-year-budget', ...change }],
    })),
    'lines',
    '万元',
  );

const ranked = (...changes: Parameters<typeof changed>) => {
  const ranking = rankChanges(changed(...changes));
  return ranking?.ranked.map(({ line, change, computed }) => [line.name, `${change.value}${change.unit}`, computed]);
};

describe('changes', () => {
  it('are ranked by size, whatever their direction and unit', () => {
    expect(
      ranked(
        { amount: '1.00', direction: 'increase' },
        { amount: '3.00', direction: 'decrease' },
        { amount: { value: '20000', unit: '元' }, direction: 'increase' },
      ),
    ).toEqual([
      ['第2项', '-3.00万元', false],
      ['第3项', '20000元', false],
      ['第1项', '1.00万元', false],
    ]);
  });

  it('count those of 0 as unchanged', () => {
    expect(
      rankChanges(
        changed({ amount: '0', direction: 'unchanged' }, { amount: '0.00', direction: 'decrease' }, { amount: '1' }),
      ),
    ).toMatchObject({
      base: 'last-year-budget',
      unchanged: 2,
      ranked: [{ line: { name: '第3项' } }],
    });
  });

  it('are computed from their base, if no amount is stated', () => {
    expect(
      ranked({ baseAmount: '8.5', direction: 'increase' }, { baseAmount: '12.125', direction: 'decrease' }),
    ).toEqual([
      ['第2项', '-2.125万元', true],
      ['第1项', '1.50万元', true],
    ]);
    expect(ranked({ baseAmount: { value: '90000', unit: '元' }, direction: 'increase' })).toEqual([
      ['第1项', '1.0000万元', true],
    ]);
    expect(rankChanges(changed({ baseAmount: '10', direction: 'unchanged' }))).toMatchObject({
      ranked: [],
      unchanged: 1,
    });
  });

  it.each([
    ['the word contradicts the difference', { baseAmount: '8', direction: 'decrease' }],
    ['there is no base', { direction: 'increase' }],
    ['the base is withheld', { baseAmount: withheld, direction: 'increase' }],
    ['this year’s amount is withheld', { baseAmount: '8', direction: 'increase', of: withheld }],
    ['the change is withheld and there is no base', { amount: withheld, direction: 'increase' }],
  ] satisfies [string, Parameters<typeof changed>[0]][])('are not computed if %s', (_, change) => {
    expect(rankChanges(changed(change))).toBeUndefined();
  });

  it('are only those against the most common base', () => {
    const mixed = rankChanges(
      changed(
        { amount: '9', base: 'last-year-final' },
        { amount: '1', base: 'last-year-budget' },
        { amount: '2', base: 'last-year-budget' },
      ),
    );
    expect(mixed?.base).toBe('last-year-budget');
    expect(mixed?.ranked.map(({ change }) => change.value)).toEqual(['2', '1']);
    expect(
      rankChanges(changed({ amount: '1', base: 'last-year-final' }, { amount: '2', base: 'last-year-budget' }))?.base,
    ).toBe('last-year-final');
  });

  it('of a line are left out if lines below it state theirs', () => {
    const change = { base: 'last-year-budget' as const, amount: '1' as const };
    const lines = functionLines(
      [
        {
          level: 'class',
          name: '教育支出',
          amount: '10',
          changes: [change],
          lines: [{ level: 'group', name: '普通教育', amount: '10', changes: [change] }],
        },
      ],
      'lines',
      '万元',
    );
    expect(rankChanges(lines)?.ranked.map(({ line }) => line.name)).toEqual(['普通教育']);
  });

  it('have a largest, unless two are equal', () => {
    const largest = (...amounts: `${number}`[]) =>
      largestChange(rankChanges(changed(...amounts.map((amount) => ({ amount, direction: 'decrease' as const })))))
        ?.change.value;
    expect(largest('1', '3', '2')).toBe('-3');
    expect(largest('1')).toBe('-1');
    expect(largest('2', '2.0', '1')).toBeUndefined();
    expect(largest('0')).toBeUndefined();
    expect(largestChange(undefined)).toBeUndefined();
  });

  it('have the sign of their direction', () => {
    const change = (trend: 'increase' | 'decrease' | 'unchanged', value: `${number}`) =>
      signedChange({ trend, base: 'last-year-budget', amount: { value, unit: '元', at: 'a' } });
    expect(change('decrease', '1.50')).toEqual({ value: '-1.50', unit: '元' });
    expect(change('increase', '1.50')).toEqual({ value: '1.50', unit: '元' });
    expect(change('decrease', '0.00')).toEqual({ value: '0.00', unit: '元' });
    expect(signedChange({ trend: 'increase', base: 'last-year-budget' })).toBeUndefined();
    expect(signedChange({ trend: 'increase', base: 'last-year-budget', amount: blank })).toBeUndefined();
  });
});

describe('the expenditure of a fund', () => {
  const fund = {
    unit: '元',
    statements: ['与上年相比增加。'],
    notes: ['注：含结转'],
    total: { amount: '30', changes: [{ base: 'last-year-budget', amount: '5', direction: 'increase' }] },
    basic: { amount: '20', changes: [{ base: 'last-year-budget', amount: '4', direction: 'increase' }] },
    project: { amount: '10' },
    lines: [
      {
        level: 'class',
        name: '教育支出',
        amount: '20',
        changes: [{ base: 'last-year-budget', amount: '4', direction: 'increase' }],
      },
      { level: 'class', name: '其他支出', amount: '10' },
    ],
    balances: [{ kind: 'opening-carry-over', name: '上年结转', amount: '1' }],
  };
  const view = (section: unknown, unit = '万元') =>
    present(fundView(minimal({ unit, governmentFund: section }), 'governmentFund'));

  it('has its total, parts, lines and balances, each with the figure it is compared with', () => {
    const read = view(fund);
    expect(read).toMatchObject({
      fund: 'governmentFund',
      kind: 'budget',
      year: 2024,
      unit: '元',
      statements: ['与上年相比增加。'],
      notes: ['注：含结转'],
      largestClass: { name: '教育支出' },
      largestChange: { line: { name: '教育支出' }, change: { value: '4', unit: '元' } },
      changes: { base: 'last-year-budget', unchanged: 0 },
    });
    expect(read.total).toMatchObject({
      key: 'governmentFund.total',
      kind: 'total',
      amount: { value: '30', unit: '元', at: 'governmentFund.total.amount' },
      compared: { money: { value: '25', unit: '元' }, computed: true },
    });
    expect(read.table).toMatchObject({ from: 'governmentFund', unit: '元', total: read.total });
    expect(read.table.lines.map(({ key, kind }) => [key, kind])).toEqual([
      ['governmentFund.lines[0]', 'class'],
      ['governmentFund.lines[1]', 'class'],
      ['governmentFund.balances[0]', 'balance'],
    ]);
    expect(read.table.lines[0]?.compared).toEqual({ money: { value: '16', unit: '元' }, computed: true });
    expect(read.classes.map(({ line }) => line.name)).toEqual(['教育支出', '其他支出']);
    expect(read.parts?.total).toEqual(read.total);
    expect(
      read.parts?.lines.map(({ key, kind, share, compared }) => ({ key, kind, share: share?.value, compared })),
    ).toEqual([
      {
        key: 'governmentFund.basic',
        kind: 'basic',
        share: '66.67',
        compared: { money: { value: '16', unit: '元' }, computed: true },
      },
      { key: 'governmentFund.project', kind: 'project', share: '33.33', compared: undefined },
    ]);
  });

  it('has no keys for what the section does not state', () => {
    const read = view({ total: { amount: '0' }, lines: [] }, '亿元');
    expect(Object.keys(read)).toEqual([
      'fund',
      'kind',
      'year',
      'unit',
      'total',
      'table',
      'classes',
      'statements',
      'notes',
    ]);
    expect(read).toMatchObject({ unit: '亿元', classes: [], statements: [], notes: [] });
    expect(
      view({ total: { amount: '1' }, project: { amount: '1' }, lines: [] }).parts?.lines.map(({ kind }) => kind),
    ).toEqual(['project']);
  });

  it('is the absence of the section if it has no content', () => {
    const empty = { absent: 'empty-table', statement: '本表为空表' };
    expect(fundView(minimal({ stateCapital: empty }), 'stateCapital')).toEqual(empty);
  });

  it('has no comparisons by default', () => {
    const section = present(minimal({ governmentFund: fund }).governmentFund);
    const table = fundTable('governmentFund', section, '元');
    expect(table.lines.map((line) => 'compared' in line)).toEqual([false, false, false]);
    expect(table.total).not.toHaveProperty('compared');
  });
});
