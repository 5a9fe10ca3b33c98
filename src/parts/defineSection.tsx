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

/** Passed to `content`. */
export interface ContentProps<P, V> {
  view: V;
  w: Writer;
  /** Level of headings within the section. */
  level: number;
  /** Prefix of ids in the section: that of the host, or one from `useId`. */
  idPrefix: string;
  props: P;
}

export interface SectionDefinition<P extends SectionProps, V> {
  displayName: string;
  /** Name of the section: its `data-section` and permalink. */
  name: string | ((props: P) => string);
  /** Returns the official name of the section in a language. */
  heading: (locale: LocaleInput, kind: BudgetDisclosure['kind'], props: P) => string;
  /**
   * Props that are not attributes of the `<section>`.
   * @default none
   */
  own?: readonly (keyof P)[];
  /** Reads all data of the section; `null` renders nothing. May throw: unlike in child components, errors here are caught on servers, too. */
  view: (disclosure: BudgetDisclosure, props: P) => V | Absence | null;
  /**
   * Official labels, besides the heading, whose terms (名词解释) are defined at the end of the section.
   * @default none
   */
  labels?: (view: V) => readonly string[];
  /**
   * The absence to show above the content of a view.
   * @default none
   */
  absence?: (view: V) => Absence | undefined;
  /**
   * Content below the absence of the whole section.
   * @default none
   */
  absent?: (content: ContentProps<P, Absence>) => ReactNode;
  /** A plain function and no component, for the same reason as `view`. */
  content: (content: ContentProps<P, V>) => ReactNode;
}

/**
 * Creates a section component. It renders a `<section>`, which takes `className`, `ref` and HTML attributes, with a heading, the content or
 * the absence, and a source line. Props are checked and errors caught by `guarded`.
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
      // For the boundary. On the element, React would attach it as an event handler.
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
    // `useId` counts per root, so ids of sections that a server renders separately would clash without the name.
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
        // `aria-label` takes precedence.
        aria-labelledby={rest['aria-label'] === undefined ? headingId : undefined}
        {...rootAttributes(locale, 'bd-section', className)}
        {...attributesOf(rest)}
        id={place}
        ref={ref}
        data-section={name}
        data-href={place === undefined ? undefined : hrefOf?.({ id: place, kind: 'section', section: name })}
        data-state={absence ? absence.absent : 'present'}
      >
        {/* Resets state (folding, sorting, search, menus) for another document. */}
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
            {/* Errors and suspension of the host's tools must not affect the section. */}
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
