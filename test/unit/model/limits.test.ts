import { describe, expect, it } from 'vitest';
import { disclosureOf } from '../../../bench/items.mjs';
import { parseDisclosure } from '../../../src/model/index.js';
import { disclosureWith } from '../../limits/documents.js';
import { kinds, withList } from '../../limits/kinds.js';
import { exampleWith } from './example.js';

/** Data above a limit is refused with an issue at its path; data at the limit is accepted. */

function issues(input: unknown) {
  const result = parseDisclosure(input);
  return result.ok ? [] : result.issues;
}

describe('above a limit', () => {
  it.each(kinds().flatMap(({ name, make, refused }) => (refused ? [{ name, make, refused }] : [])))(
    '$name: $refused.code',
    ({ make, refused }) => {
      const [first] = issues(make());
      expect(first).toMatchObject(refused);
      expect(first?.message).toMatch(/^\S+.*: found .+, expected .+\. .+\. .+\.$/);
    },
  );

  it('there is one issue for a list, not one per item', () => {
    expect(issues(withList({ place: 'generalPublicBudget.lines', most: undefined }, 12_000))).toEqual([
      {
        path: 'generalPublicBudget.lines',
        keys: ['generalPublicBudget', 'lines'],
        code: 'too-large',
        found: '12000 items of lists',
        expected: 'at most 8000',
        fix: 'Check how the data is made.',
        message:
          'generalPublicBudget.lines: found 12000 items of lists, expected at most 8000. Unlimited data would freeze the page. Check how the data is made.',
      },
    ]);
  });

  it('the issue names the limit', () => {
    const glossary = Array.from({ length: 501 }, () => ({ term: '甲', definition: '乙' }));
    expect(issues(exampleWith('glossary', glossary)).map(({ message }) => message)).toEqual([
      'glossary: found a list, expected at most 500 items, or the kind of its absence, such as { "absent": "blank" }. Unlimited data would freeze the page. Check how the data is made.',
    ]);
    expect(issues(exampleWith('source.title', '字'.repeat(20_001))).map(({ message }) => message)).toEqual([
      `source.title: found the text "${'字'.repeat(59)}…", expected at most 20000 characters. Unlimited data would freeze the page. Check how the data is made.`,
    ]);
  });
});

describe('at the limit of', () => {
  it.each([
    ['characters of a text', exampleWith('source.title', '字'.repeat(20_000))],
    [
      'characters in total',
      exampleWith(
        'outline',
        Array.from({ length: 99 }, () => '字'.repeat(20_000)),
      ),
    ],
    ['items of lists', disclosureWith({ sizes: { outline: 8_000 } })],
    ['glossary entries', disclosureWith({ sizes: { glossary: 500 } })],
    [
      'other places that print a figure',
      disclosureWith({ sizes: { 'generalPublicBudget.total.amount.elsewhere': 100 } }),
    ],
    ['counts of projects', disclosureWith({ sizes: { 'performance.projects': 50 } })],
    ['cells of a table', disclosureWith({ sizes: { 'revenue.lines': 800, 'revenue.sources': 100 } })],
    ['lines: 6,000, each with a share and a change', disclosureOf(6000)],
  ])('%s, data is accepted', (_, input) => {
    expect(issues(input)).toEqual([]);
  });
});
