import { act, fireEvent, render, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTable } from '../../src/export/table.js';
import { AuditPanel, GeneralPublicBudget } from '../../src/index.js';
import { auditDisclosure } from '../../src/model/index.js';
import { isAbsent } from '../../src/model/read.js';
import { minimal } from '../../stories/fixtures/disclosures.js';
import { served } from './page.js';

/** 8 classes of 12 items: too many lines to show all at first. */
const disclosure = minimal({
  generalPublicBudget: {
    total: { amount: '96' },
    lines: Array.from({ length: 8 }, (_, index) => ({
      level: 'class',
      name: `第${index + 1}类支出`,
      amount: '12',
      lines: Array.from({ length: 12 }, (__, item) => ({
        level: 'item',
        name: `第${index + 1}类第${item + 1}项`,
        amount: '1',
        changes: [
          { base: 'last-year-budget', direction: 'increase', amount: '0.5', reason: `原因${index + 1}之${item + 1}` },
        ],
      })),
    })),
  },
});

/** Rows are found by selector, because queries by role take jsdom seconds in a long table. */
const table = () => document.querySelector<HTMLTableElement>('[data-part="functions"] table') as HTMLTableElement;
const rows = () => [...table().querySelectorAll('tr:has(> th[scope="row"])')];
const nameOf = (row: Element) => row.querySelector('th')?.textContent;
const rowNames = () => rows().map(nameOf);
/** Names of the rows that are not folded. jsdom does not apply our stylesheet. */
const shown = () =>
  rows()
    .filter((row) => !row.hasAttribute('data-folded'))
    .map(nameOf);

describe('a table of 104 lines', () => {
  describe('rendered in the browser', () => {
    let root: Root;

    beforeEach(() => {
      vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
      root = createRoot(document.body.appendChild(document.createElement('div')));
      flushSync(() => root.render(<GeneralPublicBudget disclosure={disclosure} />));
    });
    afterEach(() => {
      flushSync(() => root.unmount());
      vi.unstubAllGlobals();
    });

    it('renders its classes first, and all other rows right after', async () => {
      expect(rowNames()).toHaveLength(9);
      await waitFor(() => expect(rowNames()).toHaveLength(105));
      expect(shown()).toHaveLength(9);
    });

    it('is whole on paper at once, and in a file soon', async () => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(rowNames()).toHaveLength(105);
      window.dispatchEvent(new Event('afterprint'));
      await waitFor(() => expect(readTable(table(), 'zh-CN').rows).toHaveLength(105));
    });
  });

  it('keeps every row of the server’s HTML in the page', async () => {
    const container = served(<GeneralPublicBudget disclosure={disclosure} />);
    const row = within(table()).getByText('第7类第12项').closest('tr');
    let removed = 0;
    const watching = new MutationObserver((changes) => {
      for (const { removedNodes } of changes) removed += [...removedNodes].filter((node) => node.contains(row)).length;
    });
    watching.observe(container, { childList: true, subtree: true });
    render(<GeneralPublicBudget disclosure={disclosure} />, { container, hydrate: true });
    await waitFor(() => expect(shown()).toHaveLength(9));
    expect(rowNames()).toHaveLength(105);
    expect(row).toBeInTheDocument();
    expect(removed).toBe(0);
    watching.disconnect();
  });

  it('shows the items of a class when it is opened', () => {
    render(<GeneralPublicBudget disclosure={disclosure} />);
    fireEvent.click(within(table()).getByRole('button', { name: '第3类支出' }));
    expect(shown()).toHaveLength(21);
    expect(shown()).toContain('第3类第12项');
  });

  it('keeps folded lines for find-in-page, and opens the class of a match', async () => {
    render(<GeneralPublicBudget disclosure={disclosure} />);
    const text = await waitFor(() => {
      const found = [...table().querySelectorAll('[hidden="until-found"]')].find((one) =>
        one.textContent?.includes('原因7之12'),
      );
      if (!found) throw new Error('not there yet');
      return found;
    });
    expect(text).toHaveTextContent('第7类第12项 1');
    act(() => {
      text.dispatchEvent(new Event('beforematch'));
    });
    expect(shown()).toContain('第7类第12项');
    expect(shown()).toHaveLength(21);
  });

  it('shows a folded line when a finding links to it', () => {
    // A class whose amount differs from the sum of its twelve items.
    const { generalPublicBudget: fund } = structuredClone(disclosure);
    if (isAbsent(fund) || !fund.lines[6]) throw new Error('no class');
    fund.lines[6].amount = '40';
    const wrong = minimal({ generalPublicBudget: fund });
    const { findings } = auditDisclosure(wrong);
    render(
      <>
        <AuditPanel disclosure={wrong} findings={findings} idPrefix="" beside={['general-public-budget']} />
        <GeneralPublicBudget disclosure={wrong} findings={findings} idPrefix="" />
      </>,
    );
    const name = '第7类第12项';
    expect(shown()).not.toContain(name);
    const link = [...document.querySelectorAll<HTMLElement>('[data-section="audit-panel"] a')].find(
      (one) => one.textContent === name,
    );
    if (!link) throw new Error('no link');
    fireEvent.click(link);
    const place = table().querySelector('[data-at="generalPublicBudget.lines[6].lines[11].amount"]');
    expect(place?.closest('tr')).toHaveTextContent(name);
    expect(shown()).toHaveLength(21);
  });
});
