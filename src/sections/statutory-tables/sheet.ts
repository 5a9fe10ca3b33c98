import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { RevenueSourceKind, SourceAmount } from '../../model/lines.js';
import { type Money, moneyOf } from '../../model/money.js';
import { placed } from '../../model/path.js';
import { isAbsent, MISSING } from '../../model/read.js';
import { type BudgetKind, depthBelow, type Line } from '../../model/reading/line.js';
import type { StatutoryTableId } from '../../model/statutory.js';
import type { Amount, Code, MoneyUnit, Stated } from '../../model/values.js';

/** The model of all statutory tables of figures: sides with heads, rows and cells. Plain data, no words. */

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

/** A head or name: a word of the form, a budget, a source of funds, or a text from the document. */
export type Label = { word: Word } | { budget: BudgetKind } | { source: RevenueSourceKind } | { text: string };

/** A cell while the table is being made; `undefined` if the document prints nothing for it. */
export type SheetCell = Stated<Money> | undefined;

/** A column of money. `heads` are its heads from top to bottom. */
export interface SheetColumn {
  heads: Label[];
  /** Part of the official form: kept even if no row has a figure. */
  official: boolean;
}

/** Part of the table that a row is in. In a table of two sides, the parts are aligned. */
export type RowPart = 'lines' | 'year' | 'balances' | 'total';

/** A line of the table. `ordinal` is shown only in tables of two sides, because the others have codes. */
export interface Row<C = Stated<Money>> extends Pick<Line, 'key' | 'ordinal' | 'code' | 'depth'> {
  part: RowPart;
  name: Label;
  /** One for each column. */
  cells: C[];
}

/** One side of a table; most tables have one. */
export interface SheetSide {
  name: 'whole' | 'revenue' | 'expenditure';
  /** Head of the column of names. */
  nameHead: Label;
  columns: (SheetColumn & { key: string })[];
  rows: Row[];
}

/** Something that the official form requires and the text of the document does not print. */
export type SheetGap = 'no-subjects' | 'no-economic';

/** A table of figures in its official columns. */
export interface Sheet {
  sides: SheetSide[];
  /** Unit of the section that has the figures. */
  unit: MoneyUnit;
  gaps: SheetGap[];
}

/** Input for making a table. */
export interface Making {
  disclosure: BudgetDisclosure;
  /**
   * The data lacks the table, and figures are taken from the text: all rows and columns of the official form are kept, and lines without a
   * figure adopt that of another section.
   */
  derived: boolean;
}

/** 预算数, or 决算数. */
export function amountWord(kind: DisclosureKind): Label {
  return { word: kind === 'budget' ? 'budget' : 'final' };
}

/** Heads of a column that splits the amount: below 决算数 in final accounts, without a parent in budgets. */
export function splitHeads(kind: DisclosureKind, label: Label): Label[] {
  return kind === 'budget' ? [label] : [amountWord(kind), label];
}

/** A figure of the document; `undefined` if its field is left out. */
export function cellOf(amount: Stated<Amount> | undefined, unit: MoneyUnit, at: string): SheetCell {
  return amount === undefined ? undefined : moneyOf(amount, unit, at);
}

/** Returns the table's own cell, or the first figure of the others if its own is left out or `not-stated`. */
export function adoptCell(own: SheetCell, others: readonly SheetCell[]): SheetCell {
  if (own !== undefined && !(isAbsent(own) && own.absent === 'not-stated')) return own;
  return others.find((other) => other !== undefined && !isAbsent(other)) ?? own;
}

/** The figure of one source of funds. `at`: path of the line that has the figures. */
export function sourceCell(
  amounts: readonly SourceAmount[] | undefined,
  source: RevenueSourceKind,
  unit: MoneyUnit,
  at: string,
): SheetCell {
  const index = amounts?.findIndex((entry) => entry.source === source) ?? -1;
  return cellOf(amounts?.[index]?.amount, unit, `${at}.bySource[${index}].amount`);
}

interface Named {
  name: string;
  ordinal?: string;
  code?: Code;
}

/** Rows for the lines of a list and, recursively, for their parts under the key `below`. */
export function lineRows<K extends string, T extends Named & { readonly [key in K]?: readonly T[] }>(
  lines: readonly T[] | undefined,
  path: string,
  below: K,
  cells: (line: T, at: string) => SheetCell[],
): Row<SheetCell>[] {
  return placed(lines, path, below).map(({ item, at, above }) => ({
    ...row('lines', at, { text: item.name }, cells(item, at)),
    depth: depthBelow(above),
    ...(item.ordinal !== undefined && { ordinal: item.ordinal }),
    ...(item.code && { code: { value: item.code.value, assigned: item.code.origin === 'assigned' } }),
  }));
}

/** A top-level row. */
export function row(part: RowPart, key: string, name: Label, cells: SheetCell[]): Row<SheetCell> {
  return { key, part, name, depth: 0, cells };
}

type RawSide = Omit<SheetSide, 'rows' | 'columns'> & { columns: SheetColumn[]; rows: Row<SheetCell>[] };

/** Removes unofficial columns without figures. Remaining cells without a figure become `missing`. */
export function sideOf({ rows, columns, ...side }: RawSide): SheetSide {
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

/** Whether a table has a figure from the given section. */
export function hasFigureOf(sheet: Sheet, section: string): boolean {
  return sheet.sides.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => !isAbsent(cell) && cell.at?.startsWith(`${section}.`))),
  );
}

/** Whether any cell is in the data: a figure, or an absence other than `missing`. */
export function isPrinted({ sides }: Sheet): boolean {
  return sides.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => !(isAbsent(cell) && cell.absent === 'missing'))),
  );
}

/** Returns a section if other tables may adopt its figures: it is present and its table is not withheld. */
export function lender<T>(disclosure: BudgetDisclosure, table: StatutoryTableId, section: Stated<T>): T | undefined {
  if (isAbsent(section)) return undefined;
  const content = disclosure.tables.find((entry) => entry.table === table)?.content;
  return content !== undefined && isAbsent(content) && content.absent === 'withheld' ? undefined : section;
}
