/** A validator for the subset of JSON Schema 2020-12 that `schema.json` uses. */

type Node = Readonly<Record<string, unknown>>;

const KNOWN = new Set(
  '$schema $id $defs $ref title description default type anyOf enum pattern format minimum maximum maxLength maxItems properties required additionalProperties items'.split(
    ' ',
  ),
);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(type: unknown, value: unknown): boolean {
  if (type === 'object') return isNode(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'string' || type === 'number' || type === 'boolean') return typeof value === type;
  throw new Error(`type ${String(type)} is not known to this test`);
}

/** Returns a function that validates a value. It throws for unknown keywords. */
export function validator(root: Node): (value: unknown) => boolean {
  const defs = isNode(root.$defs) ? root.$defs : {};

  function valid(schema: unknown, value: unknown): boolean {
    if (!isNode(schema)) throw new Error('a schema that is no object is not known to this test');
    for (const keyword of Object.keys(schema)) if (!KNOWN.has(keyword)) throw new Error(`unknown keyword ${keyword}`);
    const { $ref, anyOf, type, minimum, maximum, pattern, properties, items } = schema;
    if (typeof $ref === 'string' && !valid(defs[$ref.replace('#/$defs/', '')], value)) return false;
    if (Array.isArray(anyOf) && !anyOf.some((option) => valid(option, value))) return false;
    if (type !== undefined && !isOfType(type, value)) return false;
    if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false;
    if (typeof pattern === 'string' && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) return false;
    if (typeof schema.maxLength === 'number' && typeof value === 'string' && value.length > schema.maxLength)
      return false;
    if (typeof value === 'number') {
      if (typeof minimum === 'number' && value < minimum) return false;
      if (typeof maximum === 'number' && value > maximum) return false;
    }
    if (typeof schema.maxItems === 'number' && Array.isArray(value) && value.length > schema.maxItems) return false;
    if (Array.isArray(value) && items !== undefined) return value.every((item) => valid(items, item));
    if (!isNode(properties) || !isNode(value)) return true;
    const required: unknown[] = Array.isArray(schema.required) ? schema.required : [];
    if (required.some((key) => !Object.hasOwn(value, String(key)))) return false;
    return Object.entries(value).every(([key, inner]) =>
      Object.hasOwn(properties, key) ? valid(properties[key], inner) : schema.additionalProperties !== false,
    );
  }

  return (value) => valid(root, value);
}
