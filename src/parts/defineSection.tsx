import { type ForwardedRef, type ReactNode, Suspense, useId } from 'react';
import type { BudgetDisclosure } from '../model/disclosure.js';
import { documentKey } from '../model/key.js';
import { isAbsent } from '../model/read.js';
import { definedTerms, termsIn } from '../model/terms.js';
import type { Absence } from '../model/values.js';
import { common } from '../text/common.js';
import type { LocaleInput } from '../text/language.js';
import { absentBlock } from './absentBlock.js';
import { attributesOf, rootAttributes } from './attributes.js';
import { findingMarksOf } from './findingMarks.js';
import { guarded, type Widget } from './guarded.js';
import { Heading } from './Heading.js';
import { linkTo } from './links.js';
import { permalinkId } from './permalinks.js';
import type { SectionProps } from './props.js';
import { SectionBody } from './SectionBody.js';
import { sourceLine } from './SourceLine.js';
import { glossaryIdBase, type TermLinks, termId, termLinks, termText } from './Term.js';
import { WidgetFooter } from './WidgetFooter.js';
import { Whole } from './whole.js';
import { type Writer, writer } from './writer.js';

/** What the content of a section is made of. */
export interface ContentProps<P, V> {
  view: V;
  /** Writes in the section's language, unit and marks; knows the section's terms. */
  w: Writer;
  /** Level of headings within the section, one below its own. */
  level: number;
  /** Put before the ids of places in the section: the host's, else one of React's. */
  idPrefix: string;
  props: P;
}

/** What one section is and shows. */
export interface SectionDefinition<P extends SectionProps, V> {
  /** Name of the component, for React's tools. */
  displayName: string;
  /** Name of the section: its `data-section` and permalink. */
  name: string | ((props: P) => string);
  /** The official section name in a language. */
  heading: (locale: LocaleInput, kind: BudgetDisclosure['kind'], props: P) => string;
  /** Props that are not attributes of the `<section>`. Default none. */
  own?: readonly (keyof P)[];
  /** Reads all that the section shows; `null` renders nothing. A server has no error boundary: what throws does so here. */
  view: (disclosure: BudgetDisclosure, props: P) => V | Absence | null;
  /** Other official labels in it, whose terms (名词解释) are defined beside those of the heading. Default none. */
  labels?: (view: V) => readonly string[];
  /** The absence of a view that has something to show all the same. Default: none. */
  absence?: (view: V) => Absence | undefined;
  /** Shown under the absence of the whole section. Default nothing. */
  absent?: (content: ContentProps<P, Absence>) => ReactNode;
  /** Called, not rendered, for the same reason as `view`. */
  content: (content: ContentProps<P, V>) => ReactNode;
}

/**
 * Makes a section component: heading with year and department, the content or why there is none, source line. It renders the `<section>`
 * that takes `className`, `ref` and HTML attributes. Props are checked, and an error costs this section alone (`guarded`).
 */
