import { abs, isZero, sign } from './decimal.js';
import { figureUnit, figureValue, isAbsent } from './read.js';
import type {
  Amount,
  Change,
  ChangeDirection,
  ComparisonBase,
  Count,
  DecimalString,
  Figure,
  MoneyUnit,
  Percent,
  Stated,
} from './values.js';

/**
 * Amounts with their unit, and changes with their trend, as views return them, so that components need not know which section a
 * figure came from.
 */

/** An amount in the unit it was printed in. */
export interface Money {
  value: DecimalString;
  unit: MoneyUnit;
  /** As printed, where that differs from value and unit. */
  printed?: string;
  /** Path (`overview.total.amount`), by which findings of the audit are matched to the figure. */
  at?: string;
}

/** Direction of a change, from the sign of its amount or rate, else from its word. */
export type Trend = ChangeDirection;

/** A stated change, read for display. Amount and rate have no sign; `trend` tells the direction. */
export interface ChangeReading {
  trend: Trend;
  base: ComparisonBase;
  /** Unsigned. */
  amount?: Stated<Money>;
  /** Unsigned, in %. */
  rate?: Stated<DecimalString>;
  baseAmount?: Stated<Money>;
  reason?: Stated<string>;
  /** What is printed, if not simply one of the three words with unsigned figures (`"下降（增长）"`, `"-4"`). */
  printed?: string;
  /** Path into the data (`overview.total.changes[0]`). */
  at?: string;
}

/** Reads a stated amount, with its printed sign, in the unit of its section; `at` is its path into the data. */
export function moneyOf(amount: Stated<Amount>, unit: MoneyUnit, at?: string): Stated<Money> {
  if (isAbsent(amount)) return amount;
  const plain = typeof amount === 'string';
  const money: Money = plain ? { value: amount, unit } : { value: amount.value, unit: amount.unit ?? unit };
  if (at !== undefined) money.at = at;
  if (!plain && amount.printed !== undefined) money.printed = amount.printed;
  return money;
}

/** Reads a stated percentage or count as its decimal. */
export function decimalOf<U extends string>(figure: Stated<Figure<U>>): Stated<DecimalString> {
  return isAbsent(figure) ? figure : figureValue(figure);
}

/** A number of things or people with the unit printed beside it. */
export interface CountReading {
  value: Stated<DecimalString>;
  unit?: string;
  /** Path into the data. */
  at: string;
}

/** Reads a stated count; `at` is its path into the data. */
export function readCount(count: Stated<Count>, at: string): CountReading {
  const unit = isAbsent(count) ? '' : figureUnit(count, '');
  return { value: decimalOf(count), at, ...(unit !== '' && { unit }) };
}

/**
 * A figure of a change with its sign. It is negative if the word is 减少 or if a minus is printed: 增加 −4 and 减少 −4 are both a
 * decrease of 4.
 */
export function signed(figure: DecimalString, word: ChangeDirection | undefined): DecimalString {
  return word === 'decrease' && !isZero(figure) ? (`-${abs(figure)}` as DecimalString) : figure;
}

function statedValue(figure: Stated<Amount | Percent> | undefined): DecimalString | undefined {
  return figure === undefined || isAbsent(figure) ? undefined : figureValue<string>(figure);
}

function trendOf({ amount, rate, direction = 'unchanged' }: Change): Trend {
  const figure = statedValue(amount) ?? statedValue(rate);
  if (figure === undefined) return direction;
  const way = sign(signed(figure, direction));
  return way < 0 ? 'decrease' : way > 0 ? 'increase' : 'unchanged';
}

/** The printed word, and the printed figures that have a minus which the displayed word replaces. */
function printedOf({ amount, rate, direction, printed }: Change, trend: Trend): string | undefined {
  if (direction === undefined && trend === 'decrease') return printed;
  const minus = (figure: DecimalString | undefined, unit = '') => figure && sign(figure) < 0 && figure + unit;
  return [printed, minus(statedValue(amount)), minus(statedValue(rate), '%')].filter(Boolean).join(' ') || undefined;
}

/** Reads one stated change; `at` is its path into the data. */
export function readChange(change: Change, unit: MoneyUnit, at?: string): ChangeReading {
  const below = (key: string) => (at === undefined ? undefined : `${at}.${key}`);
  // Assigned one by one: spreading is measurably slower for ten thousand changes.
  const reading: ChangeReading = { trend: trendOf(change), base: change.base };
  const printed = printedOf(change, reading.trend);
  if (at !== undefined) reading.at = at;
  if (change.amount !== undefined) {
    reading.amount = moneyOf(change.amount, unit, below('amount'));
    if (!isAbsent(reading.amount)) reading.amount.value = abs(reading.amount.value);
  }
  if (change.rate !== undefined) reading.rate = isAbsent(change.rate) ? change.rate : abs(figureValue(change.rate));
  if (change.baseAmount !== undefined) reading.baseAmount = moneyOf(change.baseAmount, unit, below('baseAmount'));
  if (change.reason !== undefined) reading.reason = change.reason;
  if (printed !== undefined) reading.printed = printed;
  return reading;
}

/** Reads the main change of a portion, if it states one; `at` is the portion's path into the data. */
export function mainChange(
  changes: readonly Change[] | undefined,
  unit: MoneyUnit,
  at?: string,
): ChangeReading | undefined {
  const first = changes?.[0];
  return first && readChange(first, unit, at === undefined ? undefined : `${at}.changes[0]`);
}

/** The base that all changes have in common, if any, so that a table can name it once, in its head. */
export function sharedBase(changes: readonly (ChangeReading | undefined)[]): ComparisonBase | undefined {
  const bases = new Set(changes.flatMap((change) => change?.base ?? []));
  return bases.size === 1 ? [...bases][0] : undefined;
}
