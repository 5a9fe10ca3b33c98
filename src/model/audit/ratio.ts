import { compare, difference, isZero, shareOf, sign, sum } from '../decimal.js';
import type { DecimalString } from '../values.js';
import type { PrintedFigure } from './figure.js';

const PLACES = 8;

/** A percentage and the least and most it can be, given how precisely its two figures are printed. */
export interface Ratio {
  of: PrintedFigure;
  to: PrintedFigure;
  exact: DecimalString;
  least: DecimalString;
  most: DecimalString;
}

/** `100 × of ÷ to`; nothing where the divisor is, or may be, zero. */
export function ratioOf(of: PrintedFigure, to: PrintedFigure): Ratio | undefined {
  const exact = shareOf(of.value, to.value, PLACES);
  const low = difference(to.value, to.half);
  const high = sum([to.value, to.half]);
  if (exact === undefined || isZero(low) || isZero(high) || sign(low) !== sign(high)) return undefined;
  const corners = [difference(of.value, of.half), sum([of.value, of.half])].flatMap((part) =>
    [low, high].map((whole) => shareOf(part, whole, PLACES) ?? exact),
  );
  const sorted = [...corners].sort(compare);
  return { of, to, exact, least: sorted[0] ?? exact, most: sorted.at(-1) ?? exact };
}
