import type { ReactNode } from 'react';
import { common } from '../text/common.js';
import type { linkTo } from './links.js';
import { type TermLinks, termId } from './Term.js';
import { Whole } from './whole.js';
import type { Writer } from './writer.js';

/**
 * 本节名词: the definitions of a section's terms at its end, for a widget that has no 名词解释 beside it. `backTo` leads back to its heading.
 */
export function termNotes(w: Writer, links: TermLinks, backTo: ReturnType<typeof linkTo>): ReactNode {
  const say = w.say(common);
  return (
    <div className="bd-term-notes" data-part="terms">
      <p className="bd-term-notes-title">{say('terms.title')}</p>
      <dl className="bd-term-notes-list">
        {links.terms.map(({ key, term, definition }) => (
          <div key={key} id={termId(links.idBase, key)} className="bd-term-note" tabIndex={-1}>
            <dt className="bd-term-note-name" lang={w.lang}>
              {term}
            </dt>
            <Whole>
              <dd className="bd-term-note-definition">
                <span lang={w.lang}>{definition}</span>{' '}
                <a className="bd-term-back" {...backTo}>
                  {say('terms.back')}
                </a>
              </dd>
            </Whole>
          </div>
        ))}
      </dl>
    </div>
  );
}
