/**
 * Where marks and their texts go along the strip of a row, in px from the strip's start side. Every text stands outside its
 * bar and inside the strip, so the scale is the largest one that leaves each text its room.
 */

/** A row as the plot sees it. An absence has no `value`. */
export interface PlotRow {
  value?: number | undefined;
  compare?: number | undefined;
  textWidth: number;
  compareWidth: number;
}

export interface PlotMark {
  /** Start of the text. */
  textX: number;
  /** Width the text must be drawn in: less than its own only where the strip itself is too narrow. */
  textWidth: number;
  /** The tick of `compare`. */
  tickX?: number | undefined;
  /** Start of the text of `compare`. */
  compareX: number;
  compareWidth: number;
}

export interface Plot {
  /** Values at the start and at the end of the strip. */
  domain: [number, number];
  /** The zero line. */
  zero: number;
  marks: PlotMark[];
}

/** Between a mark and its text. */
const gap = 8;
/** Bars get at least this share of the strip; texts of negative bars first move to the free side, then stand on their bars. */
const fairShare = 0.4;
const leastShare = 0.2;

type Reach = { start: number; end: number };

export function plot(rows: readonly PlotRow[], width: number): Plot {
  const span = largest(rows, 1) + largest(rows, -1);
  const beside = scaleFor(rows, width, span, false);
  const crosses = rows.some(({ value }) => value !== undefined && value < 0);
  const across = crosses && beside * span < width * fairShare;
  const fitting = across ? scaleFor(rows, width, span, true) : beside;
  const scale = span === 0 ? 1 : Math.max(fitting, (width * leastShare) / span);
  const bars = span === 0 ? 0 : scale;
  const need = reach(rows, bars, across);
  const zero = Math.max(bars * largest(rows, -1), Math.min(need.start, width - bars * largest(rows, 1)));
  return {
    domain: [-zero / scale, (width - zero) / scale],
    zero,
    marks: rows.map((row) => place(row, { zero, bars, width, across })),
  };
}

function place(
  row: PlotRow,
  { zero, bars, width, across }: { zero: number; bars: number; width: number; across: boolean },
) {
  const textWidth = Math.min(row.textWidth, width);
  const compareWidth = Math.min(row.compareWidth, width);
  const tick = row.compare === undefined ? undefined : row.compare * bars;
  const end = (row.value ?? 0) * bars;
  const toStart = end < 0 && !across;
  // An absence stands in the mark's place; a figure stands a gap away from its mark, and never across the tick.
  const away = row.value === undefined ? 0 : gap;
  let from = toStart ? end - away - textWidth : Math.max(end, 0) + away;
  if (tick !== undefined && tick > from - gap && tick < from + textWidth + gap) {
    from = toStart ? tick - gap - textWidth : tick + gap;
  }
  return {
    textX: clamp(zero + from, 0, width - textWidth),
    textWidth,
    tickX: tick === undefined ? undefined : zero + tick,
    compareX: tick === undefined ? zero : clamp(zero + tick - compareWidth / 2, 0, width - compareWidth),
    compareWidth,
  };
}

/** Px a unit of value, found by halving: the room needed grows with the scale. */
function scaleFor(rows: readonly PlotRow[], width: number, span: number, across: boolean): number {
  if (span === 0) return 0;
  let low = 0;
  let high = width / span;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    const { start, end } = reach(rows, middle, across);
    if (start + end <= width) low = middle;
    else high = middle;
  }
  return low;
}

/** Room needed on either side of zero. */
function reach(rows: readonly PlotRow[], scale: number, across: boolean): Reach {
  return rows.reduce<Reach>(
    (most, { value = 0, compare = 0, textWidth }) => {
      const start = Math.max(0, -value * scale, -compare * scale);
      const end = Math.max(0, value * scale, compare * scale);
      const room = gap + textWidth;
      const toStart = value < 0 && !across;
      return {
        start: Math.max(most.start, toStart ? start + room : start),
        end: Math.max(most.end, toStart ? end : end + room),
      };
    },
    { start: 0, end: 0 },
  );
}

function largest(rows: readonly PlotRow[], sign: 1 | -1): number {
  return Math.max(0, ...rows.flatMap(({ value = 0, compare = 0 }) => [value * sign, compare * sign]));
}

function clamp(x: number, low: number, high: number): number {
  return Math.max(low, Math.min(x, high));
}
