import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ReportChapter, type ReportNavigation, ReportViewer, type UnitChoice } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

afterEach(() => window.history.replaceState(null, '', '/'));

/** The section with 98.5 万元 of “三公”经费 in total. */
const threePublic = ['three-public-expenses'] as const;
const total = () => screen.getByRole('row', { name: /合计/ });
const radio = (name: string) => screen.getByRole('radio', { name });
const status = () => document.querySelector('[data-part="toolbar"] > [role="status"]');

describe('the unit of a viewer', () => {
  it('is as published, and converts exactly what the 2023 document prints', async () => {
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

  it('is chosen by arrows, and the focus stays with the choice', async () => {
    render(<ReportViewer disclosure={sample2023()} include={threePublic} findings={false} />);
    await userEvent.tab();
    expect(radio('按原文')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(radio('元')).toHaveFocus();
    expect(radio('元')).toBeChecked();
    expect(total()).toHaveTextContent('985,000');
  });

  it('is the host’s where the host gives it', async () => {
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

describe('what a viewer shows', () => {
  it('is charts and tables, or tables alone, and no table ever less', async () => {
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

  it('begins as the host says', () => {
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

describe('the way of a reader, told to the host', () => {
  const ways = () => {
    const told: Omit<ReportNavigation, 'preventDefault'>[] = [];
    const onNavigate = ({ preventDefault: _, ...way }: ReportNavigation) => void told.push(way);
    return { told, onNavigate };
  };

  it('is a word to its definition', async () => {
    const { told, onNavigate } = ways();
    render(
      <ReportViewer
        disclosure={sample2023()}
        include={['operating-expenses', 'glossary']}
        findings={false}
        onNavigate={onNavigate}
      />,
    );
    const [word] = within(screen.getByRole('region', { name: /机关运行经费/ })).getAllByRole('link', {
      name: '机关运行经费',
    });
    await userEvent.click(word as HTMLElement);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ kind: 'term', section: 'glossary', href: word?.getAttribute('href') });
    expect(document.getElementById(told[0]?.id ?? '')).toHaveTextContent('机关运行经费');
  });

  it('is a mark to its finding, and from there to the figure', async () => {
    const { told, onNavigate } = ways();
    const { container } = render(<ReportViewer disclosure={sample2023()} onNavigate={onNavigate} />);
    await userEvent.click(container.querySelector('[data-field="mark"]') as HTMLElement);
    expect(told[0]).toMatchObject({ kind: 'finding', section: 'audit-panel' });
    const panel = container.querySelector('[data-section="audit-panel"]') as HTMLElement;
    await userEvent.click(panel.querySelector('a[href^="#bd-"]') as HTMLElement);
    expect(told[1]).toMatchObject({ kind: 'section', href: `#${told[1]?.id}` });
    expect(told[1]?.id).toBe(`bd-${told[1]?.section}`);
  });

  it('is a tab, by its first section, once', async () => {
    const { told, onNavigate } = ways();
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
    expect(told).toEqual([
      { kind: 'chapter', href: `#${encodeURIComponent(id)}`, id, section: 'expenditure-breakdown' },
    ]);
    expect(document.getElementById(id)).toHaveAttribute('data-section', 'expenditure-breakdown');
    expect(onChapterChange.mock.calls).toEqual([['expenditure', 'reader']]);
  });

  it('is not gone where the host takes over', async () => {
    const onNavigate = vi.fn((way: ReportNavigation) => way.preventDefault());
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
    const left = vi.fn((event: Event) => event.defaultPrevented);
    document.addEventListener('click', left);
    act(() => link.click());
    document.removeEventListener('click', left);
    expect(window.location.hash).toBe('');
    expect(onNavigate).toHaveBeenCalledTimes(2);
  });

  it('is the host’s to open', () => {
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

  it('is none where the link is opened elsewhere', () => {
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

describe.each(['stacked', 'tabs'] as const)('a viewer from the server, %s', (layout) => {
  it.each(['zh-CN', 'en'] as const)('comes to life in %s without a difference', async (locale) => {
    const viewer = <ReportViewer disclosure={sample2023()} layout={layout} locale={locale} defaultUnit="元" />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(viewer);
    expect(container.querySelector('.bd-choices')).not.toHaveAttribute('data-ready');
    expect(container.querySelector('[style]')).toBeNull();
    document.body.append(container);
    const complaints: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(container, viewer, { onRecoverableError: (error) => complaints.push(error) }),
    );
    expect(complaints).toEqual([]);
    expect(container.querySelector('.bd-choices')).toHaveAttribute('data-ready');
    act(() => root.unmount());
    container.remove();
  });
});
