import type { ReactNode } from 'react';
import { maximum } from '../../model/lists.js';
import type { Money } from '../../model/money.js';
import type { MoneyUnit, Stated } from '../../model/values.js';
import { columnPlaces } from '../figures.js';
import type { Writer } from '../writer.js';
import { Cell, ColumnHead } from './Table.js';

/** One column of a table: its head and what it shows of a row. */
export interface Column<R> {
  key: string;
  /** On narrow widgets it stands before each of its cells. */
  head: string;
  /** The money of a row; nothing where the row has none. */
  figure?: (row: R) => Stated<Money> | undefined;
  /** Money that a cell shows besides, aligned with it. */
  further?: (row: R) => Stated<Money> | undefined;
  /** What a cell shows. Amounts that `w` writes are without the unit of the caption, and aligned where the column has a figure. Default: that. */
  render?: (row: R, w: Writer) => ReactNode;
  /** Right-aligned. Default: whether it has a figure. */
  numeric?: boolean;
  /** The main figure of a row, which stays beside its name on narrow widgets. Default false. */
  lead?: boolean;
  /** Classes of its cells. */
  className?: string;
  /** Classes of its head. */
  headClassName?: string;
}

/** What is left out where a table does not need it. */
export type Maybe<C> = C | false | undefined;

export interface ColumnOptions {
  /** Unit in which the money is printed. */
  unit: MoneyUnit | undefined;
  /** Whether decimals are aligned within a `column`, or over all columns of the `table`. Default `'table'`. */
  aligned?: 'table' | 'column' | undefined;
}

export interface Columns<R> {
  heads: ReactNode;
  /** The cells of a row, written by `w` or another writer. */
  cells: (row: R, w?: Writer) => ReactNode;
}

/** The columns that are shown, with the decimal places of all these rows. */
export function columnsOf<R>(
  w: Writer,
  columns: readonly Maybe<Column<R>>[],
  rows: readonly R[],
  { unit, aligned = 'table' }: ColumnOptions,
): Columns<R> {
  const shown = shownOf(columns);
  const captionUnit = w.unit ?? unit;
  const own = shown.map(({ figure, further }) =>
    columnPlaces([...(figure ? rows.map(figure) : []), ...(further ? rows.map(further) : [])], w.unit),
  );
  const most = maximum(own);
  /** The writer of each column. */
  const writersOf = (by: Writer) =>
    own.map((places, index): Writer => {
      // Amounts within words are not aligned.
      const aligns = shown[index]?.figure !== undefined;
      const options = { captionUnit, places: aligns ? (aligned === 'table' ? most : places) : undefined };
      return { ...by, amount: (money, more) => by.amount(money, { ...options, ...more }) };
    });
  const writers = writersOf(w);
  return {
    heads: shown.map((column) => headOf(column)),
    cells: (row, by = w) => {
      const writing = by === w ? writers : writersOf(by);
      return shown.map((column, index) => {
        const { key, head, figure, render, lead = false, className } = column;
        const cell = writing[index] ?? by;
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

/** Columns without those that their table does not need. */
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
