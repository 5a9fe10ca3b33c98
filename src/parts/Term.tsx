import { createElement, Fragment, type ReactNode } from 'react';
import { type DefinedTerm, findTerms } from '../model/terms.js';
import { common } from '../text/common.js';
import { type HrefOf, linkTo } from './links.js';
import { Whole } from './whole.js';
import type { Writer } from './writer.js';

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

/** Links to the definitions of these terms, which stand in a section under ids that begin with `idBase`. */
export function termLinks(
  terms: readonly DefinedTerm[],
  { idBase, section, hrefOf }: { idBase: string; section: string; hrefOf: HrefOf | undefined },
): TermLinks {
  const hrefs =
    hrefOf &&
    Object.fromEntries(terms.map(({ key }) => [key, hrefOf({ id: termId(idBase, key), kind: 'term', section })]));
  return { terms, idBase, hrefs };
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

/**
 * 本节名词: the definitions of a section's terms at its end, for a widget that has no 名词解释 beside it. `backTo` leads back to its heading.
 */
export function termNotes(w: Writer, links: TermLinks, backTo: ReturnType<typeof linkTo>): ReactNode {
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
