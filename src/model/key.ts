import type { BudgetDisclosure } from './disclosure.js';
import { jsonText } from './json.js';
import { once } from './once.js';

/** A short key for a text (FNV-1a): equal texts have equal keys, on a server and in a browser. */
export function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

const keyOfContent = once((disclosure: BudgetDisclosure) => keyOf(jsonText(disclosure)));

/**
 * A key for a document by what it says, so that a host that parses the same data again keeps its reader's place, while another
 * document starts afresh. What cannot be read, since it did not come from `parseDisclosure`, has the empty key.
 */
export function documentKey(disclosure: BudgetDisclosure): string {
  try {
    return keyOfContent(disclosure);
  } catch {
    return '';
  }
}
