import type { Absence } from '../model/values.js';
import { common } from '../text/common.js';
import { documentLang, type LocaleInput, sayIn } from '../text/language.js';
import type { WritingProps } from './props.js';

export interface AbsentProps {
  absence: Absence;
  locale?: LocaleInput | undefined;
}

/** The absence of one value, in a word (未安排, 空白, 不宜公开, …): never 0, never nothing. */
export function absent({ locale = 'zh-CN' }: WritingProps, { absent: kind }: Absence) {
  return (
    <span className="bd-absent" data-absence={kind}>
      {sayIn(common, locale)(`absent.${kind}`)}
    </span>
  );
}

/** The absence of a whole section or table: the word, what it means, and the document's own sentence. */
export function AbsentBlock({ absence, locale = 'zh-CN', language }: AbsentProps & { language: string }) {
  const say = sayIn(common, locale);
  return (
    <div className="bd-absent-block" data-part="absence" data-absence={absence.absent}>
      <p className="bd-absent-word">{say(`absent.${absence.absent}`)}</p>
      <p className="bd-absent-meaning">{say(`absentNote.${absence.absent}`)}</p>
      {absence.statement !== undefined && (
        <figure className="bd-quote">
          <figcaption className="bd-quote-label">{say('absent.documentSays')}</figcaption>
          <blockquote className="bd-quote-text" lang={documentLang(locale, language)}>
            {absence.statement}
          </blockquote>
        </figure>
      )}
    </div>
  );
}
