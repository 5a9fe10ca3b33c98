import BigJs from 'big.js';
import { abs, isZero } from './decimal.js';
import type { DecimalString } from './values.js';

/**
 * Exact arithmetic on printed decimals. Everything goes in and comes out as a decimal string without exponent; no float is
 * ever involved.
 */

// A constructor of its own: what a host sets on the shared one (its `strict`, its precision) must not reach printed figures.
const Big = /* @__PURE__ */ BigJs();

// Precision of division is set on the constructor, so one is for divisions alone, and is set before each.
const Divider = /* @__PURE__ */ BigJs();

function plain(value: BigJs): DecimalString {
  const text = value.toFixed();
  return (text === '-0' ? '0' : text) as DecimalString;
}

/** The sum of decimals; `"0"` for none. */
export function sum(values: readonly DecimalString[]): DecimalString {
  return plain(values.reduce((total, value) => total.plus(value), new Big(0)));
}

/** `a − b`. */
export function difference(a: DecimalString, b: DecimalString): DecimalString {
  return plain(new Big(a).minus(b));
}

/** `a × b`. */
export function product(a: DecimalString, b: DecimalString): DecimalString {
  return plain(new Big(a).times(b));
}

/** Rounds half away from zero and prints all `digits` places. */
export function roundTo(value: DecimalString, digits: number): DecimalString {
  return rounded(new Big(value), digits);
}

function rounded(value: BigJs, digits: number): DecimalString {
  const text = value.toFixed(digits) as DecimalString;
  return isZero(text) ? abs(text) : text;
}

/** `part` as a percentage of `whole`, rounded to `digits` places; `undefined` where the whole is zero. */
export function shareOf(part: DecimalString, whole: DecimalString, digits = 2): DecimalString | undefined {
  return isZero(whole) ? undefined : percentOf(part, whole, digits);
}

/** `part` as a percentage of a `whole` that is not zero. */
export function percentOf(part: DecimalString, whole: DecimalString, digits: number): DecimalString {
  return ratio(new Big(part).times(100), whole, digits);
}

/** Growth of `current` over `base` in percent, rounded to `digits` places; `undefined` from a base of zero. */
export function rateOfChange(current: DecimalString, base: DecimalString, digits = 2): DecimalString | undefined {
  if (isZero(base)) return undefined;
  return ratio(new Big(current).minus(base).times(100), abs(base), digits);
}

function ratio(dividend: BigJs, divisor: DecimalString, digits: number): DecimalString {
  Divider.DP = digits;
  return rounded(new Divider(dividend).div(divisor), digits);
}
