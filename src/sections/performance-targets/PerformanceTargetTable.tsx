import { difference } from '../../model/arithmetic.js';
import { isAbsent } from '../../model/read.js';
import { EXECUTION_RATE, FULL_SCORE } from '../../model/reading/indicators.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { type Note, Notes, textNotes } from '../../parts/Notes.js';
import { Prose } from '../../parts/Prose.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { targetSheet } from '../../parts/targets/TargetSheet.js';
import type { Writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type TargetTableView, targetTableView } from './view.js';

/** Props of `PerformanceTargetTable`. */
export interface PerformanceTargetTableProps extends SectionProps {
  /**
   * Show the names of responsible persons (项目负责人). They are personal data: if they are not shown, a note says that the document has them.
   * @default false
   */
  showResponsible?: boolean | undefined;
}

/**
 * Every 项目支出绩效目标表 (or 整体支出绩效目标表) with its indicators in the columns of the official form. The rest of the section is in
 * `PerformanceOverview`.
 *
 * Renders a `<section>`. Source: 第三部分 其他需说明的事项 （四）预算绩效情况; table 11. An absent section says that it is absent, and why.
 */
export const PerformanceTargetTable = defineSection<PerformanceTargetTableProps, TargetTableView>({
  displayName: 'PerformanceTargetTable',
  name: 'performance-targets',
  heading: (locale) => sayIn(messages, locale)('targetTable.heading'),
  own: ['showResponsible'],
  view: targetTableView,
  content: contentOf,
});

function contentOf({ view, w, level }: ContentProps<PerformanceTargetTableProps, TargetTableView>) {
  const { targets, listed } = view;
  const say = w.say(messages);
  const notes = <Notes w={w} notes={notesOf(w, view)} />;
  if (targets.length === 0) {
    return (
      <>
        <Prose>{say('targetTable.noTargets')}</Prose>
        {notes}
      </>
    );
  }
  return (
    <>
      <Takeaway>
        {w.phrase(messages, takeawayOf(targets.length, listed?.sheets), {
          targets: w.quantity(`${targets.length}`),
          listed: listed && w.quantity(`${listed.sheets}`),
          indicators: listed && w.quantity(`${listed.indicators}`),
        })}
      </Takeaway>
      {listed && (
        <KeyFigures
          figures={[
            {
              key: 'indicators',
              label: say('targetTable.key.indicators'),
              figure: w.quantity(`${listed.indicators}`, say('targetTable.key.indicatorUnit')),
              under: [say('targetTable.key.targets', { count: listed.sheets })],
            },
          ]}
        />
      )}
      {targets.map((target) => targetSheet(w, { target, level }))}
      {notes}
    </>
  );
}

/** The message for how many sheets list indicators: all, some or none. */
function takeawayOf(sheets: number, listed = 0) {
  if (listed === 0) return 'targetTable.takeaway.targetsOnly';
  return listed === sheets ? 'targetTable.takeaway.targets' : 'targetTable.takeaway.someTargets';
}

function notesOf(w: Writer, { targets, responsibleLeftOut, notes }: TargetTableView): Note[] {
  const say = w.say(messages);
  const sheets = targets.flatMap(({ indicators }) => (isAbsent(indicators) ? [] : indicators));
  const rest = { sum: difference(FULL_SCORE, EXECUTION_RATE), rest: EXECUTION_RATE };
  return [
    ...(sheets.some(({ weighting }) => weighting.sum !== undefined)
      ? [{ key: 'computed', content: say('targetTable.note.computed') }]
      : []),
    ...(sheets.some(({ weighting }) => weighting.leavesExecutionRate)
      ? [{ key: 'execution', content: say('targetTable.note.executionRate', rest) }]
      : []),
    ...(sheets.some(({ weighting }) => weighting.unstated > 0)
      ? [{ key: 'unstated', content: say('targetTable.note.unstatedWeights') }]
      : []),
    ...(sheets.length > 0 && w.unit !== undefined ? [{ key: 'units', content: say('targetTable.note.units') }] : []),
    ...(responsibleLeftOut ? [{ key: 'responsible', content: say('targetTable.note.responsible') }] : []),
    ...textNotes(w, notes),
  ];
}
