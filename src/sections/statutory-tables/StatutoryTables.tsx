import type { ReactNode } from 'react';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { Heading } from '../../parts/Heading.js';
import { linkTo } from '../../parts/links.js';
import { permalinkId } from '../../parts/permalinks.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { common } from '../../text/common.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { isWide } from './SheetTable.js';
import type { StatutoryOptions } from './StatutoryTable.js';
import { officialName, tableContent } from './tableContent.js';
import { type StatutoryTablesView, type StatutoryTableView, statutoryTablesView, type TableCounts } from './view.js';

/** Props of `StatutoryTables`. */
export interface StatutoryTablesProps extends SectionProps, StatutoryOptions {}

/**
 * 法定表格: the eleven statutory tables (财预〔2016〕143号) in their official columns, with a list of their states. If a table is empty,
 * withheld or missing, this is shown with the document's statement. If the data lacks a table, it is made from the figures of the text, and
 * a note says so. No sums are computed.
 *
 * Renders a `<section>`. Source: 第二部分 部门预算公开表. Each table has the id `{idPrefix}bd-table-{number}`.
 */
export const StatutoryTables = defineSection<StatutoryTablesProps, StatutoryTablesView>({
  displayName: 'StatutoryTables',
  name: 'statutory-tables',
  heading: (locale) => sayIn(messages, locale)('statutory.heading'),
  own: ['showCodes', 'showResponsible'],
  view: (disclosure, { showResponsible = false }) => statutoryTablesView(disclosure, { showResponsible }),
  content: contentOf,
});

function contentOf({ view, w, level, idPrefix, props }: ContentProps<StatutoryTablesProps, StatutoryTablesView>) {
  const { disclosure, showCodes = false, hrefOf } = props;
  const { kind } = disclosure;
  const say = w.say(messages);
  const idOf = ({ number }: StatutoryTableView) => permalinkId(idPrefix, `table-${number}`);
  return (
    <>
      <Takeaway>{takeaway(w, view.counts)}</Takeaway>
      <nav className="bd-contents" aria-label={say('statutory.contents')}>
        <ol className="bd-contents-list">
          {view.tables.map((table) => (
            <li key={table.table} className="bd-contents-item" data-state={table.state}>
              <a
                className="bd-contents-link"
                {...linkTo({ id: idOf(table), kind: 'section', section: 'statutory-tables' }, hrefOf)}
              >
                {officialName(say, table.table, kind)}
              </a>
              <span className="bd-contents-state">{stateWord(w, table)}</span>
            </li>
          ))}
        </ol>
      </nav>
      {view.tables.map((table) => (
        <div
          key={table.table}
          id={idOf(table)}
          className="bd-block bd-statutory"
          data-part="table"
          data-table={table.table}
          data-state={table.state}
          data-wide={(table.content?.form === 'sheet' && isWide(table.content.sheet)) || undefined}
        >
          <Heading level={level} className="bd-subheading">
            <span className="bd-statutory-number">{say('statutory.number', { number: table.number })}</span>{' '}
            {officialName(say, table.table, kind)}
          </Heading>
          {tableContent(w, table, { kind, level: level + 1, showCodes })}
        </div>
      ))}
    </>
  );
}

/** The state of a table, in a word. */
function stateWord(w: Writer, { state }: StatutoryTableView): string {
  if (state === 'published' || state === 'derived' || state === 'left-out') {
    return w.say(messages)(`statutory.state.${state}`);
  }
  return w.say(common)(`absent.${state}`);
}

const CLAUSES = ['filled', 'emptyStated', 'emptyUnstated', 'withheld', 'leftOut', 'missing', 'notInForm'] as const;

function takeaway(w: Writer, counts: TableCounts): ReactNode {
  const count = (value: number) => w.quantity(`${value}`);
  const clauses = CLAUSES.filter((clause) => counts[clause] > 0);
  return (
    <>
      {w.phrase(messages, 'statutory.takeaway', {
        all: count(counts.all),
        parts: clauses.map((clause, at) => (
          <span key={clause}>
            {at > 0 && w.say(messages)('statutory.takeaway.separator')}
            {w.phrase(messages, `statutory.takeaway.${clause}`, { count: count(counts[clause]) })}
          </span>
        )),
      })}
      {counts.derived > 0 && w.phrase(messages, 'statutory.derivedCount', { count: count(counts.derived) })}
    </>
  );
}
