import type {
  Amount,
  BudgetDisclosure,
  Change,
  EconomicLine,
  Figure,
  FunctionLine,
  Percent,
  SourceAmount,
  Stated,
} from '../../src/model/index.js';
import { parseDisclosure } from '../../src/model/index.js';
import { isAbsent } from '../../src/model/read.js';

/** Helpers to read cells, rows and trees of the real documents. */

/** Parses a document; throws with all issues if that fails. */
export function documentOf(json: unknown): BudgetDisclosure {
  const result = parseDisclosure(json);
  if (!result.ok) throw new Error(result.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.disclosure;
}

/** A stated value; throws if it is absent. */
export function present<T>(stated: Stated<T> | undefined): T {
  if (stated === undefined) throw new Error('the document has nothing here');
  if (isAbsent(stated)) throw new Error(`the document has ${stated.absent} here`);
  return stated;
}

/** The only entry that matches. */
export function only<T>(entries: readonly T[] | undefined, fits: (entry: T) => boolean): T {
  const found = (entries ?? []).filter(fits);
  const [entry] = found;
  if (entry === undefined || found.length > 1) throw new Error(`${found.length} entries fit`);
  return entry;
}

/** A cell as text: the printed decimal, `(blank)` and the like, or `-` if the row has no such column. */
export function cell<U extends string>(stated: Stated<Figure<U>> | undefined): string {
  if (stated === undefined) return '-';
  if (isAbsent(stated)) return `(${stated.absent})`;
  return typeof stated === 'string' ? stated : stated.value;
}

/** The cells of a row, separated by spaces. */
export function row(...cells: (Stated<Amount> | Stated<Percent> | undefined)[]): string {
  return cells.map((entry) => cell(entry)).join(' ');
}

/** The cells by source of funds. */
export function sources(bySource: readonly SourceAmount[] | undefined): string {
  return (bySource ?? []).map(({ source, amount }) => `${source} ${cell(amount)}`).join(', ');
}

/** Where else a figure is printed: `where value unit`. */
export function elsewhere(stated: Stated<Amount> | undefined): string[] {
  if (stated === undefined || isAbsent(stated) || typeof stated === 'string') return [];
  return (stated.elsewhere ?? []).map(({ where, value, unit }) => [where, value, unit ?? ''].join(' ').trim());
}

/** All lines of a tree, flattened in the order of the table. */
export function flat<T extends { lines?: T[] }>(lines: readonly T[] | undefined): T[] {
  return (lines ?? []).flatMap((line) => [line, ...flat(line.lines)]);
}

/** The lines of the lowest level, 项. */
export function items(lines: readonly FunctionLine[] | undefined): FunctionLine[] {
  return flat(lines ?? []).filter(({ level }) => level === 'item');
}

/** The printed code of a line. */
export function statedCode(line: FunctionLine | EconomicLine): string {
  if (line.code?.origin !== 'stated') throw new Error(`${line.name} has no printed code`);
  return line.code.value;
}

/** The change of an entry against one base. */
export function changeOn(entry: { changes?: Change[] }, base: Change['base']): Change {
  return only(entry.changes, (change) => change.base === base);
}

/** The lines of a hand-typed table. */
export function typed(table: string): string[] {
  return table.trim().split('\n');
}
