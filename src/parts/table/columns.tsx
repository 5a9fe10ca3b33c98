import type { ReactNode } from 'react';
import { maximum } from '../../model/lists.js';
import type { Money } from '../../model/money.js';
import type { MoneyUnit, Stated } from '../../model/values.js';
import { columnPlaces } from '../figures.js';
import type { Writer } from '../writer.js';
import { Cell, ColumnHead } from './Table.js';

/** One column of a table. */
export interface Column<R> {
  key: string;
  /** Text of the head. On narrow widgets it is shown before each cell. */
  head: string;
  /** The money of a row, if it has any. */
  figure?: (row: R) => Stated<Money> | undefined;
  /** Further money in the same cell, aligned with the first. */
  further?: (row: R) => Stated<Money> | undefined;
  /** Content of a cell. `w` writes amounts without the unit of the caption, and aligned if the column has `figure`. Default: the figure. */
  render?: (row: R, w: Writer) => ReactNode;
  /** Right-aligned. Default: true if the column has `figure`. */
  numeric?: boolean;
  /** Marks the main figure of a row, which stays beside its name on narrow widgets. Default false. */
  lead?: boolean;
  /** Class of the cells. */
  className?: string;
  /** Class of the head. */
  headClassName?: string;
}

/** An optional column, for lists such as `[name, hasShares && share]`. */
export type Maybe<C> = C | false | undefined;

export interface ColumnOptions {
  /** Unit in which the money is printed. */
  unit: MoneyUnit | undefined;
  /** Whether decimals are aligned within a `column`, or over all columns of the `table`. Default `'table'`. */
  aligned?: 'table' | 'column' | undefined;
}

export interface Columns<R> {
  heads: ReactNode;
  /** The cells of a row, written by `w` if no other writer is given. */
  cells: (row: R, w?: Writer) => ReactNode;
}

/** The heads and cells of the given columns. `rows` determine the decimal places. */
export function columnsOf<R>(
  w: Writer,
  columns: readonly Maybe<Column<R>>[],
  rows: readonly R[],
  { unit, aligned = 'table' }: ColumnOptions,
): Columns<R> {
  const shown = shownOf(columns);
  const captionUnit = w.unit ?? unit;
  const placesByColumn = shown.map(({ figure, further }) =>
    columnPlaces([...(figure ? rows.map(figure) : []), ...(further ? rows.map(further) : [])], w.unit),
  );
  const tablePlaces = maximum(placesByColumn);
  /** The writer of each column. */
  const writersOf = (base: Writer) =>
    placesByColumn.map((places, index): Writer => {
      // Amounts within text are not aligned.
      const aligns = shown[index]?.figure !== undefined;
      const options = { captionUnit, places: aligns ? (aligned === 'table' ? tablePlaces : places) : undefined };
      return { ...base, amount: (money, more) => base.amount(money, { ...options, ...more }) };
    });
  const writers = writersOf(w);
  return {
    heads: shown.map((column) => headOf(column)),
    cells: (row, rowWriter = w) => {
      const rowWriters = rowWriter === w ? writers : writersOf(rowWriter);
      return shown.map((column, index) => {
        const { key, head, figure, render, lead = false, className } = column;
        const cell = rowWriters[index] ?? rowWriter;
        const money = figure?.(row);
        return (
          <Cell key={key} label={head} numeric={isNumeric(column)} lead={lead} className={className}>
            {render ? render(row, cell) : money !== undefined && cell.amount(money)}
          </Cell>
        );
      });
    },
  };
}

/** Removes `false` and `undefined` from a list of columns. */
export function shownOf<C>(columns: readonly Maybe<C>[]): C[] {
  return columns.filter((column): column is C => column !== false && column !== undefined);
}

/** The head of a column. */
export function headOf<R>(column: Column<R>): ReactNode {
  return (
    <ColumnHead key={column.key} numeric={isNumeric(column)} className={column.headClassName}>
      {column.head}
    </ColumnHead>
  );
}

/** Whether a column is right-aligned. */
export function isNumeric<R>({ numeric, figure }: Pick<Column<R>, 'numeric' | 'figure'>): boolean {
  return numeric ?? figure !== undefined;
}
