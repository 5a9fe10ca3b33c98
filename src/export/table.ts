import type { MoneyUnit } from '../model/values.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import { tableWords } from '../text/tables.js';
import { type FileColumn, fileColumns, type Value } from './columns.js';
import { contentOf, textOf } from './content.js';
import { messages } from './messages.js';

/**
 * Reads a table from the page, in the language and unit chosen there. All rows are included, even if they are folded or hidden by a
 * search.
 */

export interface TableModel {
  title: string;
  department: string;
  year: string;
  kind: 'budget' | 'final-accounts' | undefined;
  /** The year and kind of the document, in words. */
  edition: string;
  /** Unit of the money (万元); empty if the table has none. */
  unit: string;
  /** Publisher, title, date and address of the document. */
  source: string;
  /** Notes beside the table, and the statement of an absence; empty if there are none. */
  notes: string;
  heads: readonly string[];
  rows: readonly (readonly (Value | undefined)[])[];
}

interface Spot {
  cell: HTMLTableCellElement;
  /**
   * Whether to write the content here. A head that spans rows is repeated in each of them, so that the rows can be sorted. A cell that spans
   * columns is written in the first only.
   */
  first: boolean;
}

/** Reads a table and the header of its section. */
export function readTable(table: HTMLTableElement, locale: LocaleInput): TableModel {
  const section = table.closest('[data-section]');
  const body = grid(linesOf(table));
  const headRows = grid([...(table.tHead?.rows ?? [])]);
  const heads = headRows[headRows.length - 1] ?? [];
  const unit = table.dataset.unit;
  const columns = heads.map(({ cell }, index) =>
    fileColumns(
      textOf(cell),
      body.map((row) => contentAt(row[index])),
      unit,
      locale,
    ),
  );
  const level = levels(table, body, locale);
  const all: readonly FileColumn[] = [...(level ? [level] : []), ...columns.flat()];
  return {
    title: titleOf(table, section, locale),
    department: textOf(fieldOf(section, 'department')),
    ...editionOf(section),
    unit: unit === undefined ? '' : sayIn(tableWords, locale)(`unitNote.${unit as MoneyUnit}`),
    source: sourceOf(section),
    notes: notesOf(table, section),
    heads: distinct(all.map(({ head }) => head)),
    rows: body.map((_, row) => all.map(({ values }) => values[row])),
  };
}

/**
 * Makes heads unique and not empty. If both sides of a table have the same head (预算数 of 收入 and of 支出), the second is prefixed with
 * the head before it.
 */
export function distinct(heads: readonly string[]): string[] {
  const seen = new Set<string>();
  return heads.map((printed, index) => {
    const head = printed === '' ? String(index + 1) : printed;
    const before = heads[index - 1];
    let unique = seen.has(head) && before !== undefined ? `${before} ${head}` : head;
    while (seen.has(unique)) unique = `${unique} ·`;
    seen.add(unique);
    return unique;
  });
}

/** A field in the header of a section: heading, department or year. */
export function fieldOf(section: Element | null, name: string): Element | null | undefined {
  return section?.querySelector(`[data-part="header"] [data-field="${name}"]`);
}

/** Year and kind of the document, separately and as text. */
export function editionOf(section: Element | null): Pick<TableModel, 'year' | 'kind' | 'edition'> {
  const field = fieldOf(section, 'year');
  const { year = '', edition } = field instanceof HTMLElement ? field.dataset : {};
  return { year, kind: edition as TableModel['kind'], edition: textOf(field) };
}

/** The nearest notes of a table, and the statement of its section's absence. */
function notesOf(table: Element, section: Element | null): string {
  let around = table.parentElement;
  while (around && around !== section && !around.querySelector(NOTES)) around = around.parentElement;
  const absence = section?.querySelectorAll('[data-part="absence"] > *') ?? [];
  const notes = around?.querySelectorAll(`${NOTES} > ul > li`) ?? [];
  return [...absence, ...notes]
    .map(textOf)
    .filter((note) => note !== '')
    .join(' ');
}

const NOTES = '[data-part="notes"]';

/** Publisher, title, date and address of the document. */
export function sourceOf(section: Element | null): string {
  const line = section?.querySelector('[data-part="source"] [data-field="source"]');
  const address = line?.querySelector('a')?.href;
  return [...(line?.children ?? []), address ?? '']
    .map((part) => (typeof part === 'string' ? part : textOf(part)))
    .join(' ')
    .trim();
}

function titleOf(table: HTMLTableElement, section: Element | null, locale: LocaleInput): string {
  const caption = textOf(table.caption?.querySelector('[data-field="title"]'));
  const heading = textOf(fieldOf(section, 'heading'));
  if (heading === '' || heading === caption) return caption;
  return sayIn(messages, locale)('export.title', { section: heading, table: caption });
}

function contentAt(spot: Spot | undefined) {
  if (spot === undefined) return undefined;
  const { cell, first } = spot;
  if (!first) return undefined;
  return { ...contentOf(cell), isHead: cell.localName === 'th' };
}

/** The rows that are lines, in the order of the document, regardless of sorting and folding. */
function linesOf(table: HTMLTableElement): HTMLTableRowElement[] {
  const place = ({ dataset }: HTMLTableRowElement) => Number(dataset.place ?? table.rows.length);
  return [...table.rows]
    .filter((row) => row.parentElement !== table.tHead && row.dataset.part !== 'aside')
    .sort((a, b) => place(a) - place(b));
}

/** The cells by row and column, with spans resolved. A span skips rows that a search hides. */
function grid(rows: readonly HTMLTableRowElement[]): Spot[][] {
  const places: Spot[][] = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    for (const cell of row.cells) {
      let start = 0;
      while (places[rowIndex]?.[start] !== undefined) start += 1;
      for (let down = rowIndex, left = cell.rowSpan; left > 0 && down < rows.length; down += 1) {
        if (rows[down]?.hidden !== row.hidden) continue;
        left -= 1;
        for (let right = 0; right < cell.colSpan; right += 1) {
          const line = places[down];
          if (line)
            line[start + right] = { cell, first: right === 0 && (down === rowIndex || cell.localName === 'th') };
        }
      }
    }
  });
  return places;
}

/** A column with the level of each line (类 1, 款 2, 项 3), if the page shows levels by indentation. */
function levels(table: HTMLTableElement, body: readonly Spot[][], locale: LocaleInput): FileColumn | undefined {
  const depths = body.map((row) => {
    const head = row.find(({ cell }) => cell.dataset.depth !== undefined)?.cell;
    return head === undefined || table.tFoot?.contains(head) ? undefined : Number(head.dataset.depth);
  });
  if (!depths.some((depth) => depth !== undefined && depth > 0)) return undefined;
  return {
    head: sayIn(messages, locale)('export.level'),
    values: depths.map((depth) => (depth === undefined ? undefined : { value: String(depth + 1), numeric: true })),
  };
}
