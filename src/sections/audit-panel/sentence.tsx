import { createElement, Fragment, type ReactNode } from 'react';
import type { Bilingual } from '../../model/audit/finding.js';
import { Whole } from '../../parts/whole.js';
import type { Writer } from '../../parts/writer.js';
import { builtInOf, documentLang } from '../../text/language.js';

/** A run of Chinese text, including the punctuation and digits inside it. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}、，。；：“”（）《》〔〕\d]*[\p{Script=Han}）》〕])?)/u;

/**
 * A sentence of the audit. It exists in the built-in languages only and quotes names from the document; `lang` marks each part whose
 * language differs from its surroundings.
 */
export function auditSentence({ locale, language }: Writer, sentence: Bilingual): ReactNode {
  const builtIn = builtInOf(locale);
  const content = withNames(sentence[builtIn], documentLang(builtIn, language));
  const lang = documentLang(locale, builtIn);
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
  // `split` with a capturing group: odd pieces are Chinese. Passed as positional children, they need no keys.
  const pieces = text.split(CHINESE).map((piece, index) => (index % 2 === 0 ? piece : marked(piece)));
  return createElement(Fragment, null, ...pieces);
}
