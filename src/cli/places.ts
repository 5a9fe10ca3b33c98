import { pathOf } from '../model/issues.js';
import type { Keys } from '../model/snapshot.js';

/** Where values stand in the text of a JSON file, so that a finding can name the line an editor has to open. */

/** A place in a text, counted from 1 in UTF-16 units, as editors and SARIF do. */
export interface Place {
  line: number;
  column: number;
}

/** A sign, the start of a text, or a word such as a number. The end of a text is looked for by hand: a pattern overflows on long ones. */
const TOKEN = /[{}[\],:"]|[^\s{}[\],:"]+/g;

/** A list or an object whose end has not come yet. */
interface Open {
  list: boolean;
  key: string | number;
  /** Whether the next text is a key. */
  wantsKey: boolean;
}

/** What is told of a text from its start to its end. `open` holds the containers around, the innermost last. */
interface Visitor {
  key?(key: string, offset: number, open: readonly Open[]): void;
  value?(offset: number, open: readonly Open[]): void;
  close?(open: readonly Open[]): void;
}

/** Walks JSON text that is known to be valid. Iterative: data may be nested deeper than the stack. */
function walk(text: string, visitor: Visitor): void {
  const open: Open[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { index } = match;
    const [token] = match;
    const end = token === '"' ? endOfText(text, index) : index + token.length;
    TOKEN.lastIndex = end;
    const inner = open[open.length - 1];
    if (token === '}' || token === ']') {
      open.pop();
      visitor.close?.(open);
    } else if (token === ',') {
      if (inner?.list) inner.key = Number(inner.key) + 1;
      else if (inner) inner.wantsKey = true;
    } else if (inner?.wantsKey) {
      inner.key = JSON.parse(text.slice(index, end)) as string;
      inner.wantsKey = false;
      visitor.key?.(inner.key, index, open);
    } else if (token !== ':') {
      visitor.value?.(index, open);
      if (token === '{') open.push({ list: false, key: '', wantsKey: true });
      if (token === '[') open.push({ list: true, key: 0, wantsKey: false });
    }
  }
}

/** The place behind the quotation mark that ends a text. */
function endOfText(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** The wanted paths as a tree, so that a walk compares one key a value. */
interface Wanted {
  offset?: number;
  below: Map<string, Wanted>;
}

function treeOf(paths: readonly Keys[]): Wanted {
  const root: Wanted = { below: new Map() };
  for (const keys of paths) {
    let node = root;
    for (const key of keys) {
      const next = node.below.get(String(key)) ?? { below: new Map() };
      node.below.set(String(key), next);
      node = next;
    }
  }
  return root;
}

/**
 * Finds values in JSON text that is known to be valid. A place that the text does not have (a missing key) is that of the nearest
 * object around it.
 */
export function placesIn(text: string, wanted: readonly Keys[]): (keys: Keys) => Place {
  const root = treeOf(wanted);
  // The node of each container around the value; none where nothing in it is wanted.
  const nodes: (Wanted | undefined)[] = [];
  walk(text, {
    value(offset, open) {
      const inner = open[open.length - 1];
      const node = inner === undefined ? root : nodes[open.length - 1]?.below.get(String(inner.key));
      if (node) node.offset = offset;
      nodes[open.length] = node;
    },
  });
  const starts = lineStarts(text);
  return (keys) => {
    let offset = 0;
    let node: Wanted | undefined = root;
    for (const key of keys) {
      node = node?.below.get(String(key));
      if (node?.offset === undefined) break;
      offset = node.offset;
    }
    return placeAt(starts, offset);
  };
}

/** A key that one object has twice. */
export interface RepeatedKey {
  path: string;
  first: Place;
  second: Place;
}

/** The first key that stands twice in one object: programs read one of the two values and pass over the other in silence. */
export function repeatedKey(text: string): RepeatedKey | undefined {
  // The keys of each object around, with their offsets.
  const seen: (Map<string, number> | undefined)[] = [];
  let repeated: { path: string; first: number; second: number } | undefined;
  walk(text, {
    key(key, second, open) {
      if (repeated) return;
      const depth = open.length - 1;
      const keys = seen[depth] ?? new Map<string, number>();
      seen[depth] = keys;
      const first = keys.get(key);
      if (first === undefined) keys.set(key, second);
      else repeated = { path: pathOf(open.map((container) => container.key)), first, second };
    },
    close(open) {
      seen[open.length] = undefined;
    },
  });
  if (!repeated) return undefined;
  const starts = lineStarts(text);
  const { path, first, second } = repeated;
  return { path, first: placeAt(starts, first), second: placeAt(starts, second) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
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
