import { sum } from '../model/arithmetic.js';
import { compare, convert } from '../model/decimal.js';
import { listOf } from '../model/lists.js';
import type { Money } from '../model/money.js';
import { isAbsent } from '../model/read.js';
import type { DecimalString, MoneyUnit, Stated } from '../model/values.js';
import { searchable } from '../text/search.js';
import type { ComparisonCell } from './view.js';

/** Order, search and the line of the rest: what a reader does with a long comparison. Pure. */

export interface ComparisonRow {
  key: string;
  /** What the row is called, as the document writes it. */
  name: string;
  /** Language of the name, where it is quoted. */
  lang?: string | undefined;
  /** Stands small under the name: the department of a project. */
  under?: string | undefined;
  cells: ComparisonCell[];
}

/** What the cells of a column say. */
export interface ComparisonColumn {
  key: string;
  label: string;
  /** Language of the label, where it is quoted. */
  lang?: string | undefined;
}

/** The order of the rows, by the cells of one column. */
export interface ComparisonSort {
  column: number;
  order: 'ascending' | 'descending';
}

/** The money of a cell, or its absence; nothing where it is of another form. */
export function cellMoney(cell: ComparisonCell | undefined): Stated<Money> | undefined {
  return cell?.form === 'money' ? cell.money : undefined;
}

/** The figure of a cell in the common unit; nothing where there is none to rank. */
export function cellFigure(cell: ComparisonCell | undefined, unit: MoneyUnit): DecimalString | undefined {
  if (cell === undefined || cell.form === 'refused') return undefined;
  if (cell.form === 'percent') return isAbsent(cell.value) ? undefined : cell.value;
  return isAbsent(cell.money) ? undefined : convert(cell.money.value, cell.money.unit, unit);
}

/** Rows in order; those without a figure in the column come last, in the order they had. */
export function sortedRows(rows: readonly ComparisonRow[], sort: ComparisonSort, unit: MoneyUnit): ComparisonRow[] {
  const placed = rows.map((row) => ({ row, figure: cellFigure(row.cells[sort.column], unit) }));
  const turn = sort.order === 'ascending' ? 1 : -1;
  placed.sort((a, b) => {
    if (a.figure === undefined || b.figure === undefined)
      return Number(a.figure === undefined) - Number(b.figure === undefined);
    return turn * compare(a.figure, b.figure);
  });
  return placed.map(({ row }) => row);
}

/** Rows whose name, or the line under it, has all words of the query. */
export function matchingRows(rows: readonly ComparisonRow[], query: string): ComparisonRow[] {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  return rows.filter(({ name, under = '' }) => {
    const text = searchable(`${name} ${under}`);
    return words.every((word) => text.includes(word));
  });
}

/** A column of the rest: the sum of its published figures, and how many rows have one. */
export interface RestCell {
  total: DecimalString;
  counted: number;
}

/** Sums of the rows that are not shown, column by column; percentages have none. */
export function restOf(rows: readonly ComparisonRow[], columns: number, unit: MoneyUnit): (RestCell | undefined)[] {
  return listOf(columns, (column) => {
    const cells = rows.map((row) => row.cells[column]);
    if (cells.some((cell) => cell?.form === 'percent')) return undefined;
    const figures = cells.flatMap((cell) => cellFigure(cell, unit) ?? []);
    return figures.length === 0 ? undefined : { total: sum(figures), counted: figures.length };
  });
}
