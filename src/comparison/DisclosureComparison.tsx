import { type ComponentPropsWithoutRef, Fragment, useId } from 'react';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { documentKey } from '../model/key.js';
import { MISSING } from '../model/read.js';
import { attributesOf, rootAttributes } from '../parts/attributes.js';
import { Block } from '../parts/Block.js';
import { Fold } from '../parts/Fold.js';
import { guarded } from '../parts/guarded.js';
import { Heading } from '../parts/Heading.js';
import { Notes } from '../parts/Notes.js';
import type { SectionProps } from '../parts/props.js';
import { SectionBody } from '../parts/SectionBody.js';
import { sourceLine } from '../parts/SourceLine.js';
import { Whole } from '../parts/whole.js';
import { type Writer, writer } from '../parts/writer.js';
import { common } from '../text/common.js';
import { documentLang, sayIn } from '../text/language.js';
import { ComparisonTable } from './ComparisonTable.js';
import { ComparisonTakeaway } from './ComparisonTakeaway.js';
import { messages } from './messages.js';
import { basisName, measureName, quoteIn } from './naming.js';
import { comparisonNotes } from './notes.js';
import type { LeftOut } from './subjects.js';
import { type ComparisonView, comparisonView, type Topic } from './view.js';
import { yearsTable } from './YearsTable.js';

/** Props of `DisclosureComparison`. */
export interface DisclosureComparisonProps
  extends Pick<SectionProps, 'unit' | 'locale' | 'headingLevel' | 'onError'>,
    Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'onError'> {
  /** Disclosures made by `parseDisclosure`: years of one department, or departments of one year. */
  disclosures: readonly BudgetDisclosure[];
  /**
   * Number of rows that a long table shows at first. The others are summed up in one row.
   * @default 15
   */
  top?: number | undefined;
}

/**
 * Compares several disclosures: totals, “三公”经费, expenditure by class and project expenditure, as tables with charts. Years of one
 * department are columns; departments of one year are rows that can be sorted, searched and unfolded.
 *
 * Left out, with the reason: a budget among final accounts, another department or year, and figures published on another basis (口径).
 * Different units are converted exactly.
 *
 * Renders a `<section>`, which takes `className`, `ref` and HTML attributes.
 */
export const DisclosureComparison = guarded<DisclosureComparisonProps>(
  'DisclosureComparison',
  'disclosure-comparison',
  (locale, kind) => sayIn(messages, locale)(`comparison.heading.${kind}`),
  function DisclosureComparison(
    { disclosures, unit, locale = 'zh-CN', headingLevel = 2, top: givenTop, onError: _onError, className, ...rest },
    ref,
  ) {
    const top = givenTop !== undefined && givenTop >= 1 ? Math.floor(givenTop) : ROWS;
    const headingId = useId();
    const compared = comparisonView(disclosures);
    const view = 'refused' in compared ? undefined : { ...compared, unit: unit ?? compared.unit };
    const w = writer({ locale, unit: view?.unit });
    const say = w.say(messages);
    const kind = view?.kind ?? disclosures[0]?.kind ?? 'budget';
    return (
      <section
        {...rootAttributes(locale, 'bd-section', className)}
        aria-labelledby={headingId}
        {...attributesOf(rest)}
        ref={ref}
        data-section="disclosure-comparison"
        data-state={view ? 'present' : 'refused'}
      >
        <SectionBody key={disclosures.map(documentKey).join(' ')}>
          <header className="bd-header" data-part="header">
            <Heading level={headingLevel} id={headingId} className="bd-heading">
              {say(`comparison.heading.${kind}`)}
            </Heading>
            {view && <ComparedScope w={w} view={view} />}
          </header>
          {view ? (
            contentOf(w, view, top)
          ) : (
            <div className="bd-absent-block" data-part="absence">
              <p className="bd-absent-word">{say('comparison.refusedAll')}</p>
              <p className="bd-absent-meaning">{say('comparison.refusedAllMeaning')}</p>
            </div>
          )}
          <LeftOutList w={w} leftOut={compared.leftOut} level={headingLevel + 1} />
          {view && <ComparisonSources w={w} subjects={view.subjects} />}
        </SectionBody>
      </section>
    );
  },
);

/** Default of `top`. */
const ROWS = 15;

