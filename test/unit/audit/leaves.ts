import { pathOf } from '../../../src/model/issues.js';
import type { Keys } from '../../../src/model/snapshot.js';

/** The decimals in data, with their paths. */

export interface Leaf {
  keys: Keys;
  /** The path as in a finding: that of the figure, not of its `value`. */
  path: string;
  value: string;
}

/** Every string that is a decimal, in the order of the document. */
export function leavesOf(data: unknown): Leaf[] {
  const found: Leaf[] = [];
  const walk = (value: unknown, keys: Keys): void => {
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) {
      const figure = keys[keys.length - 1] === 'value' ? keys.slice(0, -1) : keys;
      // `assets.vehicles.value` is a figure of its own, while `vehicles.count.value` is the decimal of one.
      const whole = isDetail(data, figure) ? figure : keys;
      found.push({ keys, path: pathOf(whole), value });
    } else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) walk(entry, [...keys, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) walk(entry, [...keys, key]);
    }
  };
  walk(data, []);
  return found;
}

/** Keys of a figure written with detail, and of a measure. */
const DETAIL = ['value', 'unit', 'printed', 'elsewhere', 'kind', 'operator'];

function isDetail(data: unknown, keys: Keys): boolean {
  const value = keys.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], data);
  return typeof value === 'object' && value !== null && Object.keys(value).every((key) => DETAIL.includes(key));
}

/** The data with another decimal at one place. */
export function withLeaf<T>(data: T, { keys }: Leaf, value: string): T {
  const copy = structuredClone(data);
  const last = keys[keys.length - 1] as string;
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], copy);
  (holder as Record<string, unknown>)[last] = value;
  return copy;
}
