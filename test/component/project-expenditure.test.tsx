import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ProjectExpenditure } from '../../src/index.js';
import { parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import { awkwardProjects, manyProjects } from '../../stories/fixtures/projects.js';
import wanli from '../documents/shanghai-wanli-2024.json';

function project(name: string): HTMLElement {
  const sheet = screen.getByRole('heading', { name }).closest('article');
  if (!sheet) throw new Error(`no project ${name}`);
  return sheet;
}

describe('ProjectExpenditure', () => {
  it('sums up the number of projects, their total and the largest', () => {
    render(<ProjectExpenditure disclosure={sample2023()} />);
    expect(screen.getByRole('region', { name: '项目支出情况' })).toHaveTextContent(
      '列出项目 2 个，预算相加 536 万元（计算）；金额最大的是巴州党委办公室运行保障项目，500 万元，按金额计算占 93.28%。',
    );
  });

  it('shows basis, owner, period and allocation of the office’s project', () => {
    render(<ProjectExpenditure disclosure={sample2023()} />);
    const sheet = project('巴州党委办公室运行保障项目');
    expect(sheet).toHaveTextContent('政策依据巴州党委办公室工作职责');
    expect(sheet).toHaveTextContent('承担单位巴州党委办公室');
    expect(sheet).toHaveTextContent('执行时间2023 年 1 月—12 月');
    const table = within(sheet).getByRole('table', { name: /^资金分配/ });
    expect(within(table).getByRole('row', { name: /^办公大楼及附属设施维修/ })).toHaveTextContent('69.213.84%');
    expect(within(table).getAllByRole('row')).toHaveLength(8);
  });

  it('shows 36 万 as printed, and the allocation in the document’s prose', () => {
    render(<ProjectExpenditure disclosure={sample2023()} />);
    const sheet = project('档案征集、保护、数字化与安全保障');
    expect(sheet).toHaveTextContent('预算安排 36 万元（印作“36 万”）');
    expect(sheet).toHaveTextContent('新党办发〔2015〕5 号、巴党办发〔2015〕52 号');
    expect(sheet).toHaveTextContent('预算 36 万，确保档案信息系统安全、持续、可靠的运行');
  });

  it('links from the list to each project', () => {
    render(<ProjectExpenditure disclosure={sample2023()} idPrefix="a-" />);
    const list = screen.getByRole('table', { name: /^项目一览/ });
    expect(within(list).getByRole('link', { name: '巴州党委办公室运行保障项目' })).toHaveAttribute(
      'href',
      '#a-bd-project-1',
    );
    expect(project('巴州党委办公室运行保障项目')).toHaveAttribute('id', 'a-bd-project-1');
  });

  it('shows a project described in prose without a budget', () => {
    render(<ProjectExpenditure disclosure={parsed(wanli)} />);
    const sheet = project('万里街道社区公共服务中心新建工程');
    expect(sheet).toHaveTextContent('预算安排 未列');
    expect(within(sheet).getByRole('heading', { name: '实施方案' })).toBeInTheDocument();
    expect(within(sheet).getByRole('row', { name: /^第一季度用款计划/ })).toHaveTextContent('158.05');
    expect(screen.getByRole('region', { name: '项目支出情况' })).toHaveTextContent('列出项目 1 个。');
  });

  it('folds the details of many projects, with all of them in the page', async () => {
    const { container } = render(<ProjectExpenditure disclosure={manyProjects} />);
    expect(screen.getAllByText('市政府办公厅关于印发年度重点工作安排的通知')).toHaveLength(16);
    const [details] = container.querySelectorAll('details');
    const toggle = details?.querySelector('summary');
    expect(toggle).toHaveTextContent('详细内容：社区服务项目（1）');
    if (toggle) await userEvent.click(toggle);
    expect(details?.open).toBe(true);
  });

  it('shows what is withheld, why, and which other figure is printed', () => {
    render(<ProjectExpenditure disclosure={awkwardProjects} />);
    expect(project('机要保障项目')).toHaveTextContent('预算安排 不宜公开');
    const notes = screen.getByRole('note');
    expect(notes).toHaveTextContent('项目金额涉及国家秘密，不予公开。');
    expect(notes).toHaveTextContent('另一处印作 0.40 万元（绩效目标表）。');
  });
});
