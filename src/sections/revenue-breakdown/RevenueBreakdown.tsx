import { Fragment, type ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import { worth } from '../../model/reading/line.js';
import { Amount } from '../../parts/Amount.js';
import { CompositionChart } from '../../parts/composition/CompositionChart.js';
import { guarded } from '../../parts/guarded.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { type ClauseProps, changeClause, lineFigure, ShareWords } from '../../parts/lines/clauses.js';
import { FunctionTable } from '../../parts/lines/FunctionTable.js';
import type { Expanded } from '../../parts/lines/folding.js';
import { LineName } from '../../parts/lines/LineName.js';
import { LineTable } from '../../parts/lines/LineTable.js';
import { statementNotes, tableNotes } from '../../parts/lines/notes.js';
import { type Note, Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { type SectionProps, unmarked, writingOf } from '../../parts/props.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { common } from '../../text/common.js';
import { documentLang, sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { type RevenueView, revenueView } from './view.js';

/** Props of `RevenueBreakdown`. */
export interface RevenueBreakdownProps extends SectionProps {
  /**
   * Lines of the table by function in sight at first: `all`, only `classes`, or `auto`, which is all of up to 40 lines, else classes. On
   * paper and without scripts all lines are shown.
   * @default 'auto'
   */
  expanded?: Expanded | undefined;
}

/**
 * 收入情况: every source of revenue with amount, share, change and reason; a source that is 未安排 is shown as such and takes no part
 * in a sum. Revenue by function and source where the document prints it so. Final accounts (决算) have initial budget and completion
 * where printed. Money in the unit of the section, or in `unit`, exactly. An absent section says so and why.
 *
 * Renders a `<section>`. Source: 第三部分 二; table 2 部门收入总体情况表.
 */
export const RevenueBreakdown = guarded<RevenueBreakdownProps>(
  'revenue-breakdown',
  (locale, kind) => sayIn(messages, locale)(`revenue.heading.${kind}`),
  function RevenueBreakdown({ expanded = 'auto', ...props }, ref) {
    const { disclosure, locale = 'zh-CN' } = props;
    const view = revenueView(disclosure);
    const heading = sayIn(messages, locale)(`revenue.heading.${disclosure.kind}`);
    return (
      <Section
        {...props}
        ref={ref}
        name="revenue-breakdown"
        heading={heading}
        absence={isAbsent(view) ? view : undefined}
      >
        {!isAbsent(view) && (
          <Content view={view} language={disclosure.language} expanded={expanded} {...writingOf(props)} />
        )}
      </Section>
    );
  },
);

type ContentProps = { view: RevenueView } & ClauseProps;

function Content({ view, expanded, ...words }: ContentProps & { expanded: Expanded }) {
  const { locale = 'zh-CN' } = words;
  const say = sayIn(messages, locale);
  const cells = { kind: view.kind, ...words };
  const plain = unmarked(words);
  const tables = view.functions ? [view.sources, view.functions] : [view.sources];
  return (
    <>
      <TakeawaySentence view={view} {...plain} />
      <KeyFigures
        figures={[
          lineFigure({ ...view.total, changes: view.changed.changes }, say(`revenue.total.${view.kind}`), plain),
          // Two more at most: the sources that give most.
          ...view.marks
            .slice(0, 2)
            .map((line) => lineFigure(line, <LineName line={line} {...nameWords(words)} />, plain)),
        ]}
      />
      <SourceChart view={view} {...words} />
      <LineTable title={say('revenue.sources')} nameHead={say('revenue.source')} table={view.sources} {...cells} />
      {view.functions && (
        <FunctionTable
          title={say('revenue.functions')}
          table={view.functions}
          showCodes={false}
          expanded={expanded}
          {...cells}
        />
      )}
      <Notes
        locale={locale}
        notes={[
          ...balanceNote(view, words),
          ...tableNotes(tables, undefined, words),
          ...statementNotes(tables, view, words),
        ]}
      />
    </>
  );
}

function nameWords({ language, locale = 'zh-CN' }: ClauseProps) {
  return { language, locale };
}

function TakeawaySentence({ view, ...words }: ContentProps) {
  const { locale = 'zh-CN', language: _, ...amount } = words;
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, `revenue.takeaway.${view.kind}`)}
        parts={{
          year: view.year,
          total: <Amount money={view.total.amount} locale={locale} {...amount} />,
          source: sourceClause({ view, ...words }),
          change: changeClause(view.changed, words),
          notArranged:
            view.notArranged > 0 &&
            sayIn(messages, locale)('revenue.takeaway.notArranged', { count: view.notArranged }),
        }}
      />
    </Takeaway>
  );
}

/** Where all revenue comes from, or most of it. */
function sourceClause({ view, ...words }: ContentProps): ReactNode {
  const { locale = 'zh-CN', language: _, ...amount } = words;
  const { soleSource, largestSource } = view;
  const line = soleSource ?? largestSource;
  if (!line) return null;
  return (
    <Phrase
      template={template(messages, locale, soleSource ? 'revenue.takeaway.sole' : 'revenue.takeaway.largest')}
      parts={{
        name: <LineName line={line} {...nameWords(words)} inline />,
        amount: <Amount money={line.amount} locale={locale} {...amount} />,
        share: line.share && <ShareWords share={line.share} message="lines.takeaway.share" locale={locale} />,
      }}
    />
  );
}

/** Only where several sources give: one source alone is a sentence, not a picture. */
function SourceChart({ view, language, locale = 'zh-CN', unit }: ContentProps) {
  const say = sayIn(messages, locale);
  if (view.marks.length === 0) return null;
  return (
    <CompositionChart
      title={say('revenue.chart')}
      label={say('revenue.chartLabel')}
      labelLang={documentLang(locale, language)}
      whole={{ label: say(`revenue.total.${view.kind}`), money: view.total.amount }}
      parts={view.marks.map((line) => ({
        key: line.key,
        label: line.name ?? '',
        money: worth(line) ?? line.amount,
        summed: line.sum !== undefined,
        share: line.share,
      }))}
      locale={locale}
      unit={unit}
    />
  );
}

/** What the totals have besides the revenue of the year. */
function balanceNote({ balances }: RevenueView, words: ClauseProps): Note[] {
  const { locale = 'zh-CN', language: _, ...amount } = words;
  if (balances.length === 0) return [];
  const named = balances.map((line, index) => (
    <Fragment key={line.key}>
      {index > 0 && sayIn(common, locale)('list.separator')}
      <Phrase
        template={template(messages, locale, 'revenue.balance')}
        parts={{
          name: <LineName line={line} {...nameWords(words)} inline />,
          amount: <Amount money={line.amount} locale={locale} {...amount} />,
        }}
      />
    </Fragment>
  ));
  return [
    {
      key: 'balances',
      content: <Phrase template={template(messages, locale, 'revenue.balances')} parts={{ balances: named }} />,
    },
  ];
}
