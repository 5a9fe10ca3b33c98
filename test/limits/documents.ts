import schema from '../../schema.json';

/**
 * Generates disclosures from `schema.json`, so that new lists and texts of the format are tested automatically: with lists of any length at
 * any path, required or all keys, and unequal figures.
 */

/** The part of JSON Schema that `schema.json` uses. */
interface Node {
  $ref?: string;
  title?: string;
  type?: string;
  anyOf?: Node[];
  items?: Node;
  maxItems?: number;
  properties?: Record<string, Node>;
  required?: string[];
  enum?: (string | number)[];
  pattern?: string;
  format?: string;
}

const ROOT: Node = schema as unknown as Node;
const DEFINITIONS = schema.$defs as unknown as Record<string, Node>;
const LEVELS = ['class', 'group', 'item'];

const known = new Map<Node, Node[]>();

/** The alternatives of a node, without absences. */
function branches(node: Node): Node[] {
  const cached = known.get(node);
  if (cached) return cached;
  const resolved = node.$ref === undefined ? node : (DEFINITIONS[node.$ref.replace('#/$defs/', '')] ?? node);
  const found = (resolved.anyOf?.flatMap(branches) ?? [resolved]).filter(({ title }) => title !== 'Absence');
  known.set(node, found);
  return found;
}

/** A list of the format: its path, with `[]` for items of outer lists, and its maximum number of items. */
export interface ListPlace {
  place: string;
  most: number | undefined;
}

/** All lists of the format. Recursive lists (`lines` of lines) are listed to a depth of two. */
export function listsOf(node = ROOT, at: readonly string[] = [], inside: readonly string[] = []): ListPlace[] {
  const { $ref = '' } = node;
  if (inside.filter((one) => one === $ref && one !== '').length > 1) return [];
  return branches(node).flatMap(({ type, items, maxItems, properties = {} }) =>
    type === 'array' && items
      ? [{ place: at.join('.'), most: maxItems }, ...listsOf(items, [...at, '[]'], [...inside, $ref])]
      : Object.entries(properties).flatMap(([key, property]) => listsOf(property, [...at, key], [...inside, $ref])),
  );
}

/** Options for a generated disclosure. */
export interface Making {
  /** Lengths of lists, by path. */
  sizes: Readonly<Record<string, number>>;
  /** Length of required lists without a size and, if not 0, also of optional ones. */
  others?: number;
  /** Whether list items have all optional keys. */
  full?: boolean;
  /** Name of everything that has one. Default: unique names. */
  name?: string;
  /** All other texts. Default: unique texts. */
  text?: string;
}

/** Generates a disclosure. */
export function disclosureWith(making: Making): unknown {
  return build(ROOT, [], 0, making);
}

function build(node: Node, place: readonly string[], index: number, making: Making): unknown {
  const { sizes, full = false, others = 0, name, text } = making;
  const path = place.join('.');
  const options = branches(node);
  const holder = options.find(({ type }) => type === 'object' || type === 'array');
  const isItem = place.includes('[]');
  // A figure is a plain decimal, unless a list inside it has a size.
  const resolved =
    (options.length === 1 || holder?.required?.[0] !== 'value' || leads(path, sizes) ? holder : undefined) ??
    options[0] ??
    {};
  const key = [...place].reverse().find((part) => part !== '[]') ?? '';
  if (resolved.type === 'array') {
    const length = sizes[path] ?? others;
    return Array.from({ length: key === 'tables' ? Math.min(length, 11) : length }, (_, at) =>
      build(resolved.items ?? {}, [...place, '[]'], at, making),
    );
  }
  if (resolved.type === 'object') {
    const included = Object.entries(resolved.properties ?? {}).filter(([inner, property]) => {
      const below = [...place, inner];
      if (resolved.required?.includes(inner) || leads(below.join('.'), sizes)) return true;
      if (branches(property).some(({ type }) => type === 'array')) return others > 0 && below.length < 7;
      return isItem ? full : others > 0;
    });
    return Object.fromEntries(
      included.map(([inner, property]) => [inner, build(property, [...place, inner], index, making)]),
    );
  }
  const keywords = resolved.enum;
  if (key === 'level') return LEVELS[place.filter((part) => part === 'lines' || part === 'classes').length - 1];
  if (keywords) return keywords[isItem ? index % keywords.length : 0];
  if (key === 'schemaVersion') return 1;
  if (resolved.type === 'integer') return 2024;
  if (resolved.format === 'date') return '2024-02-05';
  if (key === 'url') return 'https://www.example.gov.cn/a.html';
  if (key === 'language') return 'zh-CN';
  if (resolved.pattern === '^\\d+$') return `${100 + index}`;
  if (resolved.pattern?.startsWith('^-?')) return `${(index * 7919) % 9973}.${String(index % 100).padStart(2, '0')}`;
  if (key === 'name') return name ?? `科目${index}`;
  return text ?? `${key}${index}`;
}

/** Whether a path has a list with a size at it or below it. */
function leads(path: string, sizes: Making['sizes']): boolean {
  return Object.keys(sizes).some((list) => list === path || list.startsWith(`${path}.`));
}
