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
 * Numbers and dates as text. Decimals are formatted as strings, not as floats, so that every printed digit is shown. The language
 * only determines the separators.
 */

const MINUS = '\u2212';
/** Narrow no-break space, which keeps the unit on the line of its figure. */
export const UNIT_SPACE = '\u202f';
/** Integers of up to four digits are not grouped, as in the documents (1234.50; 123,456,789). */
const GROUP_FROM = 5;

interface Separators {
  group: string;
  decimal: string;
}

/**
 * Formats of the built-in languages, same as Intl's. The first use of Intl takes longer than rendering a section.
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

/** Formats a decimal with all printed digits, a minus sign (U+2212), and groups of three from five digits up. */
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

/** Cached: creating a format takes longer than rendering a table, and every section of a report shows the date. */
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

/** Formats an ISO date (2023年2月10日; 10 February 2023). */
export function formatDate(iso: string, locale: LocaleInput): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const { date, months } = typeof locale === 'string' ? DATES[builtInOf(locale)] : locale;
  if (typeof date === 'string') return fill(date, { year, month: months?.[month - 1] ?? month, day }, locale);
  return dateFormatOf(locale).format(new Date(Date.UTC(year, month - 1, day)));
}

/**
 * Formats money with its unit (`98.5 万元`) for labels that cannot contain elements. `sign` is put before the figure, for changes
 * (`+4 万元`). In right-to-left text the figure is isolated, or its sign would move to the other end.
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
