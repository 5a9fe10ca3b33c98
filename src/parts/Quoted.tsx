import { isAbsent } from '../model/read.js';
import type { Stated } from '../model/values.js';
import { documentLang, type LocaleInput } from '../text/language.js';
import { Absent } from './Absent.js';

export interface QuotedProps {
  /** The document's words. */
  text: Stated<string>;
  /** Language of the document. */
  language: string;
  locale?: LocaleInput | undefined;
}

/** Words of the document, verbatim and marked with its language; an absence as its word and, where given, its statement. */
export function Quoted({ text, language, locale = 'zh-CN' }: QuotedProps) {
  const lang = documentLang(locale, language);
  if (!isAbsent(text)) return <span lang={lang}>{text}</span>;
  return (
    <>
      <Absent absence={text} locale={locale} />
      {text.statement !== undefined && <span lang={lang}> {text.statement}</span>}
    </>
  );
}
