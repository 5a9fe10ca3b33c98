import type { ReactNode } from 'react';
import { isAbsent } from '../model/read.js';
import type { Stated } from '../model/values.js';
import { documentLang, type LocaleInput, runsApart } from '../text/language.js';
import { Absent } from './Absent.js';
import { textParts, whole } from './whole.js';

/**
 * Words of the document within the widget's own: marked with their language, and kept apart where letters run both ways. Most need
 * neither and stay plain text: a report has a thousand of them. Without `language` they have none, as codes; `content` is what
 * shows them, if not the words alone.
 */
export function quote(text: string, locale: LocaleInput, language?: string, content: ReactNode = text): ReactNode {
  const lang = language === undefined ? undefined : documentLang(locale, language);
  return lang === undefined && !runsApart(text, locale) ? content : whole(<bdi lang={lang}>{content}</bdi>);
}

export interface QuotedProps {
  /** The document's words. */
  text: Stated<string>;
  /** Language of the document. */
  language: string;
  locale?: LocaleInput | undefined;
}

/** Words of the document, verbatim and marked with its language; an absence as its word and, where given, its statement. */
export function Quoted({ text, language, locale = 'zh-CN' }: QuotedProps) {
  if (!isAbsent(text)) return quote(text, locale, language);
  return (
    <>
      <Absent absence={text} locale={locale} />
      {text.statement !== undefined && <> {quote(text.statement, locale, language)}</>}
    </>
  );
}

textParts(Quoted);
