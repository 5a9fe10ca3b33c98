import type { DisclosureKind } from '../../model/disclosure.js';
import type { TableView } from '../../model/reading/table.js';
import { sayIn, tagOf } from '../../text/language.js';
import type { WritingProps } from '../props.js';
import { messages } from './messages.js';

export interface CellsProps extends WritingProps {
  table: TableView;
  kind: DisclosureKind;
}

/** Head of the column of base amounts. */
export function comparedHead({ columns }: TableView, locale: NonNullable<WritingProps['locale']>): string {
  return sayIn(messages, locale)(columns.base ? `lines.compared.${columns.base}` : 'lines.compared');
}

/** Tables with more columns than this are stacked at any width. */
const MAX_COLUMNS = 7;

/** Number of columns besides name and amount. */
function columnsNeeded({ columns }: TableView): number {
  const { budgets, completions, share, compared, splits, funds, change, text } = columns;
  const single = [share !== 'none', compared !== 'none', change, text !== 'none'];
  return single.filter(Boolean).length + budgets.length + completions.length + splits.length + funds.length;
}

/** The class for the width that a table needs: heads are longer in other languages than in Chinese, and texts need more space than figures. */
export function widthClass(table: TableView, locale: NonNullable<WritingProps['locale']>): string {
  const short = tagOf(locale).startsWith('zh') && table.columns.text === 'none';
  if (columnsNeeded(table) > (short ? 4 : 3)) return 'bd-lines-wide';
  return table.columns.change || table.columns.text !== 'none' ? 'bd-lines-plain' : 'bd-lines-small';
}

/** Whether a table has too many columns for any width, so that rows are always stacked. */
export function isCrowded(table: TableView): boolean {
  return columnsNeeded(table) > MAX_COLUMNS;
}
