import type { BudgetDisclosure } from '../model/disclosure.js';
import { common } from '../text/common.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import { toCsv } from './csv.js';
import { disclosureFile, disclosureText } from './disclosure.js';
import { type FileToSave, tableFileName } from './files.js';
import { messages } from './messages.js';
import { distinctNames, fileName } from './names.js';
import { contentsOf, recordsOf } from './records.js';
import { readTable } from './table.js';
import { toXlsx } from './xlsx.js';
import { zip } from './zip.js';

/** File formats for a whole report: one workbook, or an archive with a CSV per table and the disclosure as JSON. */
export type ReportFormat = 'xlsx' | 'zip';

/** Exports all tables of a report, including those in closed tabs. */
export async function reportFile(
  report: Element,
  disclosure: BudgetDisclosure,
  format: ReportFormat,
  locale: LocaleInput,
): Promise<FileToSave> {
  const tables = [...report.querySelectorAll<HTMLTableElement>('[data-section] table')].map((table) =>
    readTable(table, locale),
  );
  const say = sayIn(messages, locale);
  const data = disclosureFile(disclosure, locale);
  const edition = sayIn(common, locale)(`kind.${disclosure.kind}`, { year: disclosure.year });
  const name = fileName([disclosure.department.name, edition, say('export.tables')], format);
  if (format === 'xlsx') return { name, blob: toXlsx(tables, locale) };
  const contents = fileName([say('export.contents')], 'csv');
  const [, , ...names] = distinctNames([
    () => contents,
    () => data.name,
    ...tables.map((table) => (number: number) => tableFileName(table, 'csv', number)),
  ]);
  const entries = [
    { name: contents, text: toCsv(contentsOf(tables, names, 'file', locale)) },
    ...tables.map((table, index) => ({ name: names[index] ?? '', text: toCsv(recordsOf(table, locale)) })),
    { name: data.name, text: disclosureText(disclosure) },
  ];
  return { name, blob: zip(entries, 'application/zip') };
}
