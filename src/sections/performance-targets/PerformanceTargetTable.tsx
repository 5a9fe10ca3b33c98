import { forwardRef, type ReactNode } from 'react';
import { difference } from '../../model/decimal.js';
import { isAbsent } from '../../model/read.js';
import { EXECUTION_RATE, FULL_SCORE } from '../../model/reading/indicators.js';
import { AbsentBlock } from '../../parts/Absent.js';
import { Amount, Quantity } from '../../parts/Amount.js';
import { Heading } from '../../parts/Heading.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { type Note, Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { type HeadingLevel, type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { TargetSheet } from '../../parts/targets/TargetSheet.js';
import { documentLang, sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { CountText, PerformanceFacts, ProjectCounts } from './ProjectCounts.js';
import { type PerformanceView, performanceView } from './view.js';

export interface PerformanceTargetTableProps extends SectionProps {
  /**
   * Show the names of responsible persons (项目负责人). They are personal data: default false, and a note then says that the
   * document has them.
   */
  showResponsible?: boolean | undefined;
}

/**
 * 预算绩效情况: the projects under performance management and every 项目支出绩效目标表 (or 整体支出绩效目标表) with its indicators in the
 * columns of the official form.
 *
 * Renders a `<section>`. Source: 第三部分 其他需说明的事项 （四）预算绩效情况; table 11. An absent section says so and why.
 */
export const PerformanceTargetTable = forwardRef<HTMLElement, PerformanceTargetTableProps>(
  function PerformanceTargetTable({ showResponsible = false, ...props }, ref) {
    const { disclosure, locale = 'zh-CN', headingLevel = 2 } = props;
    const view = performanceView(disclosure, { showResponsible });
    const absence = isAbsent(view) ? view : undefined;
    return (
      <Section
        {...props}
        ref={ref}
        name="performance-targets"
        heading={sayIn(messages, locale)('performance.heading')}
        official={messages['zh-CN']['performance.heading']}
        absence={absence}
      >
        {!isAbsent(view) && (
          <Content view={view} language={disclosure.language} headingLevel={headingLevel} {...writingOf(props)} />
        )}
      </Section>
    );
  },
);

type ContentProps = { view: PerformanceView; language: string } & WritingProps;

function Content({ headingLevel, ...props }: ContentProps & { headingLevel: HeadingLevel }) {
  const { view, language, locale = 'zh-CN', unit, marks } = props;
  const figures = keyFigures(props);
  return (
    <>
      <TakeawaySentence {...props} />
      {figures.length > 0 && <KeyFigures figures={figures} />}
      <ProjectCounts {...props} />
      <PerformanceFacts {...props} />
      <Statements {...props} />
      {isAbsent(view.targets) ? (
        <div className="bd-target">
          <Heading level={headingLevel + 1} className="bd-subheading">
            {sayIn(messages, locale)('performance.targets')}
          </Heading>
          <AbsentBlock absence={view.targets} locale={locale} language={language} />
        </div>
      ) : (
        view.targets.map((target) => (
          <TargetSheet
            key={target.key}
            target={target}
            level={Math.min(headingLevel + 1, 6) as HeadingLevel}
            language={language}
            locale={locale}
            unit={unit}
            marks={marks}
          />
        ))
      )}
      {!isAbsent(view.targets) && view.targets.length === 0 && (
        <p className="bd-prose">{sayIn(messages, locale)('performance.noTargets')}</p>
      )}
      <Notes locale={locale} notes={notesOf(props)} />
    </>
  );
}

/** What the section says in words stands before the sheets, as it refers to them (具体情况见下表). */
function Statements({ view, language, locale = 'zh-CN' }: ContentProps) {
  if (view.statements.length === 0) return null;
  return (
    <div className="bd-block" lang={documentLang(locale, language)}>
      {view.statements.map((text) => (
        <p key={text} className="bd-prose">
          <bdi>{text}</bdi>
        </p>
      ))}
    </div>
  );
}

function TakeawaySentence({ view, language, locale = 'zh-CN', unit }: ContentProps) {
  const { lead, targets, listed } = view;
  const count = (value: number): ReactNode => <Quantity value={`${value}`} locale={locale} />;
  const ofTargets = !isAbsent(targets) && targets.length > 0 && (
    <Phrase
      template={template(messages, locale, takeawayOf(targets.length, listed?.sheets))}
      parts={{
        targets: count(targets.length),
        listed: listed && count(listed.sheets),
        indicators: listed && count(listed.indicators),
      }}
    />
  );
  const ofProjects = lead && (
    <Phrase
      template={template(messages, locale, 'performance.takeaway.projects')}
      parts={{
        name: <bdi lang={documentLang(locale, language)}>{lead.name}</bdi>,
        count: <CountText count={lead.count} locale={locale} language={language} />,
        amount: <Amount money={lead.amount} locale={locale} unit={unit} />,
      }}
    />
  );
  if (!ofTargets && !ofProjects) return null;
  const both = ofTargets && ofProjects;
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, both ? 'performance.takeaway.both' : 'performance.takeaway.one')}
        parts={both ? { targets: ofTargets, projects: ofProjects } : { clause: ofTargets || ofProjects }}
      />
    </Takeaway>
  );
}

