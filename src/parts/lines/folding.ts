import type { Line } from '../../model/reading/line.js';

/** What a table shows at first: every line, or only classes where there are many lines. */
export type Expanded = 'auto' | 'all' | 'classes';

/** Tables of more lines than this start with their classes alone. */
const LINES_SHOWN = 40;

/** Keys of the lines whose parts are out of sight at first. */
export function closedAtFirst(lines: readonly Line[], expanded: Expanded): string[] {
  if (expanded === 'all' || (expanded !== 'classes' && lines.length <= LINES_SHOWN)) return [];
  return topKeys(lines);
}

/** Keys of the top lines that have parts. */
export function topKeys(lines: readonly Line[]): string[] {
  return lines.filter(({ depth, below }) => depth === 0 && below.length > 0).map(({ key }) => key);
}

/** Tables of more lines than this keep folded lines out of the page, where scripts run. */
const LINES_KEPT = 400;

/** Whether a table is so long that folded lines are better kept out of the page. */
export function isLong(lines: readonly Line[]): boolean {
  return lines.length > LINES_KEPT;
}

/** Consecutive lines that one line hides, or that none does. */
export interface Run {
  lines: Line[];
  /** Place of the first among all lines. */
  at: number;
  /** Key of the line that hides them. */
  under: string | undefined;
}

/** Rows that come into the page together, with what is folded among them. */
export interface Chunk {
  rows: number;
  runs: Run[];
}

/** So many rows are a little more than a screen. */
const ROWS_OF_CHUNK = 50;

/** The lines of a long table in chunks of rows. */
export function chunksOf(lines: readonly Line[], closed: ReadonlySet<string>): Chunk[] {
  const chunks: Chunk[] = [];
  let chunk: Chunk | undefined;
  lines.forEach((line, at) => {
    const under = line.above.find((upper) => closed.has(upper));
    if (chunk === undefined || (under === undefined && chunk.rows === ROWS_OF_CHUNK)) {
      chunk = { rows: 0, runs: [] };
      chunks.push(chunk);
    }
    if (under === undefined) chunk.rows += 1;
    const run = chunk.runs[chunk.runs.length - 1];
    if (run !== undefined && run.under === under) run.lines.push(line);
    else chunk.runs.push({ lines: [line], at, under });
  });
  return chunks;
}
