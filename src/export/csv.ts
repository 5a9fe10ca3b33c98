import type { Value } from './columns.js';
import type { Records } from './records.js';

/** Without it Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet may take a text for a formula: at its start, and after a character that some spreadsheets part cells at, which
 * quotes do not prevent. The full-width forms are signs to East Asian ones.
 */
const FORMULA = /(^|[;|\t\r\n][\s"]*)(?=[=+\-@\t\r\n＝＋－＠])/g;

/**
 * Records as CSV (RFC 4180) that Excel and LibreOffice open right: the heads are the first line, numbers are numbers, and no text becomes a
 * formula, whether cells are parted at commas, semicolons or tabs.
 */
export function toCsv({ heads, rows }: Records): string {
  const lines = [heads.map(text), ...rows.map((row) => row.map(written))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function written(value: Value | undefined): string {
  if (value === undefined) return '';
  return value.numeric ? value.value : text(value.value);
}

function text(words: string): string {
  const safe = words.replace(FORMULA, "$1'");
  return /[",;|\t\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
