import { describe, expect, it } from 'vitest';
import { disclosureOf } from '../../../bench/items.mjs';
import { parseDisclosure } from '../../../src/model/index.js';
import { disclosureWith } from '../../limits/documents.js';
import { kinds, withList } from '../../limits/kinds.js';
import { exampleWith } from './example.js';

/** What is too much to be shown: refused with an issue that says so, right where it is; what is as much as allowed is accepted. */

function issues(input: unknown) {
  const result = parseDisclosure(input);
  return result.ok ? [] : result.issues;
}

describe('more than a disclosure has', () => {
  it.each(kinds().flatMap(({ name, make, refused }) => (refused ? [{ name, make, refused }] : [])))(
    '$name: $refused.code',
    ({ make, refused }) => {
      const [first] = issues(make());
      expect(first).toMatchObject(refused);
      expect(first?.message).toMatch(/^\S+.*: found .+, expected .+\. .+\. .+\.$/);
    },
  );

  it('is told in one issue, not again for each of its items', () => {
    expect(issues(withList({ place: 'generalPublicBudget.lines', most: undefined }, 12_000))).toEqual([
      {
        path: 'generalPublicBudget.lines',
        keys: ['generalPublicBudget', 'lines'],
        code: 'too-large',
        found: '12000 items of lists',
        expected: 'at most 8000',
        fix: 'Check how the data is made.',
        message:
          'generalPublicBudget.lines: found 12000 items of lists, expected at most 8000. Data without end would stop the page. Check how the data is made.',
      },
    ]);
  });

  it('is named with what is allowed', () => {
    const glossary = Array.from({ length: 501 }, () => ({ term: '甲', definition: '乙' }));
    expect(issues(exampleWith('glossary', glossary)).map(({ message }) => message)).toEqual([
      'glossary: found a list, expected at most 500 items, or the kind of its absence, such as { "absent": "blank" }. Data without end would stop the page. Check how the data is made.',
    ]);
    expect(issues(exampleWith('source.title', '字'.repeat(20_001))).map(({ message }) => message)).toEqual([
      `source.title: found the text "${'字'.repeat(59)}…", expected at most 20000 characters. Data without end would stop the page. Check how the data is made.`,
    ]);
  });
});

describe('as much as is allowed', () => {
  it.each([
    ['characters of a text', exampleWith('source.title', '字'.repeat(20_000))],
    [
      'characters in all',
      exampleWith(
        'outline',
        Array.from({ length: 99 }, () => '字'.repeat(20_000)),
      ),
    ],
    ['items of lists', disclosureWith({ sizes: { outline: 8_000 } })],
    ['glossary entries', disclosureWith({ sizes: { glossary: 500 } })],
    ['other printings', disclosureWith({ sizes: { 'generalPublicBudget.total.amount.elsewhere': 100 } })],
    ['counts of projects', disclosureWith({ sizes: { 'performance.projects': 50 } })],
    ['cells of a table', disclosureWith({ sizes: { 'revenue.lines': 800, 'revenue.sources': 100 } })],
    ['lines: 6,000, each with a share and a change', disclosureOf(6000)],
  ])('%s', (_, input) => {
    expect(issues(input)).toEqual([]);
  });
});
