import * as v from 'valibot';
import type { DecimalString } from '../values.js';
import { branch, few, list, maybe, object, orAbsent, word } from './combinators.js';
import { EXPECT } from './expect.js';

/** Runtime schema of `../values.ts`. */

/** Maximum length of a text; longer than any paragraph of a document. */
const LONGEST_TEXT = 20_000;

/** A verbatim text. Not empty: use an absence instead. */
export const text = v.pipe(v.string(EXPECT.text), v.regex(/\S/, EXPECT.text), v.maxLength(LONGEST_TEXT, EXPECT.short));

/** A text that matches a pattern. */
export function matching(pattern: RegExp, expected: string) {
  return v.pipe(v.string(expected), v.regex(pattern, expected), v.maxLength(LONGEST_TEXT, EXPECT.short));
}

/** A year since the founding of the People's Republic. */
export const year = v.pipe(
  v.number(EXPECT.year),
  v.check((value) => Number.isInteger(value) && value >= 1949 && value < 3000, EXPECT.year),
);

function isCalendarDate(date: string): boolean {
  const [, day] = /^\d{4}-\d\d-(\d\d)$/.exec(date) ?? [];
  // `Date` is invalid for a month that does not exist, and rolls over for a day that does not exist.
  return new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day);
}

/** An ISO date that exists. */
export const date = v.pipe(v.string(EXPECT.date), v.check(isCalendarDate, EXPECT.date));

/** Whether a double represents the written decimal exactly: integers up to 2^53, others up to 15 significant digits. */
function isFaithful(value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (Number.isInteger(value)) return Number.isSafeInteger(value);
  const digits = value
    .toString()
    .replace(/e.*$/, '')
    .replace(/^-?0?\.?0*|\./g, '');
  return digits.length <= 15 && plain(value).length <= LONGEST_DECIMAL;
}

/** Writes a number without an exponent. Only small fractions have one, because large integers are rejected before. */
function plain(value: number): DecimalString {
  const [digits = '0', exponent] = value.toString().split('e-');
  if (exponent === undefined) return digits as DecimalString;
  const sign = digits.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}` as DecimalString;
}

/** A decimal as a string. */
export const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Sign, point and 30 digits. */
const LONGEST_DECIMAL = 32;

const printedDecimal = v.pipe(
  v.string(EXPECT.decimal),
  v.regex(DECIMAL, EXPECT.decimal),
  v.maxLength(LONGEST_DECIMAL, EXPECT.digits30),
) as unknown as v.GenericSchema<DecimalString>;
const numericDecimal = v.pipe(v.number(EXPECT.faithful), v.check(isFaithful, EXPECT.faithful));

/** A decimal: a string as printed, or a number, which becomes one. */
export const decimal = v.pipe(
  branch([printedDecimal, numericDecimal], (input) => (typeof input === 'number' ? numericDecimal : printedDecimal)),
  v.transform((value) => (typeof value === 'number' ? plain(value) : value)),
);

export const moneyUnit = word('元', '百元', '千元', '万元', '亿元');

export const absence = object({
  absent: word(
    'not-arranged',
    'blank',
    'not-applicable',
    'not-stated',
    'withheld',
    'empty-table',
    'not-in-form',
    'missing',
  ),
  statement: maybe(text),
});

/** A value or an absence. */
export function stated<const S extends v.GenericSchema>(schema: S) {
  return orAbsent(schema, absence);
}

function figure<const U extends v.GenericSchema<string, string>>(unit: U) {
  const elsewhere = object({ where: text, value: decimal, unit: maybe(unit) });
  const detail = object({
    value: decimal,
    unit: maybe(unit),
    printed: maybe(text),
    elsewhere: maybe(few(elsewhere, 100)),
  });
  return branch([decimal, detail], (input) => (typeof input === 'object' && input !== null ? detail : decimal));
}

export const amount = figure(moneyUnit);
export const percent = figure(word('%'));
export const count = figure(text);

export const statedText = stated(text);
export const statedDate = stated(date);
export const statedDecimal = stated(decimal);
export const statedAmount = stated(amount);
export const statedPercent = stated(percent);
export const statedCount = stated(count);

export const change = object({
  base: word('last-year-budget', 'last-year-execution', 'last-year-final', 'this-year-budget', 'unspecified'),
  baseAmount: maybe(statedAmount),
  direction: maybe(word('increase', 'decrease', 'unchanged')),
  printed: maybe(text),
  amount: maybe(statedAmount),
  rate: maybe(statedPercent),
  reason: maybe(statedText),
});

export const code = object({
  value: matching(/^\d+$/, EXPECT.digits),
  origin: word('stated', 'assigned'),
  year: maybe(year),
  printed: maybe(text),
});

/** Entries of `Portion`, for every object built on it. */
export const portionEntries = {
  amount: statedAmount,
  share: maybe(statedPercent),
  lastYearBudget: maybe(statedAmount),
  lastYearExecution: maybe(statedAmount),
  budget: maybe(statedAmount),
  adjustedBudget: maybe(statedAmount),
  completion: maybe(statedPercent),
  completionOf: maybe(word('budget', 'adjustedBudget')),
  purpose: maybe(text),
  changes: maybe(list(change)),
};

export const portion = object(portionEntries);

/** Entries of `SectionBase`, for every section. */
export const sectionEntries = {
  heading: maybe(text),
  unit: maybe(moneyUnit),
  statements: maybe(list(text)),
  notes: maybe(list(text)),
};
