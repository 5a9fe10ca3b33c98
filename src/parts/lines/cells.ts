import type { DisclosureKind } from '../../model/disclosure.js';
import type { TableView } from '../../model/reading/table.js';
import { sayIn } from '../../text/language.js';
import type { WritingProps } from '../props.js';
import { messages } from './messages.js';

/** How the cells of one table are written. */
export interface CellsProps extends WritingProps {
  table: TableView;
  kind: DisclosureKind;
  /** Language of the document. */
  language: string;
}

/** Head of the column of figures that changes are measured against. */
export function comparedHead({ columns }: TableView, locale: NonNullable<WritingProps['locale']>): string {
  return sayIn(messages, locale)(columns.base ? `lines.compared.${columns.base}` : 'lines.compared');
}

/** The class that tells the style sheet how much room a table needs. */
export function widthClass({ columns }: TableView): string {
  const figures = [columns.budget, columns.completion, columns.share !== 'none', columns.compared !== 'none'];
  const texts = [columns.change, columns.text !== 'none'].filter(Boolean).length;
  const needed = figures.filter(Boolean).length + columns.splits.length + columns.funds.length + texts;
  if (needed > 4) return 'bd-lines-wide';
  return texts === 0 ? 'bd-lines-small' : 'bd-lines-plain';
}
