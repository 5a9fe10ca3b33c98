/** Checks source files against the architecture rules of src/README.md. Pure: takes files, returns messages. */

/** A source file: its path below src/, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Layers by rank. A file may import its own layer and lower ones. */
const LAYERS: Readonly<Record<string, number>> = {
  model: 0,
  text: 1,
  export: 2,
  parts: 3,
  charts: 3,
  sections: 4,
  report: 5,
  comparison: 5,
  language: 6,
  embed: 6,
  cli: 6,
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Methods that the oldest supported browsers lack, but Node's types allow. */
const NEWER = /\.at\(-|\bObject\.hasOwn\b|\.findLast|\.to(?:Sorted|Reversed|Spliced)\(|\bstructuredClone\b/;

/**
 * Built-ins that libraries of old host pages (Prototype.js, MooTools) replace with incompatible versions. Use `lists.ts` and `json.ts` of
 * the model instead.
 */
const REPLACED =
  /\bArray\.from\(|\.reduce(?:Right)?\b|\.entries\(\)|\bnew Event\(|\bJSON\.stringify\b|\bObject\.(?:keys|values)\(|\bfor \((?:const|let) \w+ in /;

/** Files that handle such replacements themselves. */
const EXEMPT: ReadonlySet<string> = new Set(['model/snapshot.ts', 'parts/Tabs.tsx']);

/** Every module a text imports, static or dynamic. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** APIs that run text as code, or load, send or store something, which SECURITY.md rules out. */
const UNSAFE =
  /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.(write|cookie)|\beval\(|new Function\b|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|(local|session)Storage|indexedDB/;

/** The path below src/ of a relative import. */
export function resolveImport(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const piece of specifier.split('/')) {
    if (piece === '..') parts.pop();
    else if (piece !== '.') parts.push(piece);
  }
  return parts.join('/').replace(/\.js$/, '');
}

/** All violations in these files. */
export function faults(files: readonly SourceFile[]): string[] {
  const graph = new Map<string, string[]>();
  const found: string[] = [];
  for (const { path, text } of files) {
    const targets: string[] = [];
    for (const specifier of importsOf(text)) {
      if (specifier.startsWith('.')) targets.push(resolveImport(path, specifier));
      found.push(...faultsOfImport(path, specifier));
    }
    graph.set(path.replace(/\.tsx?$/, ''), targets);
    if (path.split('/').some((piece) => /^utils?(\.|$)/.test(piece))) found.push(`${path}: there is no utils here`);
    const newer = path.startsWith('cli/') ? null : NEWER.exec(text);
    if (newer) found.push(`${path}: ${newer[0]} is newer than Chromium 90`);
    const replaced = /^(cli|samples)\//.test(path) || EXEMPT.has(path) ? null : REPLACED.exec(withoutComments(text));
    if (replaced) found.push(`${path}: ${replaced[0]} is another function on some host pages`);
    const unsafe = UNSAFE.exec(withoutComments(text));
    if (unsafe) found.push(`${path}: ${unsafe[0]} is what SECURITY.md promises not to use`);
    const lines = text.split('\n').length;
    if (lines > 310) found.push(`${path}: ${lines} lines, more than about 300`);
  }
  return [...found, ...impureViews(graph), ...cycles(graph)];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
}

function faultsOfImport(path: string, specifier: string): string[] {
  const [layer = ''] = path.split('/');
  if (!specifier.startsWith('.')) {
    const found: string[] = [];
    if (specifier.startsWith('node:') && layer !== 'cli') found.push(`${path}: only cli may import ${specifier}`);
    if (layer === 'model' && /^react(-dom)?(\/|$)/.test(specifier)) found.push(`${path}: model imports ${specifier}`);
    if (/^recharts(\/|$)/.test(specifier) && layer !== 'charts') found.push(`${path}: only charts may import recharts`);
    if (/^(tinyglobby|jsonc-parser)$/.test(specifier) && layer !== 'cli')
      found.push(`${path}: only cli may import ${specifier}`);
    return found;
  }
  const target = resolveImport(path, specifier);
  const [targetLayer = '', targetFolder = ''] = target.split('/');
  const found: string[] = [];
  const own = LAYERS[layer];
  const other = LAYERS[targetLayer];
  if (own !== undefined && other === undefined) found.push(`${path}: imports ${target}, which is in no layer below it`);
  if (own !== undefined && other !== undefined && other > own)
    found.push(`${path}: ${layer} must not import ${targetLayer}`);
  // The command line renders nothing.
  if (layer === 'cli' && !['cli', 'model', 'text'].includes(targetLayer))
    found.push(`${path}: cli imports only model and text, not ${targetLayer}`);
  if (own !== undefined && own === other && layer !== targetLayer) {
    const allowed = layer === 'parts' || layer === 'charts';
    if (!allowed) found.push(`${path}: ${layer} must not import ${targetLayer}`);
  }
  if (layer === 'sections' && targetLayer === 'sections') {
    const [, folder = ''] = path.split('/');
    // All sections may import the type of a section.
    if (path !== 'sections/index.ts' && folder !== targetFolder && target !== 'sections/entry')
      found.push(`${path}: sections do not import each other`);
  }
  return found;
}

/** A view and the files of its folder that it imports may only import model. */
function impureViews(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  for (const view of graph.keys()) {
    if (!/^sections\/[^/]+\/view$/.test(view)) continue;
    const folder = view.slice(0, -'view'.length);
    const waiting = [view];
    const seen = new Set<string>();
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const target of graph.get(file) ?? []) {
        if (target.startsWith(folder)) waiting.push(target);
        else if (!target.startsWith('model/')) found.push(`${file}: a view imports only model, not ${target}`);
      }
    }
  }
  return found;
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    const at = trail.indexOf(node);
    if (at >= 0) {
      found.push(`cycle: ${[...trail.slice(at), node].join(' → ')}`);
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

/** The literals that occur in a text. */
export function literalsIn(text: string, literals: readonly string[]): string[] {
  return literals.filter((literal) => text.includes(literal));
}
