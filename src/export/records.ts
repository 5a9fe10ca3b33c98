import { type LocaleInput, sayIn } from '../text/language.js';
import type { Value } from './columns.js';
import { messages } from './messages.js';
import { distinct, type TableModel } from './table.js';

/** What every file of a table holds: a row of unique heads, then rows of as many values. */
export interface Records {
  heads: readonly string[];
  rows: readonly (readonly (Value | undefined)[])[];
}

/**
 * A table as records: after its own columns come those that say what it is, the same in every row, so that files of many
 * departments and years can be put together and still say where each line is from.
 */
export function recordsOf(table: TableModel, locale: LocaleInput): Records {
  const about = aboutOf(table, locale);
  const kept = about.filter(({ role, value }) => role !== 'notes' || value !== undefined);
  // The heads of the last columns are the same in every file: where a table has one of them itself, its own is changed.
  const heads = distinct([...kept.map(({ head }) => head), ...table.heads]);
  return {
    heads: [...heads.slice(kept.length), ...heads.slice(0, kept.length)],
    rows: table.rows.map((row) => [...table.heads.map((_, column) => row[column]), ...kept.map(({ value }) => value)]),
  };
}

/** The tables of several files or sheets: under `place`, what each is called, then what it is and how many rows it has. */
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
