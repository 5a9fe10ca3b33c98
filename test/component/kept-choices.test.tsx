import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportViewer, type ReportViewerProps } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';
import { served } from './page.js';

const include = ['budget-summary', 'three-public-expenses', 'glossary'] as const;

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

function viewer(props: Partial<ReportViewerProps> = {}) {
  return (
    <ReportViewer
      disclosure={sample2023()}
      layout="tabs"
      include={include}
      findings={false}
      rememberIn="search"
      {...props}
    />
  );
}

const query = () => new URLSearchParams(window.location.search);
const radio = (name: string) => screen.getByRole('radio', { name });
const tab = (name: string) => screen.getByRole('tab', { name });
const openTab = () => screen.getByRole('tab', { selected: true }).textContent;
const goTo = (address: string, state: unknown = null) => window.history.replaceState(state, '', address);

describe('a choice of the reader', () => {
  it('is added to the address, and keeps the host’s query, hash and history state', async () => {
    goTo('/dept?a=%20b&empty&%D4%A4=1#/route', { host: 1 });
    render(viewer());
    await userEvent.click(radio('亿元'));
    await userEvent.click(radio('仅表格'));
    await userEvent.click(tab('名词与来源'));
    expect(window.location.pathname).toBe('/dept');
    expect(window.location.search).toMatch(/^\?a=%20b&empty&%D4%A4=1&bd-unit=/);
    expect(window.location.hash).toBe('#/route');
    expect(Object.fromEntries(query())).toMatchObject({
      'bd-unit': '亿元',
      'bd-show': 'tables',
      'bd-chapter': 'terms',
    });
    expect(window.history.state).toMatchObject({ host: 1 });
  });

  it('is removed from the address when it is the default again', async () => {
    goTo('/?a=1');
    render(viewer({ defaultUnit: '元' }));
    await userEvent.click(radio('亿元'));
    expect(query().get('bd-unit')).toBe('亿元');
    await userEvent.click(radio('元'));
    await userEvent.click(radio('仅表格'));
    await userEvent.click(radio('图表和表格'));
    expect(window.location.search).toBe('?a=1');
  });

  it('adds a history entry only for a tab', async () => {
    const before = window.history.length;
    render(viewer());
    await userEvent.click(radio('亿元'));
    await userEvent.click(radio('仅表格'));
    expect(window.history.length).toBe(before);
    await userEvent.click(tab('名词与来源'));
    expect(window.history.length).toBe(before + 1);
  });

  it('is not written without rememberIn', async () => {
    goTo('/?bd-unit=元');
    render(viewer({ rememberIn: undefined }));
    expect(radio('按原文')).toBeChecked();
    await userEvent.click(radio('亿元'));
    await userEvent.click(tab('名词与来源'));
    expect(window.location.search).toBe(`?bd-unit=${encodeURIComponent('元')}`);
  });

  it('drops a hash that points into the previous tab', async () => {
    goTo('/#bd-budget-summary');
    render(viewer());
    await userEvent.click(tab('名词与来源'));
    expect(window.location.hash).toBe('');
    expect(query().get('bd-chapter')).toBe('terms');
    act(() => window.history.back());
    await waitFor(() => expect(openTab()).toBe('收支总体'));
    expect(window.location.hash).toBe('#bd-budget-summary');
  });

  it('is applied even if the history cannot be written', async () => {
    vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('about:srcdoc', 'SecurityError');
    });
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('file:', 'SecurityError');
    });
    render(viewer());
    await userEvent.click(radio('亿元'));
    await userEvent.click(tab('名词与来源'));
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(radio('亿元')).toBeChecked();
    expect(openTab()).toBe('名词与来源');
    expect(window.location.search).toBe('');
  });

  it('is in the copied link', async () => {
    goTo('/?a=1#old');
    render(viewer());
    const user = userEvent.setup();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(radio('亿元'));
    await user.click(tab('名词与来源'));
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    const [copied = ''] = writeText.mock.calls[0] ?? [];
    expect(Object.fromEntries(new URL(copied).searchParams)).toEqual({
      a: '1',
      'bd-unit': '亿元',
      'bd-chapter': 'terms',
    });
  });
});

