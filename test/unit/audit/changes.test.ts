import { describe, expect, it } from 'vitest';
import { findingsOf, paths, told } from './told.js';

/** 三公 total with one stated change. */
const total = (amount: unknown, change: object) => ({
  threePublicExpenses: { total: { amount, changes: [{ base: 'last-year-budget', ...change }] }, items: [] },
});

describe('rate-and-change', () => {
  it('compares the rate with the change and last year’s figure', () => {
    const [finding, ...more] = findingsOf(
      'rate-and-change',
      total('110.00', { direction: 'increase', amount: '10.00', rate: '12.00' }),
    );
    expect(more).toEqual([]);
    expect(finding && told(finding)).toEqual([
      'contradiction',
      '“三公”经费合计的增减率印作 12.00%，按印出的金额计算是 10.00%。四舍五入不能解释这个差额。',
      'The rate of change of “三公”经费合计 is printed as 12.00%; the printed amounts give 10.00%. Rounding does not explain the difference.',
    ]);
    expect(finding).toMatchObject({ computed: '10.0000', difference: '2.0000', unit: '%', tolerance: '0.0110' });
    expect(finding && paths(finding)).toEqual([
      'threePublicExpenses.total.changes[0].rate',
      'threePublicExpenses.total.changes[0].amount',
      'threePublicExpenses.total.amount',
    ]);
  });

  it.each([
    ['the change is printed', { direction: 'increase', amount: '10', rate: '10' }],
    ['last year’s figure is printed', { direction: 'increase', baseAmount: '100', rate: '10' }],
    ['the rate is rounded', { direction: 'increase', amount: '36.67', baseAmount: '73.33', rate: '50.01' }],
    ['amount and rate are negative', { baseAmount: '120', amount: '-10', rate: '-8.33' }],
    ['the amount falls', { direction: 'decrease', amount: '10', rate: '8.33' }],
    ['there is no rate', { direction: 'increase', amount: '10' }],
    ['there is nothing to start from', { direction: 'increase', rate: '99' }],
  ])('is content where %s', (_, change) => {
    expect(findingsOf('rate-and-change', total('110', change))).toEqual([]);
  });

  it('computes from last year’s figure where no change is printed', () => {
    const [finding] = findingsOf(
      'rate-and-change',
      total('110', { direction: 'increase', baseAmount: '100', rate: '20' }),
    );
    expect(finding?.computed).toBe('10.0000');
    expect(finding && paths(finding)).toEqual([
      'threePublicExpenses.total.changes[0].rate',
      'threePublicExpenses.total.amount',
      'threePublicExpenses.total.changes[0].baseAmount',
    ]);
  });

  it.each([
    ['increase', '增长', '100'],
    ['decrease', '下降', '0'],
  ])('from zero there is no rate, whatever is printed (%s)', (direction, word, rate) => {
    const [finding] = findingsOf('rate-and-change', total('5', { direction, baseAmount: '0', rate }));
    expect(finding && told(finding)).toEqual([
      'undefined',
      `“三公”经费合计从 0 起算，印作${word} ${rate}%。以 0 为基数没有增减率。`,
      `“三公”经费合计 starts from 0 and is printed as changed by ${rate}%. From a base of 0 there is no rate of change.`,
    ]);
  });
});

describe('direction-and-sign', () => {
  it.each([
    ['increase', '增加', 'up', '90', '100'],
    ['decrease', '减少', 'down', '110', '100'],
    ['unchanged', '持平', 'unchanged', '110', '100'],
  ])('holds %s against both years', (direction, zh, en, amount, baseAmount) => {
    const findings = findingsOf('direction-and-sign', total(amount, { direction, baseAmount }));
    expect(findings.map(told)).toEqual([
      [
        'contradiction',
        `“三公”经费合计上年是 ${baseAmount} 万元，本年是 ${amount} 万元，文件却说${zh}。`,
        `“三公”经费合计 was ${baseAmount} 万元 last year and is ${amount} 万元 this year, yet the document says ${en}.`,
      ],
    ]);
    expect(findings.map(paths)).toEqual([
      ['threePublicExpenses.total.amount', 'threePublicExpenses.total.changes[0].baseAmount'],
    ]);
  });

  it('names the change it is about, not the first one', () => {
    const changes = [
      { base: 'last-year-budget', direction: 'increase', baseAmount: '90' },
      { base: 'last-year-final', direction: 'increase', baseAmount: '200' },
    ];
    const sections = { threePublicExpenses: { total: { amount: '100', changes }, items: [] } };
    expect(findingsOf('direction-and-sign', sections).map(paths)).toEqual([
      ['threePublicExpenses.total.amount', 'threePublicExpenses.total.changes[1].baseAmount'],
    ]);
  });

  it.each([
    ['increase', '增加', 'up', { amount: '-4' }, '-4 万元', 'amount'],
    ['decrease', '减少', 'down', { rate: '-4' }, '-4%', 'rate'],
    ['unchanged', '持平', 'unchanged', { amount: '4' }, '4 万元', 'amount'],
  ])('holds %s against the sign of the change', (direction, zh, en, change, shown, key) => {
    const findings = findingsOf('direction-and-sign', total('100', { direction, ...change }));
    expect(findings.map(told)).toEqual([
      [
        'contradiction',
        `“三公”经费合计的变化说是${zh}，印出的却是 ${shown}。`,
        `“三公”经费合计 is said to be ${en}, while the change is printed as ${shown}.`,
      ],
    ]);
    expect(findings.map(paths)).toEqual([[`threePublicExpenses.total.changes[0].${key}`]]);
  });

  it.each([
    ['增加 0', { direction: 'increase', baseAmount: '100', amount: '0', rate: '0' }],
    ['持平 within rounding', { direction: 'unchanged', baseAmount: '100.4' }],
    ['a word that leaves the direction open', { direction: 'decrease', printed: '下降（增长）', amount: '-4' }],
    ['no word', { baseAmount: '900' }],
    ['a word alone', { direction: 'decrease' }],
  ])('is content with %s', (_, change) => {
    expect(findingsOf('direction-and-sign', total('100', change))).toEqual([]);
  });
});

