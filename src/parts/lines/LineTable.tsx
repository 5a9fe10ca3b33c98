import type { Line } from '../../model/reading/line.js';
import { tableWords } from '../../text/tables.js';
import { columnsOf } from '../table/columns.js';
import { ColumnHead, RowHead, Table } from '../table/Table.js';
import type { Writer } from '../writer.js';
import { type CellsProps, widthClass } from './cells.js';
import { lineColumns } from './columns.js';
import { lineName } from './LineName.js';
import { messages } from './messages.js';

export interface LineTableProps extends Pick<CellsProps, 'table' | 'kind'> {
  w: Writer;
  title: string;
  /**
   * Head of the names.
   * @default 项目
   */
  nameHead?: string | undefined;
  /**
   * Whether another table of the section has the total, with its finding marks.
   * @default false
   */
  totalElsewhere?: boolean;
}

/** Title of a table of 基本支出 and 项目支出, and of further kinds of expenditure, if any. */
export function partsTitle(w: Writer, { lines }: CellsProps['table']): string {
  return w.say(messages)(lines.length > 2 ? 'lines.partsTable.more' : 'lines.partsTable');
}

/** A short table of lines with a total: kinds of expenditure, sources of revenue. */
export function LineTable({ w, title, nameHead, totalElsewhere = false, table, kind }: LineTableProps) {
  const { lines, total, unit } = table;
  const { heads, cells } = columnsOf(w, lineColumns(w, { table, kind }), [...lines, total], { unit });
  const row = (line: Line, by: Writer) => (
    <tr
      key={line.key}
      className="bd-row"
      data-level={line.kind}
      data-total={line === total || undefined}
      data-strong={line.kind === 'current-year' || undefined}
    >
      <RowHead depth={line.depth}>{lineName(by, line)}</RowHead>
      {cells(line, by)}
    </tr>
  );
  return (
    <Table
      title={title}
      label={title}
      unit={w.unit ?? unit}
      locale={w.locale}
      className={widthClass(table, w.locale)}
      head={
        <tr>
          <ColumnHead>{nameHead ?? w.say(tableWords)('item')}</ColumnHead>
          {heads}
        </tr>
      }
      foot={row(total, totalElsewhere ? w.unmarked() : w)}
    >
      {lines.map((line) => row(line, w))}
    </Table>
  );
}
