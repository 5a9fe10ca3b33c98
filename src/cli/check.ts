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
import { sayFor, systemCode } from './messages.js';
import { pathKeys, placeAt, placesIn, repeatedKey, type TextPlace } from './places.js';

/** Checks a single file. */

/** Result of checking one file. */
export type Outcome =
  | { state: 'unreadable'; file: string; message: string; place?: TextPlace }
  | { state: 'invalid'; file: string; issues: DisclosureIssue[]; place: (keys: DisclosureIssue['keys']) => TextPlace }
  | {
      state: 'valid';
      file: string;
      disclosure: BudgetDisclosure;
      audit?: Audit;
      /** Line and column of a path that a finding names. */
      place: (path: string) => TextPlace;
    };

/** Larger than any disclosure of one department and year, and small enough to read into memory. */
const MAX_MEGABYTES = 64;

/** Reads and parses one file, and audits it if `name` is `audit`. */
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
  const paths = audit.findings.flatMap(({ operands }) => operands.map(({ path }) => pathKeys(path)));
  const find = placesIn(text, paths);
  return { state: 'valid', file, disclosure, audit, place: (path) => find(pathKeys(path)) };
}

function readText(path: string, locale: Locale): { text: string } | { message: string } {
  const say = sayFor(locale);
  try {
    const stats = statSync(path);
    // Devices and pipes may never end.
    if (!stats.isFile()) return { message: say('cli.not-a-file') };
    if (stats.size > MAX_MEGABYTES * 2 ** 20) return { message: say('cli.too-large', { limit: MAX_MEGABYTES }) };
    const bytes = readFileSync(path);
    try {
      // Also drops a byte order mark.
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { message: say('cli.not-utf8') };
    }
  } catch (error) {
    return { message: say('cli.not-readable', { reason: systemCode(error) }) };
  }
}

/** Message and place of a syntax error. V8 gives no position for an unexpected end of the text. */
function syntaxFault(text: string, error: SyntaxError, locale: Locale): { message: string; place?: TextPlace } {
  const message = sayFor(locale)('cli.not-json', { reason: error.message });
  const position = /position (\d+)/.exec(error.message)?.[1];
  if (position !== undefined) return { message, place: placeAt(text, Number(position)) };
  return /end of JSON/.test(error.message) ? { message, place: placeAt(text, text.length) } : { message };
}
