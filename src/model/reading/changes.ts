import { difference, roundTo } from '../arithmetic.js';
import { abs, compare, convert, isZero, places, sign } from '../decimal.js';
import { mostCommon } from '../lists.js';
import { type ChangeReading, type Money, signed } from '../money.js';
import { isAbsent } from '../read.js';
import type { ComparisonBase } from '../values.js';
import { inYuan, type Line } from './line.js';

/** A subject whose change is known, with its sign. */
export interface RankedChange {
  line: Line;
  change: Money;
  reading: ChangeReading;
  /** The document states what it is compared with and not the change itself: the difference is computed here. */
  computed: boolean;
}

/** What changed most, against one base. */
export interface ChangeRanking {
  base: ComparisonBase;
  /** The largest first. */
  ranked: RankedChange[];
  /** Number of subjects that are said not to have changed. */
  unchanged: number;
}

/**
 * The changes of the lowest lines that state one: a line whose parts state their changes is left out, so that nothing counts
 * twice. Changes against another base than most are not comparable and are left out, too.
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
    // As floats first, read once each: those that differ there are in the right order.
    .map((sized) => ({ ...sized, near: Number(sized.size) }))
    .sort((a, b) => b.near - a.near || compare(b.size, a.size))
    .map(({ stated }) => stated);
  return { base, ranked, unchanged: comparable.length - ranked.length };
}

/** The one change that is larger than all others. */
export function largestChange(ranking: ChangeRanking | undefined): RankedChange | undefined {
  const [first, second] = ranking?.ranked ?? [];
  if (!first || !second) return first;
  return compare(abs(inYuan(first.change)), abs(inYuan(second.change))) === 0 ? undefined : first;
}

/** A stated change as a figure with its sign; nothing where the document gives no amount. */
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
  // A difference against the printed word is a matter for a finding, not for a chart.
  const agrees = { increase: 1, decrease: -1, unchanged: 0 }[trend] === sign(value);
  return agrees ? [{ line, reading, change: { value, unit }, computed: true }] : [];
}
