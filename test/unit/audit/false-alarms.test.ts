import { describe, expect, it } from 'vitest';
import { auditDisclosure } from '../../../src/model/index.js';
import { minimal } from '../../../stories/fixtures/disclosures.js';

/** Documents that agree with themselves, each of a kind that once raised a false alarm, and the contradiction next to it. */

/** Findings as kind and Chinese sentence. */
function told(sections: Record<string, unknown>): string[] {
  return auditDisclosure(minimal(sections)).findings.map(({ kind, sentence }) => `${kind} ${sentence['zh-CN']}`);
}

const portion = (amount: string, more: object = {}) => ({ amount, ...more });

describe('final accounts', () => {
  const accounts = (overview?: object) => ({
    kind: 'final-accounts',
    ...(overview && { overview }),
    revenue: { total: portion('100'), sources: [] },
    expenditure: { total: portion('95'), basic: portion('60'), project: portion('35') },
  });
  const overview = (balances: object) => ({
    total: portion('100'),
    revenue: { currentYear: '100', sources: [], ...balances },
    expenditure: { currentYear: '95', classes: [] },
  });

  it('may spend less than they receive', () => {
    expect(told(accounts())).toEqual([]);
    expect(told(accounts(overview({})))).toEqual([]);
  });

  it('may not if the table lists balances, all of them empty', () => {
    const balances = [{ kind: 'opening-carry-over', name: '年初结转和结余', amount: { absent: 'blank' } }];
    expect(told(accounts(overview({ balances })))).toEqual([
      expect.stringMatching(/^contradiction 收入支出决算总计印作 100 万元，而本年支出合计是 95 万元/),
      expect.stringMatching(
        /^contradiction .*收入支出决算总计（总体情况）印作 100 万元，支出决算（支出情况）印作 95 万元/,
      ),
    ]);
  });

  it('are not called a budget', () => {
    const lines = [
      { level: 'class', name: '教育支出', amount: '90' },
      { level: 'class', name: '卫生健康支出', amount: '1' },
    ];
    const { expenditure, ...rest } = accounts();
    const findings = told({ ...rest, expenditure: { ...expenditure, lines } });
    expect(findings).toEqual([expect.stringMatching(/支出决算印作 95 万元，其 2 个组成部分相加是 91 万元/)]);
    expect(findings.join('')).not.toContain('预算');
  });

  it('compare a completion with the budget it is of', () => {
    const total = portion('307.83', { budget: '0', adjustedBudget: '321.02', completion: '95.89' });
    const fund = (more: object) => ({ generalPublicBudget: { total: { ...total, ...more }, lines: [] } });
    expect(told({ kind: 'final-accounts', ...fund({ completionOf: 'adjustedBudget' }) })).toEqual([]);
    expect(told({ kind: 'final-accounts', ...fund({}) })).toEqual([expect.stringMatching(/^undefined /)]);
    const wrong = fund({ completionOf: 'adjustedBudget', completion: '59.89' });
    expect(told({ kind: 'final-accounts', ...wrong })).toEqual([expect.stringMatching(/^contradiction .*95\.89%/)]);
  });
});

describe('the total of a section with money carried over', () => {
  const data = (total: string) => ({
    overview: {
      total: portion('112.18'),
      revenue: {
        currentYear: '111.22',
        sources: [],
        balances: [{ kind: 'opening-carry-over', name: '上年结转', amount: '0.96' }],
      },
      expenditure: { classes: [] },
    },
    revenue: {
      total: portion(total),
      sources: [{ kind: 'general-public-budget', name: '一般公共预算', amount: '111.22' }],
      balances: [{ kind: 'opening-carry-over', name: '上年结转', amount: '0.96' }],
    },
  });

  it.each(['111.22', '112.18'])('may be %s, without or with it', (total) => {
    expect(told(data(total))).toEqual([]);
  });

  it('may not be anything else', () => {
    expect(told(data('113.00')).map((finding) => finding.split(' ')[0])).toEqual(['contradiction', 'contradiction']);
  });
});

