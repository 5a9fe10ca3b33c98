import type { DisclosureKind } from '../../model/disclosure.js';
import type { TableView } from '../../model/reading/table.js';
import { sayIn, tagOf } from '../../text/language.js';
import type { WritingProps } from '../props.js';
import { messages } from './messages.js';

/** How the cells of one table are written. */
export interface CellsProps extends WritingProps {
  table: TableView;
  kind: DisclosureKind;
}

/** Head of the column of figures that changes are measured against. */
export function comparedHead({ columns }: TableView, locale: NonNullable<WritingProps['locale']>): string {
  return sayIn(messages, locale)(columns.base ? `lines.compared.${columns.base}` : 'lines.compared');
}

/** More columns than these are crowded in a report of full width, too. */
const COLUMNS_CROWDED = 7;

/** Columns after the name and the amount. */
function columnsNeeded({ columns }: TableView): number {
  const { budgets, completions, share, compared, splits, funds, change, text } = columns;
  const single = [share !== 'none', compared !== 'none', change, text !== 'none'];
  return single.filter(Boolean).length + budgets.length + completions.length + splits.length + funds.length;
}

/**
 * The class that tells the style sheet how much room a table needs: heads in other scripts are longer than Chinese ones, and words need
 * more room than figures.
 */
export function widthClass(table: TableView, locale: NonNullable<WritingProps['locale']>): string {
  const short = tagOf(locale).startsWith('zh') && table.columns.text === 'none';
  if (columnsNeeded(table) > (short ? 4 : 3)) return 'bd-lines-wide';
  return table.columns.change || table.columns.text !== 'none' ? 'bd-lines-plain' : 'bd-lines-small';
}

/** Whether no width has room for all columns of a table, so that each row is a block whatever the width. */
export function isCrowded(table: TableView): boolean {
  return columnsNeeded(table) > COLUMNS_CROWDED;
}
