import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ReportChapter, type ReportNavigation, ReportViewer, type UnitChoice } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';
import { served } from './page.js';

afterEach(() => window.history.replaceState(null, '', '/'));

/** The section whose total is 98.5 万元. */
const threePublic = ['three-public-expenses'] as const;
const total = () => screen.getByRole('row', { name: /合计/ });
const radio = (name: string) => screen.getByRole('radio', { name });
const status = () => document.querySelector('[data-part="toolbar"] > [role="status"]');

describe('the unit of a viewer', () => {
  it('is as published at first, and converts the 2023 figures exactly', async () => {
    render(<ReportViewer disclosure={sample2023()} include={threePublic} findings={false} />);
    expect(radio('按原文')).toBeChecked();
    expect(total()).toHaveTextContent('98.5');
    expect(status()).toBeEmptyDOMElement();
    await userEvent.click(radio('元'));
    expect(total()).toHaveTextContent('985,000');
    expect(status()).toHaveTextContent('金额已换算为元显示，换算精确，未作四舍五入。');
    await userEvent.click(radio('亿元'));
    expect(total()).toHaveTextContent('0.00985');
    await userEvent.click(radio('按原文'));
    expect(total()).toHaveTextContent('98.5');
    expect(status()).toHaveTextContent('金额已按文件所印单位显示。');
  });

  it('is selected by arrow keys, and the focus follows', async () => {
    render(<ReportViewer disclosure={sample2023()} include={threePublic} findings={false} />);
    await userEvent.tab();
    expect(radio('按原文')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(radio('元')).toHaveFocus();
    expect(radio('元')).toBeChecked();
    expect(total()).toHaveTextContent('985,000');
  });

  it('can be controlled', async () => {
    const onUnitChange = vi.fn();
    const view = (unit: UnitChoice) => (
      <ReportViewer
        disclosure={sample2023()}
        include={threePublic}
        findings={false}
        unit={unit}
        onUnitChange={onUnitChange}
      />
    );
    const { rerender } = render(view('元'));
    await userEvent.click(radio('亿元'));
    expect(onUnitChange.mock.calls).toEqual([['亿元']]);
    expect(radio('元')).toBeChecked();
    expect(total()).toHaveTextContent('985,000');
    rerender(view('亿元'));
    expect(total()).toHaveTextContent('0.00985');
    expect(status()).toHaveTextContent('金额已换算为亿元显示');
  });
});

describe('the `show` choice of a viewer', () => {
  it('can be charts and tables or tables only, with the same tables', async () => {
    const onShowChange = vi.fn();
    const { container } = render(
      <ReportViewer disclosure={sample2023()} include={threePublic} findings={false} onShowChange={onShowChange} />,
    );
    const article = container.querySelector('article');
    const tables = screen.getAllByRole('table').length;
    expect(article).toHaveAttribute('data-bd-show', 'all');
    await userEvent.click(radio('仅表格'));
    expect(article).toHaveAttribute('data-bd-show', 'tables');
    expect(radio('仅表格')).toHaveFocus();
    expect(screen.getAllByRole('table')).toHaveLength(tables);
    expect(onShowChange.mock.calls).toEqual([['tables']]);
    expect(status()).toHaveTextContent('图表已收起，表格不变。');
  });

  it('starts with the default that the host gives', () => {
    render(
      <ReportViewer
        disclosure={sample2023()}
        include={threePublic}
        findings={false}
        defaultShow="tables"
        defaultUnit="元"
      />,
    );
    expect(radio('仅表格')).toBeChecked();
    expect(radio('元')).toBeChecked();
    expect(total()).toHaveTextContent('985,000');
  });
});

describe('onNavigate', () => {
  const recordCalls = () => {
    const calls: Omit<ReportNavigation, 'preventDefault'>[] = [];
    const onNavigate = ({ preventDefault: _, ...navigation }: ReportNavigation) => void calls.push(navigation);
    return { calls, onNavigate };
  };

  it('is called for a link from a term to its definition', async () => {
    const { calls, onNavigate } = recordCalls();
    render(
      <ReportViewer
        disclosure={sample2023()}
        include={['operating-expenses', 'glossary']}
        findings={false}
        onNavigate={onNavigate}
      />,
    );
    const [term] = within(screen.getByRole('region', { name: /机关运行经费/ })).getAllByRole('link', {
      name: '机关运行经费',
    });
    await userEvent.click(term as HTMLElement);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ kind: 'term', section: 'glossary', href: term?.getAttribute('href') });
    expect(document.getElementById(calls[0]?.id ?? '')).toHaveTextContent('机关运行经费');
  });

  it('is called for links from a mark to its finding and from there to the figure', async () => {
    const { calls, onNavigate } = recordCalls();
    const { container } = render(<ReportViewer disclosure={sample2023()} onNavigate={onNavigate} />);
    await userEvent.click(container.querySelector('[data-field="mark"]') as HTMLElement);
    expect(calls[0]).toMatchObject({ kind: 'finding', section: 'audit-panel' });
    const panel = container.querySelector('[data-section="audit-panel"]') as HTMLElement;
    await userEvent.click(panel.querySelector('a[href^="#bd-"]') as HTMLElement);
    expect(calls[1]).toMatchObject({ kind: 'section', href: `#${calls[1]?.id}` });
    expect(calls[1]?.id).toBe(`bd-${calls[1]?.section}`);
  });

  it('is called once for a tab, with its first section', async () => {
    const { calls, onNavigate } = recordCalls();
    const onChapterChange = vi.fn();
    render(
      <ReportViewer
        disclosure={sample2023()}
        layout="tabs"
        include={['budget-summary', 'expenditure-breakdown']}
        findings={false}
        idPrefix="州-"
        onNavigate={onNavigate}
        onChapterChange={onChapterChange}
      />,
    );
    await userEvent.click(screen.getByRole('tab', { name: '支出' }));
    expect(screen.getByRole('tab', { name: '支出' })).toHaveAttribute('aria-selected', 'true');
    const id = '州-bd-expenditure-breakdown';
    expect(calls).toEqual([
      { kind: 'chapter', href: `#${encodeURIComponent(id)}`, id, section: 'expenditure-breakdown' },
    ]);
    expect(document.getElementById(id)).toHaveAttribute('data-section', 'expenditure-breakdown');
    expect(onChapterChange.mock.calls).toEqual([['expenditure', 'reader']]);
  });

  it('can prevent navigation', async () => {
    const onNavigate = vi.fn((navigation: ReportNavigation) => navigation.preventDefault());
    const { container } = render(
      <ReportViewer
        disclosure={sample2023()}
        layout="tabs"
        include={['budget-summary', 'expenditure-breakdown', 'glossary']}
        findings={false}
        onNavigate={onNavigate}
      />,
    );
    const first = screen.getAllByRole('tab')[0];
    await userEvent.click(screen.getByRole('tab', { name: '支出' }));
    expect(first).toHaveAttribute('aria-selected', 'true');
    const link = container.querySelector<HTMLElement>('a.bd-term-link') as HTMLElement;
    const onDocumentClick = vi.fn((event: Event) => event.defaultPrevented);
    document.addEventListener('click', onDocumentClick);
    act(() => link.click());
    document.removeEventListener('click', onDocumentClick);
    expect(window.location.hash).toBe('');
    expect(onNavigate).toHaveBeenCalledTimes(2);
  });

  it('is not called when the host changes the chapter', () => {
    const view = (chapter: ReportChapter) => (
      <ReportViewer
        disclosure={sample2023()}
        layout="tabs"
        include={['budget-summary', 'asset-inventory']}
        findings={false}
        chapter={chapter}
      />
    );
    const { rerender } = render(view('totals'));
    expect(screen.getByRole('tab', { name: '收支总体' })).toHaveAttribute('aria-selected', 'true');
    rerender(view('assets'));
    expect(screen.getByRole('tab', { name: '采购与资产' })).toHaveAttribute('aria-selected', 'true');
  });

  it('is not called for a link opened in a new tab', () => {
    const onNavigate = vi.fn();
    const { container } = render(
      <ReportViewer
        disclosure={sample2023()}
        include={['operating-expenses', 'glossary']}
        findings={false}
        onNavigate={onNavigate}
      />,
    );
    const link = container.querySelector('a.bd-term-link') as HTMLElement;
    act(() => void link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })));
    expect(onNavigate).not.toHaveBeenCalled();
  });
});

describe.each(['stacked', 'tabs'] as const)('a server-rendered viewer, %s', (layout) => {
  it.each(['zh-CN', 'en'] as const)('hydrates in %s without a mismatch', async (locale) => {
    const viewer = <ReportViewer disclosure={sample2023()} layout={layout} locale={locale} defaultUnit="元" />;
    const container = served(viewer);
    expect(container.querySelector('.bd-choices')).not.toHaveAttribute('data-ready');
    expect(container.querySelector('[style]')).toBeNull();
    const onRecoverableError = vi.fn();
    render(viewer, { container, hydrate: true, onRecoverableError });
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.querySelector('.bd-choices')).toHaveAttribute('data-ready');
  });
});
