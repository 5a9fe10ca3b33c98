import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BasicExpenditure } from '../../src/index.js';
import { parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';

describe('BasicExpenditure', () => {
  it('shows the parts of the 2023 document, with shares labelled as computed', () => {
    render(<BasicExpenditure disclosure={sample2023()} />);
    const section = screen.getByRole('region', { name: '一般公共预算基本支出情况' });
    expect(section).toHaveTextContent('基本支出 2267.23 万元，其中人员经费 1975.94 万元，公用经费 291.3 万元。');
    expect(section).toHaveTextContent('占 87.15%（计算）');
    expect(section).toHaveTextContent('占 12.85%（计算）');
    expect(screen.getByRole('note')).toHaveTextContent('公用经费不等于机关运行经费');
  });

  it('names 31 subjects in two lists, each with one note that no amounts are stated', () => {
    render(<BasicExpenditure disclosure={sample2023()} definitions={false} />);
    const lists = screen.getAllByRole('list').filter((list) => within(list).queryByText(/^(基本工资|办公费)$/));
    expect(lists.map((list) => within(list).getAllByRole('listitem').length)).toEqual([14, 17]);
    expect(screen.getAllByText('未列')).toHaveLength(2);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows the table of the sub-district office by code, in 元', () => {
    render(<BasicExpenditure disclosure={parsed(wanli)} />);
    const table = screen.getByRole('table', { name: /^按部门预算支出经济分类/ });
    expect(table).toHaveTextContent('单位：元');
    const row = within(table).getByText('津贴补贴').closest('tr');
    expect(row).toHaveTextContent('301 2津贴补贴16,623,81016,623,8100');
  });

  it('shows the second figure that final accounts print', () => {
    render(<BasicExpenditure disclosure={parsed(planning)} />);
    expect(screen.getByRole('region', { name: '一般公共预算财政拨款基本支出决算' })).toHaveTextContent(
      '基本支出决算 5377.64 万元，其中人员经费 4884.09 万元',
    );
    expect(screen.getByRole('columnheader', { name: '决算数' })).toBeInTheDocument();
    expect(screen.getByRole('note')).toHaveTextContent(
      '人员经费另一处印作 4896.98 万元（一般公共预算财政拨款基本支出决算情况说明）。',
    );
  });
});
