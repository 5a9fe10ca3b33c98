import { CHECK, type DisclosureIssue, describe, issue, valueAt } from './issues.js';
import { indexed } from './lists.js';
import { oneOf } from './schema/expect.js';
import type { Json, Keys } from './snapshot.js';

/**
 * Checks across fields: function lines go from 类 to 款 to 项, no statutory table is listed twice, and the lists are together not
 * longer than a page can show. Works on data that is not validated, so that these issues are reported together with all others.
 */

const LEVELS: readonly Json[] = ['class', 'group', 'item'];

/** Issues that concern more than one field. */
export function orderIssues(data: Json): DisclosureIssue[] {
  return [...tableIssues(data), ...sizeIssues(data), ...lineIssues(data, [], { items: 0 })];
}

/** Most items of all lists together; a large department has 750. Changes have no rows of their own and are not counted. */
const MOST_ITEMS = 8_000;

/** Most cells of one table; the largest table of a large department has 1,000. */
const MOST_CELLS = 80_000;

/** Checks the two tables whose columns come from the data: sources of revenue (table 2), economic subjects of projects (table 7). */
function sizeIssues(data: Json): DisclosureIssue[] {
  const cells = (keys: Keys, rows: readonly unknown[], columns: number) =>
    rows.length * columns > MOST_CELLS ? [tooLarge(keys, `${rows.length * columns} cells`, MOST_CELLS)] : [];
  const projects = listIn(data, 'projectExpenditure', 'projects');
  const subjects = new Set(projects.flatMap((project) => listIn(project, 'lines').map(nameOf)));
  return [
    ...cells(['revenue', 'lines'], withBelow(data, 'revenue', 'lines'), withBelow(data, 'revenue', 'sources').length),
    ...cells(['projectExpenditure', 'projects'], projects, subjects.size),
  ];
}

const nameOf = (line: Json) => valueAt(line, ['name']);

function tooLarge(keys: Keys, found: string, most: number): DisclosureIssue {
  return issue('too-large', keys, found, `at most ${most}`, CHECK);
}

function listIn(value: Json, ...keys: string[]): Json[] {
  const list = valueAt(value, keys);
  return Array.isArray(list) ? list : [];
}

/** The items of a list and, recursively, of their lists under the same key. */
function withBelow(value: Json, ...keys: string[]): Json[] {
  return listIn(value, ...keys).flatMap((item) => [item, ...withBelow(item, keys[keys.length - 1] as string)]);
}

function tableIssues(data: Json): DisclosureIssue[] {
  const places = new Map<Json, number>();
  return listIn(data, 'tables').flatMap((entry, index) => {
    const id = valueAt(entry, ['table']);
    if (typeof id !== 'string') return [];
    const first = places.get(id);
    if (first === undefined) {
      places.set(id, index);
      return [];
    }
    const fix = `Keep one entry for the table; tables[${first}] is the first.`;
    return [issue('duplicate-table', ['tables', index, 'table'], `${describe(id)} again`, 'another table', fix)];
  });
}

function lineIssues(value: Json, keys: Keys, before: { items: number }): DisclosureIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = [...crowdIssues(value, keys, before), ...childIssues(value, keys)];
  const inner = Array.isArray(value) ? indexed(value) : Object.entries(value);
  for (const [key, item] of inner) {
    // Skips texts, which are most of the values.
    if (typeof item === 'object') found.push(...lineIssues(item, [...keys, key], before));
  }
  return found;
}

/** An issue at the list that exceeds the limit for all lists together; `before` counts the items so far. */
function crowdIssues(value: Json, keys: Keys, before: { items: number }): DisclosureIssue[] {
  if (!Array.isArray(value) || keys[keys.length - 1] === 'changes') return [];
  before.items += value.length;
  const over = before.items - MOST_ITEMS;
  return over > 0 && over <= value.length ? [tooLarge(keys, `${before.items} items of lists`, MOST_ITEMS)] : [];
}

function childIssues(line: Json, keys: Keys): DisclosureIssue[] {
  const depth = LEVELS.indexOf(valueAt(line, ['level']) ?? null);
  if (depth < 0) return [];
  const lower = LEVELS.slice(depth + 1) as string[];
  return listIn(line, 'lines').flatMap((child, index) => {
    const level = valueAt(child, ['level']) ?? null;
    if (!LEVELS.includes(level) || LEVELS.indexOf(level) > depth) return [];
    const expected = lower.length > 0 ? oneOf(lower) : 'no lines below the level "item"';
    const fix = 'Move the line up, or correct a level.';
    return [issue('wrong-level', [...keys, 'lines', index, 'level'], describe(level), expected, fix)];
  });
}
