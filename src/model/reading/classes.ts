import { isZero, sign } from '../decimal.js';
import { firstPlaces } from '../lists.js';
import { isAbsent } from '../read.js';
import type { Absence } from '../values.js';
import { byWorth, type Line, type Worthy, worth } from './line.js';

/** A class in a chart; `order` is its index in the document, which determines its colour. */
export interface ChartedLine<L = Line> {
  line: L;
  order: number;
}

/** Absences that may hide an amount, so that the largest line is unknown. */
const UNKNOWN: ReadonlySet<Absence['absent']> = new Set(['withheld', 'not-stated', 'missing']);

/** The largest class, unless an amount is unknown or two are equal. */
export function largestClass(lines: readonly Line[]): Line | undefined {
  return largestOf(lines.filter(({ kind }) => kind === 'class'));
}

/** The largest of the lines, unless an amount is unknown or two are equal. */
export function largestOf<L extends Worthy>(lines: readonly L[]): L | undefined {
  if (lines.some(isUnknown)) return undefined;
  const [first, second] = ranked(lines);
  if (!first || isAbsent(first.amount) || sign(first.amount.value) <= 0) return undefined;
  return second && byWorth(first, second) === 0 ? undefined : first;
}

function isUnknown({ amount }: Worthy): boolean {
  return isAbsent(amount) && UNKNOWN.has(amount.absent);
}

function ranked<L extends Worthy>(lines: readonly L[]): L[] {
  return lines.filter((line) => worth(line) !== undefined).sort(byWorth);
}

/** Classes for a chart; none if fewer than two have an amount that is not 0. */
export function chartedClasses(lines: readonly Line[]): ChartedLine[] {
  const charted = chartedLines(lines.filter(({ kind }) => kind === 'class'));
  return charted.filter(({ line }) => !isZero(worth(line)?.value ?? '0')).length < 2 ? [] : charted;
}

/** Lines with a figure, ranked, then lines with an unknown one. Blank lines are left out. */
export function chartedLines<L extends Worthy>(lines: readonly L[]): ChartedLine<L>[] {
  const known = lines.filter((line) => worth(line) !== undefined || isUnknown(line));
  const unknown = known.filter((line) => worth(line) === undefined);
  const places = firstPlaces(known, (line) => line);
  return [...ranked(known), ...unknown].map((line) => ({ line, order: places.get(line) ?? 0 }));
}
