import { compare } from '../model/decimal.js';
import { Takeaway } from '../parts/Takeaway.js';
import type { Writer } from '../parts/writer.js';
import { computedChange } from './cells.js';
import { messages } from './messages.js';
import { quoteIn } from './naming.js';
import { cellFigure } from './ranking.js';
import type { ComparisonView } from './view.js';

/** One sentence about the totals, if at least two are known. */
export function ComparisonTakeaway({ w, view }: { w: Writer; view: ComparisonView }) {
  const { axis, subjects, topics, unit } = view;
  const total = topics.flatMap(({ measures }) => measures).find(({ named }) => named === 'total');
  const placed = subjects.flatMap((subject, index) => {
    const value = cellFigure(total?.cells[index], unit);
    return value === undefined ? [] : [{ subject, value }];
  });
  const first = placed[0];
  if (first === undefined || placed.length < 2) return null;
  const nameOf = ({ subject }: typeof first) => quoteIn(w, subject.language, subject.name);
  const amountOf = ({ value }: typeof first) => w.amount({ value, unit });
  if (axis === 'years') {
    const [before, after] = placed.slice(-2);
    if (!total?.change || !before || !after) return null;
    return (
      <Takeaway>
        {w.phrase(messages, 'comparison.takeaway.years', {
          from: before.subject.year,
          to: after.subject.year,
          before: amountOf(before),
          after: amountOf(after),
          change: computedChange(w, total.change),
        })}
      </Takeaway>
    );
  }
  const ordered = [...placed].sort((a, b) => compare(b.value, a.value));
  const [most, least] = [ordered[0] ?? first, ordered[ordered.length - 1] ?? first];
  return (
    <Takeaway>
      {w.phrase(messages, 'comparison.takeaway.departments', {
        year: first.subject.year,
        count: subjects.length,
        largest: nameOf(most),
        most: amountOf(most),
        smallest: nameOf(least),
        least: amountOf(least),
      })}
    </Takeaway>
  );
}
