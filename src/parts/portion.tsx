import type { ReactNode } from 'react';
import { isAbsent } from '../model/read.js';
import { BUDGETS, type Line } from '../model/reading/line.js';
import { portionWords } from '../text/portions.js';
import { changeText } from './Change.js';
import type { Note } from './Notes.js';
import type { PhraseParts, Writer } from './writer.js';

/** The budgets of an amount and how much was used, in final accounts; `null` if the document does not print them. */
export function budgetsText(w: Writer, { budgets, completion }: Pick<Line, 'budgets' | 'completion'>): ReactNode {
  const printed = BUDGETS.flatMap((kind) => {
    const budget = budgets[kind];
    return budget === undefined ? [] : [w.phrase(portionWords, `portion.inline.${kind}`, { budget: w.amount(budget) })];
  });
  if (printed.length === 0 && !completion) return null;
  // After a single budget, its name is not repeated.
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

/** The budget that was to be spent and how much of it was, for a sentence; `null` if that budget has no figure. */
export function mainBudgetText(w: Writer, { budgets, completion }: Pick<Line, 'budgets' | 'completion'>): ReactNode {
  const kind = completion?.of ?? 'budget';
  const budget = budgets[kind];
  if (budget === undefined || isAbsent(budget)) return null;
  return budgetsText(w, { budgets: { [kind]: budget }, ...(completion && { completion }) });
}

/**
 * Notes on an amount: why it is absent, how it is printed, figures that differ elsewhere, its changes with word, base and reason, and its
 * purpose.
 * @param mainReason whether reason and base of the main change are shown elsewhere
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
