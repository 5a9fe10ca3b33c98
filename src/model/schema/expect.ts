import { quoted } from '../json.js';

/**
 * Descriptions of expected values. They are the messages of schemas, and `parse.ts` derives the code of an issue from them.
 */
export const EXPECT = {
  text: 'a text that is not empty',
  list: 'a list',
  object: 'an object',
  decimal: 'a decimal such as "120.50" or "-4", without separators, % or unit',
  digits30: 'a decimal of at most 30 digits',
  short: 'at most 20000 characters',
  faithful: 'a string, or a number of at most 15 significant digits',
  date: 'a date of the calendar, such as "2024-01-31"',
  year: 'a year as a whole number, from 1949 to 2999',
  digits: 'digits without spaces, such as "2080505"',
  language: 'a language tag such as "zh-CN"',
  url: 'an http:// or https:// address',
} as const;

/** Appended if an absence is also allowed. */
export const OR_ABSENT = ', or the kind of its absence, such as { "absent": "blank" }';

/** `"a"`, or `one of "a", "b"`. */
export function oneOf(options: readonly (string | number)[]): string {
  const words = options.map((option) => (typeof option === 'string' ? quoted(option) : option)).join(', ');
  return options.length === 1 ? words : `one of ${words}`;
}
