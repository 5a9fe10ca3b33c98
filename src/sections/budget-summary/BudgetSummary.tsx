import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { Share } from '../../model/reading/line.js';
import { changeText } from '../../parts/Change.js';
import { CompositionChart } from '../../parts/composition/CompositionChart.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { Notes } from '../../parts/Notes.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { summaryLineName, summaryTotalName } from './LineName.js';
import { messages } from './messages.js';
import { summaryNotes } from './notes.js';
import { sideTable } from './SideTable.js';
import { type SummaryTotal, type SummaryView, summaryView } from './view.js';

/** Props of `BudgetSummary`. */
export interface BudgetSummaryProps extends SectionProps {}

/**
 * 收支总体情况: the total and its change on last year, sources of revenue and classes of expenditure side by side, balances and the year's sums.
 * If the overview names a source or class without an amount, the amount is taken from 收入情况, 支出情况, 财政拨款收支情况 or 一般公共预算, and a note says so.
 * Final accounts (决算) use the terms of final figures.
 *
 * Renders a `<section>`. Source: 第三部分 一; table 1 部门收支总体情况表. An absent section says that it is absent, and why.
 */
export const BudgetSummary = defineSection<BudgetSummaryProps, SummaryView>({
  displayName: 'BudgetSummary',
  name: 'budget-summary',
  heading: (locale) => sayIn(messages, locale)('budgetSummary.heading'),
  view: summaryView,
  // Names that may be defined terms: 基本支出 and 项目支出, and the sources.
  labels: ({ parts, revenue }) => [
    ...parts.map(({ key }) => messages['zh-CN'][`budgetSummary.${key}`]),
    ...revenue.lines.flatMap(({ name }) => name ?? []),
  ],
  content: contentOf,
});

function contentOf({ view, w }: ContentProps<BudgetSummaryProps, SummaryView>) {
  const { kind, unit, totals, parts, revenue, expenditure } = view;
  const wide = [revenue, expenditure].some(({ budgets, completions }) => budgets.length + completions.length > 0);
  const plain = w.unmarked();
  return (
    <>
      <Takeaway>{takeaway(plain, view)}</Takeaway>
      <KeyFigures
        figures={[
          ...totals.map((total) => ({
            key: total.line.key,
            label: summaryTotalName(w, total, kind),
            figure: plain.amount(total.line.amount),
            under: [changeOf(plain, total)],
          })),
          ...parts.map(({ key, amount, share }) => ({
            key,
            label: w.term(messages, `budgetSummary.${key}`),
            figure: plain.amount(amount),
            under: [share && sharePhrase(plain, share, 'budgetSummary.share')],
          })),
        ]}
      />
      <SummaryClassChart {...{ w, view }} />
      <div className="bd-summary-sides" data-wide={wide || undefined}>
        {sideTable(w, { kind, unit, name: 'revenue', side: revenue })}
        {sideTable(w, { kind, unit, name: 'expenditure', side: expenditure })}
      </div>
      <Notes w={w} notes={summaryNotes(w, view)} />
    </>
  );
}

/** The main change of a total. */
function changeOf(w: Writer, { changes: [change] }: SummaryTotal): ReactNode {
  return change && changeText(w, change.reading, { withBase: true });
}

function sharePhrase(
  w: Writer,
  { value, computed }: Share,
  message: 'budgetSummary.share' | 'budgetSummary.takeaway.share',
): ReactNode {
  return (
    <>
      {w.phrase(messages, message, { share: w.percent(value) })}
      {computed && w.say(messages)('budgetSummary.computed')}
    </>
  );
}

/** The total and its change, where all of it comes from and what most of it is for. */
function takeaway(w: Writer, view: SummaryView): ReactNode {
  const {
    kind,
    year,
    totals: [total],
    revenue,
    soleSource,
    largestClass,
  } = view;
  const change = changeOf(w, total);
  const one = total.side !== 'both';
  const source = revenue.currentYear ? 'budgetSummary.takeaway.sourceOfYear' : 'budgetSummary.takeaway.source';
  return w.phrase(messages, `budgetSummary.takeaway.${one ? 'side.' : ''}${kind}`, {
    year,
    ...(one && { side: summaryTotalName(w, total, kind) }),
    total: w.amount(total.line.amount),
    change: change && w.phrase(messages, 'budgetSummary.takeaway.change', { change }),
    source: soleSource && w.phrase(messages, source, { name: summaryLineName(w, soleSource, 'revenue') }),
    largest:
      largestClass &&
      w.phrase(messages, 'budgetSummary.takeaway.largest', {
        name: summaryLineName(w, largestClass, 'expenditure'),
        share: largestClass.share && sharePhrase(w, largestClass.share, 'budgetSummary.takeaway.share'),
      }),
  });
}

/** Classes by size. Each has the colour of its position in the document. */
function SummaryClassChart({ w, view: { charted, expenditure } }: { w: Writer; view: SummaryView }) {
  const say = w.say(messages);
  const { currentYear, total } = expenditure;
  const whole = currentYear && !isAbsent(currentYear.amount) ? currentYear : total;
  const drawn = charted.filter(({ line }) => !isAbsent(line.amount) && Number(line.amount.value) !== 0);
  if (drawn.length < 2) return null;
  return (
    <CompositionChart
      w={w}
      title={say('budgetSummary.chart')}
      label={say('budgetSummary.chartLabel')}
      labelLang={w.lang}
      whole={{
        label: say(whole === total ? 'budgetSummary.sideTotal.expenditure' : 'budgetSummary.currentYear.expenditure'),
        money: whole.amount,
      }}
      parts={charted.map(({ line, order }) => ({
        key: line.key,
        label: line.name ?? '',
        money: line.amount,
        share: line.share,
        order,
      }))}
    />
  );
}