/** The year or the department that all compared documents share. */
function ComparedScope({ w, view: { axis, subjects } }: { w: Writer; view: ComparisonView }) {
  const say = w.say(messages);
  const [first, last] = [subjects[0], subjects[subjects.length - 1]];
  if (!first || !last) return null;
  if (axis === 'departments') {
    return (
      <p className="bd-kicker">{say('comparison.scope.departments', { year: first.year, count: subjects.length })}</p>
    );
  }
  return (
    <Whole>
      <p className="bd-kicker">
        {quoteIn(w, last.language, last.name)}
        <span className="bd-kicker-year">{say('comparison.scope.years', { from: first.year, to: last.year })}</span>
      </p>
    </Whole>
  );
}

function contentOf(w: Writer, view: ComparisonView, top: number) {
  const say = w.say(messages);
  const { axis, subjects, topics, projects, unit } = view;
  const table = { writing: w.writing, unit, top };
  return (
    <>
      <ComparisonTakeaway w={w} view={view} />
      {topics.map((topic) =>
        axis === 'years' ? (
          <Fragment key={topic.topic}>
            {yearsTable(w, {
              title: topicTitle(w, topic),
              measures: topic.measures,
              years: subjects.map(({ year }) => year),
              unit,
            })}
          </Fragment>
        ) : (
          <ComparisonTable
            key={topic.topic}
            {...table}
            title={topicTitle(w, topic)}
            rowHead={say('comparison.department')}
            filterLabel={subjects.length > top ? say('comparison.filter.department') : undefined}
            columns={topic.measures.map((measure) => ({
              key: measure.key,
              label: measureName(w, measure),
              lang: measure.language && documentLang(w.locale, measure.language),
            }))}
            rows={subjects.map(({ key, name, language }, subject) => ({
              key,
              name,
              lang: documentLang(w.locale, language),
              cells: topic.measures.flatMap(({ cells }) => cells[subject] ?? []),
            }))}
          />
        ),
      )}
      {projects.length > 0 && (
        <ComparisonTable
          {...table}
          title={say('comparison.topic.projects')}
          rowHead={say('comparison.item')}
          filterLabel={projects.length > top ? say('comparison.filter.item') : undefined}
          columns={[
            { key: 'amount', label: say('comparison.measure.project') },
            { key: 'share', label: say('comparison.share') },
          ]}
          rows={projects.map(({ key, subject, name, money, share }) => ({
            key,
            name,
            under: subjects[subject]?.name,
            lang: documentLang(w.locale, subjects[subject]?.language ?? ''),
            cells: [
              { form: 'money', money },
              { form: 'percent', value: share ?? MISSING },
            ],
          }))}
        />
      )}
      <Notes w={w} notes={comparisonNotes(w, view, top)} />
    </>
  );
}

function topicTitle(w: Writer, { topic, basis }: Topic): string {
  const say = w.say(messages);
  const name = say(`comparison.topic.${topic}`);
  return basis === undefined ? name : say('comparison.named', { name, basis: basisName(w, basis) });
}

/** The disclosures that are not compared, each with the reason. */
function LeftOutList({ w, leftOut, level }: { w: Writer; leftOut: readonly LeftOut[]; level: number }) {
  if (leftOut.length === 0) return null;
  const say = w.say(messages);
  return (
    <Block level={level} title={say('comparison.leftOut')}>
      <ul className="bd-notes-list bd-comparison-left-out">
        {leftOut.map(({ key, name, language, year, kind, reason }) => (
          <Whole key={key}>
            <li className="bd-note">
              {quoteIn(w, language, name)}
              {` ${w.say(common)(`kind.${kind}`, { year })} `}
              <span>{say(reason === 'kind' ? `comparison.leftOut.kind.${kind}` : `comparison.leftOut.${reason}`)}</span>
            </li>
          </Whole>
        ))}
      </ul>
    </Block>
  );
}

/** The source of every compared document, folded. */
function ComparisonSources({ w, subjects }: { w: Writer; subjects: ComparisonView['subjects'] }) {
  return (
    <footer className="bd-footer" data-part="source">
      <Fold summary={w.say(messages)('comparison.sources', { count: subjects.length })}>
        {subjects.map(({ key, disclosure }) => (
          <Fragment key={key}>
            {sourceLine(writer({ ...w.writing, language: disclosure.language }), disclosure.source)}
          </Fragment>
        ))}
      </Fold>
    </footer>
  );
}
