import type { ReactNode } from 'react';
import { common } from '../text/common.js';
import { Whole } from './whole.js';
import type { Writer } from './writer.js';

export interface Note {
  key: string;
  content: ReactNode;
}

/** Notes below a table: absences, comparison bases, remarks of the document. */
export function Notes({ w, notes }: { w: Writer; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="bd-notes" data-part="notes" role="note" aria-label={w.say(common)('notes.title')}>
      <ul className="bd-notes-list">
        {notes.map(({ key, content }) => (
          <Whole key={key}>
            <li className="bd-note">{content}</li>
          </Whole>
        ))}
      </ul>
    </div>
  );
}

/** Sentences of the document as notes. */
export function textNotes(w: Writer, texts: readonly string[]): Note[] {
  return texts.map((text, index) => ({ key: `text.${index}`, content: w.quote(text) }));
}
