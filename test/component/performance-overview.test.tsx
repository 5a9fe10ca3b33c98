import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PerformanceOverview } from '../../src/index.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import { evaluatedPerformance } from '../../stories/fixtures/performance.js';
import planning from '../documents/shanghai-planning-2024.json';

describe('PerformanceOverview', () => {
  it('shows number and budget of the projects, fiscal and other', () => {
    render(<PerformanceOverview disclosure={sample2023()} />);
    const section = screen.getByRole('region', { name: '预算绩效情况' });
    expect(section).toHaveTextContent('本年度预算绩效管理的财政拨款项目 2 个，涉及 536 万元。');
    expect(screen.getByRole('row', { name: /^本年度预算绩效管理的财政拨款项目/ })).toHaveTextContent(/2\s个536$/);
    expect(screen.getByRole('row', { name: /^非财政拨款项目/ })).toHaveTextContent(/0\s个0$/);
    expect(section).toHaveTextContent('具体情况见下表：');
  });

  it('shows score and grades of real final accounts, and the document’s statements', () => {
    render(<PerformanceOverview disclosure={parsed(planning)} />);
    expect(screen.getByRole('row', { name: /^绩效自评的2024年度项目/ })).toHaveTextContent(
      /4415\.4899\.33优 39\s个良 0\s个/,
    );
    expect(screen.getByText('自评发现问题数').closest('div')).toHaveTextContent(/0\s个$/);
    expect(screen.getByText(/^工作机制建设情况：形成主要领导负总责/)).toBeInTheDocument();
  });

  it('shows coverage and the change of the budget with its reason', () => {
    render(<PerformanceOverview disclosure={evaluatedPerformance} />);
    expect(screen.getByRole('region', { name: '预算绩效情况' })).toHaveTextContent('绩效管理覆盖率 100%。');
    expect(screen.getByText('绩效管理覆盖率').closest('div')).toHaveTextContent(/100%$/);
    expect(screen.getByText('绩效管理资金变化').closest('div')).toHaveTextContent(
      '比上年决算 ▼ 减少 120.5 万元（−2.66%）上年一次性项目已经完成。',
    );
  });

  it('converts money exactly', () => {
    render(<PerformanceOverview disclosure={sample2023()} unit="元" />);
    expect(screen.getByRole('row', { name: /^本年度预算绩效管理的财政拨款项目/ })).toHaveTextContent('5,360,000');
  });

  it('says that no project is listed if only target sheets are published', () => {
    render(<PerformanceOverview disclosure={minimal({ performance: { projects: [], targets: [] } })} />);
    expect(screen.getByText('文件没有列出纳入绩效管理的项目。')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
