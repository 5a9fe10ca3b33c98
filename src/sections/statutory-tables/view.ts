import type { BudgetDisclosure, StatutoryTableData } from '../../model/disclosure.js';
import { isAbsent, MISSING } from '../../model/read.js';
import { type TargetSheets, targetSheets } from '../../model/reading/targets.js';
import { STATUTORY_TABLES, type StatutoryTableId } from '../../model/statutory.js';
import type { Absence, AbsenceKind, Stated } from '../../model/values.js';
import { fiscalSheet } from './fiscal.js';
import { basicSheet, projectSheet, threePublicSheet } from './matters.js';
import { overviewSheet } from './overview.js';
import { hasFigureOf, isPrinted, type Making, type Sheet } from './sheet.js';
import { revenueSheet, spendingSheet } from './subjects.js';

/**
 * State of a table. `published`: as in the document. `derived`: made from the figures of the text, because the data lacks the table.
 * `left-out`: published, but the data leaves its figures out. Otherwise absent.
 */
export type StatutoryState = 'published' | 'derived' | 'left-out' | AbsenceKind;

/** One of the eleven statutory tables. */
export interface StatutoryTableView {
  table: StatutoryTableId;
  /** Its number, 1 to 11. */
  number: number;
  state: StatutoryState;
  /** Title as printed. */
  title?: string;
  /** 注, verbatim. */
  notes: string[];
  /** Why it has no content. */
  absence?: Absence;
  /** Printed headings of the sections that its figures come from. */
  from: string[];
  content?: { form: 'sheet'; sheet: Sheet } | { form: 'targets'; forms: TargetSheets };
}

/** Number of tables by state, for the takeaway. */
export interface TableCounts {
  all: number;
  /** Tables with figures: published or derived. */
  filled: number;
  derived: number;
  /** Published without content but with a statement of the document. */
  emptyStated: number;
  /** Published without content and without a statement. */
  emptyUnstated: number;
  withheld: number;
  leftOut: number;
  /** Not counted in `all`. */
  notInForm: number;
  missing: number;
}

export interface StatutoryTablesView {
  tables: StatutoryTableView[];
  counts: TableCounts;
}

export interface StatutoryViewOptions {
  /**
   * Include the names of responsible persons (项目负责人).
   * @default false
   */
  showResponsible?: boolean | undefined;
}

type SheetTable = Exclude<StatutoryTableId, 'performance-targets'>;

/** The section that has the figures of a table, and the function that makes the table. */
const SHEETS = {
  overview: { section: 'overview', make: overviewSheet },
  revenue: { section: 'revenue', make: revenueSheet },
  expenditure: { section: 'expenditure', make: (making) => spendingSheet(making, 'expenditure') },
  'fiscal-appropriation': { section: 'fiscalAppropriation', make: fiscalSheet },
  'general-public-budget': {
    section: 'generalPublicBudget',
    make: (making) => spendingSheet(making, 'generalPublicBudget'),
  },
  'basic-expenditure': { section: 'basicExpenditure', make: basicSheet },
  projects: { section: 'projectExpenditure', make: projectSheet },
  'three-public': { section: 'threePublicExpenses', make: threePublicSheet },
  'government-fund': { section: 'governmentFund', make: (making) => spendingSheet(making, 'governmentFund') },
  'state-capital': { section: 'stateCapital', make: (making) => spendingSheet(making, 'stateCapital') },
} as const satisfies Record<SheetTable, { section: keyof BudgetDisclosure; make: (making: Making) => Absence | Sheet }>;

/** The view of the eleven tables; `missing` if the document has nothing for any of them. */
export function statutoryTablesView(
  disclosure: BudgetDisclosure,
  options: StatutoryViewOptions = {},
): Absence | StatutoryTablesView {
  const tables = STATUTORY_TABLES.map((table) => statutoryTableView(disclosure, table, options));
  const allMissing = tables.every(({ state, absence }) => state === 'missing' && absence?.statement === undefined);
  return allMissing ? MISSING : { tables, counts: countsOf(tables) };
}

