import { useId } from 'react';
import { isAbsent } from '../../model/read.js';
import { Quantity } from '../../parts/Amount.js';
import { guarded } from '../../parts/guarded.js';
import { Heading } from '../../parts/Heading.js';
import { type HrefOf, linkTo } from '../../parts/links.js';
import { Phrase } from '../../parts/Phrase.js';
import { type HeadingLevel, type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { permalinkId, Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { common } from '../../text/common.js';
import { type LocaleInput, sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { isWide } from './SheetTable.js';
import type { StatutoryOptions } from './StatutoryTable.js';
import { TableContent, type TableContentProps, tableName } from './TableContent.js';
import { type StatutoryTablesView, statutoryTablesView, type TableCounts, type TableView } from './view.js';

/** Props of `StatutoryTables`. */
export interface StatutoryTablesProps extends SectionProps, StatutoryOptions {}

/**
 * 法定表格: the eleven statutory tables (财预〔2016〕143号) in their official columns, with a list of how each stands. A table that is
 * empty, withheld or missing says so, with the document's statement; one that is not at hand is made from the figures of the text,
 * and says that. Nothing is added up here.
 *
 * Renders a `<section>`. Source: 第二部分 部门预算公开表. Each table has the id `{idPrefix}bd-table-{number}`.
 */
export const StatutoryTables = guarded<StatutoryTablesProps>(
  'StatutoryTables',
  'statutory-tables',
  (locale) => sayIn(messages, locale)('statutory.heading'),
  function StatutoryTables({ showCodes = false, showResponsible = false, ...props }, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2, idPrefix, hrefOf } = props;
    // Links of the list must lead into this widget, whether or not the host gives it a permalink.
    const own = useId();
    const view = statutoryTablesView(disclosure, { showResponsible });
    const rest = {
      ...writingOf(props),
      kind: disclosure.kind,
      language: disclosure.language,
      showCodes,
      level: Math.min(headingLevel + 2, 6) as HeadingLevel,
    };
    return (
      <Section
        {...props}
        ref={ref}
        name="statutory-tables"
        heading={sayIn(messages, locale)('statutory.heading')}
        official={messages['zh-CN']['statutory.heading']}
        absence={isAbsent(view) ? view : undefined}
      >
        {!isAbsent(view) && (
          <Content {...rest} view={view} prefix={idPrefix ?? own} hrefOf={hrefOf} headingLevel={headingLevel + 1} />
        )}
      </Section>
    );
  },
);

type ContentProps = Omit<TableContentProps, 'view'> & {
  view: StatutoryTablesView;
  prefix: string;
  hrefOf: HrefOf | undefined;
  /** Level of the tables' headings. */
  headingLevel: number;
};

function Content({ view, prefix, hrefOf, headingLevel, ...rest }: ContentProps) {
  const { locale = 'zh-CN', kind } = rest;
  const say = sayIn(messages, locale);
  const { tables, counts } = view;
  return (
    <>
      <TakeawaySentence counts={counts} locale={locale} />
      <nav className="bd-contents" aria-label={say('statutory.contents')}>
        <ol className="bd-contents-list">
          {tables.map((table) => (
            <li key={table.table} className="bd-contents-item" data-state={table.state}>
              <a
                className="bd-contents-link"
                {...linkTo({ id: tableId(prefix, table), kind: 'section', section: 'statutory-tables' }, hrefOf)}
              >
                {tableName(table, kind, locale)}
              </a>
              <span className="bd-contents-state">{stateWord(table, locale)}</span>
            </li>
          ))}
        </ol>
      </nav>
      {tables.map((table) => (
        <div
          key={table.table}
          id={tableId(prefix, table)}
          className="bd-block bd-statutory"
          data-part="table"
          data-table={table.table}
          data-state={table.state}
          data-wide={(table.content?.form === 'sheet' && isWide(table.content.sheet)) || undefined}
        >
          <Heading level={headingLevel} className="bd-subheading">
            <span className="bd-statutory-number">{say('statutory.number', { number: table.number })}</span>{' '}
            {tableName(table, kind, locale)}
          </Heading>
          <TableContent {...rest} view={table} />
        </div>
      ))}
    </>
  );
}

function tableId(prefix: string, { number }: TableView): string {
  return permalinkId(prefix, `table-${number}`);
}

/** How a table stands, in a word. */
function stateWord({ state }: TableView, locale: LocaleInput): string {
  if (state === 'published' || state === 'derived' || state === 'left-out') {
    return sayIn(messages, locale)(`statutory.state.${state}`);
  }
  return sayIn(common, locale)(`absent.${state}`);
}

const CLAUSES = ['filled', 'emptyStated', 'emptyUnstated', 'withheld', 'leftOut', 'missing'] as const;

function TakeawaySentence({ counts, locale }: { counts: TableCounts } & Required<Pick<WritingProps, 'locale'>>) {
  const words = locale ?? 'zh-CN';
  const count = (value: number) => <Quantity value={`${value}`} locale={words} />;
  const clauses = CLAUSES.filter((clause) => counts[clause] > 0);
  return (
    <Takeaway>
      <Phrase
        template={template(messages, words, 'statutory.takeaway')}
        parts={{
          all: count(counts.all),
          parts: clauses.map((clause, at) => (
            <span key={clause}>
              {at > 0 && sayIn(messages, words)('statutory.takeaway.separator')}
              <Phrase
                template={template(messages, words, `statutory.takeaway.${clause}`)}
                parts={{ count: count(counts[clause]) }}
              />
            </span>
          )),
        }}
      />
      {counts.derived > 0 && (
        <Phrase
          template={template(messages, words, 'statutory.derivedCount')}
          parts={{ count: count(counts.derived) }}
        />
      )}
    </Takeaway>
  );
}
