import { isAbsent } from '../../model/read.js';
import { type Note, textNotes } from '../../parts/Notes.js';
import { portionNotes } from '../../parts/portion.js';
import type { Writer } from '../../parts/writer.js';
import { messages } from './messages.js';
import type { ProjectExpenditureView } from './view.js';

/** Notes below the projects: computed figures, different printings, and the document's own notes. */
export function projectNotes(w: Writer, { projects, total, sum, statements, notes }: ProjectExpenditureView): Note[] {
  const say = w.say(messages);
  const hasShares = projects.some(({ share, allocations }) => share ?? allocations.some((line) => line.share));
  const printings = projects.flatMap(({ key, name, budget, allocations }) => [
    { ...budget, key, name },
    ...allocations,
  ]);
  const absences = projects.flatMap(({ key, budget: { money } }) =>
    isAbsent(money) && money.statement !== undefined
      ? [{ key: `${key}.budget`, content: w.quote(money.statement) }]
      : [],
  );
  return [
    ...(hasShares ? [{ key: 'share', content: say('projects.note.share') }] : []),
    ...(sum ? [{ key: 'sum', content: say('projects.note.sum') }] : []),
    ...absences,
    ...(total ? portionNotes(say('projects.total'), total, w) : []),
    ...printings.flatMap(({ key, name, elsewhere }) =>
      elsewhere.map(({ where, money }, index) => ({
        key: `${key}.elsewhere.${index}`,
        content: w.phrase(messages, 'projects.elsewhere', {
          name: w.quote(name),
          amount: w.amount(money),
          where: w.quote(where),
        }),
      })),
    ),
    ...textNotes(w, [...statements, ...notes]),
  ];
}
