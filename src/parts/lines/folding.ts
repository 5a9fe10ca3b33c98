import type { Line } from '../../model/reading/line.js';

/** Lines shown at first: all, only classes, or only classes if there are many lines. */
export type Expanded = 'auto' | 'all' | 'classes';

/** With `auto`, tables with more lines than this show only classes at first. */
const LINES_SHOWN = 40;

/** Keys of the lines that are folded at first. */
export function closedAtFirst(lines: readonly Line[], expanded: Expanded): string[] {
  if (expanded === 'all' || (expanded !== 'classes' && lines.length <= LINES_SHOWN)) return [];
  return topKeys(lines);
}

/** Keys of the top-level lines that have parts. */
export function topKeys(lines: readonly Line[]): string[] {
  return lines.filter(({ depth, below }) => depth === 0 && below.length > 0).map(({ key }) => key);
}

/** Consecutive lines that are folded under one line, or under none. */
export interface Run {
  lines: Line[];
  /** Key of the line that hides them. */
  under: string | undefined;
}

/** The lines in runs that are folded under the same line. `left`: keys of the lines that a search keeps. */
export function runsOf(lines: readonly Line[], closed: ReadonlySet<string>, left?: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const under = left?.has(line.key) === false ? undefined : line.above.find((upper) => closed.has(upper));
    const last = runs[runs.length - 1];
    if (last !== undefined && last.under === under) last.lines.push(line);
    else runs.push({ lines: [line], under });
  }
  return runs;
}
