import { compare, isZero, sign } from '../decimal.js';
import { isAbsent } from '../read.js';
import type { Absence } from '../values.js';
import { inYuan, type LineView, worth } from './line.js';

/** A class for the illustration; `order` is its place in the document, which gives it its colour. */
export interface ClassMark {
  line: LineView;
  order: number;
}

/** Absences after which nothing can be said about which line is largest. */
const UNKNOWN: ReadonlySet<Absence['absent']> = new Set(['withheld', 'not-stated', 'missing']);

/** The one class that most money is for; nothing where one is not known, or two are equal. */
export function largestClass(lines: readonly LineView[]): LineView | undefined {
  const top = lines.filter(({ kind }) => kind === 'class');
  if (top.some(({ amount }) => isAbsent(amount) && UNKNOWN.has(amount.absent))) return undefined;
  const [first, second] = ranked(top);
  if (!first || isAbsent(first.amount) || sign(first.amount.value) <= 0) return undefined;
  return second && byAmount(first, second) === 0 ? undefined : first;
}

function byAmount(a: LineView, b: LineView): number {
  const [first, second] = [worth(a), worth(b)];
  return first && second ? compare(inYuan(second), inYuan(first)) : 0;
}

function ranked(lines: readonly LineView[]): LineView[] {
  return lines.filter((line) => worth(line) !== undefined).sort(byAmount);
}

/** Classes with a figure, ranked, then those whose figure is kept back or not stated; a blank cell is no mark. */
export function classMarks(lines: readonly LineView[]): ClassMark[] {
  const known = lines.filter((line) => {
    const { amount, kind } = line;
    return kind === 'class' && (worth(line) !== undefined || (isAbsent(amount) && UNKNOWN.has(amount.absent)));
  });
  const figures = ranked(known);
  if (figures.filter((line) => !isZero(worth(line)?.value ?? '0')).length < 2) return [];
  const unknown = known.filter((line) => worth(line) === undefined);
  return [...figures, ...unknown].map((line) => ({ line, order: known.indexOf(line) }));
}
