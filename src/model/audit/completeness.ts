import type { BudgetDisclosure } from '../disclosure.js';
import { isAbsent } from '../read.js';
import { STATUTORY_TABLES, type StatutoryTableId } from '../statutory.js';
import type { Stated } from '../values.js';
import type { Bilingual } from './finding.js';

/** How a required part stands. A lawful absence (an empty table with its statement, a reasoned withholding) is not a fault. */
export type PartState =
  | 'published'
  | 'empty-with-statement'
  | 'empty-without-statement'
  | 'withheld-with-reason'
  | 'withheld-without-reason'
  | 'not-in-form'
  | 'missing';

/** A required table. */
export interface TableState {
  /** Which of the eleven tables it is. */
  table: StatutoryTableId;
  /** How it stands in the document. */
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

/** A required narrative part. */
export interface NarrativeState {
  /** Which part it is. */
  part: NarrativePart;
  /** How it stands in the document. */
  state: PartState;
}

/** The statutory list (财预〔2016〕143号) held against a disclosure. */
export interface Completeness {
  /** The eleven tables, in their official order; those that the form does not have, too. */
  tables: TableState[];
  /** The parts that must be told in words (情况说明), in their order. */
  narrative: NarrativeState[];
  /** Tables published, or lawfully without content. */
  tablesPresent: number;
  /** Narrative parts published, or lawfully without content. */
  narrativePresent: number;
  /** The score in one sentence. What is lawfully without content counts as present; what the data leaves out is not called a fault. */
  summary: Bilingual;
}

/** How a stated value stands. */
function stateOf(stated: Stated<unknown>): PartState {
  if (!isAbsent(stated)) return 'published';
  const told = stated.statement !== undefined;
  switch (stated.absent) {
    case 'withheld':
      return told ? 'withheld-with-reason' : 'withheld-without-reason';
    case 'not-in-form':
    case 'missing':
      return stated.absent;
    case 'not-stated':
    case 'blank':
    case 'empty-table':
    case 'not-arranged':
    case 'not-applicable':
      return told ? 'empty-with-statement' : 'empty-without-statement';
  }
}

/** Whether the form in use has the part at all: only then can it be published or left out. */
export function isDue(state: PartState): boolean {
  return state !== 'not-in-form';
}

/** Whether a state fulfils the duty to publish. */
export function isLawful(state: PartState): boolean {
  return state === 'published' || state === 'empty-with-statement' || state === 'withheld-with-reason';
}

/** Holds a disclosure against the statutory list. */
export function completenessOf(disclosure: BudgetDisclosure): Completeness {
  const tables = STATUTORY_TABLES.map((table): TableState => {
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
  const tablesPresent = tables.filter(({ state }) => isLawful(state)).length;
  const narrativePresent = narrative.filter(({ state }) => isLawful(state)).length;
  const { extent } = disclosure.source;
  const summary = summaryOf(
    tables.map(({ state }) => state),
    narrative.map(({ state }) => state),
    extent !== undefined,
  );
  return { tables, narrative, tablesPresent, narrativePresent, summary };
}

/** States that the score line names one by one, each with its words. */
const NAMED: readonly (readonly [state: PartState, zh: string, en: string])[] = [
  ['empty-with-statement', '空表并有说明', 'empty with a statement'],
  ['withheld-with-reason', '说明理由不公开', 'withheld with a reason'],
  ['empty-without-statement', '空表而无说明', 'empty without a statement'],
  ['withheld-without-reason', '不公开而未说明理由', 'withheld without a reason'],
  ['missing', '未载明', 'not in the document'],
  ['not-in-form', '表式无此项', 'not in the form'],
];

function tally(states: readonly PartState[], zh: string, en: string): Bilingual {
  const due = states.filter(isDue);
  const present = due.filter(isLawful).length;
  const named = NAMED.flatMap(([state, zhName, enName]) => {
    const count = states.filter((other) => other === state).length;
    return count === 0 ? [] : [{ zh: `${zhName} ${count}`, en: `${count} ${enName}` }];
  });
  const zhDetail = named.length > 0 ? `（${named.map((entry) => entry.zh).join('，')}）` : '';
  const enDetail = named.length > 0 ? ` (${named.map((entry) => entry.en).join(', ')})` : '';
  return {
    'zh-CN': `${due.length} ${zh}已公开 ${present}${zhDetail}`,
    en: `${present} of ${due.length} ${en} present${enDetail}`,
  };
}

function summaryOf(tables: readonly PartState[], narrative: readonly PartState[], partial: boolean): Bilingual {
  const ofTables = tally(tables, '张法定表格', 'tables');
  const ofNarrative = tally(narrative, '项文字说明', 'narrative parts');
  return {
    'zh-CN': `${ofTables['zh-CN']}；${ofNarrative['zh-CN']}。${partial ? '数据只依据公开文件的一部分，未载明的不一定没有公开。' : ''}`,
    en: `${ofTables.en}; ${ofNarrative.en}.${partial ? ' The data was made from part of the document: what is not here may have been published.' : ''}`,
  };
}
