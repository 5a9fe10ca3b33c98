import type { Value } from './columns.js';
import type { TableModel } from './table.js';

/** A table as the lines of a file: what it is, a gap, its heads, its rows. A file that is passed on still says where it is from. */
export interface Lines {
  about: readonly string[];
  heads: readonly string[];
  rows: readonly (readonly (Value | undefined)[])[];
}

export function linesOf({ title, department, year, unit, source, heads, rows }: TableModel): Lines {
  const about = [title, [department, year].filter(Boolean).join(' '), unit, source].filter((line) => line !== '');
  return { about, heads, rows };
}
