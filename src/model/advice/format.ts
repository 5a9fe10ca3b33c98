import type * as v from 'valibot';
import { quoted } from '../json.js';
import { keysOf } from '../lists.js';
import { disclosure } from '../schema/disclosure.js';
import { EXPECT } from '../schema/expect.js';
import type { Json, Keys } from '../snapshot.js';

/** What the format allows at a place. Read from the runtime schema, so that advice always agrees with it. */

/** The parts of a valibot schema that advice uses. */
export interface Form extends v.GenericSchema {
  message?: unknown;
  entries?: Readonly<Record<string, Form>>;
  item?: Form;
  options?: readonly unknown[];
  wrapped?: Form;
  getter?: (input: unknown) => Form;
}

/** Resolves unions and wrappers: an amount is a decimal, an object with details, or an absence. */
function alternatives(form: Form): Form[] {
  if (form.type === 'union') return (form.options as Form[]).flatMap(alternatives);
  if (form.wrapped) return alternatives(form.wrapped);
  if (form.getter) return alternatives(form.getter(undefined));
  return [form];
}

function below(form: Form, key: string | number): Form[] {
  const { entries = {}, item } = form;
  if (typeof key === 'number') return item ? [item] : [];
  return keysOf(entries).includes(key) ? [entries[key] as Form] : [];
}

/** The schema of a disclosure. */
const ROOT = disclosure as unknown as Form;

/** The possible schemas at a place; empty if the format does not have the place. */
export function formsAt(keys: Keys): Form[] {
  let forms = alternatives(ROOT);
  for (const key of keys) forms = forms.flatMap((form) => below(form, key)).flatMap(alternatives);
  return forms;
}

/** The keys of an object at a place. */
export function fieldsAt(keys: Keys): string[] {
  return [...new Set(formsAt(keys).flatMap(({ entries = {} }) => keysOf(entries)))];
}

/** The words allowed at a place. */
export function wordsAt(keys: Keys): (string | number)[] {
  const words = formsAt(keys).flatMap(({ type, options }) => (type === 'picklist' ? (options ?? []) : []));
  return [...new Set(words as (string | number)[])];
}

/** Whether a place allows an absence. */
export function mayBeAbsent(keys: Keys): boolean {
  return fieldsAt(keys).includes('absent');
}

/** Whether the key of a place is optional. */
export function mayBeLeftOut(keys: Keys): boolean {
  const key = keys[keys.length - 1];
  return formsAt(keys.slice(0, -1))
    .flatMap((form) => (key === undefined ? [] : below(form, key)))
    .some(isOptional);
}

function isOptional({ type }: Form): boolean {
  return type === 'exact_optional' || type === 'optional';
}

/** Whether a value is valid at a place. */
export function fits(value: Json, keys: Keys): boolean {
  return formsAt(keys).some((form) => !form['~run']({ value }, {}).issues);
}

/** Sample values, by the message of the schema. */
const SAMPLES: Readonly<Record<string, Json>> = {
  [EXPECT.decimal]: '120.50',
  [EXPECT.faithful]: '120.50',
  [EXPECT.date]: '2024-01-31',
  [EXPECT.year]: 2024,
  [EXPECT.digits]: '2080505',
  [EXPECT.language]: 'zh-CN',
  [EXPECT.url]: 'https://example.gov.cn/',
};

/** A short example of a schema: an object with its required keys, or a list with one item. */
export function exampleOf(form: Form, depth = 0): Json {
  const [first] = alternatives(form);
  const { entries, item, options, message } = first ?? {};
  if (entries) {
    const required = Object.entries(entries).filter(([, field]) => !isOptional(field));
    // If no key is required, show the last one: the first keys are those of every section.
    const shown = required.length > 0 ? required : Object.entries(entries).slice(-1);
    return Object.fromEntries(shown.map(([key, field]) => [key, exampleOf(field, depth + 1)]));
  }
  if (item) return depth > 2 ? [] : [exampleOf(item, depth + 1)];
  return (options?.[0] as Json | undefined) ?? SAMPLES[`${message}`] ?? '…';
}

/** An example of a valid value at a place. */
export function exampleAt(keys: Keys): Json {
  const [first] = formsAt(keys);
  return first ? exampleOf(first) : null;
}

/** JSON in one line, with spaces: `{ "absent": "blank" }`. */
export function written(value: Json): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length > 0 ? `[${value.map(written).join(', ')}]` : '[]';
  if (typeof value !== 'object' || value === null) return `${value}`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${quoted(key)}: ${written(item)}`)
    .join(', ')} }`;
}

/** The path of the field of this name that is nearest to the root: `procurement.goods`, `overview.revenue.sources[].kind`. */
export function placeOfField(name: string): string | undefined {
  const seen = new Set<unknown>();
  const queue: { path: string; form: Form }[] = [{ path: '', form: ROOT }];
  for (const { path, form } of queue) {
    for (const { entries, item } of alternatives(form)) {
      if (item) queue.push({ path: `${path}[]`, form: item });
      if (!entries || seen.has(entries)) continue;
      seen.add(entries);
      for (const [key, field] of Object.entries(entries)) {
        const at = path === '' ? key : `${path}.${key}`;
        if (key === name) return at;
        queue.push({ path: at, form: field });
      }
    }
  }
  return undefined;
}
