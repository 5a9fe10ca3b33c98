import { type Dirent, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { systemCode } from './messages.js';

/**
 * Finds the files of the arguments: `*` and `?` match within a name, `**` across folders. Files are sorted by path, in the same order
 * on every machine. A file that matches several arguments is listed once.
 */

/** A file to check, a pattern without matches, or a file or folder that cannot be opened, with its error code (`EACCES`). */
export type FoundFile = { file: string } | { unmatched: string } | Closed;

interface Closed {
  closed: string;
  reason: string;
}

/** All files of the arguments. Paths are relative or absolute as in the arguments. */
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

/** The files of one argument. */
function findFiles(arg: string, cwd: string): (string | Closed)[] {
  const kind = fileKind(resolve(cwd, arg));
  if (typeof kind !== 'string') return [{ closed: arg, ...kind }];
  // A file whose name looks like a pattern is taken as that file.
  if (kind === 'file') return [arg];
  const pieces = (kind === 'folder' ? `${arg.replace(/\/+$/, '')}/**/*.json` : arg).split('/');
  const first = kind === 'folder' ? pieces.length - 2 : pieces.findIndex((piece) => /[*?]/.test(piece));
  if (first === -1) return [];
  // Start in the folder before the first wildcard, so that the rest of its path is taken literally.
  const base = pieces
    .slice(0, first)
    .map((piece) => `${piece}/`)
    .join('');
  return matches(pieces.slice(first).join('/'), resolve(cwd, base), base === './' ? '' : base);
}

/** The files below a folder that match a pattern, and the folders on the way that cannot be read. */
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
  // Only * and ? are wildcards: escape everything else that tinyglobby would interpret.
  const files = globSync(pattern.replace(/[[\](){}!+@|\\]/g, '\\$&'), {
    cwd: root,
    expandDirectories: false,
    // tinyglobby silently skips unreadable folders, broken links and devices; we report them.
    fs: { readdirSync: entriesOf as unknown as typeof readdirSync },
  });
  const pathOf = (entry: string | Closed) => (typeof entry === 'string' ? entry : entry.closed).split('/').join('\0');
  return [...files.map((file) => base + file), ...closed].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

/** The entries of a folder. Links to folders are left out, as they may be circular; anything else that is not a folder counts as a file. */
function entries(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isSymbolicLink() || fileKind(resolve(folder, entry.name)) !== 'folder')
    .map((entry) => Object.assign(entry, { isFile: () => !entry.isDirectory(), isSymbolicLink: () => false }));
}

/** What exists at a path, or the error code (no permission, name too long, circular links). */
function fileKind(path: string): 'file' | 'folder' | 'none' | { reason: string } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const reason = systemCode(error);
    return reason === 'ENOENT' ? 'none' : { reason };
  }
}
