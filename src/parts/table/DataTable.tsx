import type { HTMLAttributes, ReactNode } from 'react';
import type { MoneyUnit } from '../../model/values.js';
import type { Writer } from '../writer.js';
import { type Column, columnsOf, type Maybe, shownOf } from './columns.js';
import { ColumnHead, RowHead, Table, type TableProps } from './Table.js';

/** The first column: the head of each row. */
export interface NameColumn<R> {
  head: ReactNode;
  render: (row: R, w: Writer) => ReactNode;
  /** Indentation level of the row (类 0, 款 1, 项 2). Default 0. */
  depth?: (row: R) => 0 | 1 | 2 | 3;
}

export interface DataTableProps<R> extends Pick<TableProps, 'narrow' | 'className'> {
  title: ReactNode;
  /** Plain text of the title. Default: the title. */
  label?: string;
  /** Unit of the section's money as printed. The caption shows it, or the unit that the reader chose. Default: no money in the table. */
  unit?: MoneyUnit | undefined;
  /** Whether decimals are aligned within a `column`, or over all columns of the `table`. Default `'table'`. */
  aligned?: 'table' | 'column';
  name: NameColumn<R>;
  /** Columns after the name; `false` and `undefined` are skipped. */
  columns: readonly Maybe<Column<R>>[];
  rows: readonly R[];
  /** The row of totals. */
  foot?: R | undefined;
  /** Writer of the row of totals. Default: `w`. */
  footWriter?: Writer | undefined;
  /** Content of a last row across all columns, for example about omitted rows. */
  more?: ReactNode;
  keyOf: (row: R, index: number) => string;
  /** Attributes of a row, such as `data-total` for sums and `data-strong` for lines with parts. */
  rowProps?: (row: R) => HTMLAttributes<HTMLTableRowElement> & Readonly<Record<`data-${string}`, unknown>>;
}

/**
 * A table whose columns are each stated once. Called, not rendered, so that `guarded` catches errors of cells on a server, too.
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
  const rowOf = (row: R, index: number, rowWriter: Writer): ReactNode => (
    <tr key={keyOf(row, index)} className="bd-row" {...rowProps?.(row)}>
      <RowHead depth={name.depth?.(row) ?? 0}>{name.render(row, rowWriter)}</RowHead>
      {cells(row, rowWriter)}
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
