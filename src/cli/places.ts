import { createScanner } from 'jsonc-parser';
import { pathOf } from '../model/issues.js';
import type { Path } from '../model/path.js';
import type { Keys } from '../model/snapshot.js';

/** Where values stand in the text of a JSON file, so that a finding can name the line an editor has to open. */

/** A place in a text, counted from 1 in UTF-16 units, as editors and SARIF do. */
export interface Place {
  line: number;
  column: number;
}

/** A list or an object whose end has not come yet. */
interface Open {
  list: boolean;
  key: string | number;
  /** Whether the next text is a key. */
  wantsKey: boolean;
}

/** What is told of a text from its start to its end. `open` holds the containers around, the innermost last. */
interface Visitor {
  key?(key: string, place: () => Place, open: readonly Open[]): void;
  value?(place: () => Place, open: readonly Open[]): void;
  close?(open: readonly Open[]): void;
}

/** Walks JSON text that is known to be valid. Iterative, unlike the library’s `visit`: data may be nested deeper than the stack. */
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

/** The wanted paths as a tree, so that a walk compares one key a value. */
interface Wanted {
  place?: Place;
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

/** A key that one object has twice. */
export interface RepeatedKey {
  path: string;
  first: Place;
  second: Place;
}

/** The first key that stands twice in one object: programs read one of the two values and pass over the other in silence. */
export function repeatedKey(text: string): RepeatedKey | undefined {
  // The keys of each object around, with their places.
  const seen: (Map<string, Place> | undefined)[] = [];
  let repeated: RepeatedKey | undefined;
  walk(text, {
    key(key, place, open) {
      if (repeated) return;
      const depth = open.length - 1;
      const keys = seen[depth] ?? new Map<string, Place>();
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

/** The place of an offset. */
export function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}

/** The keys of a path in a finding. Such a path has plain keys only, never `["odd key"]`. */
export function keysOf(path: Path): Keys {
  return [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}
