import type { Value } from './columns.js';
import { linesOf } from './lines.js';
import type { TableModel } from './table.js';

/** Without it Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What spreadsheets take for the start of a formula, the full-width forms that East Asian ones take likewise. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as CSV (RFC 4180) that Excel and LibreOffice open right: numbers are numbers, and no text becomes a formula. */
export function toCsv(table: TableModel): string {
  const { about, heads, rows } = linesOf(table);
  const lines = [
    ...about.map((line) => [text(line)]),
    [],
    [...heads.map(text)],
    ...rows.map((row) => row.map(written)),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function written(value: Value | undefined): string {
  if (value === undefined) return '';
  return value.numeric ? value.value : text(value.value);
}

function text(words: string): string {
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
