import { places } from '../model/decimal.js';
import { maximum, total } from '../model/lists.js';
import type { DecimalString } from '../model/values.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import type { Value } from './columns.js';
import { messages } from './messages.js';
import { contentsOf, type Records, recordsOf } from './records.js';
import type { TableModel } from './table.js';
import { type WorkbookCell, type Worksheet, workbook } from './workbook.js';

/** Limits of Excel: digits of a number, and characters of a text. */
const MAX_DIGITS = 15;
const MAX_CHARACTERS = 32_767;

/**
 * Writes tables as a workbook (XLSX): a sheet that lists them, then a sheet for each. Numbers keep their printed decimal places.
 */
export function toXlsx(tables: readonly TableModel[], locale: LocaleInput): Blob {
  const [first = '', ...names] = sheetNames([
    sayIn(messages, locale)('export.contents'),
    ...tables.map(({ title }) => title),
  ]);
  return workbook([
    sheetOf(first, contentsOf(tables, names, 'sheet', locale)),
    ...tables.map((table, index) => sheetOf(names[index] ?? '', recordsOf(table, locale))),
  ]);
}

function sheetOf(name: string, { heads, rows }: Records): Worksheet {
  return {
    name,
    widths: widths({ heads, rows }),
    rows: [heads.map((head) => ({ ...words(head), bold: true, wrap: true })), ...rows.map((row) => row.map(cell))],
  };
}

function words(value: string) {
  return { text: value.slice(0, MAX_CHARACTERS) };
}

function cell(value: Value | undefined): WorkbookCell | undefined {
  if (value === undefined) return undefined;
  if (!value.numeric || significant(value.value) > MAX_DIGITS) return words(value.value);
  return { number: value.value, places: places(value.value as DecimalString) };
}

/** The number of significant digits. */
function significant(decimal: string): number {
  const digits = decimal.replace(/[-.]/g, '').replace(/^0+/, '');
  return digits.length;
}

/** Unique sheet names that Excel accepts. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const base =
      title
        .replace(/[[\]/\\:*?'：]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || '1';
    let name = cut(base, 31);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const tail = ` ${String(number)}`;
      name = cut(base, 31 - tail.length) + tail;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Truncates a text without splitting a surrogate pair. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** Column widths in characters, capped at 48. A Chinese character counts as two. */
function widths({ heads, rows }: Records): number[] {
  return heads.map((head, column) => {
    const longest = maximum(
      rows.map((row) => textWidth(row[column]?.value ?? '')),
      textWidth(head),
    );
    return Math.min(48, Math.max(8, longest + 2));
  });
}

function textWidth(text: string): number {
  return total(text, (character) => (/[\u2E80-\uFFFF]/.test(character) ? 2 : 1));
}
