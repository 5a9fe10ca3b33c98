import { describe, expect, it } from 'vitest';
import { economicRows, namedApart } from '../../../../src/model/reading/economic.js';
import {
  amountLine,
  amountsBySource,
  computedShare,
  portionLine,
  sameFigure,
} from '../../../../src/model/reading/line.js';
import { balanceLines, balanceTree, revenueLines } from '../../../../src/model/reading/sources.js';

const head = { key: 'revenue.total', kind: 'total' } as const;

describe('a line read from a portion', () => {
  it('has only what the portion states', () => {
    expect(portionLine(head, { amount: '5' }, '万元')).toEqual({
      key: 'revenue.total',
      kind: 'total',
      depth: 0,
      above: [],
      below: [],
      splits: {},
      adopted: false,
      amount: { value: '5', unit: '万元', at: 'revenue.total.amount' },
      budgets: {},
      funds: {},
      changes: [],
      elsewhere: [],
    });
  });

  it('has all that the portion states, each figure with its path', () => {
    const line = portionLine(
      { ...head, name: '合计', depth: 1 },
      {
        amount: {
          value: '5',
          elsewhere: [
            { where: '表二', value: '50001', unit: '元' },
            { where: '表三', value: '6' },
          ],
        },
        share: { value: '12.5', printed: '12.5' },
        budget: '4',
        completion: '125',
        purpose: '用于教学',
        changes: [
          { base: 'last-year-budget', amount: '1' },
          { base: 'last-year-final', rate: '2' },
        ],
        bySource: [{ source: 'other', amount: '5' }],
      },
      '万元',
    );
    expect(line).toMatchObject({
      name: '合计',
      depth: 1,
      share: { value: '12.5', computed: false, at: 'revenue.total.share' },
      budgets: { budget: { value: '4', unit: '万元', at: 'revenue.total.budget' } },
      completion: { value: '125', of: 'budget', at: 'revenue.total.completion' },
      purpose: '用于教学',
      funds: { other: { value: '5', unit: '万元', at: 'revenue.total.bySource[0].amount' } },
    });
    expect(line.changes.map(({ at, base }) => [at, base])).toEqual([
      ['revenue.total.changes[0]', 'last-year-budget'],
      ['revenue.total.changes[1]', 'last-year-final'],
    ]);
    // 50001 元 rounds to the same 5 万元; only 6 differs.
    expect(line.elsewhere).toEqual([
      { where: '表三', money: { value: '6', unit: '万元', at: 'revenue.total.amount.elsewhere[1]' } },
    ]);
  });

  it('keeps an absence', () => {
    const line = portionLine(head, { amount: { absent: 'withheld', statement: '涉密' } }, '万元');
    expect(line.amount).toEqual({ absent: 'withheld', statement: '涉密' });
    expect(line.elsewhere).toEqual([]);
  });
});

describe('a line read from an amount', () => {
  it('has the path of the amount', () => {
    const amount = { value: '5', elsewhere: [{ where: '表二', value: '6' }] } as const;
    const line = amountLine(
      { key: 'overview.revenue.currentYear', kind: 'current-year' },
      { ...amount, elsewhere: [...amount.elsewhere] },
      '元',
    );
    expect(line).toMatchObject({
      key: 'overview.revenue.currentYear',
      kind: 'current-year',
      amount: { value: '5', unit: '元', at: 'overview.revenue.currentYear' },
      elsewhere: [
        { where: '表二', money: { value: '6', unit: '元', at: 'overview.revenue.currentYear.elsewhere[0]' } },
      ],
      depth: 0,
      changes: [],
    });
  });
});

describe('two amounts', () => {
  const money = (value: `${number}`, unit: '元' | '万元' = '万元') => ({ value, unit });

  it.each([
    [money('5'), money('5.00'), true],
    [money('50004', '元'), money('5'), true],
    [money('5'), money('50004', '元'), true],
    [money('5.1'), money('5.2'), false],
    [{ absent: 'blank' } as const, money('5'), false],
    [money('5'), { absent: 'blank' } as const, false],
  ])('%o and %o are the same figure: %s', (first, second, same) => {
    expect(sameFigure(first, second)).toBe(same);
  });

  it('have a share only if both are known and the whole is not zero', () => {
    expect(computedShare(money('5'), money('200000', '元'))).toEqual({ value: '25.00', computed: true });
    expect(computedShare(undefined, money('20'))).toBeUndefined();
    expect(computedShare({ absent: 'blank' }, money('20'))).toBeUndefined();
    expect(computedShare(money('5'), { absent: 'blank' })).toBeUndefined();
    expect(computedShare(money('5'), money('0'))).toBeUndefined();
  });
});

describe('sources of revenue', () => {
  it('are lines with their 其中 lines below', () => {
    const lines = revenueLines(
      [
        {
          kind: 'fiscal-appropriation',
          name: '财政拨款',
          amount: '9',
          sources: [{ kind: 'general-public-budget', name: '一般公共预算', amount: '9' }],
        },
        { kind: 'other', name: '其他收入', amount: { absent: 'not-arranged' } },
      ],
      'revenue.sources',
      '万元',
    );
    expect(
      lines.map(({ key, kind, name, source, depth, above, below }) => ({
        key,
        kind,
        name,
        source,
        depth,
        above,
        below,
      })),
    ).toEqual([
      {
        key: 'revenue.sources[0]',
        kind: 'source',
        name: '财政拨款',
        source: 'fiscal-appropriation',
        depth: 0,
        above: [],
        below: ['revenue.sources[0].sources[0]'],
      },
      {
        key: 'revenue.sources[0].sources[0]',
        kind: 'source',
        name: '一般公共预算',
        source: 'general-public-budget',
        depth: 1,
        above: ['revenue.sources[0]'],
        below: [],
      },
      { key: 'revenue.sources[1]', kind: 'source', name: '其他收入', source: 'other', depth: 0, above: [], below: [] },
    ]);
    expect(lines[2]?.amount).toEqual({ absent: 'not-arranged' });
  });
});

