import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DisclosureSource,
  Glossary,
  ProcurementSummary,
  parseDisclosure,
  ReportTools,
  SectionTools,
  ThreePublicExpensesCard,
} from '../../src/index.js';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';
import { served } from './page.js';

/** Files that were saved. */
const saved: { name: string; blob: Blob }[] = [];

/** The code that makes files is loaded on demand. */
const patience = { timeout: 20_000 };

/** jsdom's `Blob` has no `text()`. */
function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = reject;
    reader.readAsText(blob ?? new Blob());
  });
}

beforeEach(() => {
  saved.length = 0;
  let blob = new Blob();
  // jsdom has neither blob URLs nor downloads.
  Object.assign(URL, {
    createObjectURL: (given: Blob) => {
      blob = given;
      return 'blob:file';
    },
    revokeObjectURL: () => {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob });
  });
});

afterEach(() => {
  Object.assign(URL, { createObjectURL: undefined, revokeObjectURL: undefined });
});

const card = () => <ThreePublicExpensesCard disclosure={sample2023()} tools={<SectionTools />} />;

describe('downloads of a section', () => {
  it('list its tables by name, each as CSV and XLSX', async () => {
    render(<ProcurementSummary disclosure={sample2023()} tools={<SectionTools />} />);
    await userEvent.click(screen.getByRole('button', { name: '下载' }));
    const list = screen.getByRole('list', { name: '可下载的文件' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['按采购对象CSVXLSX', '面向中小企业CSVXLSX']);
    await userEvent.click(screen.getByRole('button', { name: '下载 CSV：按采购对象' }));
    expect(await screen.findByText(/已生成文件/, {}, patience)).toHaveRole('status');
    expect(saved.map(({ name }) => name)).toEqual([
      '中共新疆巴音郭楞蒙古自治州委员会办公室_2023年部门预算_政府采购-按采购对象.csv',
    ]);
    expect(await textOf(saved[0]?.blob)).toMatch(/\r\n货物,173\.41,.*\r\n工程,63,/);
  });

  it('save a workbook', async () => {
    render(card());
    await userEvent.click(screen.getByRole('button', { name: '下载' }));
    await userEvent.click(screen.getByRole('button', { name: /下载 XLSX/ }));
    expect(await screen.findByText(/已生成文件.*\.xlsx/, {}, patience)).toBeVisible();
    // An XLSX file is a ZIP archive.
    expect((await textOf(saved[0]?.blob)).slice(0, 2)).toBe('PK');
  });

  it('show a message if a file cannot be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    render(card());
    await userEvent.click(screen.getByRole('button', { name: '下载' }));
    await userEvent.click(screen.getByRole('button', { name: /下载 CSV/ }));
    expect(await screen.findByText(/文件没有生成/, {}, patience)).toHaveRole('status');
  });

  it('open and close by keyboard without moving the focus', async () => {
    render(card());
    const button = screen.getByRole('button', { name: '下载' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(screen.queryByRole('list', { name: '可下载的文件' })).toBeNull();
  });

  it('are not offered if a section has no table', () => {
    render(<Glossary disclosure={sample2023()} tools={<SectionTools />} />);
    expect(screen.queryByRole('button', { name: '下载' })).toBeNull();
  });

  it('are in the language of the section', async () => {
    render(<ThreePublicExpensesCard disclosure={sample2023()} locale="en" tools={<SectionTools locale="en" />} />);
    expect(screen.getByRole('group', { name: /^Reader’s tools: / })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Download' }));
    expect(screen.getByRole('button', { name: /^Download CSV: / })).toBeVisible();
  });
});

describe('tools of a section whose disclosure, language or unit changes', () => {
  const procurement = (disclosure: BudgetDisclosure, locale: 'zh-CN' | 'en' = 'zh-CN', unit?: '元') => (
    <ProcurementSummary disclosure={disclosure} locale={locale} unit={unit} tools={<SectionTools locale={locale} />} />
  );
  const withheld = () => minimal({ procurement: { absent: 'withheld', statement: '不宜公开。' } });
  const open = (name: string | RegExp = '下载') => userEvent.click(screen.getByRole('button', { name }));
  const files = () => screen.queryAllByRole('button', { name: /^(下载|Download) (CSV|XLSX|SVG|PNG)/ });

  it.each([
    ['is withheld', withheld],
    ['is missing', minimal],
  ])('offer no files, with the list open, if the section %s in the new disclosure', async (_, next) => {
    const { rerender } = render(procurement(sample2023()));
    await open();
    expect(files()).not.toEqual([]);
    rerender(procurement(next()));
    await waitFor(() => expect(files()).toEqual([]));
    expect(screen.queryByRole('button', { name: '下载' })).toBeNull();
  });

  it('offer downloads, closed, if the section was absent before', async () => {
    const { rerender } = render(procurement(withheld()));
    expect(screen.queryByRole('button', { name: '下载' })).toBeNull();
    rerender(procurement(sample2023()));
    expect(await screen.findByRole('button', { name: '下载' })).toHaveAttribute('aria-expanded', 'false');
    await open();
    expect(files()).not.toEqual([]);
    rerender(procurement(withheld()));
    await waitFor(() => expect(screen.queryByRole('button', { name: '下载' })).toBeNull());
    rerender(procurement(sample2023()));
    expect(await screen.findByRole('button', { name: '下载' })).toHaveAttribute('aria-expanded', 'false');
  });

  it('follow the change even if the host reuses the element', async () => {
    const kept = <SectionTools />;
    const { rerender } = render(<ProcurementSummary disclosure={withheld()} tools={kept} />);
    rerender(<ProcurementSummary disclosure={sample2023()} tools={kept} />);
    await userEvent.click(await screen.findByRole('button', { name: '下载' }));
    expect(files()).not.toEqual([]);
    rerender(<ProcurementSummary disclosure={withheld()} tools={kept} />);
    await waitFor(() => expect(files()).toEqual([]));
  });

  it('save the current figures, department and unit', async () => {
    const { rerender } = render(procurement(sample2023()));
    await open();
    rerender(procurement(parsed(planning), 'zh-CN', '元'));
    // The list of the previous document is closed.
    expect(screen.queryByRole('button', { name: /^下载 CSV/ })).toBeNull();
    await open();
    const [first] = await screen.findAllByRole('button', { name: /^下载 CSV/ });
    await userEvent.click(first as HTMLElement);
    await waitFor(() => expect(saved).toHaveLength(1), patience);
    expect(saved[0]?.name).toMatch(/^上海市普陀区规划和自然资源局_2024年度部门决算_/);
    const text = await textOf(saved[0]?.blob);
    expect(text).toContain(',上海市普陀区规划和自然资源局,2024,部门决算,');
    expect(text).toContain(',元,');
    expect(text).not.toContain('173.41');
  });

  it('use the new language for labels and titles, and clear the old message', async () => {
    const { rerender } = render(procurement(sample2023()));
    await open();
    await userEvent.click(screen.getByRole('button', { name: '下载 CSV：按采购对象' }));
    expect(await screen.findByText(/已生成文件/, {}, patience)).toHaveRole('status');
    rerender(procurement(sample2023(), 'en'));
    expect(await screen.findByRole('group', { name: /^Reader’s tools: [A-Za-z ]+$/ })).toBeVisible();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await waitFor(() =>
      expect(
        files()
          .map((button) => button.getAttribute('aria-label'))
          .join(),
      ).not.toMatch(/\p{sc=Han}/u),
    );
    expect(files()).toHaveLength(4);
  });
});

describe('a page in an iframe', () => {
  const save = async () => {
    render(card());
    await userEvent.click(screen.getByRole('button', { name: '下载' }));
    await userEvent.click(screen.getByRole('button', { name: /下载 CSV/ }));
    await waitFor(() => expect(screen.getByRole('status')).not.toBeEmptyDOMElement(), patience);
    return screen.getByRole('status').textContent;
  };
  const framed = (frame: Element | null) => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue({ parent: undefined } as unknown as Window);
    vi.spyOn(window, 'frameElement', 'get').mockReturnValue(frame);
  };
  const frame = (sandbox: string | undefined) => {
    const element = document.createElement('iframe');
    if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
    return element;
  };
  afterEach(() => vi.restoreAllMocks());

  it.each(['', 'allow-scripts allow-same-origin', 'allow-downloads-without-user-activation'])(
    'says that it may not download, and saves nothing: sandbox="%s"',
    async (sandbox) => {
      framed(frame(sandbox));
      expect(await save()).toMatch(/不允许下载.*没有保存/);
      expect(saved).toEqual([]);
    },
  );

  it('says what to do if no download appears, in a cross-origin frame', async () => {
    framed(null);
    expect(await save()).toMatch(/已交给浏览器。如果没有出现下载/);
    expect(saved).toHaveLength(1);
  });

  it('says the same with an opaque origin', async () => {
    vi.spyOn(window, 'origin', 'get').mockReturnValue('null');
    expect(await save()).toMatch(/已交给浏览器。如果没有出现下载/);
  });
});

/** The mocked clipboard; `undefined` in a browser without one. */
let clipboard: { writeText: (text: string) => Promise<void> } | undefined;
let copied: string[] = [];

function withClipboard(given: typeof clipboard): void {
  copied = [];
  clipboard = given;
  Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => clipboard });
}
const grantedClipboard = {
  writeText: async (text: string) => {
    copied.push(text);
  },
};
const deniedClipboard = { writeText: () => Promise.reject(new Error('not allowed')) };

