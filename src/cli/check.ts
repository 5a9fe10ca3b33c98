import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Audit,
  adviceIn,
  auditDisclosure,
  type BudgetDisclosure,
  type DisclosureIssue,
  parseDisclosure,
} from '../model/index.js';
import type { Locale } from '../text/language.js';
import type { Command } from './arguments.js';
import { codeOf, sayFor } from './messages.js';
import { keysOf, type Place, placeOf, placesIn, repeatedKey } from './places.js';

/** One file, read and judged. */

/** What a check of one file found. */
export type Outcome =
  | { state: 'unreadable'; file: string; message: string; place?: Place }
  | { state: 'invalid'; file: string; issues: DisclosureIssue[]; place: (keys: DisclosureIssue['keys']) => Place }
  | {
      state: 'valid';
      file: string;
      disclosure: BudgetDisclosure;
      audit?: Audit;
      /** Place of a path that a finding names. */
      place: (path: string) => Place;
    };

/** Larger than the disclosure of one department and year can be, and small enough to be read at once. */
const MAX_MEGABYTES = 64;

/** Reads, parses and, where asked, audits one file. */
export function check(file: string, { name, locale }: Pick<Command, 'name' | 'locale'>, cwd: string): Outcome {
  const read = readText(resolve(cwd, file), locale);
  if ('message' in read) return { state: 'unreadable', file, ...read };
  const { text } = read;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { state: 'unreadable', file, ...syntaxFault(text, error as SyntaxError, locale) };
  }
  const repeated = repeatedKey(text);
  if (repeated) {
    const { path, first, second } = repeated;
    return {
      state: 'unreadable',
      file,
      message: sayFor(locale)('cli.repeated-key', { path, ...first }),
      place: second,
    };
  }
  const result = parseDisclosure(data, { advice: adviceIn(locale) });
  if (!result.ok) {
    const { issues } = result;
    return {
      state: 'invalid',
      file,
      issues,
      place: placesIn(
        text,
        issues.map(({ keys }) => keys),
      ),
    };
  }
  const { disclosure } = result;
  if (name === 'validate') return { state: 'valid', file, disclosure, place: () => ({ line: 1, column: 1 }) };
  const audit = auditDisclosure(disclosure);
  const paths = audit.findings.flatMap(({ operands }) => operands.map(({ path }) => keysOf(path)));
  const find = placesIn(text, paths);
  return { state: 'valid', file, disclosure, audit, place: (path) => find(keysOf(path)) };
}

function readText(path: string, locale: Locale): { text: string } | { message: string } {
  const say = sayFor(locale);
  try {
    const stats = statSync(path);
    // A device or a pipe may never end.
    if (!stats.isFile()) return { message: say('cli.not-a-file') };
    if (stats.size > MAX_MEGABYTES * 2 ** 20) return { message: say('cli.too-large', { limit: MAX_MEGABYTES }) };
    const bytes = readFileSync(path);
    try {
      // Drops a byte order mark, too.
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { message: say('cli.not-utf8') };
    }
  } catch (error) {
    return { message: say('cli.not-readable', { reason: codeOf(error) }) };
  }
}

/** Where the text stops being JSON, if the engine says so; it tells of an end that comes too soon without a position. */
function syntaxFault(text: string, error: SyntaxError, locale: Locale): { message: string; place?: Place } {
  const message = sayFor(locale)('cli.not-json', { reason: error.message });
  const position = /position (\d+)/.exec(error.message)?.[1];
  if (position !== undefined) return { message, place: placeOf(text, Number(position)) };
  return /end of JSON/.test(error.message) ? { message, place: placeOf(text, text.length) } : { message };
}
