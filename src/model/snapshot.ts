import { listOf } from './lists.js';

/**
 * Copies the caller's input to plain JSON data. Every property is read once, so that getters, proxies and cycles cannot affect later
 * steps.
 */

/** A value of JSON. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. It has no prototype, so that keys such as `constructor` are not inherited. */
export interface JsonObject {
  [key: string]: Json;
}

/** Keys of a path into the data. */
export type Keys = readonly (string | number)[];

/** Why a value of the input cannot be copied. */
export type Obstacle = 'not-json' | 'cyclic' | 'too-deep' | 'too-large' | 'unreadable';

/** A value that cannot be copied; the copy has `null` instead. */
export interface Unreadable {
  code: Obstacle;
  keys: Keys;
  found: string;
}

/** Deeper than any document, and far below the depth at which the stack overflows. */
const MAX_DEPTH = 64;

/** Far more than any disclosure has: 112 pages of a large department are 4,302 values and 20,747 characters. */
const MAX_VALUES = 80_000;
const MAX_CHARACTERS = 2_000_000;

/** Copying stops after this many values that cannot be copied. */
const MAX_OBSTACLES = 1000;

/** `found` of an issue where the limit is exceeded. */
const TOO_MANY = 'too many values';

/** `found` of an issue where a getter or proxy throws. */
export const THROWS = 'something that throws when it is read';

/** Describes the type of a value without reading its properties. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isScalar(value: unknown): value is null | boolean | number | string {
  return value === null || ['boolean', 'number', 'string'].includes(typeof value);
}

/** Whether a value is a plain object, also one from another realm (a frame, a worker). */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

/** Describes an object that is not plain, by its `toStringTag`. If that throws, the caller reports it. */
function classTag(value: object): string {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === 'Object' ? 'an instance of a class' : `an object of the kind ${tag}`;
}

/** Copies the input. Like `JSON.stringify`, it takes own enumerable string keys and leaves out those that are `undefined`. */
export function snapshot(input: unknown): { value: Json; obstacles: Unreadable[] } {
  const obstacles: Unreadable[] = [];
  const ancestors = new Set<object>();
  let values = 0;
  let characters = 0;

  function stop(code: Obstacle, keys: Keys, found: string): null {
    obstacles.push({ code, keys, found });
    if (obstacles.length === MAX_OBSTACLES) values = MAX_VALUES;
    return null;
  }

  /** Stops copying, so that this is the last issue. */
  function tooMuch(keys: Keys, found: string): null {
    values = MAX_VALUES + 1;
    return stop('too-large', keys, found);
  }

  function list(source: readonly unknown[], keys: Keys): Json {
    const length = source.length;
    if (length > MAX_VALUES - values) return tooMuch(keys, TOO_MANY);
    return listOf(length, (index) => {
      const at = [...keys, index];
      return index in source ? copy(source[index], at) : stop('not-json', at, 'a gap in a list');
    });
  }

  function object(source: Readonly<Record<string, unknown>>, keys: Keys): Json {
    if (!isPlain(source)) return stop('not-json', keys, classTag(source));
    const target = Object.create(null) as JsonObject;
    for (const key of Object.keys(source)) {
      // Prototype.js makes Object.keys include inherited keys.
      if (!Object.prototype.propertyIsEnumerable.call(source, key)) continue;
      const at = [...keys, key];
      let value: unknown;
      try {
        value = source[key];
      } catch {
        value = stop('unreadable', at, THROWS);
      }
      if (value !== undefined) target[key] = copy(value, at);
      if (values > MAX_VALUES) break;
    }
    return target;
  }

  function copy(value: unknown, keys: Keys): Json {
    if (values > MAX_VALUES) return null;
    values += 1;
    if (values > MAX_VALUES) return tooMuch(keys, TOO_MANY);
    if (typeof value === 'string') characters += value.length;
    if (characters > MAX_CHARACTERS) return tooMuch(keys, 'too much text');
    if (isScalar(value)) return value;
    if (typeof value !== 'object') return stop('not-json', keys, kindOf(value));
    if (ancestors.has(value)) return stop('cyclic', keys, 'an object that contains itself');
    if (keys.length >= MAX_DEPTH) return stop('too-deep', keys, 'too many levels');
    ancestors.add(value);
    try {
      return Array.isArray(value) ? list(value, keys) : object(value as Readonly<Record<string, unknown>>, keys);
    } catch {
      return stop('unreadable', keys, THROWS);
    } finally {
      ancestors.delete(value);
    }
  }

  return { value: copy(input, []), obstacles };
}
