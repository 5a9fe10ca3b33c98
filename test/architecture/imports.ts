/** Reads the imports of source files and says which break the plan of the house. Pure: files in, sentences out. */

/** A source file: its path below src/, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Layers from the ground up; a file may import its own layer and those below it. */
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

/** What the oldest browsers supported do not have, and no compiler option forbids beside Node's types. */
const NEWER = /\.at\(-|\bObject\.hasOwn\b|\.findLast|\.to(?:Sorted|Reversed|Spliced)\(|\bstructuredClone\b/;

/**
 * What libraries of old host pages replace or add to (Prototype.js, MooTools), so that it does something else. `lists.ts` and `json.ts` of
 * the model have what is needed instead.
 */
const REPLACED =
  /\bArray\.from\(|\.reduce(?:Right)?\b|\.entries\(\)|\bnew Event\(|\bJSON\.stringify\b|\bObject\.(?:keys|values)\(|\bfor \((?:const|let) \w+ in /;

/** Files that allow for such a replacement themselves. */
const KNOWING: ReadonlySet<string> = new Set(['model/snapshot.ts', 'parts/Tabs.tsx']);

/** Every module a text imports, static or dynamic. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** What would run text, or send, load or keep something; SECURITY.md promises that nothing does. */
const UNSAFE =
  /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.(write|cookie)|\beval\(|new Function\b|\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|(local|session)Storage|indexedDB/;

/** The path below src/ that a relative import means. */
export function resolveImport(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const piece of specifier.split('/')) {
    if (piece === '..') parts.pop();
    else if (piece !== '.') parts.push(piece);
  }
  return parts.join('/').replace(/\.js$/, '');
}

/** Everything in these files that is not as the plan has it. */
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
    const replaced = /^(cli|samples)\//.test(path) || KNOWING.has(path) ? null : REPLACED.exec(withoutComments(text));
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
  const [room = ''] = path.split('/');
  if (!specifier.startsWith('.')) {
    const found: string[] = [];
    if (specifier.startsWith('node:') && room !== 'cli') found.push(`${path}: only cli may import ${specifier}`);
    if (room === 'model' && /^react(-dom)?(\/|$)/.test(specifier)) found.push(`${path}: model imports ${specifier}`);
    if (/^recharts(\/|$)/.test(specifier) && room !== 'charts') found.push(`${path}: only charts may import recharts`);
    if (/^(tinyglobby|jsonc-parser)$/.test(specifier) && room !== 'cli')
      found.push(`${path}: only cli may import ${specifier}`);
    return found;
  }
  const target = resolveImport(path, specifier);
  const [targetRoom = '', targetFolder = ''] = target.split('/');
  const found: string[] = [];
  const own = LAYERS[room];
  const other = LAYERS[targetRoom];
  if (own !== undefined && other === undefined) found.push(`${path}: imports ${target}, which is in no room below it`);
  if (own !== undefined && other !== undefined && other > own)
    found.push(`${path}: ${room} must not import ${targetRoom}`);
  // Nobody but the program itself needs the program, and it draws nothing.
  if (room === 'cli' && !['cli', 'model', 'text'].includes(targetRoom))
    found.push(`${path}: cli imports only model and text, not ${targetRoom}`);
  if (own !== undefined && own === other && room !== targetRoom) {
    const allowed = room === 'parts' || room === 'charts';
    if (!allowed) found.push(`${path}: ${room} must not import ${targetRoom}`);
  }
  if (room === 'sections' && targetRoom === 'sections') {
    const [, folder = ''] = path.split('/');
    // What says what a section is belongs to none.
    if (path !== 'sections/index.ts' && folder !== targetFolder && target !== 'sections/entry')
      found.push(`${path}: sections do not import each other`);
  }
  return found;
}

/** A view and the files of its folder that it is made of import only model. */
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

/** Figures and names of one document that occur in a text. */
export function literalsIn(text: string, literals: readonly string[]): string[] {
  return literals.filter((literal) => text.includes(literal));
}
