import type { Value } from './columns.js';
import type { Records } from './records.js';

/** Without it, Excel does not recognise UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Positions where a spreadsheet may read a formula: at the start of a text, and after characters that some spreadsheets split cells at,
 * even inside quotes. East Asian versions also accept full-width signs.
 */
const FORMULA = /(^|[;|\t\r\n][\s"]*)(?=[=+\-@\t\r\n＝＋－＠])/g;

/**
 * Writes records as CSV (RFC 4180) for Excel and LibreOffice. The first line has the heads. No text becomes a formula, whether cells are
 * split at commas, semicolons or tabs.
 */
export function toCsv({ heads, rows }: Records): string {
  const lines = [heads.map(text), ...rows.map((row) => row.map(written))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function written(value: Value | undefined): string {
  if (value === undefined) return '';
  return value.numeric ? value.value : text(value.value);
}

function text(value: string): string {
  const safe = value.replace(FORMULA, "$1'");
  return /[",;|\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