describe('balances', () => {
  const balances = [
    {
      kind: 'opening-carry-over',
      name: '上年结转',
      amount: '3',
      bySource: [
        { source: 'general-public-budget', amount: '2' },
        { source: 'government-fund', amount: { absent: 'blank' } },
      ],
    },
    { kind: 'surplus-used', name: '使用结余', amount: '1' },
  ] as const;
  const of = () => structuredClone(balances) as unknown as Parameters<typeof balanceLines>[0];

  it('have their funds as columns', () => {
    const lines = balanceLines(of(), 'overview.revenue.balances', '万元');
    expect(
      lines.map(({ key, kind, name, amount, funds, below }) => ({ key, kind, name, amount, funds, below })),
    ).toEqual([
      {
        key: 'overview.revenue.balances[0]',
        kind: 'balance',
        name: '上年结转',
        amount: { value: '3', unit: '万元', at: 'overview.revenue.balances[0].amount' },
        funds: {
          'general-public-budget': { value: '2', unit: '万元', at: 'overview.revenue.balances[0].bySource[0].amount' },
          'government-fund': { absent: 'blank' },
        },
        below: [],
      },
      {
        key: 'overview.revenue.balances[1]',
        kind: 'balance',
        name: '使用结余',
        amount: { value: '1', unit: '万元', at: 'overview.revenue.balances[1].amount' },
        funds: {},
        below: [],
      },
    ]);
    expect(balanceLines(undefined, 'overview.revenue.balances', '万元')).toEqual([]);
  });

  it('or as lines', () => {
    const lines = balanceTree(of(), 'overview.revenue.balances', '万元');
    const at = 'overview.revenue.balances[0]';
    expect(
      lines.map(({ key, kind, source, depth, above, below, amount }) => ({
        key,
        kind,
        source,
        depth,
        above,
        below,
        amount,
      })),
    ).toEqual([
      {
        key: at,
        kind: 'balance',
        source: undefined,
        depth: 0,
        above: [],
        below: [`${at}.bySource[0].amount`, `${at}.bySource[1].amount`],
        amount: { value: '3', unit: '万元', at: `${at}.amount` },
      },
      {
        key: `${at}.bySource[0].amount`,
        kind: 'fund',
        source: 'general-public-budget',
        depth: 1,
        above: [at],
        below: [],
        amount: { value: '2', unit: '万元', at: `${at}.bySource[0].amount` },
      },
      {
        key: `${at}.bySource[1].amount`,
        kind: 'fund',
        source: 'government-fund',
        depth: 1,
        above: [at],
        below: [],
        amount: { absent: 'blank' },
      },
      {
        key: 'overview.revenue.balances[1]',
        kind: 'balance',
        source: undefined,
        depth: 0,
        above: [],
        below: [],
        amount: { value: '1', unit: '万元', at: 'overview.revenue.balances[1].amount' },
      },
    ]);
    expect(balanceTree(undefined, 'overview.revenue.balances', '万元')).toEqual([]);
  });

  it('of funds are read in the unit of their table', () => {
    expect(amountsBySource([{ source: 'other', amount: { value: '1', unit: '元' } }], '万元', 'a')).toEqual({
      other: { value: '1', unit: '元', at: 'a[0].amount' },
    });
    expect(amountsBySource(undefined, '万元', 'a')).toEqual({});
  });
});

describe('lines of the economic classification', () => {
  it('are rows with 款 below their 类', () => {
    const rows = economicRows(
      [
        {
          name: '工资福利支出',
          code: { value: '301', origin: 'assigned' },
          amount: '9',
          personnel: '9',
          operating: { absent: 'blank' },
          lines: [{ name: '基本工资', code: { value: '30101', origin: 'stated', printed: '301 01' }, amount: '9' }],
        },
      ],
      '元',
      'basicExpenditure.lines',
    );
    const at = 'basicExpenditure.lines[0]';
    expect(rows).toEqual([
      {
        key: at,
        name: '工资福利支出',
        depth: 0,
        amount: { value: '9', unit: '元', at: `${at}.amount` },
        code: { value: '301', assigned: true },
        personnel: { value: '9', unit: '元', at: `${at}.personnel` },
        operating: { absent: 'blank' },
      },
      {
        key: `${at}.lines[0]`,
        name: '基本工资',
        depth: 1,
        amount: { value: '9', unit: '元', at: `${at}.lines[0].amount` },
        code: { value: '301 01', assigned: false },
      },
    ]);
    const [operating] = economicRows([{ name: '办公费', amount: '1', operating: '1' }], '元', 'a');
    expect(operating?.operating).toEqual({ value: '1', unit: '元', at: 'a[0].operating' });
    expect(economicRows(undefined, '元', 'a')).toEqual([]);
  });

  it('are separated if only named, without figure or statement', () => {
    const rows = economicRows(
      [
        { name: '基本工资', amount: { absent: 'not-stated' } },
        { name: '津贴补贴', amount: { absent: 'not-stated', statement: '略' } },
        { name: '奖金', amount: { absent: 'blank' } },
        { name: '办公费', amount: '1' },
      ],
      '元',
      'a',
    );
    const { rows: shown, named } = namedApart(rows);
    expect(named.map(({ name }) => name)).toEqual(['基本工资']);
    expect(shown.map(({ name }) => name)).toEqual(['津贴补贴', '奖金', '办公费']);
  });
});
