import type { LocaleInput } from '../text/language.js';
import { toCsv } from './csv.js';
import { fileName } from './names.js';
import { readTable } from './table.js';
import { whileWhole } from './whole.js';
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
  const model = whileWhole(() => readTable(table, locale));
  const name = fileName([model.department, model.year, model.title], format);
  if (format === 'csv') return { name, blob: new Blob([toCsv(model)], { type: 'text/csv;charset=utf-8' }) };
  return { name, blob: toXlsx([model]) };
}
