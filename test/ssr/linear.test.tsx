import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type BudgetDisclosure, BudgetReport } from '../../src/index.js';
import { auditDisclosure, parseDisclosure } from '../../src/model/index.js';
import { disclosureWith, type Making } from '../limits/documents.js';
import { distinctLists, sizesOf, TOGETHER } from '../limits/kinds.js';

/**
 * Work grows with the data and not with its square. What is counted is how often the data is read, which is the same on every machine:
 * where each of n items is looked for among n others, four times as many items are read sixteen times as often.
 */

/** The data, with a count of how often a property of it is read. */
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
// Findings are counted by the audit.
const render: Work = (disclosure) => renderToString(<BudgetReport disclosure={disclosure} findings={false} />);

function readsOf(work: Work, making: Making): number {
  const result = parseDisclosure(disclosureWith(making));
  if (!result.ok) throw new Error(result.issues[0]?.message);
  const { data, reads } = counted<BudgetDisclosure>(result.disclosure);
  work(data);
  return reads();
}

/** How many times as often four times as many items are read; what is read whatever their number is taken off. */
function growth(work: Work, places: readonly string[], few: number, name?: string): number {
  const [none, some, many] = [0, few, 4 * few].map((length) =>
    readsOf(work, { sizes: sizesOf(places, length), ...(name !== undefined && { name }) }),
  ) as [number, number, number];
  return (many - none) / Math.max(some - none, 1);
}

/** Four times as often, and a little for what only comes up with several items. */
const LINEAR = 4.5;

describe('four times as many items are read four times as often', () => {
  // One list of each key: others of its kind are read by the same code, or stand together with it.
  const lists = new Map(distinctLists().map(({ place }) => [place.replace(/.*\./, ''), [place]]));

  describe.each([...Object.entries(TOGETHER), ...lists])('%s', (_, places) => {
    it.each([undefined, '科目'])('with the name %s', (name) => {
      expect(growth(audit, places, 50, name)).toBeLessThan(LINEAR);
      expect(growth(render, places, 16, name)).toBeLessThan(LINEAR);
    });
  });
});
