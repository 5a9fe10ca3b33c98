import schema from '../../schema.json';

/**
 * Disclosures made from `schema.json`, so that a list or text that the format gains is tried without being named here: with lists of any
 * length at any place, few keys or all of them, and figures of which no two agree.
 */

/** The part of JSON Schema that `schema.json` is written in. */
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

/** What a node may be, but for absences: they hold nothing. */
function branches(node: Node): Node[] {
  const before = known.get(node);
  if (before) return before;
  const own = node.$ref === undefined ? node : (DEFINITIONS[node.$ref.replace('#/$defs/', '')] ?? node);
  const found = (own.anyOf?.flatMap(branches) ?? [own]).filter(({ title }) => title !== 'Absence');
  known.set(node, found);
  return found;
}

/** A list of the format: its place, with `[]` for an item of a list around it, and how many items it may have. */
export interface ListPlace {
  place: string;
  most: number | undefined;
}

/** All lists; a list inside its own kind (`lines` of lines) as deep as it differs from its kind. */
export function listsOf(node = ROOT, at: readonly string[] = [], inside: readonly string[] = []): ListPlace[] {
  const { $ref = '' } = node;
  if (inside.filter((one) => one === $ref && one !== '').length > 1) return [];
  return branches(node).flatMap(({ type, items, maxItems, properties = {} }) =>
    type === 'array' && items
      ? [{ place: at.join('.'), most: maxItems }, ...listsOf(items, [...at, '[]'], [...inside, $ref])]
      : Object.entries(properties).flatMap(([key, property]) => listsOf(property, [...at, key], [...inside, $ref])),
  );
}

/** How a disclosure is made. */
export interface Making {
  /** Lengths of lists, by place. */
  sizes: Readonly<Record<string, number>>;
  /** Length of lists that must be there and have no size, and, if it is not 0, of those that need not. */
  others?: number;
  /** Whether items of lists have every key they may have. */
  full?: boolean;
  /** The name of everything that has one. Default: a name of its own for each. */
  name?: string;
  /** Every other text. Default: a text of its own for each. */
  text?: string;
}

/** A disclosure made so. */
export function disclosureWith(making: Making): unknown {
  return build(ROOT, [], 0, making);
}

function build(node: Node, place: readonly string[], index: number, making: Making): unknown {
  const { sizes, full = false, others = 0, name, text } = making;
  const path = place.join('.');
  const options = branches(node);
  const holder = options.find(({ type }) => type === 'object' || type === 'array');
  const isItem = place.includes('[]');
  // A figure is a plain decimal, unless a list beside it is wanted.
  const own =
    (options.length === 1 || holder?.required?.[0] !== 'value' || leads(path, sizes) ? holder : undefined) ??
    options[0] ??
    {};
  const key = [...place].reverse().find((part) => part !== '[]') ?? '';
  if (own.type === 'array') {
    const length = sizes[path] ?? others;
    return Array.from({ length: key === 'tables' ? Math.min(length, 11) : length }, (_, at) =>
      build(own.items ?? {}, [...place, '[]'], at, making),
    );
  }
  if (own.type === 'object') {
    const wanted = Object.entries(own.properties ?? {}).filter(([inner, property]) => {
      const below = [...place, inner];
      if (own.required?.includes(inner) || leads(below.join('.'), sizes)) return true;
      if (branches(property).some(({ type }) => type === 'array')) return others > 0 && below.length < 7;
      return isItem ? full : others > 0;
    });
    return Object.fromEntries(
      wanted.map(([inner, property]) => [inner, build(property, [...place, inner], index, making)]),
    );
  }
  const words = own.enum;
  if (key === 'level') return LEVELS[place.filter((part) => part === 'lines' || part === 'classes').length - 1];
  if (words) return words[isItem ? index % words.length : 0];
  if (key === 'schemaVersion') return 1;
  if (own.type === 'integer') return 2024;
  if (own.format === 'date') return '2024-02-05';
  if (key === 'url') return 'https://www.example.gov.cn/a.html';
  if (key === 'language') return 'zh-CN';
  if (own.pattern === '^\\d+$') return `${100 + index}`;
  if (own.pattern?.startsWith('^-?')) return `${(index * 7919) % 9973}.${String(index % 100).padStart(2, '0')}`;
  if (key === 'name') return name ?? `科目${index}`;
  return text ?? `${key}${index}`;
}

/** Whether a list with a size is at a place or below it. */
function leads(path: string, sizes: Making['sizes']): boolean {
  return Object.keys(sizes).some((list) => list === path || list.startsWith(`${path}.`));
}
