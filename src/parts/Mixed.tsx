import { Fragment } from 'react';
import { documentLang, type LocaleInput } from '../text/language.js';

export interface MixedProps {
  text: string;
  /** Language of the Chinese names in it: that of the document. */
  language: string;
  locale?: LocaleInput | undefined;
}

/** A run of Chinese, with the marks and digits inside it. */
const CHINESE = /(\p{Script=Han}(?:[\p{Script=Han}、，。；：“”（）《》〔〕\d]*[\p{Script=Han}）》〕])?)/u;

/** A sentence of ours that quotes names of the document: in another language these are marked with theirs. */
export function Mixed({ text, language, locale = 'zh-CN' }: MixedProps) {
  const lang = documentLang(locale, language);
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
