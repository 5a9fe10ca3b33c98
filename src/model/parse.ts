import type * as v from 'valibot';
import { DEFAULT_ADVICE } from './advice/default.js';
import type { BudgetDisclosure } from './disclosure.js';
import {
  type Advice,
  CHECK,
  type DisclosureIssue,
  describe,
  type IssueCode,
  issue,
  pathOf,
  valueAt,
} from './issues.js';
import { quoted } from './json.js';
import { MIGRATIONS, type Migration, migrate } from './migrate.js';
import { orderIssues } from './order.js';
import { disclosure } from './schema/disclosure.js';
import { EXPECT } from './schema/expect.js';
import { type Json, type Keys, snapshot, THROWS, type Unreadable } from './snapshot.js';

/** Result of `parseDisclosure`: the disclosure, or the issues of the data. */
export type ParseResult = { ok: true; disclosure: BudgetDisclosure } | { ok: false; issues: DisclosureIssue[] };

/** Options of `parseDisclosure`. */
export interface ParseOptions {
  /**
   * Explains the issues: `adviceIn('zh-CN')` or `adviceIn('en')`. If a hydrated page shows issues, pass it on server and client.
   * @default `adviceIn('en')` in Node.js; in browser bundles, short English sentences, to keep the bundle small
   */
  advice?: Advice | undefined;
}

/** Maximum number of listed issues. */
const MAX_ISSUES = 100;

/**
 * Reads a disclosure from untrusted data, such as the result of `JSON.parse`. Never throws, does not change its input, and keeps no
 * reference to it. Decimals written as numbers become strings. A section that is left out becomes `{ absent: 'missing' }`. Data of an older
 * format is migrated to the current one.
 *
 * Data that is too large to show in time is rejected with an issue that names the place and the limit: 8,000 items in all lists together
 * (except changes), 80,000 values, 2,000,000 characters, 64 levels, 20,000 characters per text, 30 digits per figure.
 *
 * Reports up to 100 issues, each with its path, what was found, what was expected and how to fix it: the nearest field or word, the value
 * and unit of a figure, the kinds of absence (空白, 未安排), or an example. Nothing is guessed: a spelling that is not in the format is
 * rejected with a suggestion. `options.advice` chooses the language.
 *
 * @example
 * const result = parseDisclosure(await response.json());
 * if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
 */
export function parseDisclosure(input: unknown, options?: ParseOptions): ParseResult {
  return readDisclosure(input, MIGRATIONS, options?.advice);
}

/** `parseDisclosure` with the given migrations. */
export function readDisclosure(
  input: unknown,
  migrations: readonly Migration[],
  advice: Advice | undefined = DEFAULT_ADVICE,
): ParseResult {
  try {
    return read(input, migrations, advice);
  } catch {
    return { ok: false, issues: [obstacle({ code: 'unreadable', keys: [], found: THROWS })] };
  }
}

function read(input: unknown, migrations: readonly Migration[], advice: Advice | undefined): ParseResult {
  const { value, obstacles } = snapshot(input);
  const refuse = (data: Json, issues: DisclosureIssue[], more?: number): ParseResult => {
    const listed = limited(issues, more);
    return { ok: false, issues: advice ? listed.map((one) => advice(one, data)) : listed };
  };
  if (typeof value === 'string') {
    const fix = 'Pass JSON.parse(text) instead of the text.';
    return refuse(value, [issue('json-text', [], describe(value), 'the data of a disclosure', fix)]);
  }
  const blocked = obstacles.map(obstacle);
  // Skip the schema for truncated data: it would only report what was cut.
  if (obstacles.some(({ code }) => code === 'too-large')) return refuse(value, blocked);
  const migrated = migrate(value, migrations);
  if (!migrated.ok) return refuse(value, [...blocked, migrated.issue]);
  const { data } = migrated;
  const result = disclosure['~run']({ value: data }, { abortPipeEarly: true });
  // Places that could not be copied have an issue already.
  const unread = new Set(obstacles.map(({ keys }) => pathOf(keys)));
  const faults = (result.issues ?? []).filter((fault) => !unread.has(pathOf(keysOf(fault))));
  // Only listed issues need a description.
  const described = faults.slice(0, MAX_ISSUES).map((fault) => issueOf(fault, data));
  const issues = [...blocked, ...described, ...orderIssues(data)];
  if (result.typed && issues.length === 0) return { ok: true, disclosure: result.value };
  return refuse(data, issues, faults.length - described.length);
}

/** The first issues, and an issue with the number of others. `more`: number of issues that are not in the list. */
function limited(issues: DisclosureIssue[], more = 0): DisclosureIssue[] {
  const rest = issues.length + more - MAX_ISSUES;
  if (rest <= 0) return issues;
  const last = issue('more-issues', [], `${rest} more issues`, 'none', 'Fix these first.');
  return [...issues.slice(0, MAX_ISSUES), last];
}

function obstacle({ code, keys, found }: Unreadable): DisclosureIssue {
  if (code === 'too-deep' || code === 'too-large') {
    return issue(code, keys, found, 'the data of one disclosure', CHECK);
  }
  const fix = found === 'a bigint' ? 'Write it as a string.' : 'Convert it to plain data first.';
  return issue(code, keys, found, 'an object, a list, a text, a number, true or false', fix);
}

function keysOf(fault: v.BaseIssue<unknown>): Keys {
  return (fault.path ?? []).map(({ key }) => key as string | number);
}

/** Codes of failed validations, by the start of their message. */
const FORMATS: readonly (readonly [expected: string, code: IssueCode])[] = [
  [EXPECT.decimal, 'not-a-decimal'],
  [EXPECT.faithful, 'unsafe-number'],
  [EXPECT.date, 'not-a-date'],
  [EXPECT.text, 'empty-text'],
];

/** Converts an issue of the schema. */
function issueOf(fault: v.BaseIssue<unknown>, data: Json): DisclosureIssue {
  const keys = keysOf(fault);
  const expected = fault.message;
  const last = fault.path?.[fault.path.length - 1];
  if (last?.origin === 'key') {
    const name = quoted(`${last.key}`);
    return fault.expected === 'never'
      ? issue('unknown-key', keys, 'a key that is not known', expected, 'Use a key of the format, or remove it.')
      : issue('missing-key', keys, 'nothing', `the key ${name}`, `Add ${name}.`);
  }
  const code = codeOf(fault);
  const fix = code === 'too-long' ? CHECK : `Write ${expected}.`;
  return issue(code, keys, describe(valueAt(data, keys)), expected, fix);
}

function codeOf({ type, kind, message }: v.BaseIssue<unknown>): IssueCode {
  if (type === 'picklist') return 'unknown-word';
  if (kind === 'schema') return 'wrong-type';
  if (type === 'max_length') return 'too-long';
  return FORMATS.find(([expected]) => message.startsWith(expected))?.[1] ?? 'wrong-format';
}
