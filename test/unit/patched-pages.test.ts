import { beforeAll, describe, expect, it, vi } from 'vitest';
import { madeUnder } from '../patched/page.js';
import { PATCHES } from '../patched/patches.js';

/**
 * Old portals load libraries that replace what the language has. Whatever our code makes on such a page is what it makes on a page
 * without them.
 */

type Made = Awaited<ReturnType<typeof madeUnder>>;

/** A copy of this realm with own members only: made by hand, as a patched page gives its lists a `toJSON`. */
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.keys(value).map((key) => [key, copied((value as Record<string, unknown>)[key])] as const);
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** The chapters of a report in tabs, and what is in them. */
function panelsOf(html: string): string[] {
  return html
    .split(/<div[^>]* data-tab="/)
    .slice(1)
    .map((panel) => panel.replace(/^([^"]+)"[^>]*>/, '$1>').replace(/_R_\w+_/g, ''));
}

let expected: Made;
// Each page bundles and runs the whole library, which takes a loaded machine a while.
vi.setConfig({ hookTimeout: 240_000, testTimeout: 120_000 });

beforeAll(async () => {
  expected = await madeUnder('');
}, 60_000);

describe.each(Object.entries(PATCHES))('a page with %s', (name, patch) => {
  let made: Made;
  beforeAll(async () => {
    made = await madeUnder(patch);
  }, 60_000);

  it('parses, audits and compares the same', () => {
    for (const part of ['parsed', 'refused', 'audits', 'compared'] as const) {
      expect(copied(made[part]), part).toEqual(copied(expected[part]));
    }
  });

  it('renders the same, on a server and in the page', () => {
    expect(made.report).toBe(expected.report);
    expect(made.comparison).toBe(expected.comparison);
    expect(made.mounted).toBe(expected.mounted);
  });

  it('renders the same chapters, as tabs where Radix runs', () => {
    if (patch.includes('reduce:')) expect(panelsOf(made.tabs)).toEqual(panelsOf(expected.tabs));
    // Radix copies what is enumerable on Object.prototype to its buttons.
    else expect(made.tabs.replaceAll(' foo="bar"', '')).toBe(expected.tabs);
  });

  it('saves the same files', () => {
    expect(made.saved).toBe(expected.saved);
    expect(copied(made.csv)).toEqual(copied(expected.csv));
    expect(copied(made.xlsx)).toEqual(copied(expected.xlsx));
  });

  it('reports no error', () => {
    expect(made.complaints, name).toEqual(expected.complaints);
  });
});
