import { describe, expect, it } from 'vitest';
import { absent, findingsOf, paths } from './told.js';

/** Which figures of which sections must be the same. */

const side = (total: unknown, sources: object[] = [], classes: object[] = [], more: object = {}) => ({
  total: { amount: total },
  revenue: { sources, ...more },
  expenditure: { classes },
});
const source = (kind: string, amount: unknown, more: object = {}) => ({ kind, name: kind, amount, ...more });
const line = (name: string, amount: unknown, more: object = {}) => ({ level: 'class', name, amount, ...more });
const revenue = (total: string, sources: object[]) => ({ total: { amount: total }, sources });
const expenditure = (total: string, lines?: object[]) => ({
  total: { amount: total },
  basic: { amount: absent('blank') },
  project: { amount: absent('blank') },
  ...(lines && { lines }),
});

const pairsIn = (sections: Record<string, unknown>) => findingsOf('same-figure-twice', sections).map(paths);

describe('totals', () => {
  it('of both sides equal the overall total', () => {
    expect(pairsIn({ overview: side('10'), revenue: revenue('12', []), expenditure: expenditure('13') })).toEqual([
      ['overview.total.amount', 'revenue.total.amount'],
      ['overview.total.amount', 'expenditure.total.amount'],
    ]);
  });

  it('of both sides are equal if there is no overall total', () => {
    expect(pairsIn({ revenue: revenue('12', []), expenditure: expenditure('12') })).toEqual([]);
    expect(pairsIn({ revenue: revenue('12', []), expenditure: expenditure('15') })).toEqual([
      ['revenue.total.amount', 'expenditure.total.amount'],
    ]);
  });

  it('differ if money is carried over, except those of the year', () => {
    const balances = [{ kind: 'opening-carry-over', name: '年初结转和结余', amount: '5' }];
    const overview = side('15', [], [], { balances, currentYear: '10' });
    expect(pairsIn({ overview, revenue: revenue('12', []), expenditure: expenditure('15') })).toEqual([
      ['overview.revenue.currentYear', 'revenue.total.amount'],
    ]);
  });

  it('of the only fund equal the overall total', () => {
    const general = { total: { amount: '7' }, lines: [] };
    const only = revenue('10', [source('general-public-budget', '10')]);
    expect(pairsIn({ overview: side('10'), revenue: only, generalPublicBudget: general })).toEqual([
      ['overview.total.amount', 'generalPublicBudget.total.amount'],
    ]);
    const two = revenue('10', [source('general-public-budget', '7'), source('other', '3')]);
    expect(pairsIn({ overview: side('10'), revenue: two, generalPublicBudget: general })).toEqual([]);
    const fund = { total: { amount: '3' }, lines: [] };
    const sections = { overview: side('10'), revenue: only, generalPublicBudget: general };
    expect(pairsIn({ ...sections, governmentFund: fund })).toEqual([]);
    expect(pairsIn({ ...sections, governmentFund: { total: { amount: '0' }, lines: [] } })).toHaveLength(1);
  });

  it('of a fund equal its column', () => {
    const fiscalAppropriation = side('10');
    Object.assign(fiscalAppropriation.expenditure, {
      bySource: [
        { source: 'general-public-budget', amount: '7' },
        { source: 'government-fund', amount: '3' },
      ],
    });
    expect(
      pairsIn({
        fiscalAppropriation,
        generalPublicBudget: { total: { amount: '9' }, lines: [] },
        governmentFund: { total: { amount: '3' }, lines: [] },
      }),
    ).toEqual([['fiscalAppropriation.expenditure.bySource[0].amount', 'generalPublicBudget.total.amount']]);
  });
});

describe('sources and lines', () => {
  it('of one kind are the same in all tables, at any level', () => {
    const nested = source('fiscal-appropriation', '10', { sources: [source('general-public-budget', '10')] });
    expect(
      pairsIn({ overview: side('10', [nested]), revenue: revenue('10', [source('general-public-budget', '7')]) }),
    ).toEqual([['overview.revenue.sources[0].sources[0].amount', 'revenue.sources[0].amount']]);
  });

  it('of a kind that a table lists twice are ignored', () => {
    const twice = [source('other', '3'), source('other', '4')];
    expect(pairsIn({ overview: side('7', twice), revenue: revenue('7', [source('other', '9')]) })).toEqual([]);
  });

  it('of the same name under the same name are equal', () => {
    const inner = (amount: string) => line('教育支出', amount, { lines: [{ level: 'group', name: '进修', amount }] });
    expect(
      pairsIn({ overview: side('9', [], [line('教育支出', '9')]), expenditure: expenditure('9', [inner('6')]) }),
    ).toEqual([['overview.expenditure.classes[0].amount', 'expenditure.lines[0].amount']]);
  });

  it('of the only fund equal those of the total, down to the last level', () => {
    const inner = (amount: string) => line('教育支出', '9', { lines: [{ level: 'group', name: '进修', amount }] });
    expect(
      pairsIn({
        revenue: revenue('9', [source('general-public-budget', '9')]),
        expenditure: expenditure('9', [inner('9')]),
        generalPublicBudget: { total: { amount: '9' }, lines: [inner('4')] },
      }),
    ).toEqual([['expenditure.lines[0].lines[0].amount', 'generalPublicBudget.lines[0].lines[0].amount']]);
  });
});

describe('single figures', () => {
  it('of a project equal those of its target sheet, whatever funds there are', () => {
    const target = {
      scope: 'project',
      name: '项目甲',
      funds: { total: '30', fiscal: '30', other: absent('blank') },
      goal: absent('blank'),
      indicators: absent('blank'),
    };
    expect(
      pairsIn({
        projectExpenditure: {
          projects: [
            { name: '项目乙', budget: '9' },
            { name: '项目甲', budget: '36' },
          ],
        },
        performance: { projects: [], targets: [target] },
      }),
    ).toEqual([['projectExpenditure.projects[1].budget', 'performance.targets[0].funds.total']]);
  });

  it('are compared across units, and equal if one only prints fewer digits', () => {
    const printed = (value: string) => ({
      operatingExpenses: {
        unit: '元',
        amount: { value: '4431812', elsewhere: [{ where: '情况说明', value, unit: '万元' }] },
      },
    });
    expect(pairsIn(printed('443.18'))).toEqual([]);
    expect(pairsIn(printed('443.81'))).toEqual([['operatingExpenses.amount', 'operatingExpenses.amount.elsewhere[0]']]);
  });
});
