import { act, fireEvent, render, waitFor, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTable } from '../../src/export/table.js';
import { AuditPanel, GeneralPublicBudget } from '../../src/index.js';
import { auditDisclosure } from '../../src/model/index.js';
import { isAbsent } from '../../src/model/read.js';
import { minimal } from '../../stories/fixtures/disclosures.js';

/** 8 classes of 12 items: so many lines that only classes are shown at first. */
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

/** Rows by selector: roles sought in a long table take jsdom seconds. */
const table = () => document.querySelector<HTMLTableElement>('[data-part="functions"] table') as HTMLTableElement;
const rows = () => [...table().querySelectorAll('tr:has(> th[scope="row"])')];
const nameOf = (row: Element) => row.querySelector('th')?.textContent;
const rowNames = () => rows().map(nameOf);
/** Names of the rows that are not folded away; jsdom does not know our style sheet. */
const shown = () =>
  rows()
    .filter((row) => !row.hasAttribute('data-folded'))
    .map(nameOf);

describe('a table of 104 lines', () => {
  describe('that begins in the browser', () => {
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

    it('is painted with its classes first, and has every row in the page right after', async () => {
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

  it('has every row of a server’s HTML in the page all the time', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(<GeneralPublicBudget disclosure={disclosure} />);
    const row = within(table()).getByText('第7类第12项').closest('tr');
    let left = 0;
    const watching = new MutationObserver((changes) => {
      for (const { removedNodes } of changes) left += [...removedNodes].filter((node) => node.contains(row)).length;
    });
    watching.observe(container, { childList: true, subtree: true });
    render(<GeneralPublicBudget disclosure={disclosure} />, { container, hydrate: true });
    await waitFor(() => expect(shown()).toHaveLength(9));
    expect(rowNames()).toHaveLength(105);
    expect(row).toBeInTheDocument();
    expect(left).toBe(0);
    watching.disconnect();
  });

  it('shows the items of the class that a reader opens', () => {
    render(<GeneralPublicBudget disclosure={disclosure} />);
    fireEvent.click(within(table()).getByRole('button', { name: '第3类支出' }));
    expect(shown()).toHaveLength(21);
    expect(shown()).toContain('第3类第12项');
  });

  it('keeps folded lines as text for the browser’s search, and opens the class that it finds them in', async () => {
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

  it('shows the folded line that a finding leads to', () => {
    // The class with a sum of its own that its twelve items do not come to.
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
