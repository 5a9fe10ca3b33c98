import { createElement, Fragment, type ReactNode } from 'react';
import { type DefinedTerm, findTerms } from '../model/terms.js';
import { type HrefOf, linkTo } from './links.js';

/** The defined terms of a section and the addresses of their definitions. Plain data. */
export interface TermLinks {
  terms: readonly DefinedTerm[];
  /** Prefix of the ids of definitions; the term's key follows. */
  idBase: string;
  /** Addresses of definitions by key, if the host provides them. */
  hrefs?: Readonly<Record<string, string>> | undefined;
}

/** The id, and so the permalink, of a definition. */
export function termId(idBase: string, key: string): string {
  return `${idBase}${key}`;
}

/** The `idBase` of 名词解释. */
export function glossaryIdBase(idPrefix: string): string {
  return `${idPrefix}bd-term-`;
}

/** Links to the definitions of terms in a section. */
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
 * Text in which every term that the document defines (名词解释) is linked to its definition.
 * @param official the official wording, if `text` is a translation
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
  // Passed as arguments, children need no keys.
  const pieces = found.flatMap(({ start, end, term }, index) => [
    text.slice(found[index - 1]?.end ?? 0, start),
    link(term.key, text.slice(start, end)),
  ]);
  return createElement(Fragment, null, ...pieces, text.slice(found[found.length - 1]?.end));
}
