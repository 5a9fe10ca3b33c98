/**
 * Positions of bars and their texts, in px from the start of the strip. Texts go outside their bar and inside the strip, so the scale is
 * the largest one that leaves space for every text.
 */

/** A row to place. An absence has no `value`. */
export interface PlotRow {
  value?: number | undefined;
  compare?: number | undefined;
  textWidth: number;
  compareWidth: number;
}

export interface PlotMark {
  /** Start of the text. */
  textX: number;
  /** Width to draw the text in: less than its own only if the strip is narrower than the text. */
  textWidth: number;
  /** Position of the line for `compare`. */
  line?: { x: number; width: number; toStart: boolean } | undefined;
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

/** Space between a bar and its text. */
const gap = 8;
/** If bars would get less than this share of the strip, texts of negative bars move to the other side of zero. */
const fairShare = 0.4;
/** Bars get at least this share, even if texts then overlap them. */
const leastShare = 0.2;

type Reach = { start: number; end: number };

export function plot(rows: readonly PlotRow[], width: number): Plot {
  const [most, least] = extremes(rows);
  const span = most - least;
  const outside = scaleFor(rows, width, span, false);
  const across = least < 0 && outside * span < width * fairShare;
  const fitting = across ? scaleFor(rows, width, span, true) : outside;
  const scale = span === 0 ? 1 : Math.max(fitting, (width * leastShare) / span);
  const bars = span === 0 ? 0 : scale;
  const { start } = reach(rows, bars, across);
  const zero = Math.max(-least * bars, Math.min(start, width - most * bars));
  return {
    domain: [-zero / scale, (width - zero) / scale],
    zero,
    marks: rows.map(({ value, compare, textWidth, compareWidth }) => {
      const textX = (at: number | undefined, text: number) =>
        clamp(zero + textStart(at, text, bars, across), width, text);
      const line = (compare ?? 0) * bars;
      return {
        textX: textX(value, textWidth),
        textWidth: Math.min(textWidth, width),
        line:
          compare === undefined ? undefined : { x: zero + Math.min(line, 0), width: Math.abs(line), toStart: line < 0 },
        compareX: textX(compare, compareWidth),
        compareWidth: Math.min(compareWidth, width),
      };
    }),
  };
}

/** Offset of a text from zero: after the end of its bar, or at zero if there is no bar. */
function textStart(value: number | undefined, text: number, scale: number, across: boolean): number {
  if (value === undefined) return 0;
  return value < 0 && !across ? value * scale - gap - text : Math.max(0, value * scale) + gap;
}

/** The largest scale, in px per unit of value, that fits. Binary search works, since the space needed grows with the scale. */
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

/** Space needed on each side of zero. */
function reach(rows: readonly PlotRow[], scale: number, across: boolean): Reach {
  const room = { start: 0, end: 0 };
  for (const { value, compare, textWidth, compareWidth } of rows) {
    for (const [at, text] of [
      [value, textWidth],
      [compare, compareWidth],
    ] as const) {
      const from = textStart(at, text, scale, across);
      const mark = (at ?? 0) * scale;
      room.start = Math.max(room.start, -mark, -from);
      room.end = Math.max(room.end, mark, from + text);
    }
  }
  return room;
}

function extremes(rows: readonly PlotRow[]): [most: number, least: number] {
  const values = rows.flatMap(({ value = 0, compare = 0 }) => [value, compare]);
  return [Math.max(0, ...values), Math.min(0, ...values)];
}

/** Keeps a text inside the strip. */
function clamp(start: number, width: number, text: number): number {
  return Math.max(0, Math.min(start, width - text));
}
