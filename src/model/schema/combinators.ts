import * as v from 'valibot';
import { keysOf } from '../lists.js';
import { EXPECT, OR_ABSENT, oneOf } from './expect.js';

/**
 * Replacements for valibot's objects, lists and unions that report every issue at its own path: an unknown key is an issue of its own,
 * and a union reports only the issues of the option that the input is meant to be.
 *
 * They use `~run`, `_addIssue` and `_standardSchema`, which are not public (hence the version range `~1.5`). The alternatives are
 * worse: `strictObject` stops at the first unknown key and, with `array` and `variant`, adds 0.8 kB, and `rawTransform` hides entries
 * from schema.json.
 */

/** Valibot's dataset: a value with the issues found so far. */
interface Dataset {
  value: unknown;
  typed?: boolean | undefined;
  issues?: v.BaseIssue<unknown>[] | undefined;
}

type Config = v.Config<v.BaseIssue<unknown>>;

/** Runs the schema of a nested value, adds its issues to `whole` and returns its output. */
function take(whole: Dataset, schema: v.GenericSchema, at: v.IssuePathItem, config: Config): unknown {
  const part: Dataset = schema['~run']({ value: at.value }, config);
  if (!part.typed) whole.typed = false;
  for (const fault of part.issues ?? []) {
    whole.issues ??= [];
    whole.issues.push(Object.assign(fault, { path: [at, ...(fault.path ?? [])] }));
  }
  return part.value;
}

/** A list of items. */
export function list<const S extends v.GenericSchema>(item: S): v.ArraySchema<S, string> {
  type Schema = v.ArraySchema<S, string>;
  const schema = v._standardSchema<Schema>({
    kind: 'schema',
    type: 'array',
    reference: list as unknown as Schema['reference'],
    expects: 'Array',
    async: false,
    item,
    message: EXPECT.list,
    '~run': (dataset, config) => {
      const result = dataset as Dataset;
      const input = result.value;
      if (Array.isArray(input)) {
        result.typed = true;
        result.value = input.map((value: unknown, key) =>
          take(result, item, { type: 'array', origin: 'value', input, key, value }, config),
        );
      } else v._addIssue(schema, 'type', dataset, config);
      return result as ReturnType<Schema['~run']>;
    },
  });
  return schema;
}

/** A list of limited length, for lists that are short in all documents and slow to render. */
export function few<const S extends v.GenericSchema>(item: S, limit: number) {
  return v.pipe(list(item), v.maxLength(limit, `at most ${limit} items`));
}

/** One word of a fixed vocabulary. */
export function word<const O extends readonly (string | number)[]>(...options: O): v.PicklistSchema<O, string> {
  return v.picklist(options, oneOf(options));
}

/** A key that may be left out. */
export function maybe<const S extends v.GenericSchema>(schema: S): v.ExactOptionalSchema<S, undefined> {
  return v.exactOptional(schema);
}

/**
 * An object with these keys and no others. Every unknown key is an issue that names the known ones. If `closed` is false,
 * unknown keys are ignored.
 */
export function object<const E extends v.ObjectEntries>(entries: E, closed = true): v.StrictObjectSchema<E, string> {
  const keys = keysOf(entries);
  const known = oneOf(keys);
  type Schema = v.StrictObjectSchema<E, string>;
  const schema = v._standardSchema<Schema>({
    kind: 'schema',
    type: 'strict_object',
    reference: object as unknown as Schema['reference'],
    expects: 'Object',
    async: false,
    entries,
    message: EXPECT.object,
    '~run': (dataset, config) => {
      const result = dataset as Dataset;
      const input = result.value;
      if (!isRecord(input)) {
        v._addIssue(schema, 'type', dataset, config);
        return result as ReturnType<Schema['~run']>;
      }
      const at = (key: string, origin: 'key' | 'value'): v.ObjectPathItem => {
        return { type: 'object', origin, input, key, value: input[key] };
      };
      const value: Record<string, unknown> = {};
      Object.assign(result, { typed: true, value });
      for (const key of keys) {
        const field = entries[key] as v.GenericSchema & { default?: unknown };
        if (key in input || field.default !== undefined) {
          value[key] = take(result, field, at(key, 'value'), config);
        } else if (field.type !== 'exact_optional') {
          v._addIssue(schema, 'key', dataset, config, { path: [at(key, 'key')] });
        }
      }
      for (const key of closed ? keysOf(input) : []) {
        if (keys.includes(key)) continue;
        v._addIssue(schema, 'key', dataset, config, { expected: 'never', message: known, path: [at(key, 'key')] });
      }
      return result as ReturnType<Schema['~run']>;
    },
  });
  return schema;
}

/** Whether the input is an object but not a list. */
function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Declared as a union; at run time, only the option that the input is meant to be is run. */
export interface Branch<O extends readonly v.GenericSchema[]>
  extends v.BaseSchema<v.InferInput<O[number]>, v.InferOutput<O[number]>, v.InferIssue<O[number]>> {
  readonly type: 'union';
  readonly options: O;
}

/** A union whose option is picked by `choose`, which may also return a schema outside the union to report an issue. */
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

/** A union of objects discriminated by `kind`. An unknown kind is an issue of that key alone. */
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

/** A value or an absence. An issue of the value as a whole also mentions the absence. */
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
