import { listOf } from './lists.js';

/**
 * A private copy of whatever a caller hands over: plain JSON data, read once, property by property, so that no getter, proxy or
 * cycle of the caller's can disturb what comes after.
 */

/** A value of JSON. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** An object of JSON. It has no prototype, so that no key is known before it is set. */
export interface JsonObject {
  [key: string]: Json;
}

/** Keys that lead to a place in the data. */
export type Keys = readonly (string | number)[];

/** Why a place of the input cannot be copied. */
export type Obstacle = 'not-json' | 'cyclic' | 'too-deep' | 'too-large' | 'unreadable';

/** A place that could not be copied; `null` stands there in the copy. */
export interface Unreadable {
  code: Obstacle;
  keys: Keys;
  found: string;
}

/** Deeper than any document nests, and far from the depth at which a stack overflows. */
const MAX_DEPTH = 64;

/** More values than the disclosure of a whole province has, and more text: the 112 pages of a large department are 4,302 and 20,747. */
const MAX_VALUES = 80_000;
const MAX_CHARACTERS = 2_000_000;

/** Data with more places than this that cannot be copied is none. */
const MAX_OBSTACLES = 1000;

/** Found where there is no room for more. */
const TOO_MANY = 'too many values';

/** Found where reading runs code, and the code fails. */
export const THROWS = 'something that throws when it is read';

/** Names the kind of a value for a person, without touching anything inside it. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isScalar(value: unknown): value is null | boolean | number | string {
  return value === null || ['boolean', 'number', 'string'].includes(typeof value);
}

/** Whether an object holds data and nothing else; objects of another realm (a frame, a worker) count as well. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

/** `a Map`, `a Date`: by the tag, which no one can make throw unnoticed. */
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

  /** Nothing more is read: of data cut short, nothing else is said. */
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
      // Prototype.js has Object.keys list inherited keys, too.
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
