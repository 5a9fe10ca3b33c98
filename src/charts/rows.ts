/**
 * `ranked`: one bar a row. `change`: bars from a zero line, more to the end side, solid, less to the start side, hatched.
 * `paired`: a bar, and under it a thin line for what it is compared with.
 */
export type ChartKind = 'ranked' | 'change' | 'paired';

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
  /** Where the thin line ends in a `paired` chart. */
  compare?: number | undefined;
  /** What is printed at the thin line: `上年 98 万元`. */
  compareText?: string | undefined;
  /** Categorical colour. Default: the accent. */
  tone?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The word of an absence (未安排). The row then has the word in the place of its mark; `value` and `text` are not used. */
  absent?: string | undefined;
}

/** What is printed at the mark of a row: its text, or the word of its absence. */
export function printed(row: ChartRow): string {
  return row.absent ?? row.text;
}
