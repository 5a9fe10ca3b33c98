import type { Keys } from '../model/snapshot.js';

/** Where values stand in the text of a JSON file, so that a finding can name the line an editor has to open. */

/** A place in a text, counted from 1 in UTF-16 units, as editors and SARIF do. */
export interface Place {
  line: number;
  column: number;
}

const TOKEN = /[{}[\],:"]|[^\s{}[\],:"]+/g;

/** Wanted places as a tree of their keys; where one is found, its offset. */
interface Wanted {
  inner: Map<string | number, Wanted>;
  offset?: number;
}

/** A list or an object whose end has not come yet. */
interface Open {
  list: boolean;
  key: string | number;
  /** Whether the next text is a key. */
  wantsKey: boolean;
  /** What is wanted inside; nothing, and it is only passed over. */
  wanted: Wanted | undefined;
}

/**
 * Finds values in JSON text that is known to be valid. A place that the text does not have (a missing key) is that of the nearest
 * object around it. Takes the text once, from start to end, however deep it nests.
 */
export function placesIn(text: string, wanted: readonly Keys[]): (keys: Keys) => Place {
  const root: Wanted = { inner: new Map() };
  for (const keys of wanted) {
    let at = root;
    for (const key of keys) {
      const next = at.inner.get(key) ?? { inner: new Map() };
      at.inner.set(key, next);
      at = next;
    }
  }
  find(text, root);
  const starts = lineStarts(text);
  return (keys) => {
    let at: Wanted | undefined = root;
    let offset: number | undefined;
    for (const key of keys) {
      at = at?.inner.get(key);
      offset = at?.offset ?? offset;
    }
    return offset === undefined ? { line: 1, column: 1 } : placeAt(starts, offset);
  };
}

/** Writes the offset of every wanted value into the tree. */
function find(text: string, root: Wanted): void {
  const open: Open[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { index } = match;
    const [token] = match;
    const around = open[open.length - 1];
    const end = token === '"' ? endOfText(text, index) : index;
    TOKEN.lastIndex = Math.max(TOKEN.lastIndex, end);
    if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ',') {
      if (around?.list) around.key = Number(around.key) + 1;
      else if (around) around.wantsKey = true;
    } else if (around?.wantsKey) {
      if (around.wanted) around.key = JSON.parse(text.slice(index, end)) as string;
      around.wantsKey = false;
    } else if (token !== ':') {
      const wanted = around ? around.wanted?.inner.get(around.key) : root;
      if (wanted && around) wanted.offset = index;
      if (token === '{') open.push({ list: false, key: '', wantsKey: true, wanted });
      if (token === '[') open.push({ list: true, key: 0, wantsKey: false, wanted });
    }
  }
}

/** The offset after the closing quote of a text that opens at `start`. */
function endOfText(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The place of an offset. */
export function placeOf(text: string, offset: number): Place {
  return placeAt(lineStarts(text), offset);
}

/** The keys of a path that the audit wrote, which never has an odd key. */
export function keysOf(path: string): Keys {
  return [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}
