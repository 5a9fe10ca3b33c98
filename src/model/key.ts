import type { BudgetDisclosure } from './disclosure.js';
import { jsonText } from './json.js';
import { once } from './once.js';

/** Hashes a text to a short key (FNV-1a). Server and browser give the same key. */
export function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

const keyOfContent = once((disclosure: BudgetDisclosure) => keyOf(jsonText(disclosure)));

/**
 * A React key from the content of a disclosure: state is kept when a host parses the same data again, and reset for another
 * document. Empty for data that cannot be read because it skipped `parseDisclosure`.
 */
export function documentKey(disclosure: BudgetDisclosure): string {
  try {
    return keyOfContent(disclosure);
  } catch {
    return '';
  }
}
