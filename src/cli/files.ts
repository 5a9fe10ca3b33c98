import { type Dirent, readdirSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { codeOf } from './messages.js';
import { ends, enter, isPattern, patternOf } from './patterns.js';

/**
 * The files that patterns mean, one at a time: no list of all of them is ever held. Within a folder they come in the order of their names,
 * the same on every machine; a file that an earlier pattern meant already is passed over.
 */

/** A file to check, a pattern that means none, or what could not be looked into, with the system’s code (`EACCES`). */
export type Found = { file: string } | { unmatched: string } | Closed;

interface Closed {
  closed: string;
  reason: string;
}

/** What one argument means. */
interface Search {
  files: () => Iterable<string | Closed>;
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
      if (typeof file !== 'string') yield file;
      else if (!earlier.some((other) => other.has(file))) yield { file };
    }
    if (!any) yield { unmatched: arg };
    earlier.push(search);
  }
}

function searchOf(arg: string, cwd: string): Search {
  const kind = kindOf(resolve(cwd, arg));
  if (typeof kind !== 'string') return { files: () => [{ closed: arg, ...kind }], has: () => false };
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

/** What stands at a path; why it cannot be told where the system refuses: no permission, a name too long, links in a circle. */
function kindOf(path: string): 'file' | 'folder' | 'none' | { reason: string } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const reason = codeOf(error);
    return reason === 'ENOENT' ? 'none' : { reason };
  }
}

/** The entries of a folder in the order of their names; none where there is no such folder. */
function entries(folder: string): Dirent[] | { reason: string } {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = codeOf(error);
    return reason === 'ENOENT' ? [] : { reason };
  }
}

/** A folder that cannot be read is told: what it holds was asked for and is not checked. */
function* walk(folder: string, shown: string, ways: readonly string[][]): Generator<string | Closed> {
  const found = entries(folder);
  if (!Array.isArray(found)) {
    yield { closed: shown === '' ? '.' : shown, ...found };
    return;
  }
  for (const entry of found) {
    const { name } = entry;
    if (entry.isDirectory()) {
      const next = enter(name, ways);
      if (next.length > 0) yield* walk(resolve(folder, name), `${shown}${name}/`, next);
      // Links to folders are not followed, as they can go round in circles; every other link is a file, though it may lead nowhere.
    } else if (ways.some((way) => ends(name, way)) && !isLinkedFolder(entry, folder)) {
      yield `${shown}${name}`;
    }
  }
}

function isLinkedFolder(entry: Dirent, folder: string): boolean {
  return entry.isSymbolicLink() && kindOf(resolve(folder, entry.name)) === 'folder';
}
