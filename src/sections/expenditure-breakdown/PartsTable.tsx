import { ColumnHead, RowHead, Table } from '../../parts/Table.js';
import { common } from '../../text/common.js';
import { sayIn } from '../../text/language.js';
import { type CellsProps, LineCells, LineHeads, widthClass } from './LineCells.js';
import { LineName } from './LineName.js';
import type { LineView } from './lines.js';
import { messages } from './messages.js';

/** 基本支出 beside 项目支出, with the reasons of their changes; further kinds of expenditure where the document has them. */
export function PartsTable(cells: CellsProps) {
  const { table, locale = 'zh-CN', unit, language } = cells;
  const title = sayIn(
    messages,
    locale,
  )(table.lines.length > 2 ? 'expenditure.partsTable.more' : 'expenditure.partsTable');
  const row = (line: LineView) => (
    <tr key={line.key} className="bd-row" data-total={line.kind === 'total' || undefined}>
      <RowHead>
        <LineName line={line} locale={locale} language={language} />
      </RowHead>
      <LineCells line={line} {...cells} />
    </tr>
  );
  return (
    <Table
      title={title}
      label={title}
      unit={unit ?? table.unit}
      locale={locale}
      className={widthClass(table)}
      head={
        <tr>
          <ColumnHead>{sayIn(common, locale)('item')}</ColumnHead>
          <LineHeads {...cells} />
        </tr>
      }
      foot={row(table.total)}
    >
      {table.lines.map(row)}
    </Table>
  );
}
