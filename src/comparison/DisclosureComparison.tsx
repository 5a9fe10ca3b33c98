import { type ComponentPropsWithoutRef, Fragment, useId } from 'react';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { documentKey } from '../model/key.js';
import { attributesOf } from '../parts/attributes.js';
import { guarded } from '../parts/guarded.js';
import { Heading } from '../parts/Heading.js';
import { Notes } from '../parts/Notes.js';
import type { SectionProps } from '../parts/props.js';
import { quote } from '../parts/Quoted.js';
import { SectionBody } from '../parts/SectionBody.js';
import { Whole } from '../parts/whole.js';
import { directionOf, documentLang, type LocaleInput, sayIn, tagOf } from '../text/language.js';
import { ComparisonSources } from './ComparisonSources.js';
import { ComparisonTable } from './ComparisonTable.js';
import { ComparisonTakeaway } from './ComparisonTakeaway.js';
import { LeftOutList } from './LeftOutList.js';
import { messages } from './messages.js';
import { basisName, measureName } from './naming.js';
import { comparisonNotes } from './notes.js';
import type { ComparisonRow } from './ranking.js';
import { type ComparisonView, comparisonView, type Topic } from './view.js';
import { YearsTable } from './YearsTable.js';

/** Props of `DisclosureComparison`. */
export interface DisclosureComparisonProps
  extends Pick<SectionProps, 'unit' | 'locale' | 'headingLevel' | 'onError'>,
    Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'onError'> {
  /** Disclosures made by `parseDisclosure`: years of one department, or departments of one year. */
  disclosures: readonly BudgetDisclosure[];
  /**
   * Rows a long table shows until the reader asks for all; the others are one row with their sum.
   * @default 15
   */
  top?: number | undefined;
}

/**
 * Several disclosures side by side: totals, “三公”经费, expenditure by class and project money, table first, chart second. Years of one
 * department become columns; departments of one year become rows that can be ordered, searched and unfolded.
 *
 * What is not comparable is not compared: a budget among final accounts, another department in another year, a figure published on
 * another basis (口径) only. Each is named with its reason. Different units are converted exactly.
 *
 * Renders a `<section>`; `className`, `ref` and HTML attributes go there.
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
    const say = sayIn(messages, locale);
    const view = comparisonView(disclosures);
    const kind = 'refused' in view ? (disclosures[0]?.kind ?? 'budget') : view.kind;
    return (
      <section
        lang={tagOf(locale)}
        dir={typeof locale === 'string' ? undefined : directionOf(locale)}
        aria-labelledby={headingId}
        {...attributesOf(rest)}
        ref={ref}
        className={['bd-root', 'bd-section', className].filter(Boolean).join(' ')}
        data-section="disclosure-comparison"
        data-state={'refused' in view ? 'refused' : 'present'}
      >
        <SectionBody key={disclosures.map(documentKey).join(' ')}>
          <header className="bd-header" data-part="header">
            <Heading level={headingLevel} id={headingId} className="bd-heading">
              {say(`comparison.heading.${kind}`)}
            </Heading>
            {!('refused' in view) && <Scope view={view} locale={locale} />}
          </header>
          {'refused' in view ? (
            <div className="bd-absent-block" data-part="absence">
              <p className="bd-absent-word">{say('comparison.refusedAll')}</p>
              <p className="bd-absent-meaning">{say('comparison.refusedAllMeaning')}</p>
            </div>
          ) : (
            <Content view={view} unit={unit} locale={locale} top={top} />
          )}
          <LeftOutList leftOut={view.leftOut} locale={locale} level={headingLevel + 1} />
          {!('refused' in view) && <ComparisonSources subjects={view.subjects} locale={locale} />}
        </SectionBody>
      </section>
    );
  },
);

/** Rows of a long table at first. */
const ROWS = 15;

/** What all compared documents share: one year, or one department. */
function Scope({ view, locale }: { view: ComparisonView; locale: LocaleInput }) {
  const say = sayIn(messages, locale);
  const { axis, subjects } = view;
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
        {quote(last.name, locale, last.language)}
        <span className="bd-kicker-year">{say('comparison.scope.years', { from: first.year, to: last.year })}</span>
      </p>
    </Whole>
  );
}

interface ContentProps {
  view: ComparisonView;
  unit: SectionProps['unit'];
  locale: LocaleInput;
  top: number;
}

function Content({ view, unit: wanted, locale, top }: ContentProps) {
  const say = sayIn(messages, locale);
  const unit = wanted ?? view.unit;
  return (
    <>
      <ComparisonTakeaway view={view} unit={unit} locale={locale} />
      {view.topics.map((topic) => (
        <Fragment key={topic.topic}>
          {view.axis === 'years' ? (
            <YearsTable
              title={topicTitle(topic, locale)}
              measures={topic.measures}
              years={view.subjects.map(({ year }) => year)}
              unit={unit}
              locale={locale}
            />
          ) : (
            <ComparisonTable
              title={topicTitle(topic, locale)}
              rowHead={say('comparison.department')}
              filterLabel={view.subjects.length > top ? say('comparison.filter.department') : undefined}
              columns={topic.measures.map((measure) => ({
                key: measure.key,
                label: measureName(measure, locale),
                lang: measure.language && documentLang(locale, measure.language),
              }))}
              rows={departmentRows(view, topic, locale)}
              unit={unit}
              locale={locale}
              top={top}
              initialSort={{ column: 0, order: 'descending' }}
            />
          )}
        </Fragment>
      ))}
      {view.projects.length > 0 && (
        <ComparisonTable
          title={say('comparison.topic.projects')}
          rowHead={say('comparison.item')}
          filterLabel={view.projects.length > top ? say('comparison.filter.item') : undefined}
          columns={[
            { key: 'amount', label: say('comparison.measure.project') },
            { key: 'share', label: say('comparison.share') },
          ]}
          rows={projectRows(view, locale)}
          unit={unit}
          locale={locale}
          top={top}
          initialSort={{ column: 0, order: 'descending' }}
        />
      )}
      <Notes locale={locale} notes={comparisonNotes(view, unit, locale, top)} />
    </>
  );
}

function topicTitle({ topic, basis }: Topic, locale: LocaleInput): string {
  const say = sayIn(messages, locale);
  const name = say(`comparison.topic.${topic}`);
  return basis === undefined ? name : say('comparison.named', { name, basis: basisName(basis, locale) });
}

function departmentRows(view: ComparisonView, topic: Topic, locale: LocaleInput): ComparisonRow[] {
  return view.subjects.map(({ key, name, language }, subject) => ({
    key,
    name,
    lang: documentLang(locale, language),
    cells: topic.measures.flatMap((measure) => measure.cells[subject] ?? []),
  }));
}

function projectRows(view: ComparisonView, locale: LocaleInput): ComparisonRow[] {
  return view.projects.map(({ key, subject, name, money, share }) => ({
    key,
    name,
    under: view.subjects[subject]?.name,
    lang: documentLang(locale, view.subjects[subject]?.language ?? ''),
    cells: [
      { form: 'money', money },
      { form: 'percent', value: share ?? { absent: 'missing' } },
    ],
  }));
}
