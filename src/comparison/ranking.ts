import { sum } from '../model/arithmetic.js';
import { compare, convert } from '../model/decimal.js';
import { listOf } from '../model/lists.js';
import type { Money } from '../model/money.js';
import { isAbsent } from '../model/read.js';
import type { DecimalString, MoneyUnit, Stated } from '../model/values.js';
import { searchable } from '../text/search.js';
import type { ComparisonCell } from './view.js';

/** Sorting, searching and summing up the rows of a long table. */

export interface ComparisonRow {
  key: string;
  /** Name as printed. */
  name: string;
  /** `lang` of a quoted name. */
  lang?: string | undefined;
  /** Small text below the name: the department of a project. */
  under?: string | undefined;
  cells: ComparisonCell[];
}

export interface ComparisonColumn {
  key: string;
  label: string;
  /** `lang` of a quoted label. */
  lang?: string | undefined;
}

export interface ComparisonSort {
  column: number;
  order: 'ascending' | 'descending';
}

/** The amount of a cell or its absence; `undefined` for other cells. */
export function cellMoney(cell: ComparisonCell | undefined): Stated<Money> | undefined {
  return cell?.form === 'money' ? cell.money : undefined;
}

/** The figure of a cell in the given unit, if any. */
export function cellFigure(cell: ComparisonCell | undefined, unit: MoneyUnit): DecimalString | undefined {
  if (cell === undefined || cell.form === 'refused') return undefined;
  if (cell.form === 'percent') return isAbsent(cell.value) ? undefined : cell.value;
  return isAbsent(cell.money) ? undefined : convert(cell.money.value, cell.money.unit, unit);
}

/** Sorts rows by a column. Those without a figure come last, in their original order. */
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

/** Rows that have all words of the query in their name or the text below it. */
export function matchingRows(rows: readonly ComparisonRow[], query: string): ComparisonRow[] {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  return rows.filter(({ name, under = '' }) => {
    const text = searchable(`${name} ${under}`);
    return words.every((word) => text.includes(word));
  });
}

/** The sum of the published figures of a column, and their number. */
export interface RestCell {
  total: DecimalString;
  counted: number;
}

/** Sums up rows, column by column; `undefined` for percentages. */
export function restOf(rows: readonly ComparisonRow[], columns: number, unit: MoneyUnit): (RestCell | undefined)[] {
  return listOf(columns, (column) => {
    const cells = rows.map((row) => row.cells[column]);
    if (cells.some((cell) => cell?.form === 'percent')) return undefined;
    const figures = cells.flatMap((cell) => cellFigure(cell, unit) ?? []);
    return figures.length === 0 ? undefined : { total: sum(figures), counted: figures.length };
  });
}
