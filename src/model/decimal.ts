import { keysOf } from './lists.js';
import type { DecimalString, MoneyUnit } from './values.js';

/**
 * Printed decimals as text: sign, decimal places, comparison, conversion between units. Arithmetic is in `arithmetic.ts`, so that
 * widgets that only show printed figures don't bundle it.
 */

/** Powers of ten of the money units against 元. */
const POWER: Readonly<Record<MoneyUnit, number>> = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 亿元: 8 };

/** Every unit of money, the smallest first. */
export const MONEY_UNITS: readonly MoneyUnit[] = keysOf(POWER);

/** Whether a unit, of whatever figure, is one of money. */
export function isMoneyUnit(unit: unknown): unit is MoneyUnit {
  return (MONEY_UNITS as readonly unknown[]).includes(unit);
}

/** Negative, zero or positive; `"-0.00"` has no sign. */
export function sign(value: DecimalString): -1 | 0 | 1 {
  if (!/[1-9]/.test(value)) return 0;
  return value.startsWith('-') ? -1 : 1;
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

/** `value` × 10^`digits` as a `bigint`. `value` must have at most `digits` decimal places. */
export function wholeOf(value: DecimalString, digits: number): bigint {
  return BigInt(value.replace('.', '') + '0'.repeat(digits - places(value)));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  // Fast path: float order is right except for ties.
  const near = Number(a) - Number(b);
  if (near < 0 || near > 0) return near < 0 ? -1 : 1;
  const digits = Math.max(places(a), places(b));
  const [x, y] = [wholeOf(a, digits), wholeOf(b, digits)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Half a unit of the last printed place, the largest rounding error of a printed figure (`"12.5"` → `"0.05"`). */
export function halfUnit(value: DecimalString): DecimalString {
  return `0.${'0'.repeat(places(value))}5` as DecimalString;
}

/** Whether `fine`, rounded half away from zero to the places of `coarse`, is `coarse`. */
export function roundsTo(fine: DecimalString, coarse: DecimalString): boolean {
  const finer = places(fine) - places(coarse);
  if (finer <= 0) return compare(fine, coarse) === 0;
  const step = wholeOf('1', finer);
  const [digits, rounded] = [wholeOf(abs(fine), places(fine)), wholeOf(abs(coarse), places(coarse))];
  return (2n * digits + step) / (2n * step) === rounded && (isZero(coarse) || sign(fine) === sign(coarse));
}

/**
 * Converts an amount exactly to another unit by moving its decimal point. Precision is kept: `"1234.50"` 万元 is `"12345000"` 元, and
 * converting that back gives `"1234.5000"` 万元, precise to the 元.
 */
export function convert(value: DecimalString, from: MoneyUnit, to: MoneyUnit): DecimalString {
  const shift = POWER[from] - POWER[to];
  if (shift === 0) return value;
  const digits = wholeOf(abs(value), Math.max(places(value), shift));
  const text = withPoint(`${digits}`, Math.max(0, places(value) - shift));
  return (value.startsWith('-') ? `-${text}` : text) as DecimalString;
}

/** Inserts a decimal point `scale` digits from the end. */
export function withPoint(digits: string, scale: number): string {
  const padded = digits.padStart(scale + 1, '0');
  const point = padded.length - scale;
  return scale === 0 ? padded : `${padded.slice(0, point)}.${padded.slice(point)}`;
}
