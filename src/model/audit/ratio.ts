import { difference, shareOf, sum } from '../arithmetic.js';
import { compare, isZero, sign } from '../decimal.js';
import type { Ratio } from './compare.js';
import type { PrintedFigure } from './figure.js';

/** Places of an exact percentage, so many that comparing it decides nothing. */
const PLACES = 8;

/** `100 × of ÷ to`; nothing where the divisor is, or may be, zero. */
export function ratioOf(of: PrintedFigure, to: PrintedFigure): Ratio | undefined {
  const exact = shareOf(of.value, to.value, PLACES);
  const low = difference(to.value, to.half);
  const high = sum([to.value, to.half]);
  if (exact === undefined || isZero(low) || isZero(high) || sign(low) !== sign(high)) return undefined;
  const corners = [difference(of.value, of.half), sum([of.value, of.half])].flatMap((part) =>
    [low, high].map((whole) => shareOf(part, whole, PLACES) ?? exact),
  );
  const ends = [...corners].sort(compare);
  return { of, to, exact, least: ends[0] ?? exact, most: ends[ends.length - 1] ?? exact };
}
