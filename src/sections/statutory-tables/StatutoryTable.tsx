import { STATUTORY_TABLES, type StatutoryTableId } from '../../model/statutory.js';
import { defineSection } from '../../parts/defineSection.js';
import type { SectionProps } from '../../parts/props.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { tableContent, tableName } from './tableContent.js';
import { statutoryTableView, type TableView } from './view.js';

/** What the statutory tables take besides the props of every section. */
export interface StatutoryOptions {
  /**
   * Show subject codes (科目编码) that the document does not print, marked as ours. Codes it prints are always shown.
   * @default false
   */
  showCodes?: boolean | undefined;
  /**
   * Show the names of responsible persons (项目负责人) in table 11. They are personal data: where they are not shown, a note says that the
   * document has them.
   * @default false
   */
  showResponsible?: boolean | undefined;
}

/** Props of `StatutoryTable`. */
export interface StatutoryTableProps extends SectionProps, StatutoryOptions {
  /** Which of the eleven tables. */
  table: StatutoryTableId;
}

/**
 * One statutory table (财预〔2016〕143号) in its official columns, for a page that embeds just this one: `table="three-public"` is
 * “三公”经费支出情况表. A table that is empty, withheld or missing says so, with the document's statement; one that is not at hand is
 * made from the figures of the text, and says that.
 *
 * Renders a `<section>`; with `idPrefix` its permalink is `{idPrefix}bd-table-{number}`.
 */
export const StatutoryTable = defineSection<StatutoryTableProps, TableView>({
  displayName: 'StatutoryTable',
  name: ({ table }) => `table-${STATUTORY_TABLES.indexOf(table) + 1}`,
  heading: (locale, kind, { table }) =>
    STATUTORY_TABLES.includes(table)
      ? tableName(sayIn(messages, locale), table, kind)
      : sayIn(messages, locale)('statutory.heading'),
  own: ['table', 'showCodes', 'showResponsible'],
  view: (disclosure, { table, showResponsible = false }) => statutoryTableView(disclosure, table, { showResponsible }),
  absence: (view) => view.absence,
  // The frame shows the absence; title and notes of a table without content still follow.
  content: ({ view: { absence: _, ...view }, w, level, props: { disclosure, showCodes = false } }) =>
    tableContent(w, view, { kind: disclosure.kind, level, showCodes }),
});
