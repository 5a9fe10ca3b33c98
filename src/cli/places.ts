import { createScanner } from 'jsonc-parser';
import { pathOf } from '../model/issues.js';
import type { Keys } from '../model/snapshot.js';

/** Finds the line and column of values in the text of a JSON file. */

/** Line and column of a text, from 1, in UTF-16 units, as in editors and SARIF. */
export interface TextPlace {
  line: number;
  column: number;
}

/** A list or object around the current token. */
interface Open {
  list: boolean;
  key: string | number;
  /** Whether the next token is a key. */
  wantsKey: boolean;
}

/** Callbacks of `walk`. `open` holds the containers around the token, the innermost last. */
interface Visitor {
  key?(key: string, place: () => TextPlace, open: readonly Open[]): void;
  value?(place: () => TextPlace, open: readonly Open[]): void;
  close?(open: readonly Open[]): void;
}

/** Walks valid JSON text. Iterative, unlike `visit` of jsonc-parser, as data may be nested deeper than the stack allows. */
function walk(text: string, visitor: Visitor): void {
  const open: Open[] = [];
  const scanner = createScanner(text, true);
  const place = () => ({ line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1 });
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()];
    const inner = open[open.length - 1];
    if (sign === '}' || sign === ']') {
      open.pop();
      visitor.close?.(open);
    } else if (sign === ',') {
      if (inner?.list) inner.key = Number(inner.key) + 1;
      else if (inner) inner.wantsKey = true;
    } else if (inner?.wantsKey) {
      inner.key = scanner.getTokenValue();
      inner.wantsKey = false;
      visitor.key?.(inner.key, place, open);
    } else if (sign !== ':') {
      visitor.value?.(place, open);
      if (sign === '{') open.push({ list: false, key: '', wantsKey: true });
      if (sign === '[') open.push({ list: true, key: 0, wantsKey: false });
    }
  }
}

/** The wanted paths as a tree, so that each value needs one lookup. */
interface Wanted {
  place?: TextPlace;
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
 * Finds values in valid JSON text. For a path that does not exist (a missing key), returns the place of the nearest object around it.
 */
export function placesIn(text: string, wanted: readonly Keys[]): (keys: Keys) => TextPlace {
  const root = treeOf(wanted);
  // The tree node of each container around the value; `undefined` if nothing in it is wanted.
  const nodes: (Wanted | undefined)[] = [];
  walk(text, {
    value(place, open) {
      const inner = open[open.length - 1];
      const node = inner === undefined ? root : nodes[open.length - 1]?.below.get(String(inner.key));
      if (node) node.place = place();
      nodes[open.length] = node;
    },
  });
  return (keys) => {
    let place = { line: 1, column: 1 };
    let node: Wanted | undefined = root;
    for (const key of keys) {
      node = node?.below.get(String(key));
      if (node?.place === undefined) break;
      place = node.place;
    }
    return place;
  };
}

/** A key that occurs twice in an object. */
export interface RepeatedKey {
  path: string;
  first: TextPlace;
  second: TextPlace;
}

/** The first key that occurs twice in an object: `JSON.parse` would silently ignore one of the values. */
export function repeatedKey(text: string): RepeatedKey | undefined {
  // The keys seen so far of each container around, with their places.
  const seen: (Map<string, TextPlace> | undefined)[] = [];
  let repeated: RepeatedKey | undefined;
  walk(text, {
    key(key, place, open) {
      if (repeated) return;
      const depth = open.length - 1;
      const keys = seen[depth] ?? new Map<string, TextPlace>();
      seen[depth] = keys;
      const first = keys.get(key);
      if (first === undefined) keys.set(key, place());
      else repeated = { path: pathOf(open.map((container) => container.key)), first, second: place() };
    },
    close(open) {
      seen[open.length] = undefined;
    },
  });
  return repeated;
}

/** Line and column of an offset. */
export function placeAt(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}

/** The keys of a path written by the audit, which never has quoted keys. */
export function pathKeys(path: string): Keys {
  return [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}
