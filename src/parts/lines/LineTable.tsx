import type { Line } from '../../model/reading/line.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { tableWords } from '../../text/tables.js';
import { unmarked } from '../props.js';
import { ColumnHead, RowHead, Table } from '../Table.js';
import { type CellsProps, widthClass } from './cells.js';
import { columnsOf, LineCells, LineHeads } from './LineCells.js';
import { LineName } from './LineName.js';
import { messages } from './messages.js';

export interface LineTableProps extends CellsProps {
  title: string;
  /** Head of the names. Default 项目. */
  nameHead?: string | undefined;
  /** The total stands in another table of the section, too, and is marked there. Default false. */
  totalElsewhere?: boolean;
}

/** Title of a table of 基本支出 and 项目支出, and of further kinds of expenditure where it has them. */
export function partsTitle({ lines }: CellsProps['table'], locale: LocaleInput): string {
  return sayIn(messages, locale)(lines.length > 2 ? 'lines.partsTable.more' : 'lines.partsTable');
}

/** A table of few lines, all of them in sight, over their total: kinds of expenditure, sources of revenue. */
export function LineTable({ title, nameHead, totalElsewhere = false, ...cells }: LineTableProps) {
  const { table, locale = 'zh-CN', unit, language } = cells;
  const columns = columnsOf(cells);
  const row = (line: Line, words: CellsProps = cells) => (
    <tr
      key={line.key}
      className="bd-row"
      data-level={line.kind}
      data-total={line === table.total || undefined}
      data-strong={line.kind === 'current-year' || undefined}
    >
      <RowHead depth={line.depth}>
        <LineName line={line} locale={locale} language={language} />
      </RowHead>
      <LineCells line={line} {...columns} {...words} />
    </tr>
  );
  return (
    <Table
      title={title}
      label={title}
      unit={unit ?? table.unit}
      locale={locale}
      className={widthClass(table, locale)}
      head={
        <tr>
          <ColumnHead>{nameHead ?? sayIn(tableWords, locale)('item')}</ColumnHead>
          <LineHeads table={table} heads={columns.heads} />
        </tr>
      }
      foot={row(table.total, totalElsewhere ? unmarked(cells) : cells)}
    >
      {table.lines.map((line) => row(line))}
    </Table>
  );
}
