/**
 * `ranked`: one bar a row. `change`: bars from a zero line, more to the end side, solid, less to the start side, hatched.
 * `paired`: a bar, and under it a thin line for what it is compared with. `composition`: the whole as one bar of its parts, under it
 * each part as a share of the whole. `target`: on a scale of its own in each row, a line for what is promised with the side that
 * keeps the promise hatched, and a dot for what was reached before.
 */
export type ChartKind = 'ranked' | 'change' | 'paired' | 'composition' | 'target';

/** A row of a chart: plain data, so that it crosses from server to client. */
export interface ChartRow {
  /** Unique in the chart. */
  key: string;
  /** Name of the row, printed whole: it wraps and is never cut. */
  label: string;
  /** Where the mark ends. Geometry only: it is never printed. */
  value: number;
  /** What is printed at the mark, already written: `94 万元`. */
  text: string;
  /** Where the thin line of a `paired` chart ends, or the dot of a `target` chart is. */
  compare?: number | undefined;
  /** What is printed at the thin line or for the dot: `上年 98 万元`. */
  compareText?: string | undefined;
  /** What is printed as the share of the whole in a `composition`: `12.5%`. */
  share?: string | undefined;
  /** Why, in words, printed under the mark of a `change`: it wraps and is never cut. */
  note?: string | undefined;
  /** On which side of `value` a `target` is met. Default: only at the value itself. */
  meets?: 'above' | 'below' | undefined;
  /** Where the scale of a `target` row ends, if nothing in it is larger: 100 for a rate. */
  full?: number | undefined;
  /** Categorical colour. Default: the accent. */
  tone?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The word of an absence (未安排). The row then has the word in the place of its mark; `value` and `text` are not used. */
  absent?: string | undefined;
}

/** What the parts of a `composition` are parts of. What they leave of it stays empty. */
export interface ChartWhole {
  label: string;
  value: number;
  text: string;
  /** What stands over the column of shares: `占比（计算）`. */
  share?: string | undefined;
}

/** Key of the row of the whole. */
export const WHOLE_KEY = 'bd-whole';

/** What is printed at the mark of a row: its text, or the word of its absence. */
export function printed(row: ChartRow): string {
  return row.absent ?? row.text;
}

/** Whether a row has a mark. */
export function isDrawn(row: ChartRow): boolean {
  return row.absent === undefined && Number.isFinite(row.value);
}

/** A part that is less than nothing is no part of a whole: such rows are ranked, each share after its amount. */
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

/** The words of a row that the space reserves boxes of their own for, besides its label. */
export interface BoxedTexts {
  figure?: string | undefined;
  second?: string | undefined;
  note?: string | undefined;
}

/** Which words stand in boxes; those of other kinds stand at the ends of their marks. */
export function boxedTexts(kind: ChartKind, row: ChartRow): BoxedTexts {
  if (kind === 'composition') return { figure: printed(row), second: row.share ?? '' };
  if (kind === 'target') return { figure: printed(row), second: row.compareText ?? '' };
  return kind === 'change' && row.note !== undefined ? { note: row.note } : {};
}
