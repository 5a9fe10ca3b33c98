import type { BudgetDisclosure, StatutoryTableId } from '../disclosure.js';
import { isAbsent } from '../read.js';
import type { Stated } from '../values.js';

/** How a required part stands. A lawful absence (an empty table with its statement, a reasoned withholding) is not a fault. */
export type PartState =
  | 'published'
  | 'empty-with-statement'
  | 'empty-without-statement'
  | 'withheld-with-reason'
  | 'withheld-without-reason'
  | 'missing';

/** A required table. */
export interface TableState {
  table: StatutoryTableId;
  state: PartState;
}

/** Narrative parts that must be published. */
export type NarrativePart =
  | 'functions'
  | 'institutions'
  | 'overview'
  | 'revenue'
  | 'expenditure'
  | 'fiscal-appropriation'
  | 'operating-expenses'
  | 'procurement'
  | 'assets'
  | 'performance'
  | 'glossary';

export interface NarrativeState {
  part: NarrativePart;
  state: PartState;
}

/** The statutory list (财预〔2016〕143号) held against a disclosure. */
export interface Completeness {
  tables: TableState[];
  narrative: NarrativeState[];
  /** Tables published, or lawfully without content. */
  tablesPresent: number;
  narrativePresent: number;
}

/** Tables that every department must publish; 项目支出情况表 is asked for by some provinces only. */
const TABLES: readonly StatutoryTableId[] = [
  'overview',
  'revenue',
  'expenditure',
  'fiscal-appropriation',
  'general-public-budget',
  'basic-expenditure',
  'projects',
  'three-public',
  'government-fund',
  'state-capital',
  'performance-targets',
];

/** How a stated value stands. */
function stateOf(stated: Stated<unknown>): PartState {
  if (!isAbsent(stated)) return 'published';
  const told = stated.statement !== undefined;
  switch (stated.absent) {
    case 'withheld':
      return told ? 'withheld-with-reason' : 'withheld-without-reason';
    case 'missing':
      return 'missing';
    case 'not-stated':
    case 'blank':
    case 'empty-table':
    case 'not-arranged':
    case 'not-applicable':
      return told ? 'empty-with-statement' : 'empty-without-statement';
  }
}

/** Whether a state fulfils the duty to publish. */
export function isLawful(state: PartState): boolean {
  return state === 'published' || state === 'empty-with-statement' || state === 'withheld-with-reason';
}

/** Holds a disclosure against the statutory list. */
export function completenessOf(disclosure: BudgetDisclosure): Completeness {
  const tables = TABLES.map((table): TableState => {
    const entry = disclosure.tables.find((other) => other.table === table);
    return { table, state: entry ? stateOf(entry.content) : 'missing' };
  });
  const { profile } = disclosure;
  const parts: [NarrativePart, Stated<unknown>][] = [
    ['functions', isAbsent(profile) ? profile : profile.functions],
    ['institutions', isAbsent(profile) ? profile : profile.institutions],
    ['overview', disclosure.overview],
    ['revenue', disclosure.revenue],
    ['expenditure', disclosure.expenditure],
    ['fiscal-appropriation', disclosure.fiscalAppropriation],
    ['operating-expenses', disclosure.operatingExpenses],
    ['procurement', disclosure.procurement],
    ['assets', disclosure.assets],
    ['performance', disclosure.performance],
    ['glossary', disclosure.glossary],
  ];
  const narrative = parts.map(([part, stated]): NarrativeState => ({ part, state: stateOf(stated) }));
  return {
    tables,
    narrative,
    tablesPresent: tables.filter(({ state }) => isLawful(state)).length,
    narrativePresent: narrative.filter(({ state }) => isLawful(state)).length,
  };
}
