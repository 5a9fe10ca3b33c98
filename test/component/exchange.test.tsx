import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { BudgetReport, DisclosureComparison, ReportViewer } from '../../src/index.js';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { sections } from '../../src/sections/index.js';
import { departments } from '../../stories/fixtures/comparison.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import wanli from '../documents/shanghai-wanli-2024.json';
import { documents, everyPair, findingsOf, htmlOf, inOrder } from './exchange.js';

/** A widget that gets another disclosure looks like a new mount: no state of the previous one remains. */

/** The HTML of a new mount. */
function fresh(element: ReactElement): string {
  const { container, unmount } = render(element);
  const html = htmlOf(container);
  unmount();
  return html;
}

/** The HTML of a new mount of each document, by its name. */
const freshEach = (items: typeof documents, element: (disclosure: BudgetDisclosure) => ReactElement) =>
  new Map(items.map(([name, disclosure]) => [name, fresh(element(disclosure))]));

describe.each(sections.map((entry) => [entry.name, entry.Component] as const))('%s', (_, Component) => {
  it('looks like a new mount after every other document', () => {
    const expected = freshEach(documents, (disclosure) => <Component disclosure={disclosure} />);
    const { container, rerender } = render(<div />);
    let before = 'an empty page';
    for (const [name, disclosure] of everyPair(documents)) {
      rerender(<Component disclosure={disclosure} />);
      expect(htmlOf(container) === expected.get(name), `${name} after ${before}`).toBe(true);
      before = name;
    }
  });

  it('looks like a new mount after changes of language and unit', () => {
    for (const disclosure of [sample2023(), parsed(wanli)]) {
      const { container, rerender, unmount } = render(<Component disclosure={disclosure} />);
      const first = htmlOf(container);
      for (const [locale, unit] of [
        ['en', undefined],
        ['en', '元'],
        ['zh-CN', '亿元'],
      ] as const) {
        const element = <Component disclosure={disclosure} locale={locale} unit={unit} />;
        rerender(element);
        expect(inOrder(htmlOf(container)) === inOrder(fresh(element)), `${locale} ${unit}`).toBe(true);
      }
      rerender(<Component disclosure={disclosure} />);
      expect(inOrder(htmlOf(container)) === inOrder(first), 'the first ones').toBe(true);
      unmount();
    }
  });
});

describe('several documents', () => {
  const few = documents.filter(([name]) => ['the 2023 budget', 'nothing', 'final accounts'].includes(name));
  const wholes: [string, (disclosure: BudgetDisclosure) => ReactElement][] = [
    ['a report', (disclosure) => <BudgetReport disclosure={disclosure} findings={findingsOf(disclosure)} />],
    ['a report in tabs', (disclosure) => <BudgetReport disclosure={disclosure} layout="tabs" />],
    ['a viewer', (disclosure) => <ReportViewer disclosure={disclosure} layout="tabs" />],
  ];

  it.each(wholes)('can be exchanged in %s', (_, element) => {
    const expected = freshEach(few, element);
    const { container, rerender } = render(<div />);
    for (const [name, disclosure] of [...few, ...few.slice(0, 1)]) {
      rerender(element(disclosure));
      expect(htmlOf(container) === expected.get(name), name).toBe(true);
    }
  });

  it('can be exchanged in a comparison', () => {
    const firstFive = documents.slice(0, 5);
    const element = (disclosure: BudgetDisclosure) => <DisclosureComparison disclosures={[sample2023(), disclosure]} />;
    const expected = freshEach(firstFive, element);
    const { container, rerender } = render(<div />);
    for (const [name, disclosure] of everyPair(firstFive)) {
      rerender(element(disclosure));
      expect(htmlOf(container) === expected.get(name), name).toBe(true);
    }
  });
});

