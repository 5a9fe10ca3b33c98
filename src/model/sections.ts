import type { BudgetDisclosure } from './disclosure.js';

/** Keys of a disclosure that no section prints. */
type Metadata = 'schemaVersion' | 'kind' | 'year' | 'language' | 'unit' | 'department' | 'outline';

/** A part of a disclosure that sections print. */
export type PrintedPart = Exclude<keyof BudgetDisclosure, Metadata> | 'performance.targets';

/**
 * The sections that print each part of a disclosure, the most detailed first. Findings about the part link to it. A part without a
 * section does not compile.
 */
export const HOMES = {
  profile: ['department-profile'],
  overview: ['budget-summary'],
  revenue: ['revenue-breakdown', 'budget-summary'],
  expenditure: ['expenditure-breakdown'],
  fiscalAppropriation: ['fiscal-appropriation', 'budget-summary'],
  generalPublicBudget: ['general-public-budget', 'expenditure-breakdown'],
  basicExpenditure: ['basic-expenditure', 'expenditure-breakdown'],
  projectExpenditure: ['project-expenditure', 'expenditure-breakdown'],
  governmentFund: ['government-fund', 'expenditure-breakdown'],
  stateCapital: ['state-capital', 'expenditure-breakdown'],
  threePublicExpenses: ['three-public-expenses'],
  operatingExpenses: ['operating-expenses'],
  procurement: ['procurement-summary'],
  assets: ['asset-inventory'],
  performance: ['performance-overview', 'performance-targets'],
  'performance.targets': ['performance-targets'],
  tables: ['statutory-tables'],
  otherMatters: ['other-matters'],
  glossary: ['glossary'],
  source: ['disclosure-source'],
} as const satisfies Readonly<Record<PrintedPart, readonly string[]>>;

/** Name of a section: its `data-section`, its permalink, and its name in the props of a report. */
export type SectionName = (typeof HOMES)[PrintedPart][number];
