import { total } from '../model/lists.js';

/** Position of a part in the stacked bar of the whole, in px from its start. */
export interface Segment {
  x: number;
  width: number;
}

/** Minimum width of a part, so that it can be seen. */
const LEAST = 2;
const GAP = 1.5;

/** The whole that parts are drawn against: the stated one, or their sum if that is larger. */
export function drawnWhole(values: readonly number[], stated = 0): number {
  const sum = total(values, (value) => value);
  // Rounded parts may exceed the printed whole. Avoids division by zero.
  return Math.max(sum, stated) || 1;
}

/** Places the parts of a whole in order. If they add up to less, the end of the bar stays empty. */
export function segments(values: readonly number[], whole: number, width: number): Segment[] {
  const seen = values.filter((value) => value > 0);
  if (seen.length === 0) return values.map(() => ({ x: 0, width: 0 }));
  const reach = Math.min(1, total(seen, (value) => value) / whole) * width;
  const roomy = seen.length * (LEAST + GAP) < reach;
  const [least, gap] = roomy ? [LEAST, GAP] : [0, 0];
  const bars = reach - gap * (seen.length - 1);
  // Small parts get the minimum width; the others share the rest in proportion.
  let small: number[] = [];
  let scale = 0;
  for (;;) {
    const large = seen.filter((value) => !small.includes(value));
    scale = (bars - least * (seen.length - large.length)) / total(large, (value) => value);
    const more = large.filter((value) => value * scale < least);
    if (more.length === 0) break;
    small = [...small, ...more];
  }
  // The gap comes before a part, so that an empty part at the end does not go past the bar.
  let end = 0;
  return values.map((value) => {
    if (value <= 0) return { x: end, width: 0 };
    const segment = { x: end === 0 ? 0 : end + gap, width: small.includes(value) ? least : value * scale };
    end = segment.x + segment.width;
    return segment;
  });
}
