import { type Node, parse } from 'acorn';

/**
 * Finds syntax and methods that the oldest browsers of the README's support table lack: Chromium 90, Firefox 90 and Safari 14.1 (2021).
 * They support ES2021 and class fields of ES2022. The parser, set to ES2022, rejects later syntax by itself.
 */

const CHROMIUM_SAFARI = 'Chromium 91, Safari 15';

/** Methods and functions that they lack, with the first browsers that have them. */
const METHODS: Record<string, string> = {
  at: 'Chromium 92, Safari 15.4',
  findLast: 'Chromium 97',
  findLastIndex: 'Chromium 97',
  toReversed: 'Chromium 110',
  toSorted: 'Chromium 110',
  toSpliced: 'Chromium 110',
  with: 'Chromium 110',
  isWellFormed: 'Chromium 111',
  toWellFormed: 'Chromium 111',
  checkVisibility: 'Chromium 105',
  showModal: 'Safari 15.4',
  showPopover: 'Chromium 114',
  hidePopover: 'Chromium 114',
  togglePopover: 'Chromium 114',
  throwIfAborted: 'Chromium 100',
};
const STATICS: Record<string, string> = {
  'Object.hasOwn': 'Chromium 93',
  'Object.groupBy': 'Chromium 117',
  'Map.groupBy': 'Chromium 117',
  'Array.fromAsync': 'Chromium 121',
  'Promise.withResolvers': 'Chromium 119',
  'Promise.try': 'Chromium 128',
  'AbortSignal.timeout': 'Chromium 103',
  'AbortSignal.any': 'Chromium 116',
  'AbortSignal.abort': 'Chromium 93',
  'crypto.randomUUID': 'Chromium 92',
  'Intl.supportedValuesOf': 'Chromium 99',
  'Intl.Segmenter': 'Firefox 125',
  'navigator.share': 'Firefox has none',
};
const GLOBALS: Record<string, string> = {
  structuredClone: 'Chromium 98',
  reportError: 'Chromium 95',
  requestIdleCallback: 'Safari has none',
  CompressionStream: 'Safari 16.4',
  DecompressionStream: 'Safari 16.4',
  ClipboardItem: 'Firefox 127',
};

interface Found extends Node {
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Found>).type === 'string';
const nodeAt = (node: Found, key: string): Found | undefined => {
  const value = node[key];
  return isNode(value) ? value : undefined;
};

function tree(code: string): Found {
  const options = { ecmaVersion: 2022, locations: true, allowHashBang: true } as const;
  try {
    return parse(code, { ...options, sourceType: 'module' }) as Node as Found;
  } catch (error) {
    // CommonJS may use words that are reserved in modules. If both fail, report the module's error.
    try {
      return parse(code, { ...options, sourceType: 'script' }) as Node as Found;
    } catch {
      throw error;
    }
  }
}

/** All nodes; `top` is true outside functions. */
function* walk(node: Found, top = true): Generator<{ node: Found; top: boolean }> {
  yield { node, top };
  const inside = top && !/Function/.test(node.type) && node.type !== 'PropertyDefinition';
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, inside);
  }
}

/** Finds newer syntax, as `line: what (first browsers that support it)`. */
export function newerSyntax(code: string): string[] {
  let root: Found;
  try {
    root = tree(code);
  } catch (error) {
    return [(error as Error).message];
  }
  return list(root, ({ node, top }) => {
    if (node.type === 'StaticBlock') return 'static block (Chromium 94)';
    if (node.type === 'BinaryExpression' && nodeAt(node, 'left')?.type === 'PrivateIdentifier')
      return `#x in (${CHROMIUM_SAFARI})`;
    if (node.type === 'MethodDefinition' && nodeAt(node, 'key')?.type === 'PrivateIdentifier')
      return 'private method (Safari 15)';
    if (top && (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await === true)))
      return 'top-level await (Safari 15)';
    const regex = patternOf(node);
    if (regex === undefined) return undefined;
    if (/[dv]/.test(regex.flags)) return `regular-expression flag ${regex.flags} (d: Safari 15, v: Chromium 112)`;
    if (/\(\?<[=!]/.test(regex.pattern)) return 'lookbehind (Safari 16.4)';
    return undefined;
  });
}

/** The pattern and flags of a regular expression, from a literal or a `RegExp` call. */
function patternOf(node: Found): { pattern: string; flags: string } | undefined {
  if (node.type === 'Literal' && node.regex) return node.regex as { pattern: string; flags: string };
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return undefined;
  if (nodeAt(node, 'callee')?.name !== 'RegExp') return undefined;
  const [pattern, flags] = (node.arguments as Found[]).map((argument) =>
    argument.type === 'TemplateLiteral'
      ? (argument.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('')
      : `${argument.value ?? ''}`,
  );
  return { pattern: pattern ?? '', flags: flags ?? '' };
}

/** Finds calls of missing methods, as `line: what (first browsers that have it)`. Optional calls (`?.()`) are fine. */
export function newerCalls(code: string): string[] {
  return list(tree(code), ({ node }) => {
    if ((node.type !== 'CallExpression' && node.type !== 'NewExpression') || node.optional === true) return undefined;
    const callee = nodeAt(node, 'callee');
    if (callee?.type === 'Identifier') return entryOf(GLOBALS, `${callee.name}`);
    if (callee?.type !== 'MemberExpression' || callee.computed === true) return undefined;
    const name = `${nodeAt(callee, 'property')?.name}`;
    const owner = nodeAt(callee, 'object');
    const of = `${owner?.name ?? nodeAt(owner ?? callee, 'property')?.name}`;
    if (['window', 'globalThis', 'self'].includes(of)) return entryOf(GLOBALS, name);
    return entryOf(STATICS, `${of}.${name}`) ?? entryOf(METHODS, name);
  });
}

const entryOf = (since: Record<string, string>, name: string) =>
  Object.hasOwn(since, name) ? `${name} (${since[name]})` : undefined;

function list(root: Found, check: (at: { node: Found; top: boolean }) => string | undefined): string[] {
  return [...walk(root)].flatMap((at) => {
    const found = check(at);
    return found === undefined ? [] : [`${at.node.loc?.start.line}: ${found}`];
  });
}