/** Which clause says how many sheets list indicators: all, some or none. */
function takeawayOf(sheets: number, listed = 0) {
  if (listed === 0) return 'performance.takeaway.targetsOnly';
  return listed === sheets ? 'performance.takeaway.targets' : 'performance.takeaway.someTargets';
}

function keyFigures({ view, language, locale = 'zh-CN', unit }: ContentProps): KeyFigure[] {
  const say = sayIn(messages, locale);
  const { lead, listed } = view;
  return [
    ...(lead
      ? [
          {
            key: 'amount',
            label: say('performance.key.amount'),
            figure: <Amount money={lead.amount} locale={locale} unit={unit} />,
            under: (
              <>
                <bdi lang={documentLang(locale, language)}>{lead.name}</bdi>{' '}
                <CountText count={lead.count} locale={locale} language={language} />
              </>
            ),
          },
        ]
      : []),
    ...(listed
      ? [
          {
            key: 'indicators',
            label: say('performance.key.indicators'),
            figure: (
              <Quantity
                value={`${listed.indicators}`}
                quantityUnit={say('performance.key.indicatorUnit')}
                locale={locale}
              />
            ),
            under: <bdi>{say('performance.key.targets', { count: listed.sheets })}</bdi>,
          },
        ]
      : []),
  ];
}

function notesOf({ view, language, locale = 'zh-CN', unit }: ContentProps): Note[] {
  const say = sayIn(messages, locale);
  const lang = documentLang(locale, language);
  const sheets = isAbsent(view.targets)
    ? []
    : view.targets.flatMap(({ indicators }) => (isAbsent(indicators) ? [] : indicators));
  const rest = { sum: difference(FULL_SCORE, EXECUTION_RATE), rest: EXECUTION_RATE };
  return [
    ...(sheets.some(({ weighting }) => weighting.sum !== undefined)
      ? [{ key: 'computed', content: say('performance.note.computed') }]
      : []),
    ...(sheets.some(({ weighting }) => weighting.leavesExecutionRate)
      ? [{ key: 'execution', content: say('performance.note.executionRate', rest) }]
      : []),
    ...(sheets.some(({ weighting }) => weighting.unstated > 0)
      ? [{ key: 'unstated', content: say('performance.note.unstatedWeights') }]
      : []),
    ...(sheets.length > 0 && unit !== undefined ? [{ key: 'units', content: say('performance.note.units') }] : []),
    ...(view.responsibleLeftOut ? [{ key: 'responsible', content: say('performance.note.responsible') }] : []),
    ...view.notes.map((text, index) => ({
      key: `text.${index}`,
      content: <bdi lang={lang}>{text}</bdi>,
    })),
  ];
}
