import type { Absence } from '../model/values.js';
import { common } from '../text/common.js';
import { sayIn } from '../text/language.js';
import type { WritingProps } from './props.js';
import type { Writer } from './writer.js';

/** The absence of one value, in a word (未安排, 空白, 不宜公开, …): never 0, never nothing. */
export function absent({ locale = 'zh-CN' }: WritingProps, { absent: kind }: Absence) {
  return (
    <span className="bd-absent" data-absence={kind}>
      {sayIn(common, locale)(`absent.${kind}`)}
    </span>
  );
}

/** The absence of a whole section or table: the word, what it means, and the document's own sentence. */
export function absentBlock(w: Writer, { absent: kind, statement }: Absence) {
  const say = w.say(common);
  return (
    <div className="bd-absent-block" data-part="absence" data-absence={kind}>
      <p className="bd-absent-word">{say(`absent.${kind}`)}</p>
      <p className="bd-absent-meaning">{say(`absentNote.${kind}`)}</p>
      {statement !== undefined && (
        <figure className="bd-quote">
          <figcaption className="bd-quote-label">{say('absent.documentSays')}</figcaption>
          <blockquote className="bd-quote-text" lang={w.lang}>
            {statement}
          </blockquote>
        </figure>
      )}
    </div>
  );
}
