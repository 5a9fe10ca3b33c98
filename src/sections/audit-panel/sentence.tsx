import { createElement, Fragment, type ReactNode } from 'react';
import type { Bilingual } from '../../model/audit/finding.js';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import { builtInOf, documentLang } from '../../text/language.js';

/** A run of Chinese, with the marks and digits inside it. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}、，。；：“”（）《》〔〕\d]*[\p{Script=Han}）》〕])?)/u;

/**
 * A sentence of the audit, which comes in the built-in languages alone and quotes names of the document. Each is marked with its
 * language where that is not the language around it.
 */
export function auditSentence({ locale, language }: Writer, sentence: Bilingual): ReactNode {
  const own = builtInOf(locale);
  const content = withNames(sentence[own], documentLang(own, language));
  const lang = documentLang(locale, own);
  if (lang === undefined) return content;
  return (
    <Whole>
      <bdi lang={lang}>{content}</bdi>
    </Whole>
  );
}

function withNames(text: string, lang: string | undefined): ReactNode {
  if (lang === undefined) return text;
  const marked = (name: string): ReactNode => <bdi lang={lang}>{name}</bdi>;
  // Split at a group: odd pieces are Chinese. As children by position the pieces need no keys.
  const pieces = text.split(CHINESE).map((piece, index) => (index % 2 === 0 ? piece : marked(piece)));
  return createElement(Fragment, null, ...pieces);
}