describe('change-and-amounts', () => {
  it('compares the change with both years', () => {
    const findings = findingsOf(
      'change-and-amounts',
      total('110.00', { direction: 'decrease', baseAmount: '120.00', amount: '12.00' }),
    );
    expect(findings.map(told)).toEqual([
      [
        'contradiction',
        '“三公”经费合计上年是 120.00 万元，本年是 110.00 万元，相差 10 万元，增减额却印作 12.00 万元。四舍五入不能解释这个差额。',
        '“三公”经费合计 was 120.00 万元 last year and is 110.00 万元 this year, 10 万元 apart, while the change is printed as 12.00 万元. Rounding does not explain the difference.',
      ],
    ]);
    expect(findings[0]).toMatchObject({ computed: '-10', difference: '-2', tolerance: '0.015', unit: '万元' });
    expect(findings.map(paths)).toEqual([
      [
        'threePublicExpenses.total.changes[0].amount',
        'threePublicExpenses.total.amount',
        'threePublicExpenses.total.changes[0].baseAmount',
      ],
    ]);
  });

  it.each([
    ['rounding', '10.01'],
    ['none', '10.00'],
  ])('finds %s in a change of %s', (kind, amount) => {
    const findings = findingsOf(
      'change-and-amounts',
      total('110.00', { direction: 'increase', baseAmount: '100.00', amount }),
    );
    expect(findings.map((finding) => finding.kind)).toEqual(kind === 'none' ? [] : [kind]);
  });
});

describe('changes-add-up', () => {
  const change = (amount: string, base = 'last-year-budget') => [{ base, direction: 'increase', amount }];
  const split = (total: string, basic: string, project: string, base?: string) => ({
    expenditure: {
      total: { amount: '100', changes: change(total) },
      basic: { amount: '60', changes: change(basic) },
      project: { amount: '40', changes: change(project, base) },
    },
  });

  it('adds the changes of 基本支出 and 项目支出', () => {
    const findings = findingsOf('changes-add-up', split('9.00', '3.00', '4.00'));
    expect(findings.map(told)).toEqual([
      [
        'contradiction',
        '支出预算增减额印作 9.00 万元，其 2 个组成部分相加是 7 万元，相差 2 万元。四舍五入不能解释这个差额。',
        '支出预算增减额 is printed as 9.00 万元, while its 2 parts add up to 7 万元: a difference of 2 万元. Rounding does not explain the difference.',
      ],
    ]);
    expect(findings.map(paths)).toEqual([
      [
        'expenditure.total.changes[0].amount',
        'expenditure.basic.changes[0].amount',
        'expenditure.project.changes[0].amount',
      ],
    ]);
  });

  it('adds only changes against the same base', () => {
    expect(findingsOf('changes-add-up', split('9.00', '3.00', '4.00', 'last-year-final'))).toEqual([]);
    expect(findingsOf('changes-add-up', split('7.00', '3.00', '4.00'))).toEqual([]);
  });

  it('takes the change of the only source of revenue for that of the total', () => {
    const sections = (second: object) => ({
      revenue: {
        total: { amount: '100' },
        sources: [
          { kind: 'general-public-budget', name: '一般公共预算', amount: '100', changes: change('9') },
          { kind: 'other', name: '其他收入', ...second },
        ],
      },
      expenditure: {
        total: { amount: '100' },
        basic: { amount: '60', changes: change('1') },
        project: { amount: '40', changes: change('2') },
      },
    });
    expect(findingsOf('changes-add-up', sections({ amount: { absent: 'not-arranged' } })).map(paths)[0]?.[0]).toBe(
      'revenue.sources[0].changes[0].amount',
    );
    expect(findingsOf('changes-add-up', sections({ amount: '1' }))).toEqual([]);
  });

  it('adds the changes of the last level of a fund, and of the three public expenses', () => {
    const item = (name: string, amount: string) => ({ level: 'item', name, amount: '10', changes: change(amount) });
    const fund = {
      generalPublicBudget: {
        total: { amount: '20', changes: change('9') },
        lines: [{ level: 'class', name: '教育支出', amount: '20', lines: [item('甲', '1'), item('乙', '2')] }],
      },
    };
    expect(findingsOf('changes-add-up', fund).map(({ difference }) => difference)).toEqual(['6']);
    const threePublic = {
      threePublicExpenses: {
        total: { amount: '3', changes: change('1') },
        items: [
          { kind: 'abroad', name: '出国', amount: '1', changes: change('5') },
          {
            kind: 'reception',
            name: '接待',
            amount: '2',
            changes: [{ base: 'last-year-budget', direction: 'decrease', amount: '1' }],
          },
        ],
      },
    };
    expect(findingsOf('changes-add-up', threePublic).map(({ computed }) => computed)).toEqual(['4']);
  });
});
