import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/export/table.js';
import {
  BasicExpenditure,
  BudgetSummary,
  ExpenditureBreakdown,
  FiscalAppropriationSummary,
  GeneralPublicBudgetTable,
  GovernmentFundBudget,
  OperatingExpenses,
  PerformanceOverview,
  ProcurementSummary,
  ProjectExpenditure,
  RevenueBreakdown,
  StateCapitalBudget,
  ThreePublicExpensesCard,
} from '../../src/index.js';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { isAbsent } from '../../src/model/read.js';
import { fundView } from '../../src/model/reading/fund.js';
import { threePublicView } from '../../src/sections/three-public-expenses/view.js';
import { minimal } from '../../stories/fixtures/disclosures.js';

const NONE = { absent: 'not-stated' };
const line = { level: 'class', name: '教育支出' };
const fund = (portion: object) => ({ total: portion, lines: [{ ...line, ...portion }] });

/** Each section that shows changes, with data that has the portion everywhere it is allowed. */
const SECTIONS: [
  name: string,
  Section: ComponentType<{ disclosure: BudgetDisclosure }>,
  data: (portion: { amount: string; changes: object[] }) => Record<string, unknown>,
][] = [
  [
    'the summary',
    BudgetSummary,
    (portion) => ({
      overview: {
        total: portion,
        revenue: { sources: [{ kind: 'general-public-budget', name: '一般公共预算', ...portion }] },
        expenditure: { classes: [{ ...line, ...portion }] },
      },
    }),
  ],
  [
    'revenue',
    RevenueBreakdown,
    (portion) => ({
      revenue: { total: portion, sources: [{ kind: 'general-public-budget', name: '一般公共预算', ...portion }] },
    }),
  ],
  [
    'expenditure',
    ExpenditureBreakdown,
    (portion) => ({
      expenditure: { total: portion, basic: portion, project: { amount: NONE }, lines: [{ ...line, ...portion }] },
    }),
  ],
  [
    'the appropriation',
    FiscalAppropriationSummary,
    (portion) => ({
      fiscalAppropriation: {
        total: portion,
        revenue: { sources: [{ kind: 'general-public-budget', name: '一般公共预算', ...portion }] },
        expenditure: { classes: [{ ...line, ...portion }] },
      },
    }),
  ],
  ['the general public budget', GeneralPublicBudgetTable, (portion) => ({ generalPublicBudget: fund(portion) })],
  ['government funds', GovernmentFundBudget, (portion) => ({ governmentFund: fund(portion) })],
  ['state capital', StateCapitalBudget, (portion) => ({ stateCapital: fund(portion) })],
  [
    'basic expenditure',
    BasicExpenditure,
    (portion) => ({ basicExpenditure: { total: portion, personnel: portion, operating: { amount: NONE } } }),
  ],
  ['projects', ProjectExpenditure, (portion) => ({ projectExpenditure: { total: portion, projects: [] } })],
  [
    'the three public expenses',
    ThreePublicExpensesCard,
    (portion) => ({
      threePublicExpenses: {
        total: portion,
        items: [
          { kind: 'reception', name: '公务接待费', ...portion },
          { kind: 'abroad', name: '因公出国（境）费', amount: '7' },
        ],
      },
    }),
  ],
  ['operating expenses', OperatingExpenses, (portion) => ({ operatingExpenses: portion })],
  [
    'procurement',
    ProcurementSummary,
    (portion) => ({ procurement: { total: portion, goods: NONE, works: NONE, services: NONE } }),
  ],
  [
    'performance',
    PerformanceOverview,
    ({ changes }) => ({ performance: { projects: [], targets: { absent: 'missing' }, changes } }),
  ],
];

describe.each(SECTIONS)('a change of %s', (name, Section, data) => {
  /** Text of the section for an amount of 90 with this change, and all values of its tables as files. */
  function shown(change: object): { text: string; values: string[] } {
    cleanup();
    const changes = [{ base: 'last-year-budget', ...change }];
    render(<Section disclosure={minimal(data({ amount: '90', changes }))} />);
    const region = screen.getByRole('region');
    const tables = [...region.querySelectorAll('table')].map((table) => readTable(table, 'zh-CN'));
    return {
      text: region.textContent?.replace(/\s+/g, ' ') ?? '',
      values: tables.flatMap(({ rows }) => rows.flat()).flatMap((cell) => cell?.value ?? []),
    };
  }

  const decrease = { direction: 'decrease', amount: '4', rate: '4.26' };

  it('printed as −4 without a direction is shown as a decrease of 4', () => {
    expect(shown({ amount: '-4', rate: '-4.26' })).toEqual(shown(decrease));
  });

  it.each([
    ['增加 −4', { direction: 'increase', amount: '-4', rate: '-4.26' }, '-4 -4.26%'],
    ['减少 −4', { direction: 'decrease', amount: '-4', rate: '-4.26' }, '-4 -4.26%'],
    ['持平 −4', { direction: 'unchanged', amount: '-4', rate: '-4.26' }, '-4 -4.26%'],
    ['减少 4, −4.26%', { direction: 'decrease', amount: '4', rate: '-4.26' }, '-4.26%'],
  ])('printed as %s is shown as a decrease of 4 everywhere, with the printed figures quoted', (_, change, printed) => {
    const plain = shown(decrease);
    const { text, values } = shown(change);
    expect(text).toContain('▼ 减少 4');
    expect(text).not.toMatch(/▲|增加|\+|减少 ?[-−]/);
    expect(text.split('94').length).toBe(plain.text.split('94').length);
    expect(values).toEqual(expect.arrayContaining(plain.values.filter((value) => !value.includes('▼'))));
    if (name !== 'performance') expect(text).toContain(`“${printed}”`);
  });
});

describe('last year’s figure', () => {
  it.each([
    [{ direction: 'increase', amount: '-4' }, '94'],
    [{ direction: 'decrease', amount: '-4' }, '94'],
    [{ amount: '-4' }, '94'],
    [{ direction: 'increase', amount: '4', rate: '-4.65' }, '86'],
  ])('of 90 changed by %o is the same in a fund’s table and in the card’s chart: %s', (change, expected) => {
    const portion = { amount: '90', changes: [{ base: 'last-year-budget', ...change }] };
    const view = fundView(minimal({ generalPublicBudget: fund(portion) }), 'generalPublicBudget');
    const card = threePublicView(
      minimal({
        threePublicExpenses: { total: portion, items: [{ kind: 'reception', name: '公务接待费', ...portion }] },
      }),
    );
    if (isAbsent(view) || isAbsent(card)) throw new Error('Both sections are there.');
    expect(view.table.total.compared?.money).toMatchObject({ value: expected });
    expect(card.bars[0]?.lastYear).toMatchObject({ value: expected });
  });
});

describe('a negative amount', () => {
  it('keeps its sign, and last year’s amount is computed from it', () => {
    const portion = { amount: '-4', changes: [{ base: 'last-year-budget', direction: 'decrease', amount: '6' }] };
    const view = fundView(minimal({ generalPublicBudget: fund(portion) }), 'generalPublicBudget');
    if (isAbsent(view)) throw new Error('The section is there.');
    expect(view.total.amount).toMatchObject({ value: '-4' });
    expect(view.table.total.compared?.money).toMatchObject({ value: '2' });
  });
});
