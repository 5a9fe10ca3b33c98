import type { Line } from '../../model/reading/line.js';
import { tableWords } from '../../text/tables.js';
import { dataTable } from '../table/DataTable.js';
import type { Writer } from '../writer.js';
import { type CellsProps, widthClass } from './cells.js';
import { lineColumns } from './columns.js';
import { lineName } from './LineName.js';
import { messages } from './messages.js';

export interface LineTableProps extends Pick<CellsProps, 'table' | 'kind'> {
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
export function lineTable(w: Writer, { title, nameHead, totalElsewhere = false, table, kind }: LineTableProps) {
  const { lines, total, unit } = table;
  return dataTable<Line>(w, {
    title,
    unit,
    className: widthClass(table, w.locale),
    rows: lines,
    foot: total,
    footWriter: totalElsewhere ? w.unmarked() : w,
    keyOf: ({ key }) => key,
    rowProps: (line) => ({
      'data-level': line.kind,
      'data-total': line === total || undefined,
      'data-strong': line.kind === 'current-year' || undefined,
    }),
    name: {
      head: nameHead ?? w.say(tableWords)('item'),
      depth: ({ depth }) => depth,
      render: (line, by) => lineName(by, line),
    },
    columns: lineColumns(w, { table, kind }),
  });
}
