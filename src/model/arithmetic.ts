import BigJs from 'big.js';
import { abs, isZero } from './decimal.js';
import type { DecimalString } from './values.js';

/**
 * Exact arithmetic on printed decimals. Everything goes in and comes out as a decimal string without exponent; no float is
 * ever involved.
 */

// A constructor of its own: what a host sets on the shared one (its `strict`, its precision) must not reach printed figures.
const Big = /* @__PURE__ */ BigJs();

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
  const text = new Big(value).toFixed(digits, BigJs.roundHalfUp);
  return (isZero(text as DecimalString) ? text.replace('-', '') : text) as DecimalString;
}

/** `part` as a percentage of `whole`, rounded to `digits` places; `undefined` where the whole is zero. */
export function shareOf(part: DecimalString, whole: DecimalString, digits = 2): DecimalString | undefined {
  if (isZero(whole)) return undefined;
  return ratio(new Big(part).times(100), whole, digits);
}

/** Growth of `current` over `base` in percent, rounded to `digits` places; `undefined` from a base of zero. */
export function rateOfChange(current: DecimalString, base: DecimalString, digits = 2): DecimalString | undefined {
  if (isZero(base)) return undefined;
  return ratio(new Big(current).minus(base).times(100), abs(base), digits);
}

function ratio(dividend: BigJs, divisor: DecimalString, digits: number): DecimalString {
  // Precision of division is set on the constructor, so each division gets one.
  const Precise = BigJs();
  Precise.DP = digits;
  Precise.RM = BigJs.roundHalfUp;
  return roundTo(new Precise(dividend).div(divisor).toFixed() as DecimalString, digits);
}
