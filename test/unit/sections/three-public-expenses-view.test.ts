import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/model/values.js';
import { threePublicView } from '../../../src/sections/three-public-expenses/view.js';
import { minimal } from '../../../stories/fixtures/disclosures.js';

/** Last year’s reception expenses in the chart, for 90 this year and this change. */
function lastYear(change: Omit<Change, 'base'>) {
  const view = threePublicView({
    ...minimal(),
    threePublicExpenses: {
      total: { amount: '90' },
      items: [
        { kind: 'reception', name: '公务接待费', amount: '90', changes: [{ base: 'last-year-budget', ...change }] },
      ],
    },
  });
  if ('absent' in view) throw new Error('The section is there.');
  return view.bars[0]?.lastYear?.value;
}

describe('last year’s amount', () => {
  it.each<[string, Omit<Change, 'base'>, string]>([
    ['an increase', { amount: '4', direction: 'increase' }, '86'],
    ['a decrease', { amount: '4', direction: 'decrease' }, '94'],
    ['an increase printed with a minus', { amount: '-4', direction: 'increase' }, '94'],
    ['a decrease printed with a minus', { amount: '-4', direction: 'decrease' }, '94'],
    ['a minus without a word', { amount: '-4' }, '94'],
  ])('is computed from %s', (_, change, expected) => {
    expect(lastYear(change)).toBe(expected);
  });
});
