import { forwardRef, type ReactNode, Suspense } from 'react';
import { documentKey } from '../model/key.js';
import { definedTerms, termsIn } from '../model/terms.js';
import type { Absence } from '../model/values.js';
import { common } from '../text/common.js';
import { directionOf, documentLang, sayIn, tagOf } from '../text/language.js';
import { AbsentBlock } from './Absent.js';
import { attributesOf } from './attributes.js';
import { Heading } from './Heading.js';
import { linkTo } from './links.js';
import type { SectionProps } from './props.js';
import { SectionBody } from './SectionBody.js';
import { SourceLine } from './SourceLine.js';
import { glossaryIdBase, type TermLinks, TermNotes, termId, termText } from './Term.js';
import { WidgetFooter } from './WidgetFooter.js';

/** The id, and so the permalink, of a section. */
export function permalinkId(idPrefix: string, name: string): string {
  return `${idPrefix}bd-${name}`;
}

/** Where a section and its heading stand, and where the terms in its labels lead. */
export interface SectionPlaces {
  /** The permalink; `undefined` where it has none. */
  place: string | undefined;
  headingId: string;
  links: TermLinks;
}

type PlacedProps = Pick<
  SectionProps,
  'disclosure' | 'id' | 'idPrefix' | 'hrefOf' | 'beside' | 'definitions' | 'aria-label'
> & { name: string };

/** The ids of a section; `own` is one of React, `labels` are official words that its terms are looked for in. */
export function placesOf(props: PlacedProps, own: string, labels: readonly string[]): SectionPlaces {
  const { name, disclosure, id, idPrefix, hrefOf } = props;
  const definitions = definitionsOf(props);
  const place = id ?? (idPrefix === undefined ? undefined : permalinkId(idPrefix, name));
  // An id of React counts from the root: without a prefix of the host, sections that a server renders one by one differ by name alone.
  const headingId = id || idPrefix ? `${place}-heading` : `${own}${name}`;
  const terms = definitions === false ? [] : termsIn(labels, definedTerms(disclosure));
  const idBase = definitions === 'page' ? glossaryIdBase(idPrefix ?? '') : `${place ?? headingId}-term-`;
  const home = definitions === 'page' ? 'glossary' : name;
  const hrefs = hrefOf && hrefsOf(terms, (key) => hrefOf({ id: termId(idBase, key), kind: 'term', section: home }));
  return { place, headingId, links: { terms, idBase, hrefs } };
}

function definitionsOf({ beside, definitions }: Pick<SectionProps, 'beside' | 'definitions'>) {
  return definitions ?? (beside?.includes('glossary') ? 'page' : 'section');
}

export interface SectionFrameProps extends SectionProps {
  /** Name of the section in `data-section`. */
  name: string;
  /** The official section name, in the widget's language. */
  heading: string;
  /** The official section name in the document's language. */
  official: string;
  places: SectionPlaces;
  absence: Absence | undefined;
  children: ReactNode;
}

/**
 * The frame every section stands in: heading with year and department, the section's absence, content, source line.
 * Renders the `<section>` that takes `className`, `ref` and HTML attributes.
 */
export const SectionFrame = forwardRef<HTMLElement, SectionFrameProps>(function SectionFrame(
  {
    name,
    heading,
    official,
    places: { place, headingId, links },
    absence,
    disclosure,
    locale = 'zh-CN',
    unit: _unit,
    findings: _findings,
    beside,
    definitions,
    headingLevel = 2,
    id: _id,
    idPrefix: _idPrefix,
    hrefOf,
    target,
    onNavigate,
    tools,
    // The boundary's; on the element React would listen for errors of images.
    onError: _onError,
    className,
    children,
    ...rest
  },
  ref,
) {
  const say = sayIn(common, locale);
  const language = documentLang(locale, disclosure.language);
  return (
    <section
      lang={tagOf(locale)}
      dir={typeof locale === 'string' ? undefined : directionOf(locale)}
      // A name that the host gives goes before the heading.
      aria-labelledby={rest['aria-label'] === undefined ? headingId : undefined}
      {...attributesOf(rest)}
      id={place}
      ref={ref}
      className={['bd-root', 'bd-section', className].filter(Boolean).join(' ')}
      data-section={name}
      data-href={place === undefined ? undefined : hrefOf?.({ id: place, kind: 'section', section: name })}
      data-state={absence ? absence.absent : 'present'}
    >
      {/* What a reader did with one document (folding, sorting, searching, a menu) is not carried over to another. */}
      <SectionBody key={documentKey(disclosure)}>
        <header className="bd-header" data-part="header">
          <Heading level={headingLevel} id={headingId} className="bd-heading" data-field="heading">
            {termText(heading, links, official)}
          </Heading>
          <p className="bd-kicker">
            <bdi lang={language} data-field="department">
              {disclosure.department.name}
            </bdi>
            <span
              className="bd-kicker-year"
              data-field="year"
              data-year={disclosure.year}
              data-edition={disclosure.kind}
            >
              {say(`kind.${disclosure.kind}`, { year: disclosure.year })}
            </span>
          </p>
        </header>
        {absence && <AbsentBlock absence={absence} locale={locale} language={disclosure.language} />}
        {children}
        {definitionsOf({ beside, definitions }) === 'section' && links.terms.length > 0 && (
          <TermNotes
            links={links}
            backTo={linkTo({ id: headingId, kind: 'section', section: name }, hrefOf)}
            language={disclosure.language}
            locale={locale}
          />
        )}
        <WidgetFooter
          className="bd-footer"
          data-part="source"
          data-tools={tools ? true : undefined}
          target={target}
          onNavigate={onNavigate}
        >
          <SourceLine disclosure={disclosure} locale={locale} />
          {/* The host's: what they throw on a server costs the tools alone, and what they wait for costs nothing. */}
          {tools && <Suspense fallback={null}>{tools}</Suspense>}
        </WidgetFooter>
      </SectionBody>
    </section>
  );
});

function hrefsOf(terms: TermLinks['terms'], hrefOf: (key: string) => string): Record<string, string> {
  return Object.fromEntries(terms.map(({ key }) => [key, hrefOf(key)]));
}
