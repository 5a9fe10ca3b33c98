import { isAbsent } from '../../model/read.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { Notes, textNotes } from '../../parts/Notes.js';
import { Prose } from '../../parts/Prose.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { countText, PerformanceFacts, projectCountTable } from './ProjectCounts.js';
import { type PerformanceOverviewView, performanceOverviewView } from './view.js';

/** Props of `PerformanceOverview`. */
export interface PerformanceOverviewProps extends SectionProps {}

/**
 * 预算绩效情况: number and budget of the projects under performance management, fiscal and other, with average score and grades in final
 * accounts; problems found, coverage, changes, and the document's own statements. The target sheets are in `PerformanceTargetTable`.
 *
 * Renders a `<section>`; money as published, or in `unit`. Source: 第三部分 十一（四）预算绩效情况. An absent section says that it is absent, and why.
 */
export const PerformanceOverview = defineSection<PerformanceOverviewProps, PerformanceOverviewView>({
  displayName: 'PerformanceOverview',
  name: 'performance-overview',
  heading: (locale) => sayIn(messages, locale)('performance.heading'),
  view: performanceOverviewView,
  content: contentOf,
});

function contentOf({ view, w }: ContentProps<PerformanceOverviewProps, PerformanceOverviewView>) {
  const { lead, statements } = view;
  const plain = w.unmarked();
  const count = lead && (
    <>
      {w.quote(lead.name)} {countText(plain, lead.count)}
    </>
  );
  return (
    <>
      <Takeaway>{takeaway(plain, view)}</Takeaway>
      {lead && (
        <KeyFigures
          figures={[
            {
              key: 'amount',
              label: w.say(messages)('performance.key.amount'),
              figure: plain.amount(lead.amount),
              under: [count],
            },
          ]}
        />
      )}
      {projectCountTable(w, view)}
      <PerformanceFacts view={view} w={w} />
      {statements.length > 0 && (
        <div className="bd-block">
          {statements.map((text, index) => (
            <Prose key={String(index)}>{w.quote(text)}</Prose>
          ))}
        </div>
      )}
      <Notes w={w} notes={textNotes(w, view.notes)} />
    </>
  );
}

function takeaway(w: Writer, { lead, coverage }: PerformanceOverviewView) {
  if (!lead) return w.say(messages)('performance.none');
  return w.phrase(messages, 'performance.takeaway.projects', {
    name: w.quote(lead.name),
    count: countText(w, lead.count),
    amount: w.amount(lead.amount),
    coverage:
      coverage !== undefined &&
      !isAbsent(coverage) &&
      w.phrase(messages, 'performance.takeaway.coverage', { coverage: w.percent(coverage) }),
  });
}
