import type { ReactNode } from 'react';
import { isAbsent } from '../model/read.js';
import type { Line } from '../model/reading/line.js';
import { template } from '../text/language.js';
import { portionWords } from '../text/portions.js';
import { Amount, Percent } from './Amount.js';
import { Change } from './Change.js';
import type { Note } from './Notes.js';
import { Phrase } from './Phrase.js';
import type { WritingProps } from './props.js';
import { Quoted } from './Quoted.js';

/** What a disclosure says about an amount besides the amount itself, for sections that show it large or in a table. */

interface PortionProps extends WritingProps {
  /** Language of the document. */
  language: string;
}

/** 年初预算数 and 完成年初预算, in final accounts; nothing where the document does not print them. */
export function initialBudget(
  { budget, completion, completionAt }: Pick<Line, 'budget' | 'completion' | 'completionAt'>,
  words: WritingProps,
): ReactNode {
  if (budget === undefined && completion === undefined) return null;
  const { locale = 'zh-CN', marks } = words;
  const key = budget === undefined ? 'completion' : completion === undefined ? 'budget' : 'both';
  return (
    <Phrase
      template={template(portionWords, locale, `portion.initial.${key}`)}
      parts={{
        budget: budget !== undefined && <Amount money={budget} {...words} />,
        completion: completion !== undefined && (
          <Percent value={completion} locale={locale} at={completionAt} marks={marks} />
        ),
      }}
    />
  );
}

/**
 * The portion's texts: why it is absent, its form as printed, other figures for it, the word of a change, what it is measured against,
 * changes against further bases, reasons and purpose. `mainReason`: reason and base of the main change stand elsewhere.
 */
export function portionNotes(
  name: ReactNode,
  portion: Pick<Line, 'key' | 'amount' | 'changes' | 'purpose' | 'elsewhere'>,
  { language, ...words }: PortionProps,
  { mainReason = false }: { mainReason?: boolean } = {},
): Note[] {
  const { locale = 'zh-CN' } = words;
  const { key, amount, changes, purpose, elsewhere } = portion;
  const quoted = (text: Parameters<typeof Quoted>[0]['text']) => (
    <Quoted text={text} language={language} locale={locale} />
  );
  const note = (of: string, message: PortionMessage, parts: Readonly<Record<string, ReactNode>>): Note => ({
    key: `${key}.${of}`,
    content: <Phrase template={template(portionWords, locale, `portion.${message}`)} parts={{ name, ...parts }} />,
  });
  return [
    ...(isAbsent(amount) && amount.statement !== undefined
      ? [{ key: `${key}.absence`, content: quoted(amount.statement) }]
      : []),
    ...(!isAbsent(amount) && amount.printed !== undefined
      ? [note('printed', 'printed', { printed: quoted(amount.printed) })]
      : []),
    ...elsewhere.map(({ where, money }, index) =>
      note(`elsewhere.${index}`, 'elsewhere', { amount: <Amount money={money} {...words} />, where: quoted(where) }),
    ),
    ...changes.flatMap((reading, index) => {
      const { reason, printed, baseAmount } = reading;
      const told = index === 0 && mainReason;
      return [
        ...(index === 0
          ? []
          : [note(`change.${index}`, 'change', { change: <Change change={reading} withBase {...words} /> })]),
        ...(printed === undefined ? [] : [note(`word.${index}`, 'word', { word: quoted(printed) })]),
        ...(baseAmount === undefined || told
          ? []
          : [note(`base.${index}`, 'base', { amount: <Amount money={baseAmount} {...words} /> })]),
        ...(reason === undefined || told ? [] : [note(`reason.${index}`, 'reason', { reason: quoted(reason) })]),
      ];
    }),
    ...(purpose === undefined ? [] : [note('purpose', 'purpose', { purpose: quoted(purpose) })]),
  ];
}

type PortionMessage = 'printed' | 'elsewhere' | 'change' | 'word' | 'base' | 'reason' | 'purpose';
