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
 * How a table stands: as published; made from the figures of the text, because the table itself is not at hand; published, but with
 * figures that this data leaves out; or absent.
 */
export type TableState = 'published' | 'derived' | 'left-out' | AbsenceKind;

/** One of the eleven statutory tables. */
export interface TableView {
  table: StatutoryTableId;
  /** Its place among the eleven. */
  number: number;
  state: TableState;
  /** Title as printed. */
  title?: string;
  /** 注, verbatim. */
  notes: string[];
  /** Why it has no content. */
  absence?: Absence;
  /** Headings of the sections of the text that its figures come from. */
  from: string[];
  content?: { form: 'sheet'; sheet: Sheet } | { form: 'targets'; forms: TargetSheets };
}

/** Tables by how they stand, for the sentence at the top. */
export interface TableCounts {
  all: number;
  /** With figures: published, or made from the text. */
  filled: number;
  derived: number;
  /** Published without content, with the document's statement, and without one. */
  emptyStated: number;
  emptyUnstated: number;
  withheld: number;
  leftOut: number;
  /** Not counted in `all`. */
  notInForm: number;
  missing: number;
}

export interface StatutoryTablesView {
  tables: TableView[];
  counts: TableCounts;
}

export interface StatutoryViewOptions {
  /**
   * Take the names of responsible persons (项目负责人) over.
   * @default false
   */
  showResponsible?: boolean | undefined;
}

type SheetTable = Exclude<StatutoryTableId, 'performance-targets'>;

/** The section of the disclosure that holds a table's figures, and what makes the table of it. */
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

/** The eleven tables, ready to be shown; `missing` where the document has nothing for any of them. */
export function statutoryTablesView(
  disclosure: BudgetDisclosure,
  options: StatutoryViewOptions = {},
): Absence | StatutoryTablesView {
  const tables = STATUTORY_TABLES.map((table) => statutoryTableView(disclosure, table, options));
  const only = tables.every(({ state, absence }) => state === 'missing' && absence?.statement === undefined);
  return only ? MISSING : { tables, counts: countsOf(tables) };
}

/** One table, ready to be shown. */
export function statutoryTableView(
  disclosure: BudgetDisclosure,
  table: StatutoryTableId,
  { showResponsible = false }: StatutoryViewOptions = {},
): TableView {
  const entry = disclosure.tables.find((other) => other.table === table);
  const made = contentOf(disclosure, table, entry === undefined || isAbsent(entry.content), showResponsible);
  return { table, number: STATUTORY_TABLES.indexOf(table) + 1, ...headOf(entry), ...standing(entry, made) };
}

interface Made {
  content: Stated<NonNullable<TableView['content']>>;
  /** Whether the table's own section prints a figure for it. */
  figures: boolean;
  /** Whether any cell, a blank one too, is in the data. */
  printed: boolean;
  /** Heading of that section as printed. */
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

function headOf(entry: StatutoryTableData | undefined): Pick<TableView, 'title' | 'notes'> {
  const head = entry && (isAbsent(entry.content) ? entry.head : entry.content);
  return { notes: head?.notes ?? [], ...(head && { title: head.title }) };
}

/**
 * What there is to show. Only a table that is not at hand is made from the text; one that is withheld or published empty stays so,
 * whatever the text prints.
 */
function standing(entry: StatutoryTableData | undefined, { content, figures, printed, heading }: Made): StandingView {
  const own = entry?.content ?? MISSING;
  if (!isAbsent(own)) {
    if (!isAbsent(content)) return { state: printed ? 'published' : 'left-out', from: [], ...(printed && { content }) };
    return content.absent === 'missing' ? { state: 'left-out', from: [] } : absent(content);
  }
  if (own.absent !== 'missing') return absent(own);
  if (!isAbsent(content)) {
    return figures ? { state: 'derived', from: heading === undefined ? [] : [heading], content } : absent(own);
  }
  return absent(content.absent === 'missing' ? own : content);
}

type StandingView = Pick<TableView, 'state' | 'from' | 'absence' | 'content'>;

function absent(absence: Absence): StandingView {
  return { state: absence.absent, absence, from: [] };
}

function countsOf(tables: readonly TableView[]): TableCounts {
  const count = (fits: (table: TableView) => boolean): number => tables.filter(fits).length;
  const empty = ({ state }: TableView): boolean =>
    state === 'empty-table' ||
    state === 'not-arranged' ||
    state === 'not-applicable' ||
    state === 'blank' ||
    state === 'not-stated';
  const told = ({ absence }: TableView): boolean => absence?.statement !== undefined;
  return {
    all: tables.length - count(({ state }) => state === 'not-in-form'),
    filled: count(({ content }) => content !== undefined),
    derived: count(({ state }) => state === 'derived'),
    emptyStated: count((table) => empty(table) && told(table)),
    emptyUnstated: count((table) => empty(table) && !told(table)),
    withheld: count(({ state }) => state === 'withheld'),
    leftOut: count(({ state }) => state === 'left-out'),
    notInForm: count(({ state }) => state === 'not-in-form'),
    missing: count(({ state }) => state === 'missing'),
  };
}
