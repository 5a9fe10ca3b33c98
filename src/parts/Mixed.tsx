import { Fragment } from 'react';
import { builtInOf, documentLang, type LocaleInput } from '../text/language.js';
import { textParts, whole } from './whole.js';

export interface MixedProps {
  text: string;
  /** Language of the Chinese names in it: that of the document. */
  language: string;
  locale?: LocaleInput | undefined;
}

/** A run of Chinese, with the marks and digits inside it. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}、，。；：“”（）《》〔〕\d]*[\p{Script=Han}）》〕])?)/u;

/**
 * A sentence of the audit, which comes in the built-in languages alone and quotes names of the document. Each is marked with its
 * language where that is not the language around it.
 */
export function Mixed({ text, language, locale = 'zh-CN' }: MixedProps) {
  const own = builtInOf(locale);
  const sentence = <Sentence text={text} lang={documentLang(own, language)} />;
  const lang = documentLang(locale, own);
  return lang === undefined ? sentence : whole(<bdi lang={lang}>{sentence}</bdi>);
}

function Sentence({ text, lang }: { text: string; lang: string | undefined }) {
  if (lang === undefined) return <>{text}</>;
  // Split at a group: odd pieces are Chinese. By position the pieces need no other key.
  return (
    <>
      {text.split(CHINESE).map((piece, index) =>
        index % 2 === 0 ? (
          <Fragment key={String(index)}>{piece}</Fragment>
        ) : (
          <bdi key={String(index)} lang={lang}>
            {piece}
          </bdi>
        ),
      )}
    </>
  );
}

textParts(Mixed, Sentence);