const lines = (name: string, count: number): BudgetDisclosure =>
  minimal({
    department: { name },
    generalPublicBudget: {
      unit: '万元',
      total: { amount: `${count}` },
      lines: Array.from({ length: count }, (_, index) => [
        { level: 'class', name: `${name}类${index}`, amount: '1' },
        { level: 'item', name: `${name}项${index}`, amount: '1' },
      ]).flat(),
    },
  });

describe('state set by the reader', () => {
  const table = sections.find(({ name }) => name === 'general-public-budget');
  if (table === undefined) throw new Error('no such section');
  const { Component } = table;

  it('does not carry order and search over to another document', () => {
    const { container, rerender } = render(<Component disclosure={lines('甲', 8)} />);
    fireEvent.click(screen.getByRole('button', { name: /金额/ }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '甲项3' } });
    rerender(<Component disclosure={lines('乙', 8)} />);
    expect(htmlOf(container)).toBe(fresh(<Component disclosure={lines('乙', 8)} />));
  });

  it('is kept for equal data, and in another unit or language', () => {
    const { rerender } = render(<Component disclosure={lines('甲', 8)} />);
    const search = screen.getByRole('searchbox');
    search.focus();
    fireEvent.change(search, { target: { value: '甲项3' } });
    for (const props of [{}, { unit: '元' }, { locale: 'en' }] as const) {
      rerender(<Component disclosure={lines('甲', 8)} {...props} />);
      expect(screen.getByRole('searchbox')).toBe(search);
      expect(search).toHaveFocus();
      expect(search).toHaveValue('甲项3');
    }
  });

  it('keeps the focus on a column header when unit and language change', () => {
    const { rerender } = render(<Component disclosure={lines('甲', 8)} />);
    for (const name of [/金额/]) {
      const button = screen.getByRole('button', { name });
      button.focus();
      rerender(<Component disclosure={lines('甲', 8)} unit="元" locale="en" />);
      expect(button).toHaveFocus();
      rerender(<Component disclosure={lines('甲', 8)} />);
      expect(button).toHaveFocus();
    }
  });

  it('does not carry over to another comparison', () => {
    const [firstHalf, secondHalf] = [departments(40).slice(0, 20), departments(40).slice(20)];
    const { container, rerender } = render(<DisclosureComparison disclosures={firstHalf} />);
    const [all] = screen.getAllByRole('button', { name: /全部/ });
    if (all) fireEvent.click(all);
    rerender(<DisclosureComparison disclosures={secondHalf} />);
    expect(htmlOf(container)).toBe(fresh(<DisclosureComparison disclosures={secondHalf} />));
  });

  it('does not keep an announcement for another document', () => {
    const { container, rerender } = render(<ReportViewer disclosure={sample2023()} />);
    const toolbar = container.querySelector<HTMLElement>('[data-part="toolbar"]');
    if (toolbar === null) throw new Error('no toolbar');
    const announcement = () => toolbar.querySelector(':scope > [role="status"]');
    fireEvent.click(within(toolbar).getByRole('radio', { name: '元' }));
    expect(announcement()).not.toBeEmptyDOMElement();
    rerender(<ReportViewer disclosure={minimal()} />);
    expect(announcement()).toBeEmptyDOMElement();
  });

  it('closes the download menu for another document', async () => {
    const { container, rerender } = render(
      <BudgetReport disclosure={sample2023()} include={['three-public-expenses']} />,
    );
    await act(async () => {});
    const section = container.querySelector<HTMLElement>('[data-section="three-public-expenses"]');
    if (section === null) throw new Error('no such section');
    const [menu] = within(section).getAllByRole('button', { name: /下载/ });
    if (menu) fireEvent.click(menu);
    expect(within(section).getAllByRole('button', { name: /CSV/ })).not.toHaveLength(0);
    rerender(<BudgetReport disclosure={minimal()} include={['three-public-expenses']} />);
    await act(async () => {});
    expect(within(section).queryByRole('button', { name: /CSV/ })).toBeNull();
  });
});
