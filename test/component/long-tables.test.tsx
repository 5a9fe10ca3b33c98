import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTable } from '../../src/export/table.js';
import { whileWhole } from '../../src/export/whole.js';
import { AuditPanel, GeneralPublicBudgetTable } from '../../src/index.js';
import { auditDisclosure } from '../../src/model/index.js';
import { isAbsent } from '../../src/model/read.js';
import { reveal } from '../../src/parts/reveal.js';
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

describe('a table of 620 lines, all of them unfolded', () => {
  /** What waits for the reader to come near, by its element. */
  const waiting = new Map<Element, () => void>();

  beforeEach(() => {
    waiting.clear();
    // jsdom has neither of the two that a browser tells and finds by.
    Object.defineProperty(HTMLElement.prototype, 'onbeforematch', { value: null, configurable: true });
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(readonly act: (entries: { isIntersecting: boolean }[]) => void) {}
        observe = (element: Element) => waiting.set(element, () => this.act([{ isIntersecting: true }]));
        disconnect = () => undefined;
      },
    );
    render(<GeneralPublicBudgetTable disclosure={disclosure} />);
    fireEvent.click(screen.getByRole('button', { name: '全部展开' }));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch');
  });

  const indexOf = (name: string) =>
    within(longTable()).queryByRole('rowheader', { name })?.closest('tr')?.getAttribute('aria-rowindex');

  it('has a hundred rows in the page and the room of the others, and counts them all', () => {
    expect(rowNames()).toHaveLength(101);
    expect(longTable()).toHaveAttribute('aria-rowcount', '622');
    const rooms = [...longTable().querySelectorAll('[data-rows]')].map((room) => room.getAttribute('data-rows'));
    expect(rooms).toEqual(['50', '50', '50', '50', '50', '50', '50', '50', '50', '50', '20']);
    expect(indexOf('第7类第12项')).toBeUndefined();
  });

  it('gets the rows that a reader comes near, with the numbers they have', () => {
    const [, third] = longTable().querySelectorAll('[data-rows]');
    act(() => waiting.get(third as Element)?.());
    expect(rowNames()).toHaveLength(151);
    // Six classes of 31 rows, the seventh, eleven items and the head come before.
    expect(indexOf('第7类第12项')).toBe(String(6 * 31 + 1 + 11 + 2));
  });

  it('has the other rows as text for the browser’s search, and gets those that it finds', async () => {
    const text = await waitFor(() => {
      const found = [...longTable().querySelectorAll('[data-rows] [hidden="until-found"]')].find((one) =>
        one.textContent?.includes('原因18之12'),
      );
      if (!found) throw new Error('not there yet');
      return found;
    });
    act(() => {
      text.dispatchEvent(new Event('beforematch'));
    });
    expect(rowNames()).toHaveLength(151);
    expect(indexOf('第18类第12项')).toBe(String(17 * 31 + 1 + 11 + 2));
  });

  it('shows the row that a finding leads to, however far it is', () => {
    const section = longTable().closest('[data-section]');
    act(() => reveal(section as Element, 'generalPublicBudget.lines[17].lines[11].amount'));
    expect(indexOf('第18类第12项')).toBe(String(17 * 31 + 1 + 11 + 2));
  });

  it('is whole where the browser’s search cannot ask for a row', () => {
    cleanup();
    Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch');
    render(<GeneralPublicBudgetTable disclosure={disclosure} />);
    fireEvent.click(screen.getByRole('button', { name: '全部展开' }));
    expect(rowNames()).toHaveLength(621);
  });

  it('is whole on paper', () => {
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(
      screen.getAllByRole('rowheader').filter((head) => /^第\d+类第\d+项$/.test(head.textContent ?? '')),
    ).toHaveLength(600);
  });
});
