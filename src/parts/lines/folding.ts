import type { LineView } from '../../model/reading/line.js';

/** What a table shows at first: every line, or only classes where there are many lines. */
export type Expanded = 'auto' | 'all' | 'classes';

/** Tables of more lines than this start with their classes alone. */
const LINES_SHOWN = 40;

/** Keys of the lines whose parts are out of sight at first. */
export function closedAtFirst(lines: readonly LineView[], expanded: Expanded): string[] {
  if (expanded === 'all' || (expanded === 'auto' && lines.length <= LINES_SHOWN)) return [];
  return topKeys(lines);
}

/** Keys of the top lines that have parts. */
export function topKeys(lines: readonly LineView[]): string[] {
  return lines.filter(({ depth, below }) => depth === 0 && below.length > 0).map(({ key }) => key);
}

/** Tables of more lines than this keep folded lines out of the page, where scripts run. */
const LINES_KEPT = 400;

/** Whether a table is so long that folded lines are better kept out of the page. */
export function isLong(lines: readonly LineView[]): boolean {
  return lines.length > LINES_KEPT;
}

/** A line in sight with its place among all lines, or the folded lines between two of them. */
export type Stretch = { line: LineView; at: number } | { folded: readonly LineView[]; under: string };

/** The lines of a long table as they stand in the page: lines in sight, and each stretch of folded ones as one. */
export function stretchesOf(lines: readonly LineView[], closed: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = [];
  let open: { folded: LineView[]; under: string } | undefined;
  lines.forEach((line, at) => {
    const under = line.above.find((upper) => closed.has(upper));
    if (under === undefined) {
      open = undefined;
      found.push({ line, at });
    } else if (open?.under === under) {
      open.folded.push(line);
    } else {
      open = { folded: [line], under };
      found.push(open);
    }
  });
  return found;
}
