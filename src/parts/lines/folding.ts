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
