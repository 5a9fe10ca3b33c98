import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/export/table.js';
import { whileWhole } from '../../src/export/whole.js';
import { AuditPanel, GeneralPublicBudgetTable } from '../../src/index.js';
import { auditDisclosure } from '../../src/model/index.js';
import { isAbsent } from '../../src/model/read.js';
import { minimal } from '../../stories/fixtures/disclosures.js';

/** 20 classes of 30 items: more lines than a page should carry while they are folded away. */
const disclosure = minimal({
  generalPublicBudget: {
    total: { amount: '600' },
    lines: Array.from({ length: 20 }, (_, index) => ({
      level: 'class',
      name: `第${index + 1}类支出`,
      amount: '30',
      lines: Array.from({ length: 30 }, (__, item) => ({
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

function longTable(): HTMLTableElement {
  const table = screen.getAllByRole('table').find((one) => one.hasAttribute('aria-rowcount'));
  if (!(table instanceof HTMLTableElement)) throw new Error('no long table');
  return table;
}

const rowNames = () =>
  within(longTable())
    .getAllByRole('rowheader')
    .map((head) => head.textContent);

describe('a table of 620 lines', () => {
  it('has its classes in the page, and the numbers of all rows', () => {
    render(<GeneralPublicBudgetTable disclosure={disclosure} />);
    expect(rowNames()).toHaveLength(21);
    expect(longTable()).toHaveAttribute('aria-rowcount', '622');
    const second = within(longTable()).getByRole('row', { name: /^第2类支出/ });
    expect(second).toHaveAttribute('aria-rowindex', '33');
  });

  it('shows the items of the class that a reader opens', () => {
    render(<GeneralPublicBudgetTable disclosure={disclosure} />);
    fireEvent.click(within(longTable()).getByRole('button', { name: '第3类支出' }));
    expect(rowNames()).toHaveLength(51);
    expect(rowNames()).toContain('第3类第30项');
  });

  it('keeps folded lines as text for the browser’s search, and opens the class that it finds them in', async () => {
    render(<GeneralPublicBudgetTable disclosure={disclosure} />);
    const text = await waitFor(() => {
      const found = [...longTable().querySelectorAll('[hidden="until-found"]')].find((one) =>
        one.textContent?.includes('原因7之12'),
      );
      if (!found) throw new Error('not there yet');
      return found;
    });
    expect(text).toHaveTextContent('第7类第12项 1');
    act(() => {
      text.dispatchEvent(new Event('beforematch'));
    });
    expect(rowNames()).toContain('第7类第12项');
    expect(rowNames()).toHaveLength(51);
  });

  it('is whole on paper', () => {
    render(<GeneralPublicBudgetTable disclosure={disclosure} />);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(
      screen.getAllByRole('rowheader').filter((head) => /^第\d+类第\d+项$/.test(head.textContent ?? '')),
    ).toHaveLength(600);
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(rowNames()).toHaveLength(21);
  });

  it('shows the folded line that a finding leads to', () => {
    // The class with a sum of its own that its thirty items do not come to.
    const { generalPublicBudget: fund } = structuredClone(disclosure);
    if (isAbsent(fund) || !fund.lines[6]) throw new Error('no class');
    fund.lines[6].amount = '40';
    const wrong = minimal({ generalPublicBudget: fund });
    const { findings } = auditDisclosure(wrong);
    render(
      <>
        <AuditPanel disclosure={wrong} findings={findings} idPrefix="" beside={['general-public-budget']} />
        <GeneralPublicBudgetTable disclosure={wrong} findings={findings} idPrefix="" />
      </>,
    );
    const name = '第7类第12项';
    expect(longTable()).not.toHaveTextContent(name);
    const link = [...document.querySelectorAll<HTMLElement>('[data-section="audit-panel"] a')].find(
      (one) => one.textContent === name,
    );
    if (!link) throw new Error('no link');
    fireEvent.click(link);
    const place = longTable().querySelector('[data-at="generalPublicBudget.lines[6].lines[11].amount"]');
    expect(place?.closest('tr')).toHaveTextContent(name);
    expect(rowNames()).toHaveLength(51);
  });

  it('is whole in a file', () => {
    render(<GeneralPublicBudgetTable disclosure={disclosure} />);
    const table = longTable();
    let rows = 0;
    act(() => {
      rows = whileWhole(() => readTable(table, 'zh-CN').rows.length);
    });
    expect(rows).toBe(621);
  });
});
