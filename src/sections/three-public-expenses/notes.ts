import { type Note, textNotes } from '../../parts/Notes.js';
import { portionNotes } from '../../parts/portion.js';
import type { Writer } from '../../parts/writer.js';
import { threePublicName } from './lineName.js';
import { messages } from './messages.js';
import type { ThreePublicView } from './view.js';

/** What is said under “三公”经费: what is computed, what a line says besides its figures, and the document's own remarks. */
export function threePublicNotes(w: Writer, view: ThreePublicView): Note[] {
  const { total, lines, beside, bars, explanation } = view;
  const say = w.say(messages);
  const computed = bars.some(({ line, lastYear }) => lastYear && line.changes[0]?.baseAmount === undefined);
  return [
    ...(beside.length > 0 ? [{ key: 'beside', content: say('threePublic.beside') }] : []),
    ...(computed && bars.length > 1 ? [{ key: 'computed', content: say('threePublic.computedLastYear') }] : []),
    ...[total, ...lines, ...beside].flatMap((line) =>
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
