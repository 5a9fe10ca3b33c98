import type { DecimalString, MoneyUnit } from '../model/values.js';
import { common } from './common.js';
import {
  builtInOf,
  directionOf,
  fill,
  intlTags,
  type Language,
  type Locale,
  type LocaleInput,
  sayIn,
} from './language.js';

/**
 * Numbers and dates as text. Digits come from the decimal itself, never through a float, so that what was printed is
 * what is shown; the language only gives the separators.
 */

const MINUS = '\u2212';
/** Narrow and unbreakable: the unit stays with its figure. */
export const UNIT_SPACE = '\u202f';
/** Integers of up to four digits stay ungrouped, as the documents print them (1234.50; 123,456,789). */
const GROUP_FROM = 5;

interface Separators {
  group: string;
  decimal: string;
}

/**
 * How the built-in languages are written, as Intl writes them: to ask it for the first time takes longer than to render a section.
 */
const SEPARATORS: Separators = { group: ',', decimal: '.' };
const DATES: Readonly<Record<Locale, Pick<Language, 'date' | 'months'>>> = {
  'zh-CN': { date: '{year}年{month}月{day}日' },
  en: {
    date: '{day} {month} {year}',
    months: 'January February March April May June July August September October November December'.split(' '),
  },
};

const separators = new Map<string, Separators>();

function separatorsOf(locale: LocaleInput): Separators {
  if (typeof locale === 'string') return SEPARATORS;
  const tags = intlTags(locale);
  const key = tags.join();
  let found = separators.get(key);
  if (!found) {
    const parts = new Intl.NumberFormat(tags, { numberingSystem: 'latn' }).formatToParts(1234567.8);
    found = {
      group: parts.find((part) => part.type === 'group')?.value ?? ',',
      decimal: parts.find((part) => part.type === 'decimal')?.value ?? '.',
    };
    separators.set(key, found);
  }
  return found;
}

/** A decimal in a language: every printed digit kept, a true minus, groups of three from five digits up. */
export function formatDecimal(value: DecimalString, locale: LocaleInput): string {
  const { group, decimal } = separatorsOf(locale);
  const negative = value.startsWith('-');
  const [integer = '0', fraction] = (negative ? value.slice(1) : value).split('.');
  const whole = integer.length < GROUP_FROM ? integer : integer.replace(/\B(?=(\d{3})+$)/g, group);
  return `${negative ? MINUS : ''}${whole}${fraction === undefined ? '' : `${decimal}${fraction}`}`;
}

/** `"12.50"` → `12.50%`. */
export function formatPercent(value: DecimalString, locale: LocaleInput): string {
  return `${formatDecimal(value, locale)}%`;
}

/** Making one takes longer than rendering a table, and a report writes its date under every section. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormatOf(locale: LocaleInput): Intl.DateTimeFormat {
  const tags = intlTags(locale);
  const key = tags.join();
  let found = dateFormats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(tags, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    dateFormats.set(key, found);
  }
  return found;
}

/** An ISO date in words (2023年2月10日; 10 February 2023). */
export function formatDate(iso: string, locale: LocaleInput): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const { date, months } = typeof locale === 'string' ? DATES[builtInOf(locale)] : locale;
  if (typeof date === 'string') return fill(date, { year, month: months?.[month - 1] ?? month, day }, locale);
  return dateFormatOf(locale).format(new Date(Date.UTC(year, month - 1, day)));
}

/**
 * Money as plain text with its unit, for labels that cannot hold elements (`98.5 万元`). `sign` is put before the figure, for changes
 * (`+4 万元`). Between words from right to left the figure is isolated, or its sign would stand at its other end.
 */
export function formatMoney(
  { value, unit }: { value: DecimalString; unit: MoneyUnit },
  locale: LocaleInput,
  sign = '',
): string {
  const figure = `${sign}${formatDecimal(value, locale)}`;
  const whole = directionOf(locale) === 'rtl' ? `\u2066${figure}\u2069` : figure;
  return `${whole}${UNIT_SPACE}${sayIn(common, locale)(`unit.${unit}`)}`;
}
