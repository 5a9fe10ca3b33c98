import type { LocaleInput } from '../text/language.js';
import { toCsv } from './csv.js';
import { fileName } from './names.js';
import { recordsOf } from './records.js';
import { readTable, type TableModel } from './table.js';
import { toXlsx } from './xlsx.js';

/** File formats for tables. */
export type TableFormat = 'csv' | 'xlsx';

export interface FileToSave {
  name: string;
  blob: Blob;
}

/** Exports a table of the page. */
export async function tableFile(
  table: HTMLTableElement,
  format: TableFormat,
  locale: LocaleInput,
): Promise<FileToSave> {
  const model = readTable(table, locale);
  const name = tableFileName(model, format);
  if (format === 'xlsx') return { name, blob: toXlsx([model], locale) };
  return { name, blob: new Blob([toCsv(recordsOf(model, locale))], { type: 'text/csv;charset=utf-8' }) };
}

/** The file name of a table. `number` makes it unique among files of the same name. */
export function tableFileName(
  { department, edition, title }: TableModel,
  format: TableFormat,
  number?: number,
): string {
  return fileName([department, edition, title], format, number);
}
