import { abs, isZero, places, wholeOf, withPoint } from './decimal.js';
import type { DecimalString } from './values.js';

/**
 * Exact arithmetic on printed decimals. Arguments and results are decimal strings without an exponent; no floats are used. Internally
 * a decimal is a `bigint` scaled by its number of decimal places. Results have no trailing zeros unless the caller asks for a number
 * of places.
 */

/** `whole` / 10^`digits`, printed with all `digits` places. */
function withPlaces(whole: bigint, digits: number): DecimalString {
  return (whole < 0n ? `-${withPoint(`${-whole}`, digits)}` : withPoint(`${whole}`, digits)) as DecimalString;
}

function shortest(whole: bigint, digits: number): DecimalString {
  const text = withPlaces(whole, digits);
  return (digits > 0 ? text.replace(/\.?0+$/, '') : text) as DecimalString;
}

/** The sum of decimals; `"0"` for none. */
export function sum(values: readonly DecimalString[]): DecimalString {
  let digits = 0;
  for (const value of values) digits = Math.max(digits, places(value));
  let total = 0n;
  for (const value of values) total += wholeOf(value, digits);
  return shortest(total, digits);
}

/** `a − b`. */
export function difference(a: DecimalString, b: DecimalString): DecimalString {
  const digits = Math.max(places(a), places(b));
  return shortest(wholeOf(a, digits) - wholeOf(b, digits), digits);
}

/** `a × b`. */
export function product(a: DecimalString, b: DecimalString): DecimalString {
  return shortest(wholeOf(a, places(a)) * wholeOf(b, places(b)), places(a) + places(b));
}

/** Rounds half away from zero and prints all `digits` places. */
export function roundTo(value: DecimalString, digits: number): DecimalString {
  return quotient(wholeOf(value, places(value)), wholeOf('1', places(value)), digits);
}

/** `part` as a percentage of `whole`, rounded to `digits` places; `undefined` where the whole is zero. */
export function shareOf(part: DecimalString, whole: DecimalString, digits = 2): DecimalString | undefined {
  return isZero(whole) ? undefined : percentOf(part, whole, digits);
}

/** `part` as a percentage of a `whole` that is not zero. */
export function percentOf(part: DecimalString, whole: DecimalString, digits: number): DecimalString {
  const finest = Math.max(places(part), places(whole));
  return quotient(100n * wholeOf(part, finest), wholeOf(whole, finest), digits);
}

/** Growth of `current` over `base` in percent, rounded to `digits` places; `undefined` from a base of zero. */
export function rateOfChange(current: DecimalString, base: DecimalString, digits = 2): DecimalString | undefined {
  return isZero(base) ? undefined : percentOf(difference(current, base), abs(base), digits);
}

/** A quotient, rounded half away from zero to `digits` places. */
function quotient(dividend: bigint, divisor: bigint, digits: number): DecimalString {
  const scaled = 2n * dividend * wholeOf('1', digits);
  // bigint division truncates. Adding half of the divisor, away from zero, first makes it round.
  const half = scaled < 0n === divisor < 0n ? divisor : -divisor;
  return withPlaces((scaled + half) / (2n * divisor), digits);
}
