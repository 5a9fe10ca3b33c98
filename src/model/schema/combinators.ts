import * as v from 'valibot';
import { EXPECT, OR_ABSENT, oneOf } from './expect.js';

/**
 * Valibot's objects, lists and unions, made to report every fault at its own place: an unknown key is named with its
 * nearest neighbour, and a union reports about the branch that the input means.
 */

type Run<S extends v.GenericSchema> = S['~run'];

/** A list of items. */
export function list<const S extends v.GenericSchema>(item: S): v.ArraySchema<S, string> {
  return v.array(item, EXPECT.list);
}

/** One word of a fixed vocabulary. */
export function word<const O extends readonly string[]>(...options: O): v.PicklistSchema<O, string> {
  return v.picklist(options, oneOf(options));
}

/** A key that may be left out. */
export function maybe<const S extends v.GenericSchema>(schema: S): v.ExactOptionalSchema<S, undefined> {
  return v.exactOptional(schema);
}

/**
 * An object with these keys and no others. Every unknown key is an issue whose message names the keys it could be, unless the
 * keys are not `closed`, because they are not all that is known.
 */
export function object<const E extends v.ObjectEntries>(entries: E, closed = true): v.StrictObjectSchema<E, string> {
  const schema = v.strictObject(entries, EXPECT.object);
  const keys = Object.keys(entries);
  const run: Run<typeof schema> = (dataset, config) => {
    const input = dataset.value;
    // To valibot a list is an object; here it fails like any other value that is none.
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return schema['~run']({ value: null }, config);
    const fields = Object.entries(input);
    const known = Object.create(null) as Record<string, unknown>;
    for (const [key, value] of fields) if (keys.includes(key)) known[key] = value;
    const result = schema['~run']({ value: known }, config);
    for (const [key, value] of fields) {
      if (key in known || !closed) continue;
      v._addIssue(schema, 'key', result, config, {
        input: value,
        expected: 'never',
        message: nearest(key, keys),
        path: [{ type: 'object', origin: 'key', input: known, key, value }],
      });
    }
    return result;
  };
  return { ...schema, '~run': run };
}

/** A union to readers of the schema; at run time it decides by the look of the input which of its options is meant. */
export interface Branch<O extends readonly v.GenericSchema[]>
  extends v.BaseSchema<v.InferInput<O[number]>, v.InferOutput<O[number]>, v.InferIssue<O[number]>> {
  readonly type: 'union';
  readonly options: O;
}

/** Makes a union whose option `choose` picks. It may also pick a schema outside the union that only reports a fault. */
export function branch<const O extends readonly v.GenericSchema[]>(
  options: O,
  choose: (input: unknown) => v.GenericSchema,
): Branch<O> {
  return v._standardSchema<Branch<O>>({
    kind: 'schema',
    type: 'union',
    reference: branch,
    expects: '',
    async: false,
    options,
    '~run': (dataset, config) => choose(dataset.value)['~run'](dataset, config) as ReturnType<Branch<O>['~run']>,
  });
}

/** A union of objects that tell by their `kind` which one they are; an unknown kind is an issue of that key alone. */
export function byKind<const K extends readonly string[], const O extends readonly v.GenericSchema[]>(
  kinds: K,
  options: O,
): Branch<O> {
  const kindAlone = object({ kind: word(...kinds) }, false);
  return branch(
    options,
    (input) => options[has(input, 'kind') ? kinds.indexOf(input.kind as string) : -1] ?? kindAlone,
  );
}

function has<K extends string>(input: unknown, key: K): input is Record<K, unknown> {
  return typeof input === 'object' && input !== null && key in input;
}

/** A value, or the kind of its absence. Where the value fails at its own place, an absence would have done as well. */
export function orAbsent<const S extends v.GenericSchema, const A extends v.GenericSchema>(schema: S, absence: A) {
  const union = branch([schema, absence], (input) => (has(input, 'absent') ? absence : schema));
  const run = union['~run'];
  return {
    ...union,
    '~run': ((dataset, config) => {
      const result = run(dataset, config);
      for (const fault of result.issues ?? [])
        if (!fault.path) Object.assign(fault, { message: fault.message + OR_ABSENT });
      return result;
    }) as typeof run,
  };
}

/** The number of single-letter edits between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known key that a mistyped one most likely means, or all of them. */
function nearest(key: string, known: readonly string[]): string {
  const short = key.slice(0, 40).toLowerCase();
  const [best] = known
    .map((name) => ({ name, edits: distance(short, name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(2, best.name.length / 3) ? JSON.stringify(best.name) : oneOf(known);
}
