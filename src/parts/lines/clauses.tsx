import { Fragment, type ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { ChangeMark } from '../../model/reading/changes.js';
import type { Line, Share } from '../../model/reading/line.js';
import { common } from '../../text/common.js';
import { type LocaleInput, sayIn, template } from '../../text/language.js';
import { Amount, Percent } from '../Amount.js';
import { Change } from '../Change.js';
import type { KeyFigure } from '../KeyFigures.js';
import { Phrase } from '../Phrase.js';
import type { WritingProps } from '../props.js';
import { textParts } from '../whole.js';
import { LineName } from './LineName.js';
import { messages } from './messages.js';

/** Clauses of the sentence that says what a table of lines means. Each is nothing where the table has nothing to say. */

export interface ClauseProps extends WritingProps {
  /** Language of the document. */
  language: string;
}

/** A share in words, said to be computed where it is. */
export function ShareWords({
  share,
  message,
  locale,
}: {
  share: Share;
  message: 'lines.share' | 'lines.takeaway.share' | 'lines.takeaway.ofWhole';
  locale: LocaleInput;
}) {
  const words = share.computed ? (`${message}.computed` as const) : message;
  return (
    <Phrase
      template={template(messages, locale, words)}
      parts={{ share: <Percent value={share.value} locale={locale} /> }}
    />
  );
}

/** The main change of a line, with what it is compared with. */
export function changeClause(line: Line, { language: _, ...words }: ClauseProps): ReactNode {
  const [change] = line.changes;
  if (!change) return null;
  return (
    <Phrase
      template={template(messages, words.locale ?? 'zh-CN', 'lines.takeaway.change')}
      parts={{ change: <Change change={change} withBase {...words} /> }}
    />
  );
}

/** Of which how much is basic and how much is project expenditure; nothing of a kind that has no figure. */
export function partsClause(lines: readonly Line[], { language, locale = 'zh-CN', ...words }: ClauseProps): ReactNode {
  const stated = lines.filter(({ amount }) => !isAbsent(amount));
  if (stated.length === 0) return null;
  const parts = stated.map((line, index) => (
    <Fragment key={line.key}>
      {index > 0 && sayIn(common, locale)('list.separator')}
      <Phrase
        template={template(messages, locale, 'lines.takeaway.part')}
        parts={{
          name: <LineName line={line} locale={locale} language={language} inline />,
          amount: <Amount money={line.amount} locale={locale} {...words} />,
          share: line.share && <ShareWords share={line.share} message="lines.takeaway.share" locale={locale} />,
        }}
      />
    </Fragment>
  ));
  return <Phrase template={template(messages, locale, 'lines.takeaway.parts')} parts={{ parts }} />;
}

/** Which stated change is the largest. */
export function mostChangedClause(
  mark: ChangeMark | undefined,
  { language, locale = 'zh-CN', ...words }: ClauseProps,
): ReactNode {
  if (!mark) return null;
  return (
    <Phrase
      template={template(messages, locale, 'lines.takeaway.mostChanged')}
      parts={{
        name: <LineName line={mark.line} locale={locale} language={language} inline />,
        change: <Change change={mark.reading} withBase locale={locale} {...words} />,
      }}
    />
  );
}

/** A line as a key figure, with its share and its main change under it. */
export function lineFigure(
  line: Line,
  label: ReactNode,
  { language: _, locale = 'zh-CN', ...words }: ClauseProps,
): KeyFigure {
  const [change] = line.changes;
  const share = line.kind === 'total' || line.kind === 'grand-total' ? undefined : line.share;
  return {
    key: line.key,
    label,
    figure: <Amount money={line.amount} locale={locale} {...words} />,
    under: [
      share && <ShareWords share={share} message="lines.share" locale={locale} />,
      change && <Change change={change} withBase locale={locale} {...words} />,
    ],
  };
}

textParts(ShareWords);
