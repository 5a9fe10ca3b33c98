import { parseArgs } from 'node:util';
import type { FindingKind } from '../model/index.js';
import type { Locale } from '../text/language.js';
import { sayFor } from './messages.js';

/** Parses the command line. */

/** Output formats. */
export const OUTPUT_FORMATS = ['text', 'json', 'sarif'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/**
 * Kinds of findings, the most severe first. A level includes its own kind and all before it: with `label`, a contradiction fails the
 * run, a rounding does not.
 */
export const KINDS: readonly FindingKind[] = [
  'contradiction',
  'completeness',
  'undefined',
  'unit',
  'label',
  'quality',
  'rounding',
];

/** The least severe kind of findings that fails the run, or `none`. */
export type Level = FindingKind | 'none';

/** A command to run. */
export interface Command {
  name: 'audit' | 'validate';
  /** Files, folders and glob patterns. */
  patterns: string[];
  format: OutputFormat;
  level: Level;
  locale: Locale;
}

export type Request =
  | { kind: 'command'; command: Command }
  | { kind: 'help' | 'version'; locale: Locale }
  | { kind: 'mistake'; locale: Locale; message: string };

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  level: { type: 'string', short: 'l' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Whether findings of a kind fail the run at a level. */
export function counts(kind: FindingKind, level: Level): boolean {
  return level !== 'none' && KINDS.indexOf(kind) <= KINDS.indexOf(level);
}

/** Parses the arguments after the name of the program. */
export function readArguments(args: readonly string[]): Request {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  const wrong: { name: string; value?: string }[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : undefined;
    if (known && (known.type === 'string') === (token.value !== undefined)) given.set(token.name, token.value ?? '');
    else wrong.push({ name: token.rawName, ...(known && { value: token.value ?? '' }) });
  }
  const locale = LOCALES.find((entry) => entry === given.get('lang')) ?? 'zh-CN';
  if (given.has('help')) return { kind: 'help', locale };
  if (given.has('version')) return { kind: 'version', locale };
  const say = sayFor(locale);
  const mistake = (message: string): Request => ({ kind: 'mistake', locale, message });

  const [fault] = wrong;
  if (fault?.value !== undefined) return mistake(say('cli.option-value', { option: fault.name }));
  if (fault) return mistake(say('cli.unknown-option', { option: fault.name }));
  const choices = { format: OUTPUT_FORMATS, lang: LOCALES, level: [...KINDS, 'none'] };
  for (const [option, words] of Object.entries(choices)) {
    const value = given.get(option);
    if (value !== undefined && !(words as readonly string[]).includes(value)) {
      return mistake(say('cli.unknown-choice', { option, value, words: words.join(', ') }));
    }
  }
  const [name, ...patterns] = positionals;
  if (name === undefined) return mistake(say('cli.no-command'));
  if (name !== 'audit' && name !== 'validate') return mistake(say('cli.unknown-command', { name }));
  if (name === 'validate' && given.has('level')) return mistake(say('cli.level-of-validate'));
  if (patterns.length === 0) return mistake(say('cli.no-files', { name }));
  if (patterns.includes('')) return mistake(say('cli.empty-file'));
  return {
    kind: 'command',
    command: {
      name,
      patterns,
      format: (given.get('format') ?? 'text') as OutputFormat,
      level: (given.get('level') ?? 'contradiction') as Level,
      locale,
    },
  };
}
