import type { Note } from '../parts/Notes.js';
import type { Writer } from '../parts/writer.js';
import { common } from '../text/common.js';
import { tableWords } from '../text/tables.js';
import type { Basis } from './measures.js';
import { messages } from './messages.js';
import { basisName, measureName } from './naming.js';
import type { ComparedMeasure, ComparisonView, Topic } from './view.js';

/** Notes below the comparison: bases, conversion of units, computed figures. */
export function comparisonNotes(w: Writer, view: ComparisonView, top: number): Note[] {
  const say = w.say(messages);
  const folded = view.axis === 'departments' && Math.max(view.subjects.length, view.projects.length) > top + 1;
  const changes = view.topics.some(({ measures }) => measures.some(({ change }) => change !== undefined));
  return [
    ...(view.converted
      ? [
          {
            key: 'converted',
            content: say('comparison.converted', { unit: w.say(tableWords)(`unitNote.${view.unit}`) }),
          },
        ]
      : []),
    ...(changes ? [{ key: 'changes', content: say('comparison.computedChange') }] : []),
    ...(folded ? [{ key: 'rest', content: say('comparison.restNote') }] : []),
    ...view.topics.flatMap((topic) => refusedNotes(w, topic)),
  ];
}

function refusedNotes(w: Writer, topic: Topic): Note[] {
  const say = w.say(messages);
  const note = (key: string, basis: Basis, measures: readonly ComparedMeasure[], measure: string): Note[] => {
    const bases = [
      ...new Set(
        measures.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.form === 'refused' ? basisName(w, cell.basis) : [])),
        ),
      ),
    ];
    if (bases.length === 0) return [];
    return [
      {
        key,
        content: say('comparison.refusedNote', {
          bases: bases.join(w.say(common)('list.separator')),
          basis: basisName(w, basis),
          measure,
        }),
      },
    ];
  };
  // Classes share one basis, so one note is enough.
  if (topic.basis !== undefined) {
    return note(topic.topic, topic.basis, topic.measures, say(`comparison.topic.${topic.topic}`));
  }
  return topic.measures.flatMap((measure) =>
    measure.basis === undefined ? [] : note(measure.key, measure.basis, [measure], measureName(w, measure)),
  );
}
