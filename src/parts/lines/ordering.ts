import { compare, convert } from '../../model/decimal.js';
import type { Money } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { Line } from '../../model/reading/line.js';
import { APART } from '../../model/reading/table.js';
import type { DecimalString, MoneyUnit, Stated } from '../../model/values.js';
import { searchable } from '../../text/search.js';

/** Sorting and searching the lines of a table. */

/** Returns the figure of a line in a column, if any. */
export type FigureOf = (line: Line) => Stated<Money | DecimalString> | undefined;

export interface LineSort {
  column: string;
  figureOf: FigureOf;
  order: 'ascending' | 'descending';
}

/** Tables with up to this many lines have no sort buttons and no search field. */
const LINES_AT_A_GLANCE = 10;

export function isSearchable(lines: readonly Line[]): boolean {
  return lines.length > LINES_AT_A_GLANCE;
}

/** Cycles through descending, ascending and the order of the document. */
export function nextSort(sort: LineSort | undefined, column: string, figureOf: FigureOf): LineSort | undefined {
  if (sort?.column !== column) return { column, figureOf, order: 'descending' };
  return sort.order === 'descending' ? { ...sort, order: 'ascending' } : undefined;
}

/**
 * Sorts the lines of each level, keeping parts below their line. Lines without a figure come last in either order. Balances and sums of
 * the year keep their position, and no line moves past them.
 */
export function inOrder(lines: readonly Line[], { figureOf, order }: LineSort, unit: MoneyUnit): Line[] {
  const sign = order === 'ascending' ? 1 : -1;
  const parts = new Map<string | undefined, SortedLine[]>();
  for (const line of lines) {
    const above = line.above[line.above.length - 1];
    const siblings = parts.get(above) ?? [];
    const last = siblings[siblings.length - 1];
    const isFixed = APART.has(line.kind);
    const run = last === undefined ? 0 : last.run + Number(last.isFixed || isFixed);
    siblings.push({ line, isFixed, run, figure: decimalIn(figureOf(line), unit) });
    parts.set(above, siblings);
  }
  const ordered = (above?: string): Line[] =>
    (parts.get(above) ?? [])
      .sort((a, b) => a.run - b.run || compareFigures(a, b, sign))
      .flatMap(({ line }) => (line.below.length === 0 ? line : [line, ...ordered(line.key)]));
  return ordered();
}

interface SortedLine {
  line: Line;
  /** Keeps its position. */
  isFixed: boolean;
  /** Lines are sorted within a run only. */
  run: number;
  figure: DecimalString | undefined;
}

function decimalIn(figure: ReturnType<FigureOf>, unit: MoneyUnit): DecimalString | undefined {
  if (figure === undefined || isAbsent(figure)) return undefined;
  return typeof figure === 'string' ? figure : convert(figure.value, figure.unit, unit);
}

function compareFigures({ figure: a }: SortedLine, { figure: b }: SortedLine, sign: 1 | -1): number {
  return a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : sign * compare(a, b);
}

/** The texts of a line that are searched, as shown. */
export interface Searched {
  code: string;
  name: string;
}

/** Result of a search. */
export interface SearchResult {
  /** Number of lines that match. */
  count: number;
  /** Keys of the lines that match, of the lines above them and of their parts. */
  left: ReadonlySet<string>;
  /** Keys of those lines to fold, because none of their parts match. */
  closed: ReadonlySet<string>;
}

/** Finds lines whose code starts with the query or whose name contains it. */
export function searchLines(lines: readonly Line[], query: string, shown: (line: Line) => Searched): SearchResult {
  const wanted = searchable(query);
  const hits = new Set<string>();
  const above = new Set<string>();
  for (const line of lines) {
    const { code, name } = shown(line);
    if (!searchable(name).includes(wanted) && !searchable(code).startsWith(wanted)) continue;
    hits.add(line.key);
    for (const key of line.above) above.add(key);
  }
  const left = lines.filter(
    ({ key, above: upper }) => hits.has(key) || above.has(key) || upper.some((one) => hits.has(one)),
  );
  return {
    count: hits.size,
    left: new Set(left.map(({ key }) => key)),
    closed: new Set(left.filter(({ key, below }) => below.length > 0 && !above.has(key)).map(({ key }) => key)),
  };
}
