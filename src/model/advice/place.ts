import type { Bilingual } from '../audit/finding.js';
import type { Json, Keys } from '../snapshot.js';

/** A place of the data that has an issue, and what stands there. */
export interface Place {
  keys: Keys;
  value: Json | undefined;
  /** The object or list around it. */
  parent: Json | undefined;
}

/** How to mend a place; `undefined` where another can say more. */
export type Fix = Bilingual | undefined;

/** A sentence in both languages. */
export function both(en: string, zh: string): Bilingual {
  return { en, 'zh-CN': zh };
}

/** Advice to write something as it is given. */
export function write(mended: string): Fix {
  return both(`Write ${mended}.`, `请写 ${mended}。`);
}

/** Several sentences, one after the other. */
export function together(...fixes: readonly Fix[]): Fix {
  const known = fixes.filter((fix) => fix !== undefined);
  if (known.length === 0) return undefined;
  return both(known.map(({ en }) => en).join(' '), known.map((fix) => fix['zh-CN']).join(''));
}

/** The object at a place, or none. */
export function recordOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
