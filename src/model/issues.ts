import { quoted } from './json.js';
import type { Json, JsonObject, Keys } from './snapshot.js';
import { kindOf } from './snapshot.js';

/** Kind of an issue, for programs. `message` is for people. */
export type IssueCode =
  /** JSON text instead of parsed data. */
  | 'json-text'
  /** A value that JSON does not have: a function, symbol, bigint, `Map`, `Date`, class instance, or a gap in a list. */
  | 'not-json'
  | 'cyclic'
  | 'too-deep'
  /** More values, list items, characters or table cells than the limit. */
  | 'too-large'
  /** Reading the value throws. */
  | 'unreadable'
  | 'newer-version'
  | 'unknown-version'
  | 'wrong-type'
  | 'missing-key'
  | 'unknown-key'
  /** A word that is not allowed for its key. */
  | 'unknown-word'
  | 'not-a-decimal'
  /** A decimal, text or list that is longer than the limit. */
  | 'too-long'
  /** A JSON number that cannot hold the decimal exactly. */
  | 'unsafe-number'
  | 'not-a-date'
  | 'empty-text'
  /** A text or number outside the pattern or range of its key. */
  | 'wrong-format'
  /** A function line (类 / 款 / 项) inside a line of the same or a lower level. */
  | 'wrong-level'
  | 'duplicate-table'
  /** Always last: more issues were found than are listed. */
  | 'more-issues';

/** A problem in the data. */
export interface DisclosureIssue {
  /** Path, for people: `generalPublicBudget.lines[0].amount`; `(root)` for the whole data. */
  path: string;
  /** Keys of the path, for programs. */
  keys: (string | number)[];
  /** Kind of issue, for programs. */
  code: IssueCode;
  /** What was found there, shortened. */
  found: string;
  /** What was expected there. */
  expected: string;
  /** What to do. */
  fix: string;
  /** What happened, why it matters and how to fix it, in one paragraph. */
  message: string;
}

/**
 * Explains an issue of `parseDisclosure`: returns the same issue with a better description of what was found, what was expected and how to
 * fix it. Made by `adviceIn`.
 */
export type Advice = (issue: DisclosureIssue, data: unknown) => DisclosureIssue;

/** Fix for data that is too large or too deep. */
export const CHECK = 'Check how the data is made.';

const EXACT = 'Figures are kept exactly as printed, so a value that cannot be read exactly is not guessed.';
const PLAIN = 'Only plain data can be kept and checked.';
const BOUND = 'Unlimited data would freeze the page.';
const FIXED = 'The field has a fixed form, so that it can be shown in every language.';

/** Why each kind of issue matters. */
const WHY: Readonly<Record<IssueCode, string>> = {
  'json-text': 'Fields can only be read from parsed data.',
  'not-json': PLAIN,
  cyclic: PLAIN,
  unreadable: PLAIN,
  'too-deep': BOUND,
  'too-large': BOUND,
  'newer-version': 'Data of a newer version may contain things that this one cannot show.',
  'unknown-version': 'No migration leads from it to the current version.',
  'wrong-type': FIXED,
  'missing-key': 'Without it the data is incomplete.',
  'unknown-key': 'The value of a key that is not in the format would be lost.',
  'unknown-word': FIXED,
  'not-a-decimal': EXACT,
  'too-long': BOUND,
  'unsafe-number': EXACT,
  'not-a-date': FIXED,
  'empty-text': 'An empty text looks like a fault of the page, not like an absence.',
  'wrong-format': FIXED,
  'wrong-level': 'Lines go from 类 to 款 to 项; in any other order money stands under the wrong heading.',
  'duplicate-table': 'A disclosure has each statutory table once.',
  'more-issues': 'Only the first issues are listed.',
};

/** Describes a value, shortened. */
export function describe(value: Json | undefined): string {
  if (typeof value === 'string') return `the text ${quoted(shorten(value))}`;
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? `${value}` : kindOf(value);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Writes keys as a path: `tables[2].content`, `source["odd key"]`. */
export function pathOf(keys: Keys): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (!/^[A-Za-z_$][\w$]*$/.test(key)) path += `[${quoted(shorten(key))}]`;
    else path += path === '' ? key : `.${key}`;
  }
  return path || '(root)';
}

/** The value at a path. */
export function valueAt(data: Json, keys: Keys): Json | undefined {
  let value: Json | undefined = data;
  for (const key of keys) value = typeof value === 'object' && value !== null ? (value as JsonObject)[key] : undefined;
  return value;
}

/** Makes an issue. */
export function issue(code: IssueCode, keys: Keys, found: string, expected: string, fix: string): DisclosureIssue {
  const path = pathOf(keys);
  const message = `${path}: found ${found}, expected ${expected}. ${WHY[code]} ${fix}`;
  return { path, keys: [...keys], code, found, expected, fix, message };
}
