import { STATUTORY_TABLES, type StatutoryTableId } from '../../model/statutory.js';
import { defineSection } from '../../parts/defineSection.js';
import type { SectionProps } from '../../parts/props.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { officialName, tableContent } from './tableContent.js';
import { type StatutoryTableView, statutoryTableView } from './view.js';

/** Props of the statutory tables, besides those of every section. */
export interface StatutoryOptions {
  /**
   * Also show subject codes (科目编码) that this data adds to the document, marked as such. Printed codes are always shown.
   * @default false
   */
  showCodes?: boolean | undefined;
  /**
   * Show the names of responsible persons (项目负责人) in table 11. They are personal data. If they are hidden, a note says that the document
   * has them.
   * @default false
   */
  showResponsible?: boolean | undefined;
}

/** Props of `StatutoryTable`. */
export interface StatutoryTableProps extends SectionProps, StatutoryOptions {
  /** Which of the eleven tables to show. */
  table: StatutoryTableId;
}

/**
 * One statutory table (财预〔2016〕143号) in its official columns: `table="three-public"` is “三公”经费支出情况表. If the table is empty,
 * withheld or missing, this is shown with the document's statement. If the data lacks the table, it is made from the figures of the text,
 * and a note says so.
 *
 * Renders a `<section>`; with `idPrefix` its permalink is `{idPrefix}bd-table-{number}`.
 */
export const StatutoryTable = defineSection<StatutoryTableProps, StatutoryTableView>({
  displayName: 'StatutoryTable',
  name: ({ table }) => `table-${STATUTORY_TABLES.indexOf(table) + 1}`,
  heading: (locale, kind, { table }) =>
    STATUTORY_TABLES.includes(table)
      ? officialName(sayIn(messages, locale), table, kind)
      : sayIn(messages, locale)('statutory.heading'),
  own: ['table', 'showCodes', 'showResponsible'],
  view: (disclosure, { table, showResponsible = false }) => statutoryTableView(disclosure, table, { showResponsible }),
  absence: (view) => view.absence,
  // The section's frame shows the absence; the table's title and notes follow.
  content: ({ view: { absence: _, ...view }, w, level, props: { disclosure, showCodes = false } }) =>
    tableContent(w, view, { kind: disclosure.kind, level, showCodes }),
});
