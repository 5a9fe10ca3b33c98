import { Block } from '../parts/Block.js';
import { Whole } from '../parts/whole.js';
import type { Writer } from '../parts/writer.js';
import { common } from '../text/common.js';
import { messages } from './messages.js';
import { quoteIn } from './naming.js';
import type { LeftOut } from './subjects.js';

/** What was handed in and is not compared, each with its reason. */
export function LeftOutList({ w, leftOut, level }: { w: Writer; leftOut: readonly LeftOut[]; level: number }) {
  if (leftOut.length === 0) return null;
  const say = w.say(messages);
  return (
    <Block level={level} title={say('comparison.leftOut')}>
      <ul className="bd-notes-list bd-comparison-left-out">
        {leftOut.map(({ key, name, language, year, kind, reason }) => (
          <Whole key={key}>
            <li className="bd-note">
              {quoteIn(w, language, name)}
              {` ${w.say(common)(`kind.${kind}`, { year })} `}
              <span>{say(reason === 'kind' ? `comparison.leftOut.kind.${kind}` : `comparison.leftOut.${reason}`)}</span>
            </li>
          </Whole>
        ))}
      </ul>
    </Block>
  );
}
