import type { Bilingual } from '../audit/finding.js';
import type { Json, Keys } from '../snapshot.js';

/** A place in the data that has an issue, and its value. */
export interface IssuePlace {
  keys: Keys;
  value: Json | undefined;
  /** The enclosing object or list. */
  parent: Json | undefined;
}

/** Advice on how to fix a place; `undefined` if there is none. */
export type Fix = Bilingual | undefined;

/** A sentence in both languages. */
export function both(en: string, zh: string): Bilingual {
  return { en, 'zh-CN': zh };
}

/** Advice to write the given text. */
export function write(correct: string): Fix {
  return both(`Write ${correct}.`, `请写 ${correct}。`);
}

/** Joins advice, skipping `undefined`. */
export function together(...fixes: readonly Fix[]): Fix {
  const known = fixes.filter((fix) => fix !== undefined);
  if (known.length === 0) return undefined;
  return both(known.map(({ en }) => en).join(' '), known.map((fix) => fix['zh-CN']).join(''));
}

/** The value if it is an object, otherwise an empty object. */
export function recordOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
