import type { ReactNode } from 'react';
import type { Side } from '../../model/reading/line.js';
import { Fold } from '../Fold.js';
import { Whole } from '../whole.js';
import type { Writer } from '../writer.js';
import { messages } from './messages.js';

export interface BlankLinesProps {
  w: Writer;
  /** Sources of revenue, or classes of expenditure. */
  side: Side;
  lines: readonly { key: string; name: ReactNode }[];
}

/** Blank lines of a form: their number, and their names in a fold. */
export function BlankLines({ w, side, lines }: BlankLinesProps) {
  const say = w.say(messages);
  if (lines.length === 0) return null;
  return (
    <Fold summary={say(`lines.blank.${side}`, { count: lines.length })}>
      <ul className="bd-lines-blank" aria-label={say('lines.blank.list')} lang={w.lang}>
        {lines.map(({ key, name }) => (
          <Whole key={key}>
            <li className="bd-lines-blank-item">{name}</li>
          </Whole>
        ))}
      </ul>
    </Fold>
  );
}
