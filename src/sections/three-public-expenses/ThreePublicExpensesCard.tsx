import type { ReactNode } from 'react';
import { Chart } from '../../charts/Chart.js';
import type { Line } from '../../model/reading/line.js';
import { changeText } from '../../parts/Change.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { inUnit } from '../../parts/figures.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { budgetColumns, completionColumns, type LineColumn } from '../../parts/lines/budgetColumns.js';
import { type Note, Notes, textNotes } from '../../parts/Notes.js';
import { budgetsText, mainBudgetText, portionNotes } from '../../parts/portion.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { dataTable } from '../../parts/table/DataTable.js';
import type { Writer } from '../../parts/writer.js';
import { changeWords } from '../../text/changes.js';
import { chartWords } from '../../text/charts.js';
import { sayIn } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { tableWords } from '../../text/tables.js';
import { messages } from './messages.js';
import { type ThreePublicView, threePublicView } from './view.js';

/** Props of `ThreePublicExpensesCard`. */
export interface ThreePublicExpensesCardProps extends SectionProps {}

/**
 * 财政拨款“三公”经费: total, change on last year, every printed line with its reason, and the printed counts. 会议费 and 培训费 are kept apart from the
 * total; final accounts show budget and final figures side by side.
 *
 * Renders a `<section>`. Source: 第三部分 “三公”经费预算情况说明; table 8. An absent section says that it is absent, and why.
 */
export const ThreePublicExpensesCard = defineSection<ThreePublicExpensesCardProps, ThreePublicView>({
  displayName: 'ThreePublicExpensesCard',
  name: 'three-public-expenses',
  heading: (locale) => sayIn(messages, locale)('threePublic.heading'),
  view: threePublicView,
  content: contentOf,
});

function contentOf({ view, w }: ContentProps<ThreePublicExpensesCardProps, ThreePublicView>) {
  const { total, bars, counts } = view;
  const [change] = total.changes;
  const say = w.say(messages);
  const plain = w.unmarked();
  return (
    <>
      <Takeaway>{takeaway(plain, view)}</Takeaway>
      <KeyFigures
        figures={[
          {
            key: 'total',
            label: say('threePublic.total'),
            figure: plain.amount(total.amount),
            under: [budgetsText(plain, total), change && changeText(plain, change, { withBase: true })],
          },
        ]}
      />
      {bars.filter(({ amount }) => Number(amount.value) !== 0).length > 1 && (
        <Chart
          kind="paired"
          title={say('threePublic.chart')}
          label={say('threePublic.chartLabel')}
          errorText={w.say(chartWords)('chart.failed')}
          rows={bars.map(({ line, ...bar }) => {
            const amount = inUnit(bar.amount, w.unit);
            const lastYear = bar.lastYear && inUnit(bar.lastYear, w.unit);
            return {
              key: line.key,
              label: line.name ?? '',
              value: Number(amount.value),
              text: formatMoney(amount, w.locale),
              compare: lastYear && Number(lastYear.value),
              compareText: lastYear && say('threePublic.lastYear', { amount: formatMoney(lastYear, w.locale) }),
            };
          })}
        />
      )}
      {threePublicTable(w, view)}
      {counts.length > 0 && countTable(w, counts)}
      <Notes w={w} notes={threePublicNotes(w, view)} />
    </>
  );
}

function takeaway(w: Writer, { total, changedBy }: ThreePublicView) {
  const { amount } = total;
  const [change] = total.changes;
  const budgets = mainBudgetText(w, total);
  return w.phrase(messages, 'threePublic.takeaway', {
    total: w.amount(amount),
    // Of the final accounts: the year's budget, and how much of it was used.
    budget: budgets && w.phrase(messages, 'threePublic.takeaway.budgets', { budgets }),
    change:
      change &&
      w.phrase(messages, `threePublic.takeaway.${changedBy ? 'changeBy' : 'change'}`, {
        change: changeText(w, change, { withBase: true }),
        line: changedBy && threePublicName(w, changedBy),
      }),
  });
}