/** The view of one table. */
export function statutoryTableView(
  disclosure: BudgetDisclosure,
  table: StatutoryTableId,
  { showResponsible = false }: StatutoryViewOptions = {},
): StatutoryTableView {
  const entry = disclosure.tables.find((other) => other.table === table);
  const made = contentOf(disclosure, table, entry === undefined || isAbsent(entry.content), showResponsible);
  return { table, number: STATUTORY_TABLES.indexOf(table) + 1, ...headOf(entry), ...stateOf(entry, made) };
}

interface Made {
  content: Stated<NonNullable<StatutoryTableView['content']>>;
  /** Whether it has a figure from its own section. */
  figures: boolean;
  /** Whether any cell is in the data, even a blank one. */
  printed: boolean;
  /** Printed heading of its section. */
  heading?: string | undefined;
}

function contentOf(
  disclosure: BudgetDisclosure,
  table: StatutoryTableId,
  derived: boolean,
  showResponsible: boolean,
): Made {
  if (table === 'performance-targets') {
    const { performance } = disclosure;
    const forms = targetSheets(disclosure, showResponsible);
    if (isAbsent(forms)) return { content: forms, figures: false, printed: false };
    const heading = isAbsent(performance) ? undefined : performance.heading;
    const listed = forms.targets.length > 0;
    return { content: { form: 'targets', forms }, figures: listed, printed: listed, heading };
  }
  const { section, make } = SHEETS[table];
  const sheet = make({ disclosure, derived });
  if (isAbsent(sheet)) return { content: sheet, figures: false, printed: false };
  const source = disclosure[section];
  const heading = isAbsent(source) ? undefined : source.heading;
  return {
    content: { form: 'sheet', sheet },
    figures: hasFigureOf(sheet, section),
    printed: isPrinted(sheet),
    heading,
  };
}

function headOf(entry: StatutoryTableData | undefined): Pick<StatutoryTableView, 'title' | 'notes'> {
  const head = entry && (isAbsent(entry.content) ? entry.head : entry.content);
  return { notes: head?.notes ?? [], ...(head && { title: head.title }) };
}

/**
 * State and content of a table. Only a missing table is made from the text; a table that was withheld or published empty stays so.
 */
function stateOf(entry: StatutoryTableData | undefined, { content, figures, printed, heading }: Made): StateView {
  const published = entry?.content ?? MISSING;
  if (!isAbsent(published)) {
    if (!isAbsent(content)) return { state: printed ? 'published' : 'left-out', from: [], ...(printed && { content }) };
    return content.absent === 'missing' ? { state: 'left-out', from: [] } : absent(content);
  }
  if (published.absent !== 'missing') return absent(published);
  if (!isAbsent(content)) {
    return figures ? { state: 'derived', from: heading === undefined ? [] : [heading], content } : absent(published);
  }
  return absent(content.absent === 'missing' ? published : content);
}

type StateView = Pick<StatutoryTableView, 'state' | 'from' | 'absence' | 'content'>;

function absent(absence: Absence): StateView {
  return { state: absence.absent, absence, from: [] };
}

function countsOf(tables: readonly StatutoryTableView[]): TableCounts {
  const count = (fits: (table: StatutoryTableView) => boolean): number => tables.filter(fits).length;
  const empty = ({ state }: StatutoryTableView): boolean =>
    state === 'empty-table' ||
    state === 'not-arranged' ||
    state === 'not-applicable' ||
    state === 'blank' ||
    state === 'not-stated';
  const hasStatement = ({ absence }: StatutoryTableView): boolean => absence?.statement !== undefined;
  return {
    all: tables.length - count(({ state }) => state === 'not-in-form'),
    filled: count(({ content }) => content !== undefined),
    derived: count(({ state }) => state === 'derived'),
    emptyStated: count((table) => empty(table) && hasStatement(table)),
    emptyUnstated: count((table) => empty(table) && !hasStatement(table)),
    withheld: count(({ state }) => state === 'withheld'),
    leftOut: count(({ state }) => state === 'left-out'),
    notInForm: count(({ state }) => state === 'not-in-form'),
    missing: count(({ state }) => state === 'missing'),
  };
}
