import { worth } from '../../model/reading/line.js';
import { CompositionChart } from '../../parts/composition/CompositionChart.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { changeClause, lineFigure, nameAndAmount } from '../../parts/lines/clauses.js';
import { FunctionTable } from '../../parts/lines/FunctionTable.js';
import type { Expanded } from '../../parts/lines/folding.js';
import { lineName } from '../../parts/lines/LineName.js';
import { lineTable } from '../../parts/lines/LineTable.js';
import { statementNotes, tableNotes } from '../../parts/lines/notes.js';
import { type Note, Notes } from '../../parts/Notes.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type RevenueView, revenueView } from './view.js';

/** Props of `RevenueBreakdown`. */
export interface RevenueBreakdownProps extends SectionProps {
  /**
   * Lines of the table by function shown at first: `all`, only `classes`, or `auto`: all of up to 40 lines, otherwise classes. All lines
   * are shown on paper and without scripts.
   * @default 'auto'
   */
  expanded?: Expanded | undefined;
}

/**
 * 收入情况: every source of revenue with amount, share, change and reason; a source that is 未安排 is shown as such and enters no sum. Revenue by
 * function and source if the document prints that table. Final accounts (决算) show initial budget and completion if printed. Money is in the
 * unit of the section, or converted exactly to `unit`. An absent section says that it is absent, and why.
 *
 * Renders a `<section>`. Source: 第三部分 二; table 2 部门收入总体情况表.
 */
export const RevenueBreakdown = defineSection<RevenueBreakdownProps, RevenueView>({
  displayName: 'RevenueBreakdown',
  name: 'revenue-breakdown',
  heading: (locale, kind) => sayIn(messages, locale)(`revenue.heading.${kind}`),
  own: ['expanded'],
  view: revenueView,
  content: contentOf,
});

function contentOf({ view, w, props: { expanded = 'auto' } }: ContentProps<RevenueBreakdownProps, RevenueView>) {
  const { kind, total, changed, sources, functions, charted } = view;
  const say = w.say(messages);
  const plain = w.unmarked();
  const tables = functions ? [sources, functions] : [sources];
  return (
    <>
      <Takeaway>{takeaway(plain, view)}</Takeaway>
      <KeyFigures
        figures={[
          lineFigure(plain, { ...total, changes: changed.changes }, say(`revenue.total.${kind}`)),
          // Up to two more: the largest sources.
          ...charted.slice(0, 2).map((line) => lineFigure(plain, line, lineName(w, line))),
        ]}
      />
      <SourceChart w={w} view={view} />
      {lineTable(w, { title: say('revenue.sources'), nameHead: say('revenue.source'), table: sources, kind })}
      {functions && (
        <FunctionTable
          {...w.writing}
          title={say('revenue.functions')}
          table={functions}
          kind={kind}
          showCodes={false}
          expanded={expanded}
        />
      )}
      <Notes w={w} notes={[...balanceNote(w, view), ...tableNotes(w, tables), ...statementNotes(w, tables, view)]} />
    </>
  );
}

function takeaway(w: Writer, { kind, year, total, changed, soleSource, largestSource, notArranged }: RevenueView) {
  const source = soleSource ?? largestSource;
  return w.phrase(messages, `revenue.takeaway.${kind}`, {
    year,
    total: w.amount(total.amount),
    // The only or the largest source.
    source:
      source &&
      w.phrase(messages, soleSource ? 'revenue.takeaway.sole' : 'revenue.takeaway.largest', nameAndAmount(w, source)),
    change: changeClause(w, changed),
    notArranged: notArranged > 0 && w.say(messages)('revenue.takeaway.notArranged', { count: notArranged }),
  });
}

/** Chart of the sources, unless there is only one. */
function SourceChart({ w, view: { kind, total, charted } }: { w: Writer; view: RevenueView }) {
  const say = w.say(messages);
  if (charted.length === 0) return null;
  return (
    <CompositionChart
      w={w}
      title={say('revenue.chart')}
      label={say('revenue.chartLabel')}
      labelLang={w.lang}
      whole={{ label: say(`revenue.total.${kind}`), money: total.amount }}
      parts={charted.map((line) => ({
        key: line.key,
        label: line.name ?? '',
        money: worth(line) ?? line.amount,
        summed: line.sum !== undefined,
        share: line.share,
      }))}
    />
  );
}

/** Note on balances that the totals include besides the year's revenue. */
function balanceNote(w: Writer, { balances }: RevenueView): Note[] {
  if (balances.length === 0) return [];
  const named = w.list(balances.map((line) => w.phrase(messages, 'revenue.balance', nameAndAmount(w, line))));
  return [{ key: 'balances', content: w.phrase(messages, 'revenue.balances', { balances: named }) }];
}