function threePublicTable(w: Writer, view: ThreePublicView): ReactNode {
  const { total, base, budgets, completions, hasChanges } = view;
  const say = w.say(messages);
  const head = w.say(tableWords);
  // The form says 预算数, without saying which, unless it has several.
  const plainly = (column: LineColumn): LineColumn =>
    budgets.length < 2 && (column.key === 'budget' || column.key === 'completion.budget')
      ? { ...column, head: say(`threePublic.${column.key}`) }
      : column;
  const isFinal = budgets.length > 0 || view.kind === 'final-accounts';
  return dataTable(w, {
    title: say('threePublic.table'),
    unit: view.unit,
    rows: [...view.lines, ...view.notInTotal],
    foot: total,
    keyOf: ({ key }) => key,
    rowProps: (line) => ({ 'data-total': line === total || undefined }),
    name: {
      head: head('item'),
      render: (line) => threePublicName(w, line, { withOrdinal: true }),
      depth: ({ depth }) => depth,
    },
    columns: [
      ...budgetColumns(w, budgets).map(plainly),
      {
        key: 'amount',
        head: isFinal ? say('threePublic.final') : head('amount'),
        figure: ({ amount }) => amount,
        lead: true,
      },
      ...completionColumns(w, completions).map(plainly),
      view.hasShares && {
        key: 'share',
        head: head('share'),
        render: ({ share }, by) => share && by.percent(share.value, { at: share.at }),
        numeric: true,
      },
      hasChanges && {
        key: 'change',
        head: base ? w.say(changeWords)(`base.${base}`) : head('change'),
        render: ({ changes: [change] }, by) => change && changeText(by, change, { withBase: base === undefined }),
      },
      hasChanges && {
        key: 'reason',
        head: head('reason'),
        render: ({ changes: [change] }, by) => change?.reason !== undefined && by.quote(change.reason),
        className: 'bd-prose',
      },
    ],
  });
}

function countTable(w: Writer, counts: ThreePublicView['counts']): ReactNode {
  const head = w.say(tableWords);
  return dataTable(w, {
    title: w.say(messages)('threePublic.counts'),
    narrow: 'keep',
    rows: counts,
    keyOf: ({ key }) => key,
    name: { head: head('item'), render: ({ name }) => w.quote(name) },
    columns: [
      {
        key: 'count',
        head: head('count'),
        render: ({ value, unit, at }, by) => by.quantity(value, unit, { at }),
        numeric: true,
        lead: true,
      },
    ],
  });
}

/** The printed name of a line, optionally with its ordinal; sums have our own names. */
function threePublicName(w: Writer, { name, kind, ordinal = '' }: Line, { withOrdinal = false } = {}): ReactNode {
  if (name !== undefined) return w.quote(`${withOrdinal ? ordinal : ''}${name}`);
  if (kind === 'total' || kind === 'meetings' || kind === 'training') return w.say(messages)(`threePublic.${kind}`);
  return null;
}

/** Notes of the card: computed figures, what lines state besides their figures, and the document's own notes. */
function threePublicNotes(w: Writer, view: ThreePublicView): Note[] {
  const { total, lines, notInTotal, bars, explanation } = view;
  const say = w.say(messages);
  const computed = bars.some(({ line, lastYear }) => lastYear && line.changes[0]?.baseAmount === undefined);
  return [
    ...(notInTotal.length > 0 ? [{ key: 'beside', content: say('threePublic.beside') }] : []),
    ...(computed && bars.length > 1 ? [{ key: 'computed', content: say('threePublic.computedLastYear') }] : []),
    ...[total, ...lines, ...notInTotal].flatMap((line) =>
      portionNotes(threePublicName(w, line), line, w, { mainReason: true }),
    ),
    ...(explanation === undefined
      ? []
      : [
          {
            key: 'explanation',
            content: w.phrase(messages, 'threePublic.explanation', { text: w.quote(explanation) }),
          },
        ]),
    ...textNotes(w, [...view.statements, ...view.notes]),
  ];
}
