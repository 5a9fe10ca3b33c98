import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GeneralPublicBudget, GovernmentFundBudget, StateCapitalBudget } from '../../src/index.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import { awkwardFund, governmentFundWithLines } from '../../stories/fixtures/funds.js';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';
import { cells } from './page.js';

describe('GeneralPublicBudget', () => {
  it('sums up total, largest class and largest change of 2023', () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    expect(screen.getByRole('region', { name: '一般公共预算当年拨款' })).toHaveTextContent(
      '2023 年一般公共预算拨款 2803.23 万元，其中基本支出 2267.23 万元（按金额计算占 80.88%）、项目支出 536 万元（按金额计算占 19.12%）；支出最多的一类是一般公共服务支出，占 77.41%；列明的变化中最大的是党委办公厅（室）及相关机构事务·行政运行，比上年预算 ▲ 增加 152.17 万元（+13.51%）。',
    );
  });

  it('shows each item with this year, last year, change, rate and reason', () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    const table = screen.getByRole('table', { name: /支出功能分类/ });
    expect(within(table).getByRole('columnheader', { name: '上年预算数（计算）' })).toBeInTheDocument();
    expect(cells(/^培训支出/)).toEqual([
      '5.53',
      '计算 0.20%',
      '6.08',
      '▼ 减少 0.55（−9.05%）',
      '根据上年度实际支出情况，本年度严格控制培训支出，故与上年预算相比减少',
    ]);
    expect(cells(/^事业单位离退休/)[2]).toBe('0.00');
    expect(cells(/^一般行政管理事务/)[2]).toBe('500');
    const items = [...table.querySelectorAll('[data-level="item"]')];
    expect(items).toHaveLength(15);
    expect(table.querySelectorAll('[data-level="class"]')).toHaveLength(5);
    expect(screen.getByRole('note')).toHaveTextContent('标明“计算”的上年预算数由本组件计算：本年数减去文件所印的变化');
  });

  it('shows the section’s own reason for basic expenditure', () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    expect(cells(/^基本支出/)).toContain('人员增加，基本支出预算较上年有所增加');
  });

  it('shows budget, final figure and completion of final accounts', () => {
    render(<GeneralPublicBudget disclosure={parsed(planning)} />);
    const section = screen.getByRole('region', { name: '一般公共预算财政拨款支出决算' });
    expect(section).toHaveTextContent('9746.50 万元，年初预算 10,210.34 万元，完成 95.45%');
    // Notes on the total are in the table of subjects, and not repeated below its two kinds.
    const kinds = within(screen.getByRole('table', { name: /^基本支出和项目支出/ }));
    expect(kinds.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      '项目',
      '决算数',
      '占比（计算）',
    ]);
    expect(cells(/2080505.*机关事业单位基本养老保险缴费支出/).slice(0, 5)).toEqual([
      '452.40',
      '446.11',
      '98.61%',
      '446.11',
      '0.00',
    ]);
  });

  it('shows a printed figure of last year’s execution as printed, in the unit of the table', () => {
    render(<GeneralPublicBudget disclosure={parsed(wanli)} expanded="all" />);
    const item = screen.getByText('专项普查活动', { selector: '.bd-lines-name' }).closest('tr');
    expect(item).toHaveTextContent(/257,700.*60\.13\s*万元.*▼ 减少 −57\.14%/);
    expect(item).not.toHaveTextContent('对比数');
  });

  it('converts exactly to yuan, including computed figures', () => {
    render(<GeneralPublicBudget disclosure={sample2023()} unit="元" />);
    expect(cells(/^培训支出/).slice(0, 3)).toEqual(['55,300', '计算 0.20%', '60,800']);
  });

  it('leaves out the chart of classes if another section on the page has it', () => {
    const charts = 'figure[data-kind="ranked"], figure[data-kind="composition"]';
    const { container, rerender } = render(<GeneralPublicBudget disclosure={parsed(wanli)} />);
    expect(container.querySelectorAll(charts)).toHaveLength(1);
    rerender(<GeneralPublicBudget disclosure={parsed(wanli)} beside={['expenditure-breakdown']} />);
    expect(container.querySelectorAll(charts)).toHaveLength(0);
    rerender(<GeneralPublicBudget disclosure={sample2023()} beside={['expenditure-breakdown']} />);
    expect(container.querySelectorAll(charts)).toHaveLength(1);
  });
});

