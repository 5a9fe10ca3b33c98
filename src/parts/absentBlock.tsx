import type { Absence } from '../model/values.js';
import { common } from '../text/common.js';
import type { Writer } from './writer.js';

/** The absence of a whole section or table: the word for it, an explanation, and what the document says. */
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
