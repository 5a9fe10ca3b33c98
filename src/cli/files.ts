import { type Dirent, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { systemCode } from './messages.js';

/**
 * The files that patterns mean: `*` and `?` within a name, `**` across folders. Within a folder they come in the order of their names, the
 * same on every machine; a file that an earlier argument meant already is passed over.
 */

/** A file to check, a pattern that means none, or what could not be looked into, with the system’s code (`EACCES`). */
export type FoundFile = { file: string } | { unmatched: string } | Closed;

interface Closed {
  closed: string;
  reason: string;
}

/** Every file of the arguments; paths are as the arguments write them. */
export function* filesOf(args: readonly string[], cwd: string): Generator<FoundFile> {
  const earlier = new Set<string>();
  for (const arg of args) {
    const found = findFiles(process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg, cwd);
    if (found.length === 0) yield { unmatched: arg };
    for (const entry of found) {
      if (typeof entry !== 'string') yield entry;
      else if (!earlier.has(resolve(cwd, entry))) yield { file: entry };
    }
    for (const entry of found) if (typeof entry === 'string') earlier.add(resolve(cwd, entry));
  }
}

/** What one argument means. */
function findFiles(arg: string, cwd: string): (string | Closed)[] {
  const kind = fileKind(resolve(cwd, arg));
  if (typeof kind !== 'string') return [{ closed: arg, ...kind }];
  // A file that is called like a pattern is that file.
  if (kind === 'file') return [arg];
  const pieces = (kind === 'folder' ? `${arg.replace(/\/+$/, '')}/**/*.json` : arg).split('/');
  const first = kind === 'folder' ? pieces.length - 2 : pieces.findIndex((piece) => /[*?]/.test(piece));
  if (first === -1) return [];
  // The search begins in the folder before the first pattern, which is written as it is.
  const base = pieces
    .slice(0, first)
    .map((piece) => `${piece}/`)
    .join('');
  return matches(pieces.slice(first).join('/'), resolve(cwd, base), base === './' ? '' : base);
}

/** The files below a folder that fit a pattern, and the folders on the way that cannot be read: what they hold was asked for. */
function matches(pattern: string, root: string, base: string): (string | Closed)[] {
  const closed: Closed[] = [];
  const entriesOf = (folder: string): Dirent[] => {
    try {
      return entries(resolve(folder));
    } catch (error) {
      const below = relative(root, folder).replaceAll('\\', '/');
      const reason = systemCode(error);
      if (reason !== 'ENOENT') closed.push({ closed: base + (below && `${below}/`) || '.', reason });
      return [];
    }
  };
  // Signs that mean something to other tools are signs of names here.
  const files = globSync(pattern.replace(/[[\](){}!+@|\\]/g, '\\$&'), {
    cwd: root,
    expandDirectories: false,
    // The library passes over folders it cannot read, links that lead nowhere and devices, of which we tell.
    fs: { readdirSync: entriesOf as unknown as typeof readdirSync },
  });
  const pathOf = (entry: string | Closed) => (typeof entry === 'string' ? entry : entry.closed).split('/').join('\0');
  return [...files.map((file) => base + file), ...closed].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

/** The entries of a folder. Links to folders are left out, as they can go round in circles; whatever else is no folder counts as a file. */
function entries(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isSymbolicLink() || fileKind(resolve(folder, entry.name)) !== 'folder')
    .map((entry) => Object.assign(entry, { isFile: () => !entry.isDirectory(), isSymbolicLink: () => false }));
}

/** What stands at a path; why it cannot be told where the system refuses: no permission, a name too long, links in a circle. */
function fileKind(path: string): 'file' | 'folder' | 'none' | { reason: string } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const reason = systemCode(error);
    return reason === 'ENOENT' ? 'none' : { reason };
  }
}
