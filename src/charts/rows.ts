/**
 * - `ranked`: a bar per row.
 * - `change`: bars from a zero line, increases solid, decreases hatched.
 * - `paired`: a bar, and below it a thin line for the value it is compared with.
 * - `composition`: the whole as one stacked bar, and below it each part as a share of the whole.
 * - `target`: each row on a scale of its own, with a line for the target, hatching on the side that meets it, and a dot for the earlier
 *   value.
 */
export type ChartKind = 'ranked' | 'change' | 'paired' | 'composition' | 'target';

/** A row of a chart. Plain data, so that it can be passed from server to client. */
export interface ChartRow {
  /** Unique in the chart. */
  key: string;
  /** Wraps, and is never truncated. */
  label: string;
  /** Length of the bar. Never printed. */
  value: number;
  /** The formatted value: `94 万元`. */
  text: string;
  /** Length of the thin line of a `paired` chart, or position of the dot of a `target` chart. */
  compare?: number | undefined;
  /** Text of `compare`: `上年 98 万元`. */
  compareText?: string | undefined;
  /** The formatted share of the whole in a `composition`: `12.5%`. */
  share?: string | undefined;
  /** The reason for a `change`, below its bar. Wraps, and is never truncated. */
  note?: string | undefined;
  /**
   * Side of `value` on which a `target` is met.
   * @default only at the value itself
   */
  meets?: 'above' | 'below' | undefined;
  /** End of the scale of a `target` row, unless a value is larger: 100 for a rate. */
  full?: number | undefined;
  /**
   * Categorical colour.
   * @default the accent colour
   */
  tone?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The word for an absence (未安排), shown instead of a bar. `value` and `text` are then not used. */
  absent?: string | undefined;
}

/** The whole of a `composition`. If the parts add up to less, the rest of its bar stays empty. */
export interface ChartWhole {
  label: string;
  value: number;
  text: string;
  /** Head of the column of shares: `占比（计算）`. */
  share?: string | undefined;
}

export const WHOLE_KEY = 'bd-whole';

/** The text of a row, or the word for its absence. */
export function printed(row: ChartRow): string {
  return row.absent ?? row.text;
}

/** Whether a row has a bar. */
export function isDrawn(row: ChartRow): boolean {
  return row.absent === undefined && Number.isFinite(row.value);
}

/** Adds the row of the whole to a `composition`. One with negative parts becomes `ranked`, with each share after its amount. */
export function formOf(
  kind: ChartKind,
  rows: readonly ChartRow[],
  whole: ChartWhole | undefined,
): { kind: ChartKind; rows: readonly ChartRow[] } {
  if (kind !== 'composition') return { kind, rows };
  if (rows.some((row) => isDrawn(row) && row.value < 0)) {
    return {
      kind: 'ranked',
      rows: rows.map((row) => (row.share === undefined ? row : { ...row, text: `${row.text}\u2003${row.share}` })),
    };
  }
  return { kind, rows: whole === undefined ? rows : [{ key: WHOLE_KEY, ...whole }, ...rows] };
}

/** The texts of a row, besides its label, that have boxes of their own in the placeholder. */
export interface BoxedTexts {
  figure?: string | undefined;
  second?: string | undefined;
  note?: string | undefined;
}

/** The texts of a row that have boxes; other kinds have their texts at the ends of bars. */
export function boxedTexts(kind: ChartKind, row: ChartRow): BoxedTexts {
  if (kind === 'composition') return { figure: printed(row), second: row.share ?? '' };
  if (kind === 'target') return { figure: printed(row), second: row.compareText ?? '' };
  return kind === 'change' && row.note !== undefined ? { note: row.note } : {};
}
