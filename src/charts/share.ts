import { total } from '../model/lists.js';

/**
 * Where the parts of a whole go in the one bar of the whole, in px from its start: in order, a hair apart, each wide enough to be
 * seen. What they leave of the whole stays empty at the end.
 */

export interface Segment {
  x: number;
  width: number;
}

const LEAST = 2;
const GAP = 1.5;

/** The whole that parts are drawn against: the stated one, or their sum where that is more. */
export function drawnWhole(values: readonly number[], stated = 0): number {
  const sum = total(values, (value) => value);
  // Printed parts may exceed a printed whole by their rounding; nothing to measure against is drawn against one.
  return Math.max(sum, stated) || 1;
}

export function segments(values: readonly number[], whole: number, width: number): Segment[] {
  const seen = values.filter((value) => value > 0);
  if (seen.length === 0) return values.map(() => ({ x: 0, width: 0 }));
  const reach = Math.min(1, total(seen, (value) => value) / whole) * width;
  const roomy = seen.length * (LEAST + GAP) < reach;
  const [least, gap] = roomy ? [LEAST, GAP] : [0, 0];
  const bars = reach - gap * (seen.length - 1);
  // The small ones get the least width; the others share what is left, each by its value.
  let small: number[] = [];
  let scale = 0;
  for (;;) {
    const large = seen.filter((value) => !small.includes(value));
    scale = (bars - least * (seen.length - large.length)) / total(large, (value) => value);
    const more = large.filter((value) => value * scale < least);
    if (more.length === 0) break;
    small = [...small, ...more];
  }
  // The gap comes before a part, so that a part without width after the last one stands at its end, not past the bar.
  let end = 0;
  return values.map((value) => {
    if (value <= 0) return { x: end, width: 0 };
    const segment = { x: end === 0 ? 0 : end + gap, width: small.includes(value) ? least : value * scale };
    end = segment.x + segment.width;
    return segment;
  });
}
