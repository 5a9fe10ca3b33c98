import { pathOf } from '../model/issues.js';
import type { Keys } from '../model/snapshot.js';

/** Where values stand in the text of a JSON file, so that a finding can name the line an editor has to open. */

/** A place in a text, counted from 1 in UTF-16 units, as editors and SARIF do. */
export interface Place {
  line: number;
  column: number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** A list or an object whose end has not come yet. */
interface Open {
  list: boolean;
  key: string | number;
  /** Whether the next text is a key. */
  wantsKey: boolean;
}

/**
 * Finds values in JSON text that is known to be valid. A place that the text does not have (a missing key) is that of the nearest
 * object around it.
 */
export function placesIn(text: string, wanted: readonly Keys[]): (keys: Keys) => Place {
  const paths = new Set(wanted.flatMap((keys) => keys.map((_, index) => pathOf(keys.slice(0, index + 1)))));
  const offsets = offsetsOf(text, paths);
  const starts = lineStarts(text);
  return (keys) => {
    for (let length = keys.length; length > 0; length -= 1) {
      const offset = offsets.get(pathOf(keys.slice(0, length)));
      if (offset !== undefined) return placeAt(starts, offset);
    }
    return { line: 1, column: 1 };
  };
}

function offsetsOf(text: string, paths: ReadonlySet<string>): Map<string, number> {
  const offsets = new Map<string, number>();
  const open: Open[] = [];
  const record = (offset: number): void => {
    const path = pathOf(open.map(({ key }) => key));
    if (paths.has(path)) offsets.set(path, offset);
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ',') {
      if (inner?.list) inner.key = Number(inner.key) + 1;
      else if (inner) inner.wantsKey = true;
    } else if (inner?.wantsKey) {
      inner.key = JSON.parse(token) as string;
      inner.wantsKey = false;
    } else if (token !== ':') {
      record(index);
      if (token === '{') open.push({ list: false, key: '', wantsKey: true });
      if (token === '[') open.push({ list: true, key: 0, wantsKey: false });
    }
  }
  return offsets;
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
