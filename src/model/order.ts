import { type DisclosureIssue, describe, issue } from './issues.js';
import { firstPlaces, indexed } from './lists.js';
import { oneOf } from './schema/expect.js';
import type { Json, Keys } from './snapshot.js';

/**
 * What no single field can tell: that function lines go down from 类 to 款 to 项, and that no statutory table is listed
 * twice. Works on unchecked data, so that these issues are reported together with all others.
 */

const LEVELS: readonly Json[] = ['class', 'group', 'item'];

/** The issues of order in the data. */
export function orderIssues(data: Json): DisclosureIssue[] {
  return [...tableIssues(data), ...levelIssues(data, [])];
}

function field(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : undefined;
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

function levelIssues(value: Json, keys: Keys): DisclosureIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = childIssues(value, keys);
  const inner = Array.isArray(value) ? indexed(value) : Object.entries(value);
  for (const [key, item] of inner) {
    // Most of a disclosure is text, which has nothing below.
    if (typeof item === 'object') found.push(...levelIssues(item, [...keys, key]));
  }
  return found;
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
