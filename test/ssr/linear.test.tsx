import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type BudgetDisclosure, BudgetReport } from '../../src/index.js';
import { auditDisclosure } from '../../src/model/index.js';
import { parsed } from '../../stories/fixtures/disclosures.js';
import { disclosureWith, type Making } from '../limits/documents.js';
import { distinctLists, sizesOf, TOGETHER } from '../limits/kinds.js';

/**
 * Work is linear in the size of the data. These tests count property reads, which are the same on every machine: with a quadratic search,
 * four times as many items would need sixteen times as many reads.
 */

/** The data wrapped in proxies that count property reads. */
function counted<T extends object>(data: T): { data: T; reads: () => number } {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const watched = <O extends object>(target: O): O => {
    const before = known.get(target);
    if (before) return before as O;
    const proxy = new Proxy(target, {
      get(object, key) {
        reads += 1;
        const value: unknown = Reflect.get(object, key);
        return typeof value === 'object' && value !== null ? watched(value) : value;
      },
    });
    known.set(target, proxy);
    return proxy;
  };
  return { data: watched(data), reads: () => reads };
}

type Work = (disclosure: BudgetDisclosure) => unknown;

const audit: Work = auditDisclosure;
// Findings are covered by `audit`.
const render: Work = (disclosure) => renderToString(<BudgetReport disclosure={disclosure} findings={false} />);

function readsOf(work: Work, making: Making): number {
  const { data, reads } = counted(parsed(disclosureWith(making)));
  work(data);
  return reads();
}

/** Growth of reads for four times as many items, without the constant part. */
function growth(work: Work, places: readonly string[], few: number, name?: string): number {
  const [none, some, many] = [0, few, 4 * few].map((length) =>
    readsOf(work, { sizes: sizesOf(places, length), ...(name !== undefined && { name }) }),
  ) as [number, number, number];
  return (many - none) / Math.max(some - none, 1);
}

/** Four times as many reads, with some tolerance. */
const LINEAR = 4.5;

describe('four times as many items need four times as many reads', () => {
  // One list for each key: other lists with this key are read by the same code, or tested together with it.
  const lists = new Map(distinctLists().map(({ place }) => [place.replace(/.*\./, ''), [place]]));

  describe.each([...Object.entries(TOGETHER), ...lists])('%s', (_, places) => {
    it.each([undefined, '科目'])('with the name %s', (name) => {
      expect(growth(audit, places, 50, name)).toBeLessThan(LINEAR);
      expect(growth(render, places, 16, name)).toBeLessThan(LINEAR);
    });
  });
});
