import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BudgetReport, DisclosureComparison, ExpenditureBreakdown } from '../../src/index.js';
import { departments } from '../../stories/fixtures/comparison.js';
import { parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import { manyLines } from '../../stories/fixtures/expenditure.js';
import wanli from '../documents/shanghai-wanli-2024.json' with { type: 'json' };
import { served } from './page.js';

/** All texts in an element, and whether find-in-page can reach them: visible, or inside `hidden="until-found"`. */
function textsOf(root: Element): { text: string; findable: boolean }[] {
  const unreachable = new Set<Node>(
    root.querySelectorAll(
      '[data-folded], [hidden]:not([hidden="until-found"]), details:not([open]) + .bd-folded:not([hidden])',
    ),
  );
  const texts = (node: Node, findable: boolean): { text: string; findable: boolean }[] => {
    if (node.nodeType !== Node.TEXT_NODE)
      return [...node.childNodes].flatMap((child) => texts(child, findable && !unreachable.has(child)));
    const text = node.textContent?.trim() ?? '';
    return text === '' ? [] : [{ text, findable }];
  };
  return texts(root, true);
}

const PAGES: [string, ReactElement][] = [
  ['the 2023 report', <BudgetReport key="" disclosure={sample2023()} layout="tabs" />],
  ['a report in 元', <BudgetReport key="" disclosure={parsed(wanli)} layout="tabs" />],
  ['a comparison', <DisclosureComparison key="" disclosures={departments().slice(0, 40)} />],
  ['a table of folded lines', <ExpenditureBreakdown key="" disclosure={manyLines(20)} />],
];

describe.each([true, false])('with support for until-found: %s', (supported) => {
  beforeEach(() => {
    if (supported) Object.defineProperty(HTMLElement.prototype, 'onbeforematch', { value: null, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch');
  });

  it.each(PAGES)('find-in-page reaches every text of the server’s HTML: %s', async (_, page) => {
    const container = served(page);
    // Labels of controls, and the sum of folded rows, depend on what is shown.
    const ignored = new Set(
      [...container.querySelectorAll('.bd-controls, .bd-comparison-rest')].flatMap((controls) =>
        textsOf(controls).map(({ text }) => text),
      ),
    );
    const expected = textsOf(container)
      .map(({ text }) => text)
      .filter((text) => !ignored.has(text));
    render(page, { container, hydrate: true });
    if (!supported) {
      act(() => {
        fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true });
      });
      expect(container.querySelectorAll('[hidden="until-found"]')).toHaveLength(0);
    }
    await waitFor(() => {
      const findable = textsOf(container)
        .filter((text) => text.findable)
        .map(({ text }) => text)
        .join('\n');
      expect(expected.filter((text) => !findable.includes(text))).toEqual([]);
    });
  });
});

describe('keyboard shortcuts of find-in-page', () => {
  afterEach(cleanup);

  it.each([
    ['Ctrl+F', { key: 'f', ctrlKey: true }, true],
    ['⌘F', { key: 'f', metaKey: true }, true],
    ['Ctrl+F on a non-Latin keyboard', { key: 'ا', code: 'KeyF', ctrlKey: true }, true],
    ['F3', { key: 'F3' }, true],
    ['a slash', { key: '/' }, true],
    ['a plain f', { key: 'f' }, false],
  ])('are recognized in a browser without until-found: %s', (_, key, unfolds) => {
    render(<ExpenditureBreakdown disclosure={manyLines(20)} />);
    expect(document.querySelectorAll('[data-folded]').length).toBeGreaterThan(0);
    const allowed = fireEvent.keyDown(document.body, key);
    expect(allowed).toBe(true);
    expect(document.querySelectorAll('[data-folded]').length === 0).toBe(unfolds);
  });

  it('do not unfold for a slash typed into a field', () => {
    render(<ExpenditureBreakdown disclosure={manyLines(20)} />);
    const folded = document.querySelectorAll('[data-folded]').length;
    fireEvent.keyDown(screen.getAllByRole('searchbox')[0] as HTMLElement, { key: '/' });
    expect(document.querySelectorAll('[data-folded]')).toHaveLength(folded);
  });
});

describe('a match in a closed tab', () => {
  it('opens the tab and keeps it open', async () => {
    Object.defineProperty(HTMLElement.prototype, 'onbeforematch', { value: null, configurable: true });
    render(<BudgetReport disclosure={sample2023()} layout="tabs" include={['budget-summary', 'glossary']} />);
    const panel = document.querySelector('#bd-glossary')?.closest<HTMLElement>('[data-tab]');
    expect(panel).toHaveAttribute('hidden', 'until-found');
    // Links into the tab wait while it is hidden.
    act(() => void panel?.dispatchEvent(new Event('beforematch')));
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    expect(panel).not.toHaveAttribute('hidden');
    Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch');
  });
});
