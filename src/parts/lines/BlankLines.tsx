import type { ReactNode } from 'react';
import { documentLang, sayIn } from '../../text/language.js';
import { Fold } from '../Fold.js';
import type { WritingProps } from '../props.js';
import { Whole } from '../whole.js';
import { messages } from './messages.js';

export interface BlankLinesProps extends Pick<WritingProps, 'locale'> {
  /** What the lines are: sources of revenue, or classes of expenditure. */
  side: 'revenue' | 'expenditure';
  lines: readonly { key: string; name: ReactNode }[];
  /** Language of the document. */
  language: string;
}

/** Blank lines of a form: their number, and their names on demand. */
export function BlankLines({ side, lines, language, locale = 'zh-CN' }: BlankLinesProps) {
  const say = sayIn(messages, locale);
  if (lines.length === 0) return null;
  return (
    <Fold summary={say(`lines.blank.${side}`, { count: lines.length })}>
      <ul className="bd-lines-blank" aria-label={say('lines.blank.list')} lang={documentLang(locale, language)}>
        {lines.map(({ key, name }) => (
          <Whole key={key}>
            <li className="bd-lines-blank-item">{name}</li>
          </Whole>
        ))}
      </ul>
    </Fold>
  );
}