export function defineSection<P extends SectionProps, V extends object>(
  definition: SectionDefinition<P, V>,
): Widget<P> {
  const { displayName, heading, own = [], labels, content, absent } = definition;
  const render = (props: P, ref: ForwardedRef<HTMLElement>): ReactNode => {
    const reactId = useId();
    const {
      disclosure,
      locale = 'zh-CN',
      unit,
      findings,
      beside,
      definitions = beside?.includes('glossary') ? 'page' : 'section',
      headingLevel = 2,
      id,
      idPrefix,
      hrefOf,
      target,
      onNavigate,
      tools,
      // The boundary's; on the element React would listen for errors of images.
      onError: _,
      className,
      ...rest
    }: SectionProps = props;
    for (const prop of own) delete rest[prop as keyof typeof rest];
    const { kind, year, language } = disclosure;
    const view = definition.view(disclosure, props);
    if (view === null) return null;
    const name = typeof definition.name === 'string' ? definition.name : definition.name(props);
    const absence = isAbsent(view) ? view : definition.absence?.(view);
    const official = heading('zh-CN', kind, props);
    const place = id ?? (idPrefix === undefined ? undefined : permalinkId(idPrefix, name));
    // An id of React counts from the root: without a prefix of the host, sections that a server renders one by one differ by name alone.
    const headingId = id || idPrefix ? `${place}-heading` : `${reactId}${name}`;
    const words = absence || isAbsent(view) ? [official] : [official, ...(labels?.(view) ?? [])];
    const terms = termLinks(definitions === false ? [] : termsIn(words, definedTerms(disclosure)), {
      idBase: definitions === 'page' ? glossaryIdBase(idPrefix ?? '') : `${place ?? headingId}-term-`,
      section: definitions === 'page' ? 'glossary' : name,
      hrefOf,
    });
    const w = writer({ locale, unit, language, findingMarks: findingMarksOf(findings, idPrefix, hrefOf), terms });
    const given = { w, level: headingLevel + 1, idPrefix: idPrefix ?? reactId, props };
    return (
      <section
        // A name that the host gives goes before the heading.
        aria-labelledby={rest['aria-label'] === undefined ? headingId : undefined}
        {...rootAttributes(locale, 'bd-section', className)}
        {...attributesOf(rest)}
        id={place}
        ref={ref}
        data-section={name}
        data-href={place === undefined ? undefined : hrefOf?.({ id: place, kind: 'section', section: name })}
        data-state={absence ? absence.absent : 'present'}
      >
        {/* What a reader did with one document (folding, sorting, searching, a menu) is not carried over to another. */}
        <SectionBody key={documentKey(disclosure)}>
          <header className="bd-header" data-part="header">
            <Heading level={headingLevel} id={headingId} className="bd-heading" data-field="heading">
              {termText(heading(locale, kind, props), terms, official)}
            </Heading>
            <p className="bd-kicker">
              <bdi lang={w.lang} data-field="department">
                {disclosure.department.name}
              </bdi>
              <span className="bd-kicker-year" data-field="year" data-year={year} data-edition={kind}>
                {w.say(common)(`kind.${kind}`, { year })}
              </span>
            </p>
          </header>
          {absence && absentBlock(w, absence)}
          {isAbsent(view) ? absent?.({ view, ...given }) : content({ view, ...given })}
          {definitions === 'section' &&
            terms.terms.length > 0 &&
            termNotes(w, terms, linkTo({ id: headingId, kind: 'section', section: name }, hrefOf))}
          <WidgetFooter
            className="bd-footer"
            data-part="source"
            data-tools={tools ? true : undefined}
            target={target}
            onNavigate={onNavigate}
          >
            {sourceLine(w, disclosure.source)}
            {/* The host's: what they throw on a server costs the tools alone, and what they wait for costs nothing. */}
            {tools && <Suspense fallback={null}>{tools}</Suspense>}
          </WidgetFooter>
        </SectionBody>
      </section>
    );
  };
  return guarded<P>(displayName, definition.name, heading, render);
}

/** 本节名词: the definitions of a section's terms, for a page without a 名词解释. `backTo` links back to the heading. */
function termNotes(w: Writer, links: TermLinks, backTo: ReturnType<typeof linkTo>): ReactNode {
  const say = w.say(common);
  return (
    <div className="bd-term-notes" data-part="terms">
      <p className="bd-term-notes-title">{say('terms.title')}</p>
      <dl className="bd-term-notes-list">
        {links.terms.map(({ key, term, definition }) => (
          <div key={key} id={termId(links.idBase, key)} className="bd-term-note" tabIndex={-1}>
            <dt className="bd-term-note-name" lang={w.lang}>
              {term}
            </dt>
            <Whole>
              <dd className="bd-term-note-definition">
                <span lang={w.lang}>{definition}</span>{' '}
                <a className="bd-term-back" {...backTo}>
                  {say('terms.back')}
                </a>
              </dd>
            </Whole>
          </div>
        ))}
      </dl>
    </div>
  );
}