describe.each([
  ['GovernmentFundBudget', GovernmentFundBudget, '政府性基金预算拨款', '政府性基金预算支出情况表'],
  ['StateCapitalBudget', StateCapitalBudget, '国有资本经营预算拨款', '国有资本经营预算支出情况表'],
] as const)('%s', (_, Component, heading, title) => {
  it('shows the empty table of the 2023 document with its statement and no figures', () => {
    render(<Component disclosure={sample2023()} />);
    const section = screen.getByRole('region', { name: heading });
    expect(section).toHaveAttribute('data-state', 'empty-table');
    expect(section).toHaveTextContent(new RegExp(`2023 年没有使用.*${title}为空表。`));
    const table = within(section).getByRole('table', { name: new RegExp(title) });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['科目编码', '科目名称', '合计', '基本支出', '项目支出']);
    expect(within(table).getByRole('cell', { name: '空表' })).toHaveAttribute('colspan', '5');
    expect(table).not.toHaveTextContent(/\d/);
  });

  it('distinguishes a printed zero from an empty table', () => {
    render(<Component disclosure={parsed(wanli)} />);
    const section = screen.getByRole('region', { name: heading });
    expect(section).toHaveTextContent(/拨款 0\.00 万元，比上年预算 ＝ 持平/);
    expect(within(section).getByRole('row', { name: /^合计/ })).toHaveTextContent('0.00');
    expect(section).toHaveTextContent('本表没有列出科目。');
  });

  it('quotes the statement of final accounts that nothing was arranged', () => {
    render(<Component disclosure={parsed(planning)} />);
    expect(screen.getByText(/2024 年度无.*财政拨款收入和支出/)).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: '未安排' })).toBeInTheDocument();
  });

  it('shows no table if it is withheld or missing', () => {
    const key = Component === GovernmentFundBudget ? 'governmentFund' : 'stateCapital';
    const { rerender } = render(<Component disclosure={minimal({ [key]: { absent: 'withheld' } })} />);
    expect(screen.getByText('不宜公开')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    rerender(<Component disclosure={minimal()} />);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('a fund with figures', () => {
  it('shows its subjects with kinds, last year, change and reason', () => {
    render(<GovernmentFundBudget disclosure={governmentFundWithLines} />);
    const section = screen.getByRole('region', { name: '政府性基金预算拨款' });
    expect(section).toHaveTextContent('2024 年政府性基金预算拨款 1200 万元，比上年预算 ▼ 减少 300 万元（−20%）');
    expect(cells(/征地和拆迁补偿支出/)).toEqual([
      '800',
      '0',
      '800',
      '66.67%',
      '1150',
      '▼ 减少 350（−30.43%）',
      '征地任务减少',
    ]);
  });

  it('does not compute last year from another unit, a rate alone, or a change on the initial budget', () => {
    render(<GeneralPublicBudget disclosure={awkwardFund} />);
    expect(screen.queryByRole('columnheader', { name: /上年|对比数/ })).not.toBeInTheDocument();
  });
});

describe('final accounts with several budgets', () => {
  const budgets = {
    amount: '307.83',
    lastYearBudget: '210.00',
    budget: '0',
    adjustedBudget: '321.02',
    completion: '95.89',
    completionOf: 'adjustedBudget',
  };
  const disclosure = minimal({
    kind: 'final-accounts',
    generalPublicBudget: { total: budgets, lines: [{ level: 'class', name: '城乡社区支出', ...budgets }] },
  });

  it('name the budget of the completion in the sentence, and all of them in columns', () => {
    render(<GeneralPublicBudget disclosure={disclosure} />);
    expect(screen.getByRole('region')).toHaveTextContent(
      '2024 年度一般公共预算财政拨款支出 307.83 万元，全年预算 321.02 万元，完成 95.89%',
    );
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads).toEqual(['科目', '上年预算数', '年初预算数', '全年预算数', '决算数', '完成全年预算', '占比（计算）']);
    expect(screen.getByRole('row', { name: /^城乡社区支出/ })).toHaveTextContent(
      /210\.00\s*0\s*321\.02\s*307\.83\s*95\.89%/,
    );
  });

  it('say so in English', () => {
    render(<GeneralPublicBudget disclosure={disclosure} locale="en" />);
    expect(screen.getByRole('region')).toHaveTextContent('revised budget 321.02 wan yuan, 95.89% used');
    expect(screen.getByRole('columnheader', { name: 'Revised budget used' })).toBeVisible();
  });
});
