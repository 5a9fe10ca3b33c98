import BigJs from 'big.js';
import type { DecimalString, MoneyUnit } from './values.js';

/**
 * Exact arithmetic on printed decimals. Everything goes in and comes out as a decimal string without exponent; no float is
 * ever involved.
 */

// A constructor of its own: what a host sets on the shared one (its `strict`, its precision) must not reach printed figures.
const Big = BigJs();

/** Powers of ten of the money units against 元. */
const POWER: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };

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

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}

/** The sign of a decimal; `"-0.00"` has none. */
export function sign(value: DecimalString): -1 | 0 | 1 {
  return compare(value, '0');
}

/** Whether a decimal is zero, however many places it prints. */
export function isZero(value: DecimalString): boolean {
  return sign(value) === 0;
}

/** A decimal without its sign. */
export function abs(value: DecimalString): DecimalString {
  return (value.startsWith('-') ? value.slice(1) : value) as DecimalString;
}

/** Number of printed decimal places. */
export function places(value: DecimalString): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** Half of the last printed digit: what a printed figure may differ from the true one (`"12.5"` → `"0.05"`). */
export function halfUnit(value: DecimalString): DecimalString {
  return `0.${'0'.repeat(places(value))}5` as DecimalString;
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

/**
 * The same amount in another unit, exactly. Printed precision is kept: `"1234.50"` 万元 is `"12345000"` 元, and that is
 * `"1234.5000"` 万元 again, whose last digit still is the 元.
 */
export function convert(value: DecimalString, from: MoneyUnit, to: MoneyUnit): DecimalString {
  const shift = POWER[from] - POWER[to];
  if (shift === 0) return value;
  const exact = new Big(value).times(new Big(10).pow(shift));
  return exact.toFixed(Math.max(0, places(value) - shift)) as DecimalString;
}