describe('the address', () => {
  it.each([
    ['?bd-unit=亿元&bd-show=tables&bd-chapter=terms', '亿元', '仅表格', '名词与来源'],
    ['?bd-unit=%E4%BA%BF%E5%85%83', '亿元', '图表和表格', '收支总体'],
    ['?bd-unit=美元&bd-show=charts&bd-chapter=nowhere', '按原文', '图表和表格', '收支总体'],
    ['?bd-unit=&bd-show=__proto__&bd-chapter=audit', '按原文', '图表和表格', '收支总体'],
    ['?bd-unit=%E4%BA&bd-show=%&bd-chapter=%FF', '按原文', '图表和表格', '收支总体'],
    ['?x-bd-unit=亿元&bd-unit2=亿元', '按原文', '图表和表格', '收支总体'],
  ])('%s sets what is shown, ignoring unknown values', (search, unit, show, chapter) => {
    goTo(`/${search}`);
    render(viewer());
    expect(radio(unit)).toBeChecked();
    expect(radio(show)).toBeChecked();
    expect(openTab()).toBe(chapter);
  });

  it('is read after hydration, without a mismatch', async () => {
    goTo('/?bd-unit=亿元&bd-show=tables&bd-chapter=terms');
    const onRecoverableError = vi.fn();
    render(viewer(), { container: served(viewer()), hydrate: true, onRecoverableError });
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(radio('亿元')).toBeChecked();
    expect(openTab()).toBe('名词与来源');
  });

  it.each([
    ['bd-glossary', 'offices', '名词与来源'],
    ['bd-budget-summary', 'terms', '收支总体'],
  ])('#%s opens its tab and wins over the query', async (id, chapter, open) => {
    goTo(`/?bd-chapter=${chapter}#${id}`);
    render(viewer());
    await waitFor(() => expect(openTab()).toBe(open));
  });

  it('does not override controlled props', async () => {
    goTo('/?bd-unit=亿元&bd-show=tables&bd-chapter=terms');
    const onUnitChange = vi.fn();
    render(viewer({ unit: '元', show: 'all', chapter: 'totals', onUnitChange }));
    expect(radio('元')).toBeChecked();
    expect(radio('图表和表格')).toBeChecked();
    expect(openTab()).toBe('收支总体');
    await userEvent.click(radio('万元'));
    expect(onUnitChange.mock.calls).toEqual([['万元']]);
    expect(query().get('bd-unit')).toBe('亿元');
  });

  it('restores the tab on Back and Forward', async () => {
    goTo('/', { host: 1 });
    const onChapterChange = vi.fn();
    render(viewer({ onChapterChange }));
    await userEvent.click(radio('亿元'));
    await userEvent.click(tab('名词与来源'));
    await userEvent.click(radio('元'));
    act(() => window.history.back());
    await waitFor(() => expect(openTab()).toBe('收支总体'));
    // The unit that the reader had chosen in that entry.
    expect(radio('亿元')).toBeChecked();
    expect(window.history.state).toMatchObject({ host: 1 });
    act(() => window.history.forward());
    await waitFor(() => expect(openTab()).toBe('名词与来源'));
    expect(radio('元')).toBeChecked();
    expect(onChapterChange.mock.calls).toEqual([['terms', 'reader']]);
  });

  it('has the tab that a link opened, in the link’s history entry', async () => {
    const before = window.history.length;
    const { container } = render(viewer());
    await userEvent.click(tab('“三公”与运行'));
    const word = container.querySelector<HTMLElement>('[data-section="three-public-expenses"] a.bd-term-link');
    act(() => word?.click());
    expect(openTab()).toBe('名词与来源');
    expect(query().get('bd-chapter')).toBe('terms');
    expect(window.location.hash).toMatch(/^#bd-term-/);
    expect(window.history.length).toBe(before + 2);
    act(() => window.history.back());
    await waitFor(() => expect(openTab()).toBe('“三公”与运行'));
    act(() => window.history.forward());
    await waitFor(() => expect(openTab()).toBe('名词与来源'));
  });
});

it('keeps the choices of two viewers apart by idPrefix', async () => {
  goTo('/?a-bd-unit=亿元&b-bd-chapter=terms');
  render(
    <>
      <div data-testid="a">{viewer({ idPrefix: 'a-' })}</div>
      <div data-testid="b">{viewer({ idPrefix: 'b-' })}</div>
    </>,
  );
  const [a, b] = [within(screen.getByTestId('a')), within(screen.getByTestId('b'))];
  expect(a.getByRole('radio', { name: '亿元' })).toBeChecked();
  expect(b.getByRole('radio', { name: '按原文' })).toBeChecked();
  expect(a.getByRole('tab', { selected: true })).toHaveTextContent('收支总体');
  expect(b.getByRole('tab', { selected: true })).toHaveTextContent('名词与来源');
  await userEvent.click(b.getByRole('radio', { name: '元' }));
  await userEvent.click(a.getByRole('tab', { name: '名词与来源' }));
  act(() => window.history.back());
  await waitFor(() => expect(a.getByRole('tab', { selected: true })).toHaveTextContent('收支总体'));
  expect(b.getByRole('tab', { selected: true })).toHaveTextContent('名词与来源');
  expect(Object.fromEntries(query())).toEqual({ 'a-bd-unit': '亿元', 'b-bd-chapter': 'terms', 'b-bd-unit': '元' });
});
