/**
 * Where the marks of a `target` row go, in px from the strip's start. Each row has a scale of its own, from zero, as rows have units
 * of their own.
 */

export interface AimRow {
  value: number;
  compare?: number | undefined;
  meets?: 'above' | 'below' | undefined;
  full?: number | undefined;
}

export interface Aim {
  /** The promise. */
  line: number;
  /** What was reached before. */
  dot?: number | undefined;
  /** Where the promise is kept. */
  zone?: { x: number; width: number } | undefined;
}

/** Beyond the outermost mark, as a share of the scale: a promise of more shows that more is meant. */
const BEYOND = 0.12;

export function aim({ value, compare, meets, full }: AimRow, width: number, inset: number): Aim {
  const marks = [value, compare ?? value];
  const most = Math.max(0, ...marks);
  const least = Math.min(0, ...marks);
  const beyond = (most - least) * BEYOND;
  const high = full !== undefined && most <= full ? full : most + (most > 0 ? beyond : 0);
  const low = least < 0 ? least - beyond : 0;
  const span = high - low || 1;
  const at = (mark: number) => inset + ((mark - low) / span) * (width - 2 * inset);
  const line = at(value);
  return {
    line,
    dot: compare === undefined ? undefined : at(compare),
    zone:
      meets === undefined ? undefined : meets === 'above' ? { x: line, width: width - line } : { x: 0, width: line },
  };
}
