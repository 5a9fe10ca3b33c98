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
  /** What a cell shows. Amounts that `w` writes have no unit, as the caption has it, and are aligned in a column of figures. Default: the figure. */
  render?: (row: R, w: Writer) => ReactNode;
  /** Right-aligned. Default: whether it has a figure. */
  numeric?: boolean;
  /** The main figure of a row, which stays beside its name on narrow widgets. Default false. */
  lead?: boolean;
  /** Class of its head and cells, or of either. */
  className?: string | { head?: string; cell?: string };
}

export interface ColumnOptions {
  /** Unit in which the money is printed. */
  unit: MoneyUnit | undefined;
  /** Whether decimals are aligned within a `column`, or over all columns of the `table`. Default `'table'`. */
  aligned?: 'table' | 'column' | undefined;
}

export interface Columns<R> {
  /** Those that are shown. */
  shown: readonly Column<R>[];
  heads: ReactNode;
  /** The cells of a row, written by `w` or another writer. */
  cells: (row: R, w?: Writer) => ReactNode;
}

/** The columns that are shown, with the decimal places of all these rows. */
export function columnsOf<R>(
  w: Writer,
  columns: readonly (Column<R> | false | undefined)[],
  rows: readonly R[],
  { unit, aligned = 'table' }: ColumnOptions,
): Columns<R> {
  const shown = columns.filter((column) => column !== false && column !== undefined);
  const captionUnit = w.unit ?? unit;
  const own = shown.map(({ figure }) => (figure ? columnPlaces(rows.map(figure), w.unit) : 0));
  const most = maximum(own);
  /** The writer of each column. */
  const writersOf = (by: Writer) =>
    shown.map(({ figure }, index): Writer => {
      const options = { captionUnit, places: figure && (aligned === 'table' ? most : own[index]) };
      return { ...by, amount: (money, more) => by.amount(money, { ...options, ...more }) };
    });
  const writers = writersOf(w);
  return {
    shown,
    heads: shown.map((column) => (
      <ColumnHead key={column.key} numeric={isNumeric(column)} className={classOf(column, 'head')}>
        {column.head}
      </ColumnHead>
    )),
    cells: (row, by = w) => {
      const writing = by === w ? writers : writersOf(by);
      return shown.map((column, index) => {
        const { key, head, figure, render, lead = false } = column;
        const cell = writing[index] ?? by;
        const money = figure?.(row);
        return (
          <Cell key={key} label={head} numeric={isNumeric(column)} lead={lead} className={classOf(column, 'cell')}>
            {render ? render(row, cell) : money !== undefined && cell.amount(money)}
          </Cell>
        );
      });
    },
  };
}

function isNumeric<R>({ numeric, figure }: Pick<Column<R>, 'numeric' | 'figure'>): boolean {
  return numeric ?? figure !== undefined;
}

function classOf<R>({ className }: Column<R>, part: 'head' | 'cell'): string | undefined {
  return typeof className === 'object' ? className[part] : className;
}
