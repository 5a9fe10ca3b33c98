import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BudgetReport,
  ExpenditureBreakdown,
  GeneralPublicBudget,
  OperatingExpenses,
  ThreePublicExpensesCard,
} from '../../src/index.js';
import { minimal, sample2023 } from '../../stories/fixtures/disclosures.js';

/** The element that a link points to. */
function targetOf(link: HTMLElement): HTMLElement {
  const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
  const target = document.getElementById(id);
  if (!target) throw new Error(`no element ${id}`);
  return target;
}

beforeEach(() => {
  // jsdom does not implement scrolling.
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  window.history.replaceState(null, '', window.location.pathname);
});

describe('a single widget', () => {
  it('links the term in its heading to the definition below, and back', () => {
    render(<OperatingExpenses disclosure={sample2023()} />);
    const section = screen.getByRole('region', { name: '机关运行经费' });
    const heading = within(section).getByRole('heading', { name: '机关运行经费' });
    const definition = targetOf(within(heading).getByRole('link', { name: '机关运行经费' }));
    expect(section).toContainElement(definition);
    expect(within(definition).getByRole('definition')).toHaveTextContent('指部门的公用经费，包括办公及印刷费');
    expect(targetOf(within(definition).getByRole('link', { name: '回到本节开头' }))).toBe(heading);
  });

  it('has the term as its first tab stop', async () => {
    render(<OperatingExpenses disclosure={sample2023()} />);
    await userEvent.tab();
    expect(screen.getByRole('link', { name: '机关运行经费' })).toHaveFocus();
  });

  it('links every term of a heading, whatever its quotation marks', () => {
    render(<ThreePublicExpensesCard disclosure={sample2023()} />);
    const heading = screen.getByRole('heading', { level: 2 });
    const definition = targetOf(within(heading).getByRole('link', { name: '“三公”经费' }));
    expect(definition).toHaveTextContent('指因公出国（境）费、公务用车购置及运行维护费和公务接待费。');
  });

  it('links the labels of figures', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    expect(targetOf(screen.getByRole('link', { name: '基本支出' }))).toHaveTextContent('包括人员经费、商品和服务支出');
    expect(targetOf(screen.getByRole('link', { name: '项目支出' }))).toHaveTextContent('年度项目支出计划');
  });

  it('links the translated label to the definition in the document’s language', () => {
    render(<OperatingExpenses disclosure={sample2023()} locale="en" />);
    const definition = targetOf(screen.getByRole('link', { name: 'Operating expenses of offices' }));
    expect(within(definition).getByRole('term')).toHaveAttribute('lang', 'zh-CN');
    expect(within(definition).getByRole('link', { name: 'Back to the start of this section' })).toBeInTheDocument();
  });

  it('links the heading of a fund in any language', () => {
    render(<GeneralPublicBudget disclosure={sample2023()} locale="en" />);
    const heading = screen.getByRole('heading', { level: 2 });
    expect(targetOf(within(heading).getByRole('link'))).toHaveTextContent('包括公共财政拨款（补助）资金、专项收入。');
  });

  it('puts idPrefix before ids', () => {
    render(<OperatingExpenses disclosure={sample2023()} idPrefix="a-" />);
    expect(targetOf(screen.getByRole('link', { name: '机关运行经费' }))).toHaveAttribute(
      'id',
      'a-bd-operating-expenses-term-机关运行经费',
    );
  });

  it('has no link with definitions={false}, or without a glossary', () => {
    render(
      <>
        <OperatingExpenses disclosure={sample2023()} definitions={false} />
        <OperatingExpenses disclosure={minimal({ operatingExpenses: { amount: '5' } })} />
      </>,
    );
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.queryByText('本节名词')).not.toBeInTheDocument();
  });

  it('defines the term of a section that is withheld', () => {
    const { glossary } = sample2023();
    render(<OperatingExpenses disclosure={minimal({ operatingExpenses: { absent: 'withheld' }, glossary })} />);
    expect(targetOf(screen.getByRole('link', { name: '机关运行经费' }))).toHaveTextContent('指部门的公用经费');
  });
});

describe('a report', () => {
  it('links every term to 名词解释, without duplicate definitions', () => {
    const { container } = render(<BudgetReport disclosure={sample2023()} />);
    const links = [...container.querySelectorAll<HTMLElement>('.bd-term-link')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links)
      expect(targetOf(link).closest('[data-section]')).toHaveAttribute('data-section', 'glossary');
    expect(screen.queryByText('本节名词')).not.toBeInTheDocument();
    const [operating] = links.filter((link) => link.textContent === '机关运行经费');
    expect(operating && targetOf(operating).id).toBe('bd-term-机关运行经费');
  });

  it('keeps definitions in its sections if it does not include 名词解释', () => {
    render(<BudgetReport disclosure={sample2023()} include={['operating-expenses']} />);
    expect(screen.getByText('本节名词')).toBeInTheDocument();
    expect(targetOf(screen.getByRole('link', { name: '机关运行经费' }))).toHaveTextContent('指部门的公用经费');
  });

  it('opens the tab of 名词解释 and focuses the definition', async () => {
    render(<BudgetReport disclosure={sample2023()} layout="tabs" include={['operating-expenses', 'glossary']} />);
    const link = screen.getByRole('link', { name: '机关运行经费' });
    act(() => link.focus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('tab', { name: '名词与来源' })).toHaveAttribute('aria-selected', 'true'),
    );
    const definition = targetOf(link);
    expect(definition).toBeVisible();
    await waitFor(() => expect(definition).toHaveFocus());
  });

  it('shows the names of responsible persons only with showResponsible', () => {
    const { container, rerender } = render(
      <BudgetReport disclosure={sample2023()} include={['performance-targets']} />,
    );
    expect(container).not.toHaveTextContent('韩生玉');
    rerender(<BudgetReport disclosure={sample2023()} include={['performance-targets']} showResponsible />);
    expect(container).toHaveTextContent('韩生玉');
  });
});
