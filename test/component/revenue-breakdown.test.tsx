import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RevenueBreakdown } from '../../src/index.js';
import { parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import { awkwardRevenue, severalSources } from '../../stories/fixtures/revenue.js';
import planning from '../documents/shanghai-planning-2024.json';

describe('RevenueBreakdown', () => {
  it('sums up source, change and not-arranged sources of 2023', () => {
    render(<RevenueBreakdown disclosure={sample2023()} />);
    expect(screen.getByRole('region', { name: '收入预算' })).toHaveTextContent(
      '2023 年收入预算 2803.23 万元，全部来自一般公共预算，比上年预算 ▲ 增加 346.44 万元（+14.1%）；另有 5 项来源未安排。',
    );
  });

  it('shows all six sources, five as 未安排 and not as 0, with the document’s statements', () => {
    render(<RevenueBreakdown disclosure={sample2023()} />);
    const table = screen.getByRole('table', { name: /收入来源/ });
    expect(within(table).getAllByText('未安排')).toHaveLength(5);
    expect(within(table).getByRole('row', { name: /^政府性基金预算/ })).not.toHaveTextContent(/\d/);
    expect(within(table).getByRole('row', { name: /^一般公共预算/ })).toHaveTextContent(
      /2803\.23.*100%.*346\.44（\+14\.1%）.*在职人员增加工资/,
    );
    expect(screen.getByRole('note')).toHaveTextContent('上级国有资本经营预算安排的转移支付资金未安排。');
  });

  it('shows final accounts by function and source, with blank sources in one note', () => {
    render(<RevenueBreakdown disclosure={parsed(planning)} />);
    expect(screen.getByRole('region', { name: '收入决算' })).toHaveTextContent('全部来自财政拨款收入');
    const table = screen.getByRole('table', { name: /按支出功能分类的收入/ });
    expect(within(table).getByText('财政拨款')).toBeInTheDocument();
    expect(within(table).getByText('事业单位离退休').closest('tr')).toHaveTextContent(/28\.11.*28\.11/);
    expect(screen.getByRole('note')).toHaveTextContent(
      '上级补助收入、事业收入、经营收入、附属单位上缴收入、其他收入：各科目均为空白。',
    );
    expect(screen.getByRole('note')).toHaveTextContent('年初结转和结余 112.88 万元');
  });

  it('draws several sources as parts of the whole, but not if that would reveal a withheld one', () => {
    const { container, rerender } = render(<RevenueBreakdown disclosure={severalSources} />);
    const texts = () =>
      [...container.querySelectorAll('.bd-chart-space [data-text]')].map((e) => e.getAttribute('data-text'));
    expect(container.querySelector('figure')).toHaveAttribute('data-kind', 'composition');
    expect(texts()).toEqual(
      [
        ['收入预算', '10,009.38 万元', '占比（计算）'],
        ['财政拨款收入', '8123.40 万元', '81.16%'],
        ['事业收入', '1650.00 万元', '16.48%'],
        ['经营收入', '215.60 万元', '2.15%'],
        ['其他收入', '20.38 万元', '0.20%'],
        ['上级补助收入', '0 万元', '0.00%'],
      ].flatMap((row) => row.map((word) => word.replace(' ', '\u202f'))),
    );
    rerender(<RevenueBreakdown disclosure={awkwardRevenue} />);
    expect(container.querySelector('figure')).toHaveAttribute('data-kind', 'ranked');
    expect(texts()).toEqual(['财政拨款收入', '事业收入', '其他收入', '经营收入']);
    expect(screen.getByRole('row', { name: /^经营收入/ })).toHaveTextContent('不宜公开');
    rerender(<RevenueBreakdown disclosure={sample2023()} />);
    expect(container.querySelector('figure[data-kind]')).toBeNull();
  });
});
