import { difference, percentOf, sum } from '../arithmetic.js';
import { compare, sign } from '../decimal.js';
import type { DecimalString } from '../values.js';
import type { Ratio } from './compare.js';
import type { PrintedFigure } from './figure.js';

/** Places of an exact percentage, so many that comparing it decides nothing. */
const PLACES = 8;

/** `100 × of ÷ to`; nothing where the divisor is, or may be, zero. */
export function ratioOf(of: PrintedFigure, to: PrintedFigure): Ratio | undefined {
  const low = difference(to.value, to.half);
  const high = sum([to.value, to.half]);
  if (sign(low) * sign(high) <= 0) return undefined;
  const ends = () => {
    const few = difference(of.value, of.half);
    const many = sum([of.value, of.half]);
    const corners: [DecimalString, DecimalString, DecimalString, DecimalString] = [
      percentOf(few, low, PLACES),
      percentOf(few, high, PLACES),
      percentOf(many, low, PLACES),
      percentOf(many, high, PLACES),
    ];
    corners.sort(compare);
    return { least: corners[0], most: corners[3] };
  };
  return { of, to, exact: percentOf(of.value, to.value, PLACES), ends };
}
