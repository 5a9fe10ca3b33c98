import { CHECK, type DisclosureIssue, describe, issue } from './issues.js';
import { firstPlaces, indexed, total } from './lists.js';
import { oneOf } from './schema/expect.js';
import type { Json, Keys } from './snapshot.js';

/**
 * What no single field can tell: that function lines go down from 类 to 款 to 项, and that no statutory table is listed
 * twice. Works on unchecked data, so that these issues are reported together with all others.
 */

const LEVELS: readonly Json[] = ['class', 'group', 'item'];

/** The issues of order in the data. */
export function orderIssues(data: Json): DisclosureIssue[] {
  return [...tableIssues(data), ...sizeIssues(data), ...lineIssues(data, [], { items: 0 })];
}

function field(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : undefined;
}

/** More rows than anyone reads; a large department has 750. Changes are no rows of their own, and are not counted. */
const MOST_ITEMS = 20_000;

/** More cells than anyone reads; the largest table of a large department has 1,000. */
const MOST_CELLS = 200_000;

/** Tables whose columns come from the data, too: sources of revenue (table 2), economic subjects of projects (table 7). */
function sizeIssues(data: Json): DisclosureIssue[] {
  const revenue = field(data, 'revenue');
  const sources = field(revenue, 'sources');
  const projects = field(field(data, 'projectExpenditure'), 'projects');
  const subjects = new Set(itemsOf(projects).flatMap((project) => itemsOf(field(project, 'lines')).map(nameOf)));
  return [
    ...sizeIssue(['revenue', 'lines'], count(field(revenue, 'lines'), 'lines'), count(sources, 'sources')),
    ...sizeIssue(['projectExpenditure', 'projects'], itemsOf(projects).length, subjects.size),
  ];
}

function sizeIssue(keys: Keys, rows: number, columns: number): DisclosureIssue[] {
  if (rows * columns <= MOST_CELLS) return [];
  const found = `a table of ${rows} rows and ${columns} columns`;
  return [issue('too-large', keys, found, `at most ${MOST_CELLS} cells`, CHECK)];
}

function itemsOf(list: Json | undefined): Json[] {
  return Array.isArray(list) ? list : [];
}

function nameOf(line: Json): Json | undefined {
  return field(line, 'name');
}

/** The items of a list and of the lists that they hold under the same key. */
function count(list: Json | undefined, key: string): number {
  return total(itemsOf(list), (item) => 1 + count(field(item, key), key));
}

function tableIssues(data: Json): DisclosureIssue[] {
  const tables = field(data, 'tables');
  if (!Array.isArray(tables)) return [];
  const places = firstPlaces(tables, (entry) => field(entry, 'table'));
  return tables.flatMap((entry, index) => {
    const id = field(entry, 'table');
    if (typeof id !== 'string' || places.get(id) === index) return [];
    const first = `tables[${places.get(id)}]`;
    const fix = `Keep one entry for the table; ${first} is the first.`;
    return [issue('duplicate-table', ['tables', index, 'table'], `${describe(id)} again`, 'another table', fix)];
  });
}

function lineIssues(value: Json, keys: Keys, before: { items: number }): DisclosureIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = [...crowdIssues(value, keys, before), ...childIssues(value, keys)];
  const inner = Array.isArray(value) ? indexed(value) : Object.entries(value);
  for (const [key, item] of inner) {
    // Most of a disclosure is text, which has nothing below.
    if (typeof item === 'object') found.push(...lineIssues(item, [...keys, key], before));
  }
  return found;
}

/** The list whose items are more than are left of those that all lists together may have. */
function crowdIssues(value: Json, keys: Keys, before: { items: number }): DisclosureIssue[] {
  if (!Array.isArray(value) || keys[keys.length - 1] === 'changes') return [];
  const room = MOST_ITEMS - before.items;
  before.items += value.length;
  if (room < 0 || value.length <= room) return [];
  const found = `${before.items} items in lists up to here`;
  return [issue('too-large', keys, found, `at most ${MOST_ITEMS} in all lists together`, CHECK)];
}

function childIssues(line: Json, keys: Keys): DisclosureIssue[] {
  const lines = field(line, 'lines');
  const depth = LEVELS.indexOf(field(line, 'level') ?? null);
  if (!Array.isArray(lines) || depth < 0) return [];
  const lower = LEVELS.slice(depth + 1) as string[];
  return lines.flatMap((child, index) => {
    const level = field(child, 'level') ?? null;
    if (!LEVELS.includes(level) || LEVELS.indexOf(level) > depth) return [];
    const expected = lower.length > 0 ? oneOf(lower) : 'no lines below the level "item"';
    const fix = 'Move the line up, or correct a level.';
    return [issue('wrong-level', [...keys, 'lines', index, 'level'], describe(level), expected, fix)];
  });
}
