import { beforeAll, describe, expect, it, vi } from 'vitest';
import { madeUnder } from '../patched/page.js';
import { PATCHES } from '../patched/patches.js';

/**
 * Old portals load libraries that replace built-ins. On such pages our code must give the same results as on others.
 */

type Made = Awaited<ReturnType<typeof madeUnder>>;

/** A copy in this realm with own properties only. `JSON` cannot make it, as a patched page gives arrays a `toJSON`. */
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.keys(value).map((key) => [key, copied((value as Record<string, unknown>)[key])] as const);
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

/** The tab panels of a report with their content. */
function panelsOf(html: string): string[] {
  return html
    .split(/<div[^>]* data-tab="/)
    .slice(1)
    .map((panel) => panel.replace(/^([^"]+)"[^>]*>/, '$1>').replace(/_R_\w+_/g, ''));
}

let expected: Made;
// Each page bundles and runs the whole library, which is slow on a busy machine.
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

  it('renders the same, on a server and in a browser', () => {
    expect(made.report).toBe(expected.report);
    expect(made.comparison).toBe(expected.comparison);
    expect(made.mounted).toBe(expected.mounted);
  });

  it('renders the same chapters, as tabs if Radix works', () => {
    if (patch.includes('reduce:')) expect(panelsOf(made.tabs)).toEqual(panelsOf(expected.tabs));
    // Radix copies enumerable properties of Object.prototype to its buttons.
    else expect(made.tabs.replaceAll(' foo="bar"', '')).toBe(expected.tabs);
  });

  it('saves the same files', () => {
    expect(made.saved).toBe(expected.saved);
    expect(copied(made.csv)).toEqual(copied(expected.csv));
    expect(copied(made.xlsx)).toEqual(copied(expected.xlsx));
  });

  it('has the same console output', () => {
    expect(made.complaints, name).toEqual(expected.complaints);
  });
});