describe('其中 lines', () => {
  const revenue = (amount: string, sources: object[]) => ({
    revenue: {
      total: portion(amount),
      sources: [{ kind: 'fiscal-appropriation', name: '财政拨款', amount, sources }],
    },
  });
  const line = (name: string, amount: string) => ({ kind: 'general-public-budget', name, amount });

  it.each([
    ['a single one', [line('一般公共预算', '60')]],
    ['one that is called so', [line('其中：一般公共预算', '60')]],
    ['several that are called so', [line('其中：一般公共预算', '60'), line('其中：政府性基金', '10')]],
  ])('need not add up: %s', (_, sources) => {
    expect(told(revenue('90', sources))).toEqual([]);
    expect(told(revenue('50', sources))).toEqual([expect.stringMatching(/^contradiction .*超过了包含它的财政拨款/)]);
  });

  it('add up if they are all parts', () => {
    const sources = [line('一般公共预算', '60'), { ...line('政府性基金', '20'), kind: 'government-fund' }];
    expect(told(revenue('90', sources))).toEqual([expect.stringMatching(/其 2 个组成部分相加是 80 万元/)]);
  });

  it('are not added to the lines that they are parts of', () => {
    const project = (rest: string) => ({
      projectExpenditure: {
        projects: [
          {
            name: '档案保护',
            budget: '500',
            allocations: [
              { name: '办公费', amount: '300' },
              { name: '其中：印刷费', amount: '40' },
              { name: '维修费', amount: rest },
            ],
          },
        ],
      },
    });
    expect(told(project('200'))).toEqual([]);
    expect(told(project('160'))).toEqual([expect.stringMatching(/相加是 460 万元/)]);
  });
});

describe('a figure in another precision', () => {
  const pair = (amount: string, value: string, unit: string) => ({
    procurement: {
      total: { amount: { value: amount, elsewhere: [{ where: '说明', value, unit }] } },
      goods: { absent: 'blank' },
      works: { absent: 'blank' },
      services: { absent: 'blank' },
    },
    unit: '元',
  });

  it('may be the other one rounded', () => {
    expect(told(pair('2132777.54', '213.28', '万元'))).toEqual([]);
  });

  it.each([
    ['328661.81', '328661', '元'],
    ['2132777.54', '213.27', '万元'],
    ['2132777.54', '2132', '千元'],
  ])('is told as cut off: %s and %s %s', (amount, value, unit) => {
    expect(told(pair(amount, value, unit))).toEqual([expect.stringMatching(/^rounding .*舍去尾数，不是四舍五入。$/)]);
  });

  it.each([
    ['328661.81', '328660', '元'],
    ['2132777.54', '213.29', '万元'],
    ['-328661.81', '328661', '元'],
  ])('is a contradiction otherwise: %s and %s %s', (amount, value, unit) => {
    expect(told(pair(amount, value, unit))).toEqual([expect.stringMatching(/^contradiction /)]);
  });
});

describe('shares that add up to exactly 100', () => {
  const shares = (...values: readonly (readonly [amount: string, share: string])[]) => ({
    revenue: {
      total: portion('10000'),
      sources: values.map(([amount, share], index) => ({
        kind: 'other',
        name: `来源${index}`,
        amount,
        share,
      })),
    },
  });

  it('may be adjusted by one in the last digit', () => {
    expect(told(shares(['955.75', '9.55'], ['9044.25', '90.45']))).toEqual([]);
  });

  it('may not be wrong by more, or without adding up', () => {
    expect(told(shares(['955.75', '9.53'], ['9044.25', '90.47']))).toHaveLength(2);
    expect(told(shares(['955.75', '9.55'], ['9044.25', '90.44']))[0]).toMatch(/^contradiction 来源0的占比印作 9\.55%/);
  });
});

describe('the totals of two sides', () => {
  const sides = (revenue: string, expenditure: string) => ({
    overview: {
      total: { amount: { absent: 'not-stated' } },
      revenue: {
        total: portion(revenue),
        sources: [{ kind: 'general-public-budget', name: '一般公共预算', amount: '80' }],
      },
      expenditure: {
        total: portion(expenditure),
        classes: [
          { level: 'class', name: '教育支出', amount: '60' },
          { level: 'class', name: '卫生健康支出', amount: '30' },
        ],
      },
    },
  });

  it('are each the sum of their own lines', () => {
    expect(told(sides('80', '90'))).toEqual([]);
    expect(told(sides('81', '90'))).toEqual([expect.stringMatching(/收入总计印作 81 万元，而一般公共预算是 80 万元/)]);
    expect(told(sides('80', '80'))).toEqual([
      expect.stringMatching(/支出总计印作 80 万元，其 2 个组成部分相加是 90 万元/),
    ]);
  });
});
