import { isAbsent } from '../../model/read.js';
import type { Absence, Stated } from '../../model/values.js';
import { documentLang, type LocaleInput } from '../../text/language.js';
import { Absent } from '../Absent.js';
import { quote } from '../Quoted.js';
import { textParts } from '../whole.js';

interface QuotingProps {
  locale: LocaleInput;
  /** Language of the document. */
  language: string;
}

/** Text quoted from the document, or its absence. */
export function StatedText({ text, locale, language }: QuotingProps & { text: Stated<string> }) {
  if (isAbsent(text)) return <StatedAbsence absence={text} locale={locale} language={language} />;
  return quote(text, locale, language);
}

/** The absence of a value in its word, with what the document says about it. */
export function StatedAbsence({ absence, locale, language }: QuotingProps & { absence: Absence }) {
  return (
    <>
      <Absent absence={absence} locale={locale} />
      {absence.statement !== undefined && (
        <span className="bd-absent-statement" lang={documentLang(locale, language)}>
          {absence.statement}
        </span>
      )}
    </>
  );
}

textParts(StatedText, StatedAbsence);
