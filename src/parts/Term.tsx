import { createElement, Fragment, type ReactNode } from 'react';
import { type DefinedTerm, findTerms } from '../model/terms.js';
import { common } from '../text/common.js';
import { documentLang, type LocaleInput, sayIn } from '../text/language.js';
import { linkTo } from './links.js';
import { Whole } from './whole.js';

/** The defined terms of a section and where their definitions stand. Plain data. */
export interface TermLinks {
  /** Terms that the document defines. */
  terms: readonly DefinedTerm[];
  /** The id of a term's definition is this and the term's key. */
  idBase: string;
  /** The addresses of the definitions by the term's key, where the host makes them. */
  hrefs?: Readonly<Record<string, string>> | undefined;
}

/** The id, and so the permalink, of a term in 名词解释. */
export function termId(idBase: string, key: string): string {
  return `${idBase}${key}`;
}

/** What ids of 名词解释 begin with. */
export function glossaryIdBase(idPrefix: string): string {
  return `${idPrefix}bd-term-`;
}

function linkToTerm({ idBase, hrefs }: TermLinks, key: string) {
  const href = hrefs?.[key];
  return linkTo({ id: termId(idBase, key), kind: 'term' }, href === undefined ? undefined : () => href);
}

/**
 * Words in which every term that the document defines (名词解释) leads to its definition: a link, with or without scripts. `official` are
 * the official words, where `text` is a translation of them.
 */
export function termText(text: string, terms: TermLinks | undefined, official = text): ReactNode {
  if (terms === undefined) return text;
  const found = findTerms(official, terms.terms);
  const link = (key: string, words: string): ReactNode => (
    <a className="bd-term-link" {...linkToTerm(terms, key)}>
      {words}
    </a>
  );
  const [first] = found;
  if (first === undefined) return text;
  if (official !== text) return link(first.term.key, text);
  // As children by position the pieces need no keys.
  const pieces = found.flatMap(({ start, end, term }, index) => [
    text.slice(found[index - 1]?.end ?? 0, start),
    link(term.key, text.slice(start, end)),
  ]);
  return createElement(Fragment, null, ...pieces, text.slice(found[found.length - 1]?.end));
}

export interface TermNotesProps {
  links: TermLinks;
  /** The link back to the section's heading. */
  backTo: ReturnType<typeof linkTo>;
  /** Language of the document. */
  language: string;
  locale?: LocaleInput | undefined;
}

/** 本节名词: the definitions of a section's terms at its end, for a widget that has no 名词解释 beside it. */
export function TermNotes({ links, backTo, language, locale = 'zh-CN' }: TermNotesProps) {
  const say = sayIn(common, locale);
  const lang = documentLang(locale, language);
  return (
    <div className="bd-term-notes" data-part="terms">
      <p className="bd-term-notes-title">{say('terms.title')}</p>
      <dl className="bd-term-notes-list">
        {links.terms.map(({ key, term, definition }) => (
          <div key={key} id={termId(links.idBase, key)} className="bd-term-note" tabIndex={-1}>
            <dt className="bd-term-note-name" lang={lang}>
              {term}
            </dt>
            <Whole>
              <dd className="bd-term-note-definition">
                <span lang={lang}>{definition}</span>{' '}
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
