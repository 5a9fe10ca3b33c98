import { Block } from '../parts/Block.js';
import { quote } from '../parts/Quoted.js';
import { Whole } from '../parts/whole.js';
import { common } from '../text/common.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import { messages } from './messages.js';
import type { LeftOut } from './subjects.js';

/** What was handed in and is not compared, each with its reason. */
export function LeftOutList({
  leftOut,
  locale,
  level,
}: {
  leftOut: readonly LeftOut[];
  locale: LocaleInput;
  level: number;
}) {
  if (leftOut.length === 0) return null;
  const say = sayIn(messages, locale);
  return (
    <Block level={level} title={say('comparison.leftOut')}>
      <ul className="bd-notes-list bd-comparison-left-out">
        {leftOut.map(({ key, name, language, year, kind, reason }) => (
          <Whole key={key}>
            <li className="bd-note">
              {quote(name, locale, language)}
              {` ${sayIn(common, locale)(`kind.${kind}`, { year })} `}
              <span>{say(reason === 'kind' ? `comparison.leftOut.kind.${kind}` : `comparison.leftOut.${reason}`)}</span>
            </li>
          </Whole>
        ))}
      </ul>
    </Block>
  );
}
