import { describe, expect, it, vi } from 'vitest';
import { parseDisclosure, SCHEMA_VERSION } from '../../../src/model/index.js';
import { MIGRATIONS, type Migration } from '../../../src/model/migrate.js';
import { readDisclosure } from '../../../src/model/parse.js';
import type { Json, JsonObject } from '../../../src/model/snapshot.js';
import { withMissing } from '../../parsed.js';
import { example, exampleWith } from './example.js';

/** Two made-up versions before the first: in -1 the unit was called `currency`, and until 0 the year was a text. */
const STEPS: readonly Migration[] = [
  { from: 0, migrate: ({ year, ...rest }) => ({ ...rest, year: Number(year) }) },
  { from: -1, migrate: ({ currency, ...rest }) => ({ ...rest, unit: currency as Json }) },
];

function old(version: number): Record<string, unknown> {
  const { unit, ...rest } = example();
  return { ...rest, schemaVersion: version, year: '2024', ...(version < 0 ? { currency: unit } : { unit }) };
}

describe('versions', () => {
  it('has a migration from every older version', () => {
    const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1);
    expect(MIGRATIONS.map(({ from }) => from).sort((a, b) => a - b)).toEqual(versions);
  });

  it.each([0, -1])('migrates version %i one version at a time', (version) => {
    expect(readDisclosure(old(version), STEPS)).toEqual({ ok: true, disclosure: withMissing(example()) });
  });

  it('runs the migrations in order, each on a copy', () => {
    const input = old(-1);
    const seen: Json[] = [];
    const steps = STEPS.map(({ from, migrate }) => ({
      from,
      migrate: vi.fn((data: JsonObject) => {
        seen.push(data.schemaVersion ?? null);
        expect(data).not.toBe(input);
        return migrate(data);
      }),
    }));
    expect(readDisclosure(input, steps).ok).toBe(true);
    expect(seen).toEqual([-1, 0]);
    expect(input).toEqual(old(-1));
  });

  it('rejects a newer version and advises to update', () => {
    const result = parseDisclosure({ schemaVersion: 2, anything: [] });
    expect(result).toMatchObject({ ok: false, issues: [{ path: 'schemaVersion', code: 'newer-version' }] });
    expect(!result.ok && result.issues[0]?.message).toBe(
      'schemaVersion: found version 2, expected version 1 or older. Data of a newer version may contain things that this one cannot show. Update budget-disclosure to a version that reads 2.',
    );
  });

  it('rejects an older version without a migration', () => {
    const result = parseDisclosure(exampleWith('schemaVersion', 0));
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { path: 'schemaVersion', code: 'unknown-version', found: 'version 0', expected: 'version 1', fix: 'Write 1.' },
      ],
    });
  });

  it.each([['1'], [1.5], [null]])('does not accept %o as a version', (version) => {
    const result = parseDisclosure(exampleWith('schemaVersion', version));
    expect(result).toMatchObject({ ok: false, issues: [{ path: 'schemaVersion', code: 'unknown-word' }] });
  });

  it('never throws, even if a migration does', () => {
    const broken: Migration = {
      from: 0,
      migrate: () => {
        throw new Error('broken');
      },
    };
    expect(readDisclosure(old(0), [broken])).toMatchObject({
      ok: false,
      issues: [{ code: 'unreadable', path: '(root)', keys: [] }],
    });
  });
});
