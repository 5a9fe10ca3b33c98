import type { HTMLAttributes, ReactNode } from 'react';
import type { MoneyUnit } from '../../model/values.js';
import type { Writer } from '../writer.js';
import { type Column, columnsOf, type Maybe, shownOf } from './columns.js';
import { ColumnHead, RowHead, Table, type TableProps } from './Table.js';

/** What stands before the columns of figures: the head of each row. */
export interface NameColumn<R> {
  head: ReactNode;
  render: (row: R, w: Writer) => ReactNode;
  /** Level of the row, by which it is indented (类 0, 款 1, 项 2). Default 0. */
  depth?: (row: R) => 0 | 1 | 2 | 3;
}

export interface DataTableProps<R> extends Pick<TableProps, 'narrow' | 'className'> {
  title: ReactNode;
  /** Plain text of the title. Default: the title. */
  label?: string;
  /** Unit in which the section's money is printed; the caption says it, or the unit that the reader chose. Default: a table without money. */
  unit?: MoneyUnit | undefined;
  /** Whether decimals are aligned within a `column`, or over all columns of the `table`. Default `'table'`. */
  aligned?: 'table' | 'column';
  name: NameColumn<R>;
  /** Columns after the name; what is empty is left out. */
  columns: readonly Maybe<Column<R>>[];
  rows: readonly R[];
  /** The row of totals. */
  foot?: R | undefined;
  /** Who writes the row of totals. Default: who writes the others. */
  footWriter?: Writer | undefined;
  /** What a last row says across all columns, of rows that are left out. */
  more?: ReactNode;
  keyOf: (row: R, index: number) => string;
  /** Attributes of a row: `data-total` for sums, `data-strong` for lines with others below. */
  rowProps?: (row: R) => HTMLAttributes<HTMLTableRowElement> & Readonly<Record<`data-${string}`, unknown>>;
}

/**
 * A table of rows in columns that are each described once. Called, not rendered: what a cell throws is then caught with the content it is
 * part of, on a server too.
 */
export function dataTable<R>(w: Writer, props: DataTableProps<R>): ReactNode {
  const {
    title,
    label = String(title),
    unit,
    aligned,
    name,
    columns,
    rows,
    foot,
    footWriter = w,
    more,
    keyOf,
    rowProps,
    ...table
  } = props;
  const all = foot === undefined ? rows : [...rows, foot];
  const { heads, cells } = columnsOf(w, columns, all, { unit, aligned });
  const rowOf = (row: R, index: number, by: Writer): ReactNode => (
    <tr key={keyOf(row, index)} className="bd-row" {...rowProps?.(row)}>
      <RowHead depth={name.depth?.(row) ?? 0}>{name.render(row, by)}</RowHead>
      {cells(row, by)}
    </tr>
  );
  return (
    <Table
      {...table}
      title={title}
      label={label}
      unit={unit && (w.unit ?? unit)}
      locale={w.locale}
      head={
        <tr>
          <ColumnHead>{name.head}</ColumnHead>
          {heads}
        </tr>
      }
      foot={foot !== undefined && rowOf(foot, rows.length, footWriter)}
    >
      {rows.map((row, index) => rowOf(row, index, w))}
      {more !== undefined && (
        <tr className="bd-row">
          <td className="bd-td" colSpan={1 + shownOf(columns).length}>
            {more}
          </td>
        </tr>
      )}
    </Table>
  );
}

/** The same as a component, where what its cells show is already read. */
export function DataTable<R>({ w, ...props }: DataTableProps<R> & { w: Writer }) {
  return dataTable(w, props);
}
