import { describe, expect, it } from 'vitest';
import { absent, findingsOf, paths, told } from './told.js';

const expenditure = (basic: object, project: object) => ({
  expenditure: {
    total: { amount: '300.00' },
    basic: { amount: '100.00', ...basic },
    project: { amount: '200.00', ...project },
  },
});

describe('share-and-amount', () => {
  it('compares a share with its amount and the total', () => {
    const findings = findingsOf('share-and-amount', expenditure({ share: '33.33' }, { share: '66.76' }));
    expect(findings.map(told)).toEqual([
      [
        'contradiction',
        '项目支出的占比印作 66.76%，按 200.00 万元 ÷ 300.00 万元 计算是 66.67%。四舍五入不能解释这个差额。',
        'The share of 项目支出 is printed as 66.76%; 200.00 万元 ÷ 300.00 万元 gives 66.67%. Rounding does not explain the difference.',
      ],
    ]);
    expect(findings[0]).toMatchObject({ computed: '66.6667', difference: '0.0933', tolerance: '0.0078' });
    expect(findings.map(paths)).toEqual([
      ['expenditure.project.share', 'expenditure.project.amount', 'expenditure.total.amount'],
    ]);
  });

  it('finds a share that is too small, too', () => {
    const [finding] = findingsOf('share-and-amount', expenditure({ share: '33.31' }, {}));
    expect(finding).toMatchObject({ difference: '-0.0233', tolerance: '0.0072' });
  });

  it.each([
    ['the share is cut, not rounded, within what its figures allow', { share: '33.3' }],
    ['there is no share', {}],
    ['the share is absent', { share: absent('blank') }],
    ['the amount is absent', { share: '1', amount: absent('withheld') }],
  ])('is content where %s', (_, basic) => {
    expect(findingsOf('share-and-amount', expenditure(basic, {}))).toEqual([]);
  });

  it('ignores a total of zero', () => {
    const sections = {
      expenditure: { total: { amount: '0' }, basic: { amount: '0', share: '50' }, project: { amount: '0' } },
    };
    expect(findingsOf('share-and-amount', sections)).toEqual([]);
  });
});

describe('shares-to-100', () => {
  it('adds the shares of one total', () => {
    const findings = findingsOf('shares-to-100', expenditure({ share: '33.33' }, { share: '66.66' }));
    expect(findings.map(told)).toEqual([
      [
        'rounding',
        '2 项占比相加是 99.99%，不是 100%。差额在四舍五入的范围内。',
        '2 shares add up to 99.99%, not 100%. The difference is within rounding.',
      ],
    ]);
    expect(findings[0]).toMatchObject({ computed: '99.99', difference: '-0.01', tolerance: '0.01', unit: '%' });
    expect(findings.map(paths)).toEqual([['expenditure.basic.share', 'expenditure.project.share']]);
  });

  it('reports more than rounding', () => {
    const [finding] = findingsOf('shares-to-100', expenditure({ share: '33.33' }, { share: '66.65' }));
    expect(finding && told(finding)[0]).toBe('contradiction');
  });

  it.each([
    ['they make 100', { share: '33.33' }, { share: '66.67' }],
    ['one part prints an amount and no share', { share: '33.33' }, {}],
    ['only one is printed', { share: '33.33' }, { amount: absent('blank') }],
  ])('is content where %s', (_, basic, project) => {
    expect(findingsOf('shares-to-100', expenditure(basic, project))).toEqual([]);
  });

  it('leaves out 未安排 and shares of a deeper level', () => {
    const sections = {
      revenue: {
        total: { amount: '10' },
        sources: [
          { kind: 'general-public-budget', name: '甲', amount: '6', share: '60' },
          { kind: 'other', name: '乙', amount: '4', share: '40' },
          { kind: 'business', name: '丙', amount: absent('not-arranged') },
        ],
      },
      overview: {
        total: { amount: '10' },
        revenue: { sources: [] },
        expenditure: {
          classes: [
            {
              level: 'class',
              name: '教育支出',
              amount: '10',
              lines: [
                { level: 'group', name: '款甲', amount: '3', share: '30' },
                { level: 'group', name: '款乙', amount: '3', share: '30' },
              ],
            },
          ],
        },
      },
    };
    expect(findingsOf('shares-to-100', sections)).toEqual([]);
  });
});

describe('completion-and-budget', () => {
  const total = (portion: object) => ({ kind: 'final-accounts', threePublicExpenses: { total: portion, items: [] } });

  it('compares the completion rate with outcome and budget', () => {
    const findings = findingsOf(
      'completion-and-budget',
      total({ amount: '0.39', budget: '2.85', completion: '15.68' }),
    );
    expect(findings.map(told)).toEqual([
      [
        'contradiction',
        '“三公”经费合计的完成率印作 15.68%，按 0.39 万元 ÷ 2.85 万元 计算是 13.68%。四舍五入不能解释这个差额。',
        'The completion of “三公”经费合计 is printed as 15.68%; 0.39 万元 ÷ 2.85 万元 gives 13.68%. Rounding does not explain the difference.',
      ],
    ]);
    expect(findings.map(paths)).toEqual([
      ['threePublicExpenses.total.completion', 'threePublicExpenses.total.amount', 'threePublicExpenses.total.budget'],
    ]);
  });

  it('finds a rate for a budget of zero', () => {
    const findings = findingsOf('completion-and-budget', total({ amount: '0', budget: '0', completion: '100' }));
    expect(findings.map(told)).toEqual([
      [
        'undefined',
        '“三公”经费合计的年初预算是 0，完成率印作 100%。预算为 0 时没有完成率。',
        '“三公”经费合计 had a budget of 0, and its completion is printed as 100%. Of a budget of 0 there is no rate of completion.',
      ],
    ]);
    expect(findings.map(paths)).toEqual([['threePublicExpenses.total.completion', 'threePublicExpenses.total.budget']]);
  });

  it.each([
    ['it is right', { amount: '0.39', budget: '2.85', completion: '13.68' }],
    ['no budget is printed', { amount: '0.39', completion: '13.68' }],
    ['no rate is printed', { amount: '0.39', budget: '2.85' }],
    ['no outcome is printed', { amount: absent('blank'), budget: '2.85', completion: '13.68' }],
  ])('is content where %s', (_, portion) => {
    expect(findingsOf('completion-and-budget', total(portion))).toEqual([]);
  });
});
