import { forwardRef, type ReactNode, useId } from 'react';
import { definedTerms, termsIn } from '../model/terms.js';
import type { Absence } from '../model/values.js';
import { common } from '../text/common.js';
import { directionOf, documentLang, sayIn, tagOf } from '../text/language.js';
import { AbsentBlock } from './Absent.js';
import { Heading } from './Heading.js';
import { linkTo } from './links.js';
import type { SectionProps } from './props.js';
import { SourceLine } from './SourceLine.js';
import { glossaryIdBase, Term, type TermLinks, TermNotes, termId } from './Term.js';
import { WidgetFooter } from './WidgetFooter.js';

export interface SectionFrameProps extends SectionProps {
  /** Name of the section in `data-section`. */
  name: string;
  /** The official section name, in the widget's language. */
  heading: string;
  /** The official section name in the document's language, where `heading` is a translation. Default: `heading`. */
  official?: string | undefined;
  /** The section's other labels in the document's language; terms in them (名词解释) are defined beside those of the heading. */
  labels?: readonly string[] | undefined;
  /** The section's absence; its children are then not shown. */
  absence?: Absence | undefined;
  /** Shown under the absence: the frame of a table that is published empty. */
  absenceDetail?: ReactNode;
  /** The content; as a function it is given the section's terms, to be passed on to `Term`. */
  children?: ReactNode | ((terms: TermLinks) => ReactNode);
}

/** The id, and so the permalink, of a section. */
export function permalinkId(idPrefix: string, name: string): string {
  return `${idPrefix}bd-${name}`;
}

/**
 * The frame every section stands in: heading with year and department, content or the section's absence, source line.
 * Renders the `<section>` that takes `className`, `ref` and HTML attributes.
 */
export const Section = forwardRef<HTMLElement, SectionFrameProps>(function Section(
  {
    name,
    heading,
    official = heading,
    labels = [],
    absence,
    absenceDetail,
    disclosure,
    locale = 'zh-CN',
    unit: _unit,
    findings: _findings,
    beside = [],
    definitions = beside.includes('glossary') ? 'page' : 'section',
    headingLevel = 2,
    id,
    idPrefix,
    hrefOf,
    target,
    onNavigate,
    tools,
    className,
    children,
    ...rest
  },
  ref,
) {
  const headingId = useId();
  const say = sayIn(common, locale);
  const place = id ?? (idPrefix === undefined ? undefined : permalinkId(idPrefix, name));
  const terms =
    definitions === false ? [] : termsIn(absence ? [official] : [official, ...labels], definedTerms(disclosure));
  const idBase = definitions === 'page' ? glossaryIdBase(idPrefix ?? '') : `${place ?? headingId}-term-`;
  const home = definitions === 'page' ? 'glossary' : name;
  const links: TermLinks = {
    terms,
    idBase,
    hrefs: hrefOf && hrefsOf(terms, (key) => hrefOf({ id: termId(idBase, key), kind: 'term', section: home })),
  };
  const language = documentLang(locale, disclosure.language);
  return (
    <section
      lang={tagOf(locale)}
      dir={typeof locale === 'string' ? undefined : directionOf(locale)}
      // A name that the host gives goes before the heading.
      aria-labelledby={rest['aria-label'] === undefined ? headingId : undefined}
      {...rest}
      id={place}
      ref={ref}
      className={['bd-root', 'bd-section', className].filter(Boolean).join(' ')}
      data-section={name}
      data-href={place === undefined ? undefined : hrefOf?.({ id: place, kind: 'section', section: name })}
      data-state={absence ? absence.absent : 'present'}
    >
      <div className="bd-section-body">
        <header className="bd-header" data-part="header">
          <Heading level={headingLevel} id={headingId} className="bd-heading" data-field="heading">
            <Term text={heading} official={official} terms={links} />
          </Heading>
          <p className="bd-kicker">
            <bdi lang={language} data-field="department">
              {disclosure.department.name}
            </bdi>
            <span className="bd-kicker-year" data-field="year">
              {say(`kind.${disclosure.kind}`, { year: disclosure.year })}
            </span>
          </p>
        </header>
        {absence ? (
          <>
            <AbsentBlock absence={absence} locale={locale} language={disclosure.language} />
            {absenceDetail}
          </>
        ) : typeof children === 'function' ? (
          children(links)
        ) : (
          children
        )}
        {definitions === 'section' && links.terms.length > 0 && (
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
          {tools}
        </WidgetFooter>
      </div>
    </section>
  );
});

function hrefsOf(terms: TermLinks['terms'], hrefOf: (key: string) => string): Record<string, string> {
  return Object.fromEntries(terms.map(({ key }) => [key, hrefOf(key)]));
}
