import { type Dirent, readdirSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { ends, enter, isPattern, patternOf } from './patterns.js';

/**
 * The files that patterns mean, one at a time: no list of all of them is ever held. Within a folder they come in the order of their names,
 * the same on every machine; a file that an earlier pattern meant already is passed over.
 */

/** A file to check, or a pattern that means none. */
export type Found = { file: string } | { unmatched: string };

/** What one argument means. */
interface Search {
  files: () => Iterable<string>;
  has: (file: string) => boolean;
}

/** Every file of the arguments; paths are as the arguments write them. */
export function* filesOf(args: readonly string[], cwd: string): Generator<Found> {
  const earlier: Search[] = [];
  for (const arg of args) {
    const search = searchOf(process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg, cwd);
    let any = false;
    for (const file of search.files()) {
      any = true;
      if (!earlier.some((other) => other.has(file))) yield { file };
    }
    if (!any) yield { unmatched: arg };
    earlier.push(search);
  }
}

function searchOf(arg: string, cwd: string): Search {
  const kind = kindOf(resolve(cwd, arg));
  // A file that is called like a pattern is that file.
  if (kind === 'file') return { files: () => [arg], has: (file) => resolve(cwd, file) === resolve(cwd, arg) };
  const pattern = kind === 'folder' ? `${arg.replace(/\/+$/, '')}/**/*.json` : arg;
  if (!isPattern(pattern)) return { files: () => [], has: () => false };
  const { base, pieces } = patternOf(pattern);
  const root = resolve(cwd, base);
  const shown = base === '.' ? '' : `${base.replace(/\/$/, '')}/`;
  return {
    files: () => walk(root, shown, [pieces]),
    has: (file) => {
      const names = relative(root, resolve(cwd, file)).split(sep);
      const name = names.pop() ?? '';
      const ways = names.reduce<readonly string[][]>((left, folder) => enter(folder, left), [pieces]);
      return ways.some((way) => ends(name, way));
    },
  };
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'none';
  return stats.isDirectory() ? 'folder' : 'file';
}

/** A folder that cannot be read holds nothing to check, as for a shell. */
function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function* walk(folder: string, shown: string, ways: readonly string[][]): Generator<string> {
  for (const entry of entries(folder)) {
    const { name } = entry;
    // Links to files are followed, links to folders are not: they can go round in circles.
    const linked = entry.isSymbolicLink() && kindOf(resolve(folder, name)) === 'file';
    if (entry.isDirectory()) {
      const next = enter(name, ways);
      if (next.length > 0) yield* walk(resolve(folder, name), `${shown}${name}/`, next);
    } else if ((entry.isFile() || linked) && ways.some((way) => ends(name, way))) {
      yield `${shown}${name}`;
    }
  }
}
