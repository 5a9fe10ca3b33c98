import type { ReactNode } from 'react';
import { difference } from '../../model/arithmetic.js';
import { isAbsent } from '../../model/read.js';
import { EXECUTION_RATE, FULL_SCORE } from '../../model/reading/indicators.js';
import { Quantity } from '../../parts/Amount.js';
import { guarded } from '../../parts/guarded.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { type Note, Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { type HeadingLevel, type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { quote } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { TargetSheet } from '../../parts/targets/TargetSheet.js';
import { type LocaleInput, sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { type TargetTableView, targetTableView } from './view.js';

/** Props of `PerformanceTargetTable`. */
export interface PerformanceTargetTableProps extends SectionProps {
  /**
   * Show the names of responsible persons (项目负责人). They are personal data: where they are not shown, a note says that the document has
   * them.
   * @default false
   */
  showResponsible?: boolean | undefined;
}

/**
 * Every 项目支出绩效目标表 (or 整体支出绩效目标表) with its indicators in the columns of the official form. What the document says of
 * performance management besides is in `PerformanceOverview`.
 *
 * Renders a `<section>`. Source: 第三部分 其他需说明的事项 （四）预算绩效情况; table 11. An absent section says so and why.
 */
export const PerformanceTargetTable = guarded<PerformanceTargetTableProps>(
  'PerformanceTargetTable',
  'performance-targets',
  (locale) => sayIn(messages, locale)('targetTable.heading'),
  function PerformanceTargetTable({ showResponsible = false, ...props }, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2 } = props;
    const view = targetTableView(disclosure, { showResponsible });
    const absence = isAbsent(view) ? view : undefined;
    return (
      <Section
        {...props}
        ref={ref}
        name="performance-targets"
        heading={sayIn(messages, locale)('targetTable.heading')}
        official={messages['zh-CN']['targetTable.heading']}
        absence={absence}
      >
        {!isAbsent(view) && <Content view={view} headingLevel={headingLevel} {...writingOf(props)} />}
      </Section>
    );
  },
);

type ContentProps = { view: TargetTableView; language: string } & WritingProps;

function Content({ headingLevel, ...props }: ContentProps & { headingLevel: HeadingLevel }) {
  const { view, language, locale = 'zh-CN', unit, marks } = props;
  const { targets } = view;
  if (targets.length === 0) {
    return (
      <>
        <p className="bd-prose">{sayIn(messages, locale)('targetTable.noTargets')}</p>
        <Notes locale={locale} notes={notesOf(props)} />
      </>
    );
  }
  return (
    <>
      <TakeawaySentence {...props} />
      {view.listed && <KeyFigures figures={keyFigures(view.listed, locale)} />}
      {targets.map((target) => (
        <TargetSheet
          key={target.key}
          target={target}
          level={Math.min(headingLevel + 1, 6) as HeadingLevel}
          language={language}
          locale={locale}
          unit={unit}
          marks={marks}
        />
      ))}
      <Notes locale={locale} notes={notesOf(props)} />
    </>
  );
}

function TakeawaySentence({ view, locale = 'zh-CN' }: ContentProps) {
  const { targets, listed } = view;
  const count = (value: number): ReactNode => <Quantity value={`${value}`} locale={locale} />;
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, takeawayOf(targets.length, listed?.sheets))}
        parts={{
          targets: count(targets.length),
          listed: listed && count(listed.sheets),
          indicators: listed && count(listed.indicators),
        }}
      />
    </Takeaway>
  );
}

/** Which clause says how many sheets list indicators: all, some or none. */
function takeawayOf(sheets: number, listed = 0) {
  if (listed === 0) return 'targetTable.takeaway.targetsOnly';
  return listed === sheets ? 'targetTable.takeaway.targets' : 'targetTable.takeaway.someTargets';
}

function keyFigures({ sheets, indicators }: NonNullable<TargetTableView['listed']>, locale: LocaleInput): KeyFigure[] {
  const say = sayIn(messages, locale);
  return [
    {
      key: 'indicators',
      label: say('targetTable.key.indicators'),
      figure: <Quantity value={`${indicators}`} quantityUnit={say('targetTable.key.indicatorUnit')} locale={locale} />,
      under: [say('targetTable.key.targets', { count: sheets })],
    },
  ];
}

function notesOf({ view, language, locale = 'zh-CN', unit }: ContentProps): Note[] {
  const say = sayIn(messages, locale);
  const sheets = view.targets.flatMap(({ indicators }) => (isAbsent(indicators) ? [] : indicators));
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
    ...(sheets.length > 0 && unit !== undefined ? [{ key: 'units', content: say('targetTable.note.units') }] : []),
    ...(view.responsibleLeftOut ? [{ key: 'responsible', content: say('targetTable.note.responsible') }] : []),
    ...view.notes.map((text, index) => ({
      key: `text.${index}`,
      content: quote(text, locale, language),
    })),
  ];
}
