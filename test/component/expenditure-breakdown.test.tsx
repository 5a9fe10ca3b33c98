import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ExpenditureBreakdown } from '../../src/sections/expenditure-breakdown/ExpenditureBreakdown.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import { awkwardExpenditure, manyLines, minimalExpenditure } from '../../stories/fixtures/expenditure.js';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';
import { cells, row } from './page.js';

/** Whether the stylesheet hides the line on screen. */
function folded(name: RegExp): boolean {
  return row(name).hasAttribute('data-folded');
}

describe('the 2023 disclosure', () => {
  it('sums up total, kinds, largest class and largest change in one sentence', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    expect(screen.getByRole('region', { name: '支出预算' })).toHaveTextContent(
      '2023 年支出预算 2803.23 万元，其中基本支出 2267.23 万元（占 80.88%）、项目支出 536 万元（占 19.12%）；支出最多的一类是一般公共服务支出，占 77.41%；列明的变化中最大的是党委办公厅（室）及相关机构事务·行政运行，比上年预算 ▲ 增加 152.17 万元（+13.51%）。',
    );
  });

  it('shows basic and project expenditure with share, change and reason', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    expect(cells(/^基本支出/)).toEqual([
      '2267.23',
      '80.88%',
      '▲ 增加 346.44（+18.04%）',
      '在职人员增加工资，社保、医保及住房公积金缴费增加',
    ]);
    expect(cells(/^项目支出/).slice(0, 3)).toEqual(['536', '19.12%', '＝ 持平 0（0%）']);
  });

  it('shows every item with its change and reason, and labels computed shares', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    expect(cells(/^事业运行/)).toEqual([
      '169.39',
      '计算 6.04%',
      '▲ 增加 76.97（+83.28%）',
      '主要原因是：在职人员工资调整，人员及相关日常公用经费增加，预算较上年增加',
    ]);
    expect(cells(/^培训支出/).slice(2)).toEqual([
      '▼ 减少 0.55（−9.05%）',
      '根据上年度实际支出情况，本年度严格控制培训支出，故与上年预算相比减少',
    ]);
    expect(cells(/^教育支出/)).toEqual(['5.53', '0.22%', '', '']);
    expect(cells(/^合计/)[0]).toBe('2803.23');
  });

  it('shows 未列 for a group without an amount, with its sum labelled as computed', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    expect(cells(/^档案事务/).slice(0, 2)).toEqual(['未列计算合计 226.73', '计算 8.09%']);
    expect(screen.getByRole('note')).toHaveTextContent('“计算合计”由本组件把下级科目相加得出');
  });

  it('notes the origin of the lines, and what the other section states on basic expenditure', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    expect(screen.getByRole('table', { name: /支出功能分类：一般公共预算.*单位：万元/ })).toBeInTheDocument();
    const notes = screen.getByRole('note');
    expect(notes).toHaveTextContent('上表各科目取自“一般公共预算拨款情况”');
    expect(notes).toHaveTextContent('主要原因：人员增加，基本支出预算较上年有所增加');
    expect(notes).toHaveTextContent('文件印作“保障和就业支出（类）行政事业单位养老支出（款）');
  });

  it('names the changes that the chart leaves out', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    expect(screen.getByText(/其余有变化的科目/, { selector: 'p' })).toHaveTextContent(
      '其余有变化的科目：行政单位离退休 −7.58 万元、公务员医疗补助 +5.41 万元、事业单位离退休 +0.69 万元、培训支出 −0.55 万元、其他行政事业单位医疗支出 +0.45 万元。另有 2 项持平。',
    );
  });

  it('converts to yuan exactly', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} unit="元" />);
    expect(cells(/^事业运行/)[0]).toBe('1,693,900');
    expect(cells(/^事业运行/)[2]).toBe('▲ 增加 769,700（+83.28%）');
    expect(cells(/^基本支出/)[0]).toBe('22,672,300');
  });

  it('is in English and quotes the document in Chinese, marked by lang', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} locale="en" />);
    const section = screen.getByRole('region', { name: 'Expenditure budget' });
    expect(section).toHaveTextContent('of which basic expenditure 2267.23 wan yuan (80.88%)');
    expect(cells(/^事业运行/)[1]).toBe('computed 6.04%');
    expect(within(row(/^事业运行/)).getByText('事业运行')).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByRole('button', { name: 'Expand all' })).toBeInTheDocument();
  });

  it('shows assigned codes only with showCodes, labelled as not printed', () => {
    const { rerender } = render(<ExpenditureBreakdown disclosure={sample2023()} />);
    expect(screen.queryByText('2013150')).not.toBeInTheDocument();
    rerender(<ExpenditureBreakdown disclosure={sample2023()} showCodes />);
    const line = row(/2013150.*事业运行/);
    expect(line.querySelector('th')).toHaveTextContent('代码由本数据补注，文件未印');
    expect(within(line).getByTitle('代码由本数据补注，文件未印')).toHaveTextContent('2013150');
  });
});