describe('the link of a section', () => {
  it('copies its permalink and says so', async () => {
    window.history.replaceState(null, '', '/budget/2023?from=home#elsewhere');
    // user-event installs its own clipboard, so ours must come after.
    const user = userEvent.setup();
    withClipboard(grantedClipboard);
    render(<ThreePublicExpensesCard disclosure={sample2023()} idPrefix="州-" tools={<SectionTools />} />);
    await user.click(screen.getByRole('button', { name: '复制本节链接' }));
    expect(await screen.findByText('已复制本节链接')).toHaveRole('status');
    const [link = ''] = copied;
    const { pathname, search, hash } = new URL(link);
    expect(`${pathname}${search}`).toBe('/budget/2023?from=home');
    expect(document.getElementById(decodeURIComponent(hash.slice(1)))).toHaveAttribute(
      'data-section',
      'three-public-expenses',
    );
  });

  it.each([
    ['without a clipboard', undefined],
    ['if the browser denies access', deniedClipboard],
  ])('shows and selects the link %s', async (_, given) => {
    const user = userEvent.setup();
    withClipboard(given);
    render(<ThreePublicExpensesCard disclosure={sample2023()} idPrefix="" tools={<SectionTools />} />);
    const button = screen.getByRole('button', { name: '复制本节链接' });
    // Twice, because a reader who sees no success tries again.
    for (const _time of [1, 2]) {
      window.getSelection()?.removeAllRanges();
      await user.click(button);
      expect(await screen.findByText(/没有允许复制/)).toHaveRole('status');
      expect(window.getSelection()?.toString()).toMatch(/^http.*#bd-three-public-expenses$/);
    }
    expect(button).toHaveFocus();
  });

  it('is not offered without a permalink', () => {
    render(card());
    expect(screen.queryByRole('button', { name: '复制本节链接' })).toBeNull();
  });
});

describe('how to cite', () => {
  const online = () =>
    parsed({
      ...minimal(),
      source: { ...minimal().source, title: '部门预算公开', url: 'https://archives.example.cn/2024/ys.html' },
    });

  it('shows a reference with today’s date, which can be copied', async () => {
    vi.useFakeTimers({ now: new Date(2024, 4, 9, 1, 30), toFake: ['Date'] });
    const user = userEvent.setup();
    withClipboard(grantedClipboard);
    render(<Glossary disclosure={online()} tools={<SectionTools disclosure={online()} />} />);
    await user.click(screen.getByRole('button', { name: '引用' }));
    await user.click(screen.getByRole('button', { name: '复制引用' }));
    expect(await screen.findByText('已复制引用')).toHaveRole('status');
    const reference =
      '某市档案局. 部门预算公开: 2024 年部门预算[EB/OL]. (2024-02-05)[2024-05-09]. https://archives.example.cn/2024/ys.html';
    expect(copied).toEqual([reference]);
    expect(
      screen.getByText((_, element) => element?.localName === 'p' && element.textContent === reference),
    ).toBeVisible();
    vi.useRealTimers();
  });

  it('selects the reference if the browser cannot copy', async () => {
    const user = userEvent.setup();
    withClipboard(undefined);
    render(<Glossary disclosure={minimal()} locale="en" tools={<SectionTools locale="en" disclosure={minimal()} />} />);
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    await user.click(screen.getByRole('button', { name: 'Copy reference' }));
    expect(await screen.findByText(/did not allow copying/)).toHaveRole('status');
    expect(window.getSelection()?.toString()).toBe('某市档案局. 2024年部门预算[Z]. 2024-02-05.');
  });

  it.each([
    ['zh-CN', '中共新疆巴音郭楞蒙古自治州委员会办公室. 部门预算公开: 2023 年部门预算[Z]. 2023-02-10.'],
    ['en', '中共新疆巴音郭楞蒙古自治州委员会办公室. 部门预算公开: Department budget 2023[Z]. 2023-02-10.'],
  ] as const)('is the same in the section on the source, in %s', (locale, reference) => {
    render(<DisclosureSource disclosure={sample2023()} locale={locale} />);
    expect(screen.getByText(/GB\/T 7714/).nextElementSibling).toHaveTextContent(reference);
  });

  it('leaves out an unknown date', () => {
    const undatedSource = (source: object) =>
      parsed({ ...minimal(), source: { ...minimal().source, published: { absent: 'not-stated' }, ...source } });
    const { rerender } = render(<DisclosureSource disclosure={undatedSource({})} />);
    const shown = () => screen.getByText(/GB\/T 7714/).nextElementSibling?.textContent;
    expect(shown()).toBe('某市档案局. 2024年部门预算[Z].');
    rerender(<DisclosureSource disclosure={undatedSource({ url: 'https://archives.example.cn/ys' })} />);
    expect(shown()).toBe('某市档案局. 2024年部门预算[EB/OL]. https://archives.example.cn/ys');
  });

  it('is not offered without a disclosure to cite', () => {
    render(card());
    expect(screen.queryByRole('button', { name: '引用' })).toBeNull();
  });

  it('closes the list that was open before', async () => {
    render(<ProcurementSummary disclosure={sample2023()} tools={<SectionTools disclosure={sample2023()} />} />);
    await userEvent.click(screen.getByRole('button', { name: '下载' }));
    await userEvent.click(screen.getByRole('button', { name: '引用' }));
    expect(screen.queryByRole('list', { name: '可下载的文件' })).toBeNull();
    expect(screen.getByRole('button', { name: '下载' })).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('button', { name: '引用' })).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('tools of a report', () => {
  it.each([
    ['the 2023 budget', sample2023, '中共新疆巴音郭楞蒙古自治州委员会办公室_2023年部门预算.json'],
    ['final accounts', () => parsed(planning), '上海市普陀区规划和自然资源局_2024年度部门决算.json'],
    ['a budget in 元', () => parsed(wanli), '上海市普陀区人民政府万里街道办事处_2024年部门预算.json'],
    ['a disclosure of nothing', minimal, '某市档案局_2024年部门预算.json'],
  ])('save %s as JSON that parses to the same disclosure', async (_, load, name) => {
    const disclosure = load();
    render(<ReportTools disclosure={disclosure} />);
    await userEvent.click(screen.getByRole('button', { name: '下载数据（JSON）' }));
    expect(await screen.findByText(`已生成文件 ${name}`)).toHaveRole('status');
    expect(saved[0]?.name).toBe(name);
    const again = parseDisclosure(JSON.parse(await textOf(saved[0]?.blob)));
    expect(again).toEqual({ ok: true, disclosure });
  });

  it('copy the address of the page, or of the report on it', async () => {
    window.history.replaceState(null, '', '/budget#bd-glossary');
    const user = userEvent.setup();
    withClipboard(grantedClipboard);
    const { unmount } = render(<ReportTools disclosure={minimal()} />);
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    unmount();
    render(
      <article className="bd-report" id="archives">
        <ReportTools disclosure={minimal()} />
      </article>,
    );
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    expect(copied.map((link) => link.replace(/^https?:\/\/[^/]+/, ''))).toEqual(['/budget', '/budget#archives']);
  });
});

describe('a section with tools', () => {
  it('reserves their space on the server and shows them after hydration', async () => {
    const container = served(card());
    expect(container.querySelector('[data-part="tools"]')).not.toHaveAttribute('data-ready');
    render(card(), { container, hydrate: true });
    expect(container.querySelector('[data-part="tools"]')).toHaveAttribute('data-ready');
  });

  it('reserves no space without tools', () => {
    const { container } = render(<ThreePublicExpensesCard disclosure={sample2023()} />);
    expect(container.querySelector('[data-part="tools"]')).toBeNull();
  });
});
