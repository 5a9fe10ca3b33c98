import fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference, sum } from '../../../src/model/arithmetic.js';
import { sign } from '../../../src/model/decimal.js';
import { auditDisclosure } from '../../../src/model/index.js';
import type { DecimalString } from '../../../src/model/values.js';
import { parsed } from '../../../stories/fixtures/disclosures.js';
import { consistentDisclosure } from './consistent.js';
import { leavesOf, withLeaf } from './leaves.js';

/** What holds for every disclosure. */

const RUNS = { numRuns: 40 };

const contradictions = (data: unknown) =>
  auditDisclosure(parsed(data)).findings.filter(({ kind }) => kind === 'contradiction');

it('a consistent disclosure has no contradiction, however it rounds', () => {
  fc.assert(
    fc.property(consistentDisclosure, (data) => {
      expect(contradictions(data).map(({ sentence }) => sentence.en)).toEqual([]);
    }),
    RUNS,
  );
});

it('an amount changed by more than all rounding is named in a contradiction', () => {
  fc.assert(
    fc.property(
      consistentDisclosure,
      fc.nat(),
      fc.integer({ min: 1, max: 100_000 }),
      fc.boolean(),
      (data, choice, by, up) => {
        // Every amount that is generated is part of an identity. Shares, rates, counts and weights are not amounts.
        const amounts = leavesOf(data).filter(({ keys, value }) => {
          const key = String(keys[keys.length - 1]);
          return /\.\d\d$/.test(value) && !['share', 'rate'].includes(key);
        });
        const leaf = amounts[choice % amounts.length];
        if (!leaf) throw new Error('a disclosure without amounts was generated');
        const value = leaf.value as DecimalString;
        const less = difference(value, `${by}`);
        const changed = up || sign(less) <= 0 ? sum([value, `${by}`]) : less;
        const named = contradictions(withLeaf(data, leaf, changed)).filter(({ operands }) =>
          operands.some(({ path }) => path === leaf.path),
        );
        expect(named.length, `${leaf.path}: ${value} → ${changed}`).toBeGreaterThan(0);
      },
    ),
    { numRuns: 80 },
  );
});

it('the same disclosure has the same findings in the same order, with unique ids', () => {
  fc.assert(
    fc.property(consistentDisclosure, (data) => {
      const once = auditDisclosure(parsed(data));
      expect(auditDisclosure(parsed(structuredClone(data)))).toEqual(once);
      expect(new Set(once.findings.map(({ id }) => id)).size).toBe(once.findings.length);
    }),
    { numRuns: 10 },
  );
});