describe('folding', () => {
  it('folds and unfolds the lines of a class, and keeps the focus', async () => {
    const user = userEvent.setup();
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    const toggle = screen.getByRole('button', { name: '一般公共服务支出' });
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(folded(/^事业运行/)).toBe(false);
    toggle.focus();
    await user.keyboard('{Enter}');
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(toggle).toHaveFocus();
    expect(folded(/^事业运行/)).toBe(true);
    expect(folded(/^档案事务/)).toBe(true);
    expect(folded(/^培训支出/)).toBe(false);
    await user.keyboard(' ');
    expect(folded(/^事业运行/)).toBe(false);
  });

  it('points aria-controls at the lines directly below', () => {
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    const ids = screen.getByRole('button', { name: '一般公共服务支出' }).getAttribute('aria-controls')?.split(' ');
    expect(ids?.map((id) => document.getElementById(id))).toEqual([
      row(/^档案事务/),
      row(/^党委办公厅（室）及相关机构事务/),
    ]);
  });

  it('keeps a group folded when its class is opened again', async () => {
    const user = userEvent.setup();
    render(<ExpenditureBreakdown disclosure={sample2023()} />);
    await user.click(screen.getByRole('button', { name: '档案事务' }));
    const toggle = screen.getByRole('button', { name: '一般公共服务支出' });
    await user.click(toggle);
    await user.click(toggle);
    expect(folded(/^档案馆/)).toBe(true);
    expect(folded(/^事业运行/)).toBe(false);
  });

  it('shows only classes of more than forty lines at first, with a button to expand or collapse all', async () => {
    const user = userEvent.setup();
    render(<ExpenditureBreakdown disclosure={parsed(wanli)} />);
    expect(folded(/^20105 ?统计信息事务/)).toBe(true);
    expect(folded(/^201 ?一般公共服务支出/)).toBe(false);
    const all = screen.getByRole('button', { name: '全部展开' });
    await user.click(all);
    expect(document.querySelectorAll('[data-folded]')).toHaveLength(0);
    expect(all).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '全部收起' }));
    expect(folded(/^20105 ?统计信息事务/)).toBe(true);
  });

  it.each([
    ['all', 3, 0],
    ['classes', 3, 36],
    ['auto', 3, 0],
    ['auto', 4, 48],
  ] as const)('starts %s of %i classes with %i lines folded', (expanded, classes, count) => {
    const { container } = render(<ExpenditureBreakdown disclosure={manyLines(classes)} expanded={expanded} />);
    expect(container.querySelectorAll('[data-folded]')).toHaveLength(count);
  });

  it('has every line unfolded in the server’s HTML', () => {
    const html = renderToString(<ExpenditureBreakdown disclosure={manyLines(20)} />);
    expect(html.match(/<tr /g)?.length).toBeGreaterThan(260);
    expect(html).toContain('第20类第3款第3项');
    expect(html).not.toContain('data-folded');
  });

  it('has no controls if nothing folds', () => {
    const disclosure = minimal({
      expenditure: {
        total: { amount: '5' },
        basic: { amount: '5' },
        project: { amount: '0' },
        lines: [{ level: 'class', name: '教育支出', amount: '5' }],
      },
    });
    render(<ExpenditureBreakdown disclosure={disclosure} />);
    expect(cells(/^教育支出/)).toEqual(['5', '100.00%']);
    expect(screen.getAllByRole('columnheader', { name: '占比（计算）' })).toHaveLength(2);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('other documents', () => {
  it('shows initial budget, final figure, completion, and basic and project expenditure of final accounts', () => {
    render(<ExpenditureBreakdown disclosure={parsed(planning)} />);
    expect(screen.getByRole('region', { name: '支出决算' })).toBeInTheDocument();
    expect(cells(/^2200150 ?事业运行/)).toEqual([
      '4477.33',
      '4416.67',
      '98.65%',
      '2339.58',
      '2077.09',
      '45.26%',
      '▼ 减少 原文“决算数小于预算数”',
      '用于：事业单位人员支出、公用支出、项目支出原因：严格贯彻控制机关运行成本相关规定，勤俭节约，合理支出人员及公用经费',
    ]);
    expect(cells(/^经营支出/)[0]).toBe('空白');
    expect(screen.getByRole('note')).toHaveTextContent('经营支出、上缴上级支出、对附属单位补助支出：各科目均为空白。');
  });

  it('shows the printed base of a change, in its own unit', () => {
    render(<ExpenditureBreakdown disclosure={parsed(wanli)} />);
    expect(row(/^2010507 ?专项普查活动/)).toHaveTextContent('减少 −57.14%对比数 60.13 万元');
    expect(screen.getByRole('note')).toHaveTextContent('同一科目、同一金额');
  });

  it('distinguishes withheld, not stated, not arranged and 0, and shows every comparison of a line', () => {
    render(<ExpenditureBreakdown disclosure={awkwardExpenditure} />);
    expect(cells(/^公共安全支出/)[0]).toBe('不宜公开');
    expect(cells(/^档案馆/)[0]).toBe('未安排');
    expect(cells(/^档案事务/)[0]).toBe('未列');
    expect(cells(/^其他支出/)[0]).toBe('0');
    expect(cells(/^220 ?自然资源海洋气象等支出/)[0]).toBe('−1200.5');
    expect(row(/自然资源海洋气象等支出/)).toHaveTextContent('原文“下降（增长）”');
    const [first, second] = within(screen.getByRole('table', { name: /支出功能分类/ })).getAllByText(/新设机构/);
    expect(first).toHaveTextContent('上年为新设机构，没有预算执行数');
    expect(second).toBeUndefined();
    expect(screen.getByRole('note')).toHaveTextContent('公共安全支出涉及国家秘密，不宜公开。档案馆经费未安排。');
  });

  it('says that the document lists no lines by function', () => {
    render(<ExpenditureBreakdown disclosure={minimalExpenditure} />);
    expect(screen.getByRole('note')).toHaveTextContent('按功能分类的支出明细：未载明');
    expect(cells(/^基本支出/)[0]).toBe('未列');
    expect(cells(/^项目支出/)[0]).toBe('未安排');
    expect(screen.getByRole('region')).toHaveTextContent('2024 年支出预算 86.4 万元。');
  });
});

describe('absence', () => {
  it.each([
    ['withheld', '不宜公开'],
    ['empty-table', '空表'],
    ['missing', '未载明'],
  ])(
    'shows that the section is %s, with the document’s statement, and takes nothing from other sections',
    (absent, word) => {
      const { generalPublicBudget } = sample2023();
      const disclosure = minimal({ expenditure: { absent, statement: '文件中的一句话。' }, generalPublicBudget });
      render(<ExpenditureBreakdown disclosure={disclosure} />);
      const section = screen.getByRole('region', { name: '支出预算' });
      expect(section).toHaveTextContent(word);
      expect(section).toHaveTextContent('文件中的一句话。');
      expect(within(section).queryByRole('table')).not.toBeInTheDocument();
      expect(section).not.toHaveTextContent(/\d+\s*万元/);
    },
  );
});

it('does not pass its own props to the section element', () => {
  render(<ExpenditureBreakdown disclosure={sample2023()} showCodes expanded="classes" />);
  expect(screen.getByRole('region')).not.toHaveAttribute('expanded');
  expect(screen.getByRole('region')).not.toHaveAttribute('showcodes');
});
