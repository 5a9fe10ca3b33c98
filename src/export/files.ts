import type { LocaleInput } from '../text/language.js';
import { toCsv } from './csv.js';
import { fileName } from './names.js';
import { recordsOf } from './records.js';
import { readTable, type TableModel } from './table.js';
import { toXlsx } from './xlsx.js';

/** The formats a table can be had in. */
export type TableFormat = 'csv' | 'xlsx';

export interface FileToSave {
  name: string;
  blob: Blob;
}

/** A table of the page as a file. */
export async function tableFile(
  table: HTMLTableElement,
  format: TableFormat,
  locale: LocaleInput,
): Promise<FileToSave> {
  const model = readTable(table, locale);
  const name = tableName(model, format);
  if (format === 'xlsx') return { name, blob: toXlsx([model], locale) };
  return { name, blob: new Blob([toCsv(recordsOf(model, locale))], { type: 'text/csv;charset=utf-8' }) };
}

/** The name of a table's file; `number` tells it from others of that name. */
export function tableName({ department, edition, title }: TableModel, format: TableFormat, number?: number): string {
  return fileName([department, edition, title], format, number);
}
