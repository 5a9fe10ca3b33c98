import { type Note, textNotes } from '../../parts/Notes.js';
import { portionNotes } from '../../parts/portion.js';
import type { Writer } from '../../parts/writer.js';
import { threePublicName } from './lineName.js';
import { messages } from './messages.js';
import type { ThreePublicView } from './view.js';

/** Notes of the card: computed figures, what lines state besides their figures, and the document's own notes. */
export function threePublicNotes(w: Writer, view: ThreePublicView): Note[] {
  const { total, lines, notInTotal, bars, explanation } = view;
  const say = w.say(messages);
  const computed = bars.some(({ line, lastYear }) => lastYear && line.changes[0]?.baseAmount === undefined);
  return [
    ...(notInTotal.length > 0 ? [{ key: 'beside', content: say('threePublic.beside') }] : []),
    ...(computed && bars.length > 1 ? [{ key: 'computed', content: say('threePublic.computedLastYear') }] : []),
    ...[total, ...lines, ...notInTotal].flatMap((line) =>
      portionNotes(threePublicName(w, line), line, w, { mainReason: true }),
    ),
    ...(explanation === undefined
      ? []
      : [
          {
            key: 'explanation',
            content: w.phrase(messages, 'threePublic.explanation', { text: w.quote(explanation) }),
          },
        ]),
    ...textNotes(w, [...view.statements, ...view.notes]),
  ];
}
