import type * as v from 'valibot';
import { decimalAdvice } from './advice.js';
import type { BudgetDisclosure } from './disclosure.js';
import { CHECK, type DisclosureIssue, describe, type IssueCode, issue, pathOf, valueAt } from './issues.js';
import { quoted } from './json.js';
import { MIGRATIONS, type Migration, migrate } from './migrate.js';
import { orderIssues } from './order.js';
import { disclosure } from './schema/disclosure.js';
import { EXPECT } from './schema/expect.js';
import { type Json, type Keys, snapshot, THROWS, type Unreadable } from './snapshot.js';

/** What `parseDisclosure` returns: the disclosure, or every reason why the data is none. */
export type ParseResult = { ok: true; disclosure: BudgetDisclosure } | { ok: false; issues: DisclosureIssue[] };

/** As many issues as a person will read at once. */
const MAX_ISSUES = 100;

/**
 * Reads a disclosure from data of any origin, such as the result of `JSON.parse`. It never throws, whatever it is given, never
 * changes its input and keeps no reference to it. Decimals written as numbers become strings; a section that is left out becomes
 * `{ absent: 'missing' }`; data of an older format is brought up to the present one.
 *
 * Data that no page could show in time is refused with an issue that names the place and the limit: 8,000 items in all lists together
 * (changes aside), 80,000 values, 2,000,000 characters, 64 levels, 20,000 characters of a text, 30 digits of a figure.
 *
 * Every fault is reported, up to 100, each with its path, what was found, what was expected and how to fix it.
 *
 * @example
 * const result = parseDisclosure(await response.json());
 * if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
 */
export function parseDisclosure(input: unknown): ParseResult {
  return readDisclosure(input, MIGRATIONS);
}

/** `parseDisclosure` with migrations of the caller's choice. */
export function readDisclosure(input: unknown, migrations: readonly Migration[]): ParseResult {
  try {
    return read(input, migrations);
  } catch {
    return { ok: false, issues: [obstacle({ code: 'unreadable', keys: [], found: THROWS })] };
  }
}

function read(input: unknown, migrations: readonly Migration[]): ParseResult {
  const { value, obstacles } = snapshot(input);
  if (typeof value === 'string') {
    const fix = 'Pass JSON.parse(text) instead of the text.';
    return { ok: false, issues: [issue('json-text', [], describe(value), 'the data of a disclosure', fix)] };
  }
  const blocked = obstacles.map(obstacle);
  // Of data cut short, the schema could only say what was cut.
  if (obstacles.some(({ code }) => code === 'too-large')) return { ok: false, issues: limited(blocked) };
  const migrated = migrate(value, migrations);
  if (!migrated.ok) return { ok: false, issues: limited([...blocked, migrated.issue]) };
  const { data } = migrated;
  const result = disclosure['~run']({ value: data }, { abortPipeEarly: true });
  // A place that could not be copied has its issue already; what the schema says of it would be about the copy.
  const unread = new Set(obstacles.map(({ keys }) => pathOf(keys)));
  const faults = (result.issues ?? []).filter((fault) => !unread.has(pathOf(keysOf(fault))));
  // What is not listed need not be put into words.
  const explained = faults.slice(0, MAX_ISSUES).map((fault) => explain(fault, data));
  const issues = [...blocked, ...explained, ...orderIssues(data)];
  if (result.typed && issues.length === 0) return { ok: true, disclosure: result.value };
  return { ok: false, issues: limited(issues, faults.length - explained.length) };
}

/** The first issues, and the number of others; `more` are not among those given. */
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

/** Validations whose failure has a code of its own, by what they expect. */
const FORMATS: readonly (readonly [expected: string, code: IssueCode])[] = [
  [EXPECT.decimal, 'not-a-decimal'],
  [EXPECT.faithful, 'unsafe-number'],
  [EXPECT.date, 'not-a-date'],
  [EXPECT.text, 'empty-text'],
];

/** Says what a fault the schema found means to whoever wrote the data. */
function explain(fault: v.BaseIssue<unknown>, data: Json): DisclosureIssue {
  const keys = keysOf(fault);
  const value = valueAt(data, keys);
  const found = describe(value);
  const expected = fault.message;
  const last = fault.path?.[fault.path.length - 1];
  if (last?.origin === 'key') {
    const name = quoted(`${last.key}`);
    if (fault.expected !== 'never') return issue('missing-key', keys, 'nothing', `the key ${name}`, `Add ${name}.`);
    const known = expected.startsWith('one of')
      ? 'Use a key of the format, or remove it.'
      : `Rename it to ${expected}.`;
    return issue('unknown-key', keys, 'a key that is not known', expected, known);
  }
  const code = codeOf(fault);
  return issue(code, keys, found, expected, advice(code, value, expected, keys));
}

function codeOf({ type, kind, message }: v.BaseIssue<unknown>): IssueCode {
  if (type === 'picklist') return 'unknown-word';
  if (kind === 'schema') return 'wrong-type';
  if (type === 'max_length') return 'too-long';
  return FORMATS.find(([expected]) => message.startsWith(expected))?.[1] ?? 'wrong-format';
}

function advice(code: IssueCode, value: Json | undefined, expected: string, keys: Keys): string {
  const figure = code === 'not-a-decimal' && typeof value === 'string' ? decimalAdvice(value, keys) : undefined;
  if (figure !== undefined) return figure;
  if (code === 'too-long') return CHECK;
  if (code === 'unsafe-number') return 'Write it as a string, as printed.';
  if (value === null) return `Write ${expected}; an optional key is left out.`;
  return `Write ${expected}.`;
}
