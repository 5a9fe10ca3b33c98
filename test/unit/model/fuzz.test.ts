import fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type BudgetDisclosure, BudgetReport } from '../../../src/index.js';
import { auditDisclosure, parseDisclosure } from '../../../src/model/index.js';
import sample from '../../../src/samples/bayingolin-2023.json';
import { disclosureWith } from '../../limits/documents.js';
import { distinctLists, sizesOf } from '../../limits/kinds.js';
import { example, pathsIn, withValue } from './example.js';

/** A fixed seed makes failures reproducible. `npm run test:fuzz` sets both to run many more inputs. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_230_210);
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

const PATHS = pathsIn(example());
const path = fc.constantFrom(...PATHS);

/** A disclosure with one value replaced or removed, or with an unknown key added. */
const mutants = fc
  .record({
    keys: path,
    value: fc.oneof(
      { weight: 3, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('', '0', '元', 'blank', null, 0, [], {}, { absent: 'blank' }) },
    ),
    neighbour: fc.option(fc.string(), { nil: undefined, freq: 4 }),
  })
  .map(({ keys, value, neighbour }) => {
    const target = neighbour === undefined ? keys : [...keys.slice(0, -1), neighbour];
    return withValue(example(), target, value);
  });

const LISTS = distinctLists().map(({ place: list }) => list);
const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('<b>', ']]>', '{count}', '\ud800', '\u0000', '1'),
  )
  .map((odd) => `甲${odd}`);

/** Disclosures generated from the schema: a few lists with some items, and odd texts. */
const documents = fc
  .record(
    {
      sizes: fc
        .tuple(fc.subarray(LISTS, { minLength: 1, maxLength: 4 }), fc.nat({ max: 4 }))
        .map(([places, length]) => sizesOf(places, length)),
      others: fc.nat({ max: 1 }),
      full: fc.boolean(),
      name: words,
      text: words,
    },
    { requiredKeys: ['sizes'] },
  )
  .map(disclosureWith);

/** Only every 25th accepted input is rendered, as this takes longest. */
const RENDERED = 25;
let accepted = 0;

function render(disclosure: BudgetDisclosure): void {
  accepted += 1;
  if (accepted % RENDERED === 1)
    expect(renderToString(createElement(BudgetReport, { disclosure }))).toContain('</div>');
}

function deepFreeze(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  // Typed arrays cannot be frozen.
  if (!ArrayBuffer.isView(value)) Object.freeze(value);
  Object.values(value).forEach((inner) => {
    deepFreeze(inner, seen);
  });
}

function objectsIn(value: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  Object.values(value).forEach((inner) => {
    objectsIn(inner, found);
  });
  return found;
}

/** What must hold for any input. */
function check(input: unknown): void {
  const shared = objectsIn(input);
  deepFreeze(input);
  const result = parseDisclosure(input);
  if (result.ok) {
    expect([...objectsIn(result.disclosure)].filter((object) => shared.has(object))).toEqual([]);
    auditDisclosure(result.disclosure);
    render(result.disclosure);
    expect(parseDisclosure(result.disclosure)).toEqual(result);
    expect(parseDisclosure(JSON.parse(JSON.stringify(result.disclosure)))).toEqual(result);
    return;
  }
  expect(result.issues.length).toBeGreaterThan(0);
  expect(result.issues.length).toBeLessThanOrEqual(101);
  const unclear = result.issues.filter(
    ({ path, keys, found, expected, fix, message }) =>
      [path, found, expected, fix].includes('') ||
      !message.startsWith(`${path}: `) ||
      /undefined|\[object/.test(`${found} ${expected} ${fix}`.replace(/"(\\.|[^"\\])*"/g, '')) ||
      keys.some((key) => typeof key !== 'string' && typeof key !== 'number'),
  );
  expect(unclear).toEqual([]);
}

// Slow on a busy machine.
describe(`for any input, parseDisclosure (seed ${SEED})`, { timeout: 60_000 * TIMES }, () => {
  const many = (runs: number) => (runs * TIMES).toLocaleString('en');

  it(`never throws and explains every refusal: ${many(900)} inputs`, () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withSparseArray: true,
          withTypedArray: true,
          withNullPrototype: true,
          withBoxedValues: true,
          withObjectString: true,
        }),
        check,
      ),
      { numRuns: 900 * TIMES, seed: SEED },
    );
  });

  it(`never throws for a mutated disclosure: ${many(700)} inputs`, () => {
    fc.assert(fc.property(mutants, check), { numRuns: 700 * TIMES, seed: SEED });
  });

  it(`accepts, audits and renders whatever the schema allows: ${many(200)} inputs`, () => {
    const before = accepted;
    fc.assert(fc.property(documents, check), { numRuns: 200 * TIMES, seed: SEED });
    expect(accepted - before).toBe(200 * TIMES);
  });

  it(`does not change its input: ${many(300)} inputs`, () => {
    fc.assert(
      fc.property(path, fc.jsonValue(), (keys, value) => {
        const input = withValue(example(), keys, value);
        const before = structuredClone(input);
        parseDisclosure(input);
        expect(input).toEqual(before);
      }),
      { numRuns: 300 * TIMES, seed: SEED },
    );
  });
});

describe('a disclosure', { timeout: 60_000 }, () => {
  it.each([
    ['made up', example()],
    ['of 2023', sample],
  ])('%s shares no object with its input and parses to itself', (_, data) => {
    check(structuredClone(data));
    expect(parseDisclosure(data).ok).toBe(true);
  });

  it('has no null anywhere', () => {
    const parsed = PATHS.filter((keys) => parseDisclosure(withValue(example(), keys, null)).ok);
    expect(parsed).toEqual([]);
  });
});
