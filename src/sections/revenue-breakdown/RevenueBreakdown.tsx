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
export const RevenueBreakdown = defineSection<RevenueBreakdownProps, RevenueView>({
  displayName: 'RevenueBreakdown',
  name: 'revenue-breakdown',
  heading: (locale, kind) => sayIn(messages, locale)(`revenue.heading.${kind}`),
  own: ['expanded'],
  view: revenueView,
  content: contentOf,
});

function contentOf({ view, w, props: { expanded = 'auto' } }: ContentProps<RevenueBreakdownProps, RevenueView>) {
  const { kind, total, changed, sources, functions, marks } = view;
  const say = w.say(messages);
  const plain = w.unmarked();
  const tables = functions ? [sources, functions] : [sources];
  return (
    <>
      <Takeaway>{takeaway(plain, view)}</Takeaway>
      <KeyFigures
        figures={[
          lineFigure(plain, { ...total, changes: changed.changes }, say(`revenue.total.${kind}`)),
          // Two more at most: the sources that give most.
          ...marks.slice(0, 2).map((line) => lineFigure(plain, line, lineName(w, line))),
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
    // Where all revenue comes from, or most of it.
    source:
      source &&
      w.phrase(messages, soleSource ? 'revenue.takeaway.sole' : 'revenue.takeaway.largest', nameAndAmount(w, source)),
    change: changeClause(w, changed),
    notArranged: notArranged > 0 && w.say(messages)('revenue.takeaway.notArranged', { count: notArranged }),
  });
}

/** Only where several sources give: one source alone is a sentence, not a picture. */
function SourceChart({ w, view: { kind, total, marks } }: { w: Writer; view: RevenueView }) {
  const say = w.say(messages);
  if (marks.length === 0) return null;
  return (
    <CompositionChart
      w={w}
      title={say('revenue.chart')}
      label={say('revenue.chartLabel')}
      labelLang={w.lang}
      whole={{ label: say(`revenue.total.${kind}`), money: total.amount }}
      parts={marks.map((line) => ({
        key: line.key,
        label: line.name ?? '',
        money: worth(line) ?? line.amount,
        summed: line.sum !== undefined,
        share: line.share,
      }))}
    />
  );
}

/** What the totals have besides the revenue of the year. */
function balanceNote(w: Writer, { balances }: RevenueView): Note[] {
  if (balances.length === 0) return [];
  const named = w.list(balances.map((line) => w.phrase(messages, 'revenue.balance', nameAndAmount(w, line))));
  return [{ key: 'balances', content: w.phrase(messages, 'revenue.balances', { balances: named }) }];
}
