import type { ReactNode } from 'react';
import { valuesOf } from '../model/lists.js';
import { isAbsent } from '../model/read.js';
import { BUDGETS, type Line } from '../model/reading/line.js';
import { portionWords } from '../text/portions.js';
import { changeText } from './Change.js';
import type { Note } from './Notes.js';
import type { PhraseParts, Writer } from './writer.js';

/** What a disclosure says about an amount besides the amount itself, for sections that show it large or in a table. */

/** The budgets beside an amount and how much was used, in final accounts; nothing where the document does not print them. */
export function budgetsText(w: Writer, { budgets, completion }: Pick<Line, 'budgets' | 'completion'>): ReactNode {
  const printed = BUDGETS.flatMap((kind) => {
    const budget = budgets[kind];
    return budget === undefined ? [] : [w.phrase(portionWords, `portion.inline.${kind}`, { budget: w.amount(budget) })];
  });
  if (printed.length === 0 && !completion) return null;
  // Right after the only budget, its name is not repeated.
  const plain = printed.length === 1 && completion && budgets[completion.of] !== undefined;
  return w.list(
    [
      ...printed,
      ...(completion
        ? [
            w.phrase(portionWords, plain ? 'portion.inline.completed' : `portion.inline.completed.${completion.of}`, {
              completion: w.percent(completion.value, { at: completion.at }),
            }),
          ]
        : []),
    ],
    w.say(portionWords)('portion.inline.separator'),
  );
}

/** Whether any of the budgets has a figure. */
export function hasBudget({ budgets }: Pick<Line, 'budgets'>): boolean {
  return valuesOf(budgets).some((budget) => !isAbsent(budget));
}

/**
 * The portion's texts: why it is absent, its form as printed, other figures for it, the word of a change, what it is measured against,
 * changes against further bases, reasons and purpose. `mainReason`: reason and base of the main change stand elsewhere.
 */
export function portionNotes(
  name: ReactNode,
  portion: Pick<Line, 'key' | 'amount' | 'changes' | 'purpose' | 'elsewhere'>,
  w: Writer,
  { mainReason = false }: { mainReason?: boolean } = {},
): Note[] {
  const { key, amount, changes, purpose, elsewhere } = portion;
  const note = (of: string, message: PortionMessage, parts: PhraseParts): Note => ({
    key: `${key}.${of}`,
    content: w.phrase(portionWords, `portion.${message}`, { name, ...parts }),
  });
  return [
    ...(isAbsent(amount) && amount.statement !== undefined
      ? [{ key: `${key}.absence`, content: w.quote(amount.statement) }]
      : []),
    ...(!isAbsent(amount) && amount.printed !== undefined
      ? [note('printed', 'printed', { printed: w.quote(amount.printed) })]
      : []),
    ...elsewhere.map(({ where, money }, index) =>
      note(`elsewhere.${index}`, 'elsewhere', { amount: w.amount(money), where: w.quote(where) }),
    ),
    ...changes.flatMap((reading, index) => {
      const { reason, printed, baseAmount } = reading;
      const told = index === 0 && mainReason;
      return [
        ...(index === 0
          ? []
          : [note(`change.${index}`, 'change', { change: changeText(w, reading, { withBase: true }) })]),
        ...(printed === undefined ? [] : [note(`word.${index}`, 'word', { word: w.quote(printed) })]),
        ...(baseAmount === undefined || told ? [] : [note(`base.${index}`, 'base', { amount: w.amount(baseAmount) })]),
        ...(reason === undefined || told ? [] : [note(`reason.${index}`, 'reason', { reason: w.quote(reason) })]),
      ];
    }),
    ...(purpose === undefined ? [] : [note('purpose', 'purpose', { purpose: w.quote(purpose) })]),
  ];
}

type PortionMessage = 'printed' | 'elsewhere' | 'change' | 'word' | 'base' | 'reason' | 'purpose';
