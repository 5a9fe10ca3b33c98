import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { RevenueSourceKind, SourceAmount } from '../../model/lines.js';
import { type Money, moneyOf } from '../../model/money.js';
import { placed } from '../../model/path.js';
import { isAbsent, MISSING } from '../../model/read.js';
import { type BudgetKind, depthBelow, type Line } from '../../model/reading/line.js';
import type { StatutoryTableId } from '../../model/statutory.js';
import type { Amount, Code, MoneyUnit, Stated } from '../../model/values.js';

/** What a statutory table of figures is, whichever of the eleven: sides with heads, rows and cells. Plain data, no words. */

/** Words of the official forms that a document need not print. */
export type Word =
  | 'code'
  | 'revenueItem'
  | 'expenditureItem'
  | 'subject'
  | 'economicSubject'
  | 'project'
  | 'funds'
  | 'revenue'
  | 'expenditure'
  | 'budget'
  | 'final'
  | 'total'
  | 'subtotal'
  | 'basic'
  | 'projectExpenditure'
  | 'business'
  | 'remittedUp'
  | 'subsidiesPaid'
  | 'personnel'
  | 'operating'
  | 'personnelTotal'
  | 'operatingTotal'
  | 'currentRevenue'
  | 'currentExpenditure'
  | 'openingBalance'
  | 'closingBalance'
  | 'revenueTotal'
  | 'expenditureTotal'
  | 'abroad'
  | 'vehicles'
  | 'vehiclePurchase'
  | 'vehicleOperation'
  | 'reception'
  | 'meetings'
  | 'training'
  | 'appropriation';

/** A head or a name: a word of the form, a budget beside the amount, a source of funds, or as the document prints it. */
export type Label = { word: Word } | { budget: BudgetKind } | { source: RevenueSourceKind } | { text: string };

/** A cell before its table is known to have the column; left out, the document prints nothing for it. */
export type Cell = Stated<Money> | undefined;

/** A column of money. `heads` leads from the outermost head to its own. */
export interface Column {
  heads: Label[];
  /** Stays even where no row has a figure for it, because the official form has it. */
  official: boolean;
}

/** Where a row stands: rows of one part are level with each other in a table of two sides. */
export type RowPart = 'lines' | 'year' | 'balances' | 'total';

/** A line in the columns of its table. Its ordinal is shown in tables of two sides; the others number their lines by code. */
export interface Row<C = Stated<Money>> extends Pick<Line, 'key' | 'ordinal' | 'code' | 'depth'> {
  part: RowPart;
  name: Label;
  /** One for each column. */
  cells: C[];
}

/** One side of a table; most tables have one. */
export interface Side {
  name: 'whole' | 'revenue' | 'expenditure';
  /** Head of the names. */
  nameHead: Label;
  columns: (Column & { key: string })[];
  rows: Row[];
}

/** What the official form asks for and the text of a document does not print. */
export type Gap = 'no-subjects' | 'no-economic';

/** A table of figures in its official columns. */
export interface Sheet {
  sides: Side[];
  /** Unit of its own section's figures. */
  unit: MoneyUnit;
  gaps: Gap[];
}

/** What a table is made from. */
export interface Making {
  disclosure: BudgetDisclosure;
  /**
   * The document's table is not at hand and its figures are those of the text: rows and columns of the official form stay, and a
   * line that is only named takes the figure of another section that prints it.
   */
  derived: boolean;
}

/** 预算数, or 决算数. */
export function amountWord(kind: DisclosureKind): Label {
  return { word: kind === 'budget' ? 'budget' : 'final' };
}

/** Heads of the columns a table splits its figures into: under 决算数 in final accounts, else on their own. */
export function splitHeads(kind: DisclosureKind, label: Label): Label[] {
  return kind === 'budget' ? [label] : [amountWord(kind), label];
}

/** A figure of the document; nothing where its field is left out. */
export function cellOf(amount: Stated<Amount> | undefined, unit: MoneyUnit, at: string): Cell {
  return amount === undefined ? undefined : moneyOf(amount, unit, at);
}

/** The first of these that the document prints, where the table's own text only names the line or leaves it out. */
export function adopt(own: Cell, others: readonly Cell[]): Cell {
  if (own !== undefined && !(isAbsent(own) && own.absent === 'not-stated')) return own;
  return others.find((other) => other !== undefined && !isAbsent(other)) ?? own;
}

/** The figure of one source of funds; `at` is the path of what has them. */
export function sourceCell(
  amounts: readonly SourceAmount[] | undefined,
  source: RevenueSourceKind,
  unit: MoneyUnit,
  at: string,
): Cell {
  const index = amounts?.findIndex((entry) => entry.source === source) ?? -1;
  return cellOf(amounts?.[index]?.amount, unit, `${at}.bySource[${index}].amount`);
}

interface Named {
  name: string;
  ordinal?: string;
  code?: Code;
}

/** Rows for the lines of a list and for those below each, which it has under `below`. */
export function lineRows<K extends string, T extends Named & { readonly [key in K]?: readonly T[] }>(
  lines: readonly T[] | undefined,
  path: string,
  below: K,
  cells: (line: T, at: string) => Cell[],
): Row<Cell>[] {
  return placed(lines, path, below).map(({ item, at, above }) => ({
    ...row('lines', at, { text: item.name }, cells(item, at)),
    depth: depthBelow(above),
    ...(item.ordinal !== undefined && { ordinal: item.ordinal }),
    ...(item.code && { code: { value: item.code.value, assigned: item.code.origin === 'assigned' } }),
  }));
}

/** A row that stands under no other. */
export function row(part: RowPart, key: string, name: Label, cells: Cell[]): Row<Cell> {
  return { key, part, name, depth: 0, cells };
}

type RawSide = Omit<Side, 'rows' | 'columns'> & { columns: Column[]; rows: Row<Cell>[] };

/** A side without the columns that neither form nor figures need; what remains without a figure is not in the document. */
export function sideOf({ rows, columns, ...side }: RawSide): Side {
  const kept = columns.map(({ official }, at) => official || rows.some(({ cells }) => cells[at] !== undefined));
  return {
    ...side,
    columns: columns.map((column, at) => ({ ...column, key: `${side.name}.${at}` })).filter((_, at) => kept[at]),
    rows: rows.map((row) => ({
      ...row,
      cells: columns.flatMap((_, at) => (kept[at] ? (row.cells[at] ?? MISSING) : [])),
    })),
  };
}

/** Whether a table holds a figure that one section of the disclosure prints. */
export function hasFigureOf(sheet: Sheet, section: string): boolean {
  return sheet.sides.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => !isAbsent(cell) && cell.at?.startsWith(`${section}.`))),
  );
}

/** Whether any cell of a table is in the data: a figure, or an absence that the document shows. */
export function isPrinted({ sides }: Sheet): boolean {
  return sides.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => !(isAbsent(cell) && cell.absent === 'missing'))),
  );
}

/** A section whose figures another table may take over: not one that is absent or whose table is withheld. */
export function lender<T>(disclosure: BudgetDisclosure, table: StatutoryTableId, section: Stated<T>): T | undefined {
  if (isAbsent(section)) return undefined;
  const content = disclosure.tables.find((entry) => entry.table === table)?.content;
  return content !== undefined && isAbsent(content) && content.absent === 'withheld' ? undefined : section;
}
