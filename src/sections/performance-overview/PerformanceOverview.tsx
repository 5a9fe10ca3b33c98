import { Fragment } from 'react';
import { isAbsent } from '../../model/read.js';
import { Amount, Percent } from '../../parts/Amount.js';
import { guarded } from '../../parts/guarded.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { type SectionProps, type WritingProps, writingOf } from '../../parts/props.js';
import { Quoted, quote } from '../../parts/Quoted.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { Whole } from '../../parts/whole.js';
import { sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { CountText, PerformanceFacts, ProjectCounts } from './ProjectCounts.js';
import { type PerformanceOverviewView, performanceOverviewView } from './view.js';

/** Props of `PerformanceOverview`. */
export interface PerformanceOverviewProps extends SectionProps {}

/**
 * 预算绩效情况: number and money of the projects under performance management, fiscal and other, with average score and grades where
 * final accounts have them; problems found, coverage, changes of the money, and the document's own sentences. The sheets of targets
 * are in `PerformanceTargetTable`.
 *
 * Renders a `<section>`; money as published, or in `unit`. Source: 第三部分 十一（四）预算绩效情况. An absent section says so and why.
 */
export const PerformanceOverview = guarded<PerformanceOverviewProps>(
  'PerformanceOverview',
  'performance-overview',
  (locale) => sayIn(messages, locale)('performance.heading'),
  function PerformanceOverview(props, ref) {
    const { disclosure, locale = 'zh-CN' } = props;
    const view = performanceOverviewView(disclosure);
    const absence = isAbsent(view) ? view : undefined;
    return (
      <Section
        {...props}
        ref={ref}
        name="performance-overview"
        heading={sayIn(messages, locale)('performance.heading')}
        official={messages['zh-CN']['performance.heading']}
        absence={absence}
      >
        {!isAbsent(view) && <Content view={view} {...writingOf(props)} />}
      </Section>
    );
  },
);

type ContentProps = { view: PerformanceOverviewView; language: string } & WritingProps;

function Content(props: ContentProps) {
  const { view, language, locale = 'zh-CN', unit } = props;
  const say = sayIn(messages, locale);
  const { lead } = view;
  return (
    <>
      <TakeawaySentence {...props} />
      {lead && (
        <KeyFigures
          figures={[
            {
              key: 'amount',
              label: say('performance.key.amount'),
              figure: <Amount money={lead.amount} locale={locale} unit={unit} />,
              under: [
                <Fragment key="count">
                  {quote(lead.name, locale, language)}{' '}
                  <CountText count={lead.count} locale={locale} language={language} />
                </Fragment>,
              ],
            },
          ]}
        />
      )}
      <ProjectCounts {...props} />
      <PerformanceFacts {...props} />
      {view.statements.length > 0 && (
        <div className="bd-block">
          {view.statements.map((text, index) => (
            <Whole key={String(index)}>
              <p className="bd-prose">
                <Quoted text={text} language={language} locale={locale} />
              </p>
            </Whole>
          ))}
        </div>
      )}
      <Notes
        locale={locale}
        notes={view.notes.map((text, index) => ({
          key: `text.${index}`,
          content: <Quoted text={text} language={language} locale={locale} />,
        }))}
      />
    </>
  );
}

function TakeawaySentence({ view, language, locale = 'zh-CN', unit }: ContentProps) {
  const { lead, coverage } = view;
  if (!lead) return <Takeaway>{sayIn(messages, locale)('performance.none')}</Takeaway>;
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, 'performance.takeaway.projects')}
        parts={{
          name: quote(lead.name, locale, language),
          count: <CountText count={lead.count} locale={locale} language={language} />,
          amount: <Amount money={lead.amount} locale={locale} unit={unit} />,
          coverage: coverage !== undefined && !isAbsent(coverage) && (
            <Phrase
              template={template(messages, locale, 'performance.takeaway.coverage')}
              parts={{ coverage: <Percent value={coverage} locale={locale} /> }}
            />
          ),
        }}
      />
    </Takeaway>
  );
}
