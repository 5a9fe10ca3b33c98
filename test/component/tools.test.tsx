import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Glossary, ProcurementSummary, SectionTools, ThreePublicExpensesCard } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';

/** What was handed to the browser to save. */
const saved: { name: string; blob: Blob }[] = [];

/** What makes files is loaded when it is first asked for. */
const patience = { timeout: 20_000 };

/** jsdom reads blobs the old way only. */
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
  // jsdom has neither addresses of blobs nor downloads.
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
  it('list its tables by name, and give each as CSV and XLSX', async () => {
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
    expect(await textOf(saved[0]?.blob)).toContain('货物,173.41\r\n工程,63\r\n');
  });

  it('make a workbook, too', async () => {
    render(card());
    await userEvent.click(screen.getByRole('button', { name: '下载' }));
    await userEvent.click(screen.getByRole('button', { name: /下载 XLSX/ }));
    expect(await screen.findByText(/已生成文件.*\.xlsx/, {}, patience)).toBeVisible();
    // A ZIP, as every XLSX is.
    expect((await textOf(saved[0]?.blob)).slice(0, 2)).toBe('PK');
  });

  it('say so where no file could be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    render(card());
    await userEvent.click(screen.getByRole('button', { name: '下载' }));
    await userEvent.click(screen.getByRole('button', { name: /下载 CSV/ }));
    expect(await screen.findByText(/文件没有生成/, {}, patience)).toHaveRole('status');
  });

  it('open and close by keyboard, focus staying where it is', async () => {
    render(card());
    const button = screen.getByRole('button', { name: '下载' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(screen.queryByRole('list', { name: '可下载的文件' })).toBeNull();
  });

  it('are not offered where a section has no table', () => {
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

describe('a section with tools', () => {
  it('keeps their room on the server and shows them once scripts run', async () => {
    const host = document.createElement('div');
    host.innerHTML = renderToString(card());
    expect(host.querySelector('[data-part="tools"]')).not.toHaveAttribute('data-ready');
    const { container } = render(card());
    await act(async () => {});
    expect(container.querySelector('[data-part="tools"]')).toHaveAttribute('data-ready');
  });

  it('has none of it without them', () => {
    const { container } = render(<ThreePublicExpensesCard disclosure={sample2023()} />);
    expect(container.querySelector('[data-part="tools"]')).toBeNull();
  });
});
