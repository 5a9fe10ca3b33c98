import { Fragment, type ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { Line, Share } from '../../model/reading/line.js';
import { Block } from '../../parts/Block.js';
import { changeText } from '../../parts/Change.js';
import { CompositionChart } from '../../parts/composition/CompositionChart.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { EconomicTable, NamedSubjects } from '../../parts/lines/EconomicTable.js';
import { type Note, Notes, textNotes } from '../../parts/Notes.js';
import { budgetsText, portionNotes } from '../../parts/portion.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type BasicExpenditureView, basicExpenditureView } from './view.js';

/** Props of `BasicExpenditure`. */
export interface BasicExpenditureProps extends SectionProps {}

const LABELS = ['basic.total', 'basic.personnel', 'basic.operating'] as const;

/**
 * 一般公共预算基本支出情况: 人员经费 and 公用经费 with their shares and economic 款 (names only if no amounts are printed), and the table by economic
 * classification if the document has one. Shares that are not printed are computed and labelled as such. Final accounts (决算) show initial
 * budget and completion if printed.
 *
 * Renders a `<section>`; money as published, or in `unit`. Source: 第三部分 六; table 6 一般公共预算基本支出情况表. An absent section says that it is absent,
 * and why.
 */
export const BasicExpenditure = defineSection<BasicExpenditureProps, BasicExpenditureView>({
  displayName: 'BasicExpenditure',
  name: 'basic-expenditure',
  heading: (locale, kind) => sayIn(messages, locale)(`basic.heading.${kind}`),
  view: basicExpenditureView,
  labels: () => LABELS.map((key) => messages['zh-CN'][key]),
  content: contentOf,
});

function contentOf({ view, w, level }: ContentProps<BasicExpenditureProps, BasicExpenditureView>) {
  const { kind, unit, total, parts, rows } = view;
  const say = w.say(messages);
  const plain = w.unmarked();
  const drawn = parts.filter(({ line }) => !isAbsent(line.amount));
  return (
    <>
      <Takeaway>{takeaway(plain, view)}</Takeaway>
      {/* Marks are in the table; without a table, at the key figures. */}
      <KeyFigures figures={keyFigures(rows.length > 0 ? plain : w, view)} />
      {drawn.length > 1 && (
        <CompositionChart
          w={w}
          title={say('basic.chart')}
          label={say(rows.length > 0 ? 'basic.chartLabel.table' : 'basic.chartLabel')}
          whole={{ label: say('basic.total'), money: total.amount }}
          parts={drawn.map(({ kind, line }) => ({
            key: kind,
            label: say(`basic.${kind}`),
            money: line.amount,
            share: line.share,
          }))}
        />
      )}
      {rows.length > 0 && <EconomicTable w={w} title={say('basic.table')} rows={rows} kind={kind} unit={unit} />}
      {parts.map(({ kind: part, rows, named }) => {
        const title = say('basic.items', { part: say(`basic.${part}`) });
        return (
          <Fragment key={part}>
            {rows.length > 0 && <EconomicTable w={w} title={title} rows={rows} kind={kind} unit={unit} />}
            {named.length > 0 && (
              <Block level={level} title={title}>
                <NamedSubjects w={w} subjects={named} />
              </Block>
            )}
          </Fragment>
        );
      })}
      <Notes w={w} notes={notesOf(w, view)} />
    </>
  );
}

function takeaway(w: Writer, { kind, total, parts }: BasicExpenditureView): ReactNode {
  const [change] = total.changes;
  const [personnel, operating] = parts.map(({ line }) => line.amount);
  const both = personnel !== undefined && operating !== undefined && !isAbsent(personnel) && !isAbsent(operating);
  return w.phrase(messages, `basic.takeaway.${kind}`, {
    total: w.amount(total.amount),
    change:
      change && w.phrase(messages, 'basic.takeaway.change', { change: changeText(w, change, { withBase: true }) }),
    parts:
      both &&
      w.phrase(messages, 'basic.takeaway.parts', { personnel: w.amount(personnel), operating: w.amount(operating) }),
  });
}

function keyFigures(w: Writer, { total, parts }: BasicExpenditureView): KeyFigure[] {
  return [{ kind: 'total' as const, line: total }, ...parts].map(({ kind, line }) => ({
    key: kind,
    label: w.term(messages, `basic.${kind}`),
    figure: w.amount(line.amount),
    under: underOf(w, line),
  }));
}

/** Share, change, and in final accounts the initial budget. */
function underOf(w: Writer, line: Line): ReactNode[] {
  const { share, changes } = line;
  const [change] = changes;
  return [
    share &&
      w.phrase(messages, share.computed ? 'basic.share.computed' : 'basic.share', { share: shareFigure(w, share) }),
    change && changeText(w, change, { withBase: true }),
    budgetsText(w, line),
  ];
}

function notesOf(w: Writer, { total, parts, statements, notes }: BasicExpenditureView): Note[] {
  const say = w.say(messages);
  return [
    { key: 'meaning', content: say('basic.meaning') },
    ...(parts.some(({ line }) => line.share?.computed) ? [{ key: 'computed', content: say('basic.computed') }] : []),
    ...[{ kind: 'total' as const, line: total }, ...parts].flatMap(({ kind, line }) =>
      portionNotes(say(`basic.${kind}`), line, w),
    ),
    ...textNotes(w, [...statements, ...notes]),
  ];
}

function shareFigure(w: Writer, { value, computed, at }: Share): ReactNode {
  if (!computed) return w.percent(value, { at });
  return <span data-computed>{w.percent(value)}</span>;
}
