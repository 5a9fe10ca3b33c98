/**
 * List helpers that use plain loops. Old libraries on host pages (Prototype.js, MooTools) replace `Array.from`, `reduce` and `entries`
 * with incompatible versions.
 */

/** A list of `length` items, each made from its index. */
export function listOf<T>(length: number, make: (index: number) => T): T[] {
  const list: T[] = [];
  for (let index = 0; index < length; index += 1) list.push(make(index));
  return list;
}

/** Sum of `measure(item)` over the items. */
export function total<T>(items: Iterable<T>, measure: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += measure(item);
  return sum;
}

/** The item with the largest `measure(item)`; the first of equals. */
export function largest<T>(items: Iterable<T>, measure: (item: T) => number): T | undefined {
  let found: { item: T; size: number } | undefined;
  for (const item of items) {
    const size = measure(item);
    if (found === undefined || size > found.size) found = { item, size };
  }
  return found?.item;
}

/** The most frequent item; the first of equals. */
export function mostCommon<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return largest(counts, ([, count]) => count)?.[0];
}

/** Items by key. Keys and items keep the order of the list. */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The index of the first item of each key. */
export function firstPlaces<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const places = new Map<K, number>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (!places.has(key)) places.set(key, index);
  });
  return places;
}

/** The largest of the numbers, but at least `least`. */
export function maximum(numbers: Iterable<number>, least = 0): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** `Object.keys`, own keys only: Prototype.js makes `Object.keys` and `Object.values` include inherited ones. */
export function keysOf<K extends string>(record: Readonly<Partial<Record<K, unknown>>>): K[] {
  return Object.entries(record).map(([key]) => key as K);
}

/** `Object.values`, own values only. */
export function valuesOf<T>(record: Readonly<Partial<Record<string, T>>>): T[] {
  return Object.entries(record).map(([, value]) => value as T);
}

/** Pairs of index and item, like `list.entries()`. */
export function indexed<T>(list: readonly T[]): (readonly [index: number, item: T])[] {
  return list.map((item, index) => [index, item] as const);
}
