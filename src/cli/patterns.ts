/** Patterns of file paths: `*` and `?` within a name, `**` across folders. Pure. */

/** Whether a text is a pattern and not the name of one file. */
export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

/** A pattern taken apart. */
export interface Pattern {
  /** The folder before the first pattern: where a search begins. */
  base: string;
  /** The path below it, a piece a folder. */
  pieces: string[];
}

/** Takes a pattern with forward slashes apart. */
export function patternOf(text: string): Pattern {
  const pieces = text.split('/');
  const first = pieces.findIndex(isPattern);
  const base = pieces.slice(0, first).join('/');
  return {
    base: base === '' ? (text.startsWith('/') ? '/' : '.') : base,
    // `**` twice in a row says no more than once.
    pieces: pieces
      .slice(first)
      .filter((piece, at, all) => piece !== '' && piece !== '.' && !(piece === '**' && all[at + 1] === '**')),
  };
}

/** Whether a name fits one piece of a pattern. A name that begins with a dot is hidden unless the piece begins with one. */
export function fits(name: string, piece: string): boolean {
  if (name.startsWith('.') && !piece.startsWith('.')) return false;
  const source = piece.replace(/[.*+?^${}()|[\]\\]/g, (sign) =>
    sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign}`,
  );
  return new RegExp(`^${source}$`, 'su').test(name);
}

/** What is left of patterns inside a folder of this name: no way to go on, or several, each once. */
export function enter(name: string, ways: readonly string[][]): string[][] {
  const next = ways.flatMap((way) => inside(name, way));
  return [...new Map(next.map((way) => [way.join('/'), way])).values()];
}

function inside(name: string, pieces: readonly string[]): string[][] {
  const [first, ...rest] = pieces;
  if (first === undefined || rest.length === 0) return first === '**' && fits(name, '*') ? [['**']] : [];
  if (first !== '**') return fits(name, first) ? [rest] : [];
  return fits(name, '*') ? [[...pieces], ...inside(name, rest)] : inside(name, rest);
}

/** Whether a file of this name, at the present folder, fits what is left of a pattern. */
export function ends(name: string, pieces: readonly string[]): boolean {
  const [first, ...rest] = pieces;
  if (first === undefined) return false;
  if (first === '**') return rest.length === 0 ? fits(name, '*') : ends(name, rest);
  return rest.length === 0 && fits(name, first);
}
