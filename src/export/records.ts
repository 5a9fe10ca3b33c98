import { type LocaleInput, sayIn } from '../text/language.js';
import type { Value } from './columns.js';
import { messages } from './messages.js';
import { distinct, type TableModel } from './table.js';

/** The content of a file: unique heads, and rows of as many values. */
export interface Records {
  heads: readonly string[];
  rows: readonly (readonly (Value | undefined)[])[];
}

/**
 * Turns a table into records. The last columns describe the table and are the same in every row, so that files of several departments and
 * years can be merged.
 */
export function recordsOf(table: TableModel, locale: LocaleInput): Records {
  const about = aboutOf(table, locale);
  const kept = about.filter(({ role, value }) => role !== 'notes' || value !== undefined);
  // The heads of the last columns are the same in every file. If the table uses one of them, the head of the table is changed.
  const heads = distinct([...kept.map(({ head }) => head), ...table.heads]);
  return {
    heads: [...heads.slice(kept.length), ...heads.slice(0, kept.length)],
    rows: table.rows.map((row) => [...table.heads.map((_, column) => row[column]), ...kept.map(({ value }) => value)]),
  };
}

/** A table of contents: the file or sheet name of each table, its description and its number of rows. */
export function contentsOf(
  tables: readonly TableModel[],
  names: readonly string[],
  place: 'file' | 'sheet',
  locale: LocaleInput,
): Records {
  const say = sayIn(messages, locale);
  const heads = tables.slice(0, 1).flatMap((table) => aboutOf(table, locale).map(({ head }) => head));
  return {
    heads: [say(`export.about.${place}`), ...heads, say('export.about.rows')],
    rows: tables.map((table, index) => [
      words(names[index] ?? ''),
      ...aboutOf(table, locale).map(({ value }) => value),
      { value: `${table.rows.length}`, numeric: true },
    ]),
  };
}

function aboutOf(table: TableModel, locale: LocaleInput) {
  const say = sayIn(messages, locale);
  const { department, year, kind, title, unit, source, notes } = table;
  const values = {
    department: words(department),
    year: year === '' ? undefined : { value: year, numeric: true },
    kind: kind === undefined ? undefined : words(say(`export.kind.${kind}`)),
    table: words(title),
    unit: words(unit),
    source: words(source),
    notes: words(notes),
  };
  return (Object.entries(values) as [keyof typeof values, Value | undefined][]).map(([role, value]) => ({
    role,
    head: say(`export.about.${role}`),
    value,
  }));
}

function words(value: string): Value | undefined {
  return value === '' ? undefined : { value, numeric: false };
}
