import { difference, roundTo } from '../arithmetic.js';
import { abs, compare, convert, isZero, places, sign } from '../decimal.js';
import { mostCommon } from '../lists.js';
import { type ChangeReading, type Money, signed } from '../money.js';
import { isAbsent } from '../read.js';
import type { ComparisonBase } from '../values.js';
import { inYuan, type Line } from './line.js';

/** A line whose change is known. */
export interface RankedChange {
  line: Line;
  change: Money;
  reading: ChangeReading;
  /** True if the document states only the base, and the change is computed from it. */
  computed: boolean;
}

/** The largest changes against one base. */
export interface ChangeRanking {
  base: ComparisonBase;
  /** The largest first. */
  ranked: RankedChange[];
  /** Number of subjects that are said not to have changed. */
  unchanged: number;
}

/**
 * Ranks the stated changes. A line is left out if lines below it state changes, so that nothing counts twice. Changes against another
 * base than most are left out, since they are not comparable.
 */
export function rankChanges(lines: readonly Line[]): ChangeRanking | undefined {
  const stated = lines.flatMap(changeOf);
  const upper = new Set<string>();
  for (const { line } of stated) for (const key of line.above) upper.add(key);
  const lowest = stated.filter(({ line }) => !upper.has(line.key));
  const base = mostCommon(lowest.map(({ reading }) => reading.base));
  if (base === undefined) return undefined;
  const comparable = lowest.filter(({ reading }) => reading.base === base);
  const ranked = comparable
    .filter(({ change }) => !isZero(change.value))
    .map((stated) => ({ stated, size: abs(inYuan(stated.change)) }))
    // Fast path: float order is right except for ties.
    .map((sized) => ({ ...sized, near: Number(sized.size) }))
    .sort((a, b) => b.near - a.near || compare(b.size, a.size))
    .map(({ stated }) => stated);
  return { base, ranked, unchanged: comparable.length - ranked.length };
}

/** The largest change, unless two are equal. */
export function largestChange(ranking: ChangeRanking | undefined): RankedChange | undefined {
  const [first, second] = ranking?.ranked ?? [];
  if (!first || !second) return first;
  return compare(abs(inYuan(first.change)), abs(inYuan(second.change))) === 0 ? undefined : first;
}

/** The signed amount of a stated change, if the document gives one. */
export function signedChange({ amount, trend }: ChangeReading): Money | undefined {
  if (amount === undefined || isAbsent(amount)) return undefined;
  return { value: signed(amount.value, trend), unit: amount.unit };
}

function changeOf(line: Line): RankedChange[] {
  const [reading] = line.changes;
  if (!reading) return [];
  const { baseAmount, trend } = reading;
  const stated = signedChange(reading);
  if (stated) return [{ line, reading, change: stated, computed: false }];
  if (baseAmount === undefined || isAbsent(baseAmount) || isAbsent(line.amount)) return [];
  const { unit } = line.amount;
  const base = convert(baseAmount.value, baseAmount.unit, unit);
  const value = roundTo(difference(line.amount.value, base), Math.max(places(line.amount.value), places(base)));
  // Where the difference contradicts the printed word, the audit reports it and the chart leaves it out.
  const agrees = { increase: 1, decrease: -1, unchanged: 0 }[trend] === sign(value);
  return agrees ? [{ line, reading, change: { value, unit }, computed: true }] : [];
}
