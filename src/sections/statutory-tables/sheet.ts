import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { RevenueSourceKind } from '../../model/lines.js';
import { type Money, moneyOf } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { StatutoryTableId } from '../../model/statutory.js';
import type { Absence, Amount, Code, MoneyUnit, Stated } from '../../model/values.js';

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
  | 'initialBudget'
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

/** A head or a name: a word of the form, a source of funds, or as the document prints it. */
export type Label = { word: Word } | { source: RevenueSourceKind } | { text: string };

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

export interface Row<C = Stated<Money>> {
  /** Path of the line in the disclosure. */
  key: string;
  part: RowPart;
  name: Label;
  /** As printed (`"一、"`). */
  ordinal?: string;
  code?: { value: string; assigned: boolean };
  depth: 0 | 1 | 2 | 3;
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

/** What stands in a cell for which the document prints nothing. */
export const MISSING: Absence = { absent: 'missing' };

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

/** The code of a subject as it is shown. */
export function codeOf(code: Code | undefined): Pick<Row, 'code'> {
  return code === undefined ? {} : { code: { value: code.value, assigned: code.origin === 'assigned' } };
}

export function deeper(depth: Row['depth']): Row['depth'] {
  return Math.min(depth + 1, 3) as Row['depth'];
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
