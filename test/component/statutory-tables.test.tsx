import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatutoryTable, StatutoryTables } from '../../src/index.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import wanli from '../documents/shanghai-wanli-2024.json';

describe('StatutoryTables', () => {
  it('lists the eleven tables with their states and links', () => {
    const { container } = render(<StatutoryTables disclosure={sample2023()} idPrefix="a-" />);
    expect(container).toHaveTextContent('11 张表：9 张有数据，2 张空表并有说明。');
    const list = within(screen.getByRole('navigation', { name: '十一张表的目录' }));
    expect(list.getAllByRole('link')).toHaveLength(11);
    const link = list.getByRole('link', { name: '政府性基金预算支出情况表' });
    expect(link).toHaveAttribute('href', '#a-bd-table-9');
    expect(link.closest('li')).toHaveTextContent('空表');
    const table = container.querySelector('#a-bd-table-9');
    expect(table).toHaveTextContent('没有使用政府性基金预算拨款安排的支出');
    expect(table?.querySelector('table')).toBeNull();
  });

  it('notes which section a table is made from if the document does not print it', () => {
    const { container } = render(<StatutoryTables disclosure={sample2023()} idPrefix="" />);
    const first = container.querySelector('#bd-table-1');
    expect(first).toHaveTextContent('本表按文件说明部分的数字编排');
    expect(first).toHaveTextContent('收支预算情况的总体说明');
    expect(container.querySelector('#bd-table-11')).not.toHaveTextContent('本表按文件说明部分的数字编排');
  });

  it('shows names of officials only with showResponsible', () => {
    const disclosure = sample2023();
    const { container, rerender } = render(<StatutoryTables disclosure={disclosure} />);
    expect(container).not.toHaveTextContent('项目负责人 韩');
    expect(container).toHaveTextContent('项目负责人姓名载于公开的文件，这里不显示。');
    rerender(<StatutoryTables disclosure={disclosure} showResponsible />);
    expect(container).toHaveTextContent('韩生玉');
  });
});

/** A row by its header. Computing names of rows is slow in a large table. */
function rowNamed(name: string): HTMLElement | null {
  const [head] = screen.getAllByText(name).flatMap((found) => found.closest<HTMLElement>('th[scope="row"]') ?? []);
  return head?.closest('tr') ?? null;
}

describe('StatutoryTable', () => {
  it('shows income and expenditure of table 1 side by side', () => {
    render(<StatutoryTable disclosure={sample2023()} table="overview" />);
    const table = within(screen.getByRole('table', { name: /^部门收支总体情况表/ }));
    expect(table.getByRole('row', { name: /收入总计/ })).toHaveTextContent('收入总计2803.23支出总计2803.23');
    expect(table.getByRole('row', { name: /上年结转/ })).toHaveTextContent('上年结转未载明结转下年未载明');
  });

  it('has two levels of headers for “三公”, with column groups', () => {
    render(<StatutoryTable disclosure={sample2023()} table="three-public" idPrefix="x-" />);
    expect(screen.getByRole('region', { name: '“三公”经费支出情况表' })).toHaveAttribute('id', 'x-bd-table-8');
    const table = screen.getByRole('table', { name: /^“三公”经费支出情况表/ });
    const head = within(table).getByRole('columnheader', { name: '公务用车购置及运行费' });
    expect(head).toHaveAttribute('scope', 'colgroup');
    expect(head).toHaveAttribute('colspan', '3');
    const spans = [...table.querySelectorAll('colgroup')].map(({ span }) => span);
    expect(spans).toEqual([1, 1, 1, 3, 1]);
    const cells = within(within(table).getByRole('row', { name: /^财政拨款/ })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['98.5', '0', '未载明', '0', '94', '4.5']);
  });

  it('shows printed codes, and assigned codes only with showCodes, labelled as such', () => {
    const { unmount } = render(<StatutoryTable disclosure={parsed(wanli)} table="expenditure" />);
    expect(rowNamed('专项普查活动')).toHaveTextContent('2010507专项普查活动257,7000257,700');
    unmount();
    const { rerender } = render(<StatutoryTable disclosure={sample2023()} table="general-public-budget" />);
    expect(screen.queryByRole('columnheader', { name: '科目编码' })).not.toBeInTheDocument();
    rerender(<StatutoryTable disclosure={sample2023()} table="general-public-budget" showCodes />);
    expect(rowNamed('档案馆')).toHaveTextContent('2012604');
    expect(screen.getByText('带点线的科目编码由本数据补注，文件未印。')).toBeInTheDocument();
  });

  it('converts exactly', () => {
    render(<StatutoryTable disclosure={parsed(wanli)} table="expenditure" unit="万元" />);
    expect(rowNamed('合计')).toHaveTextContent('15,621.1123');
  });

  it('shows an empty table as empty, with its printed title, statement and notes', () => {
    render(<StatutoryTable disclosure={parsed(wanli)} table="state-capital" />);
    const section = screen.getByRole('region', { name: '国有资本经营预算支出情况表' });
    expect(section).toHaveAttribute('data-state', 'empty-table');
    expect(section).toHaveTextContent('注:本部门2024年无国有资本经营预算财政拨款安排的预算，故本表为空表。');
    expect(section).toHaveTextContent('文件标题：2024年部门国有资本经营预算支出功能分类预算表');
  });

  it('notes that the document publishes the table if its figures are not in the data', () => {
    const disclosure = minimal({ tables: [{ table: 'projects', content: { title: '项目支出表' } }] });
    render(<StatutoryTable disclosure={disclosure} table="projects" />);
    expect(screen.getByText('文件公开了这张表，表内数字没有收入本数据。')).toBeInTheDocument();
    expect(screen.getByRole('note', { name: '说明' })).toHaveTextContent('文件标题：项目支出表');
  });
});
