import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  DepartmentProfile,
  DisclosureSource,
  Glossary,
  OperatingExpenses,
  OtherMatters,
  ProcurementSummary,
} from '../../src/index.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';

describe('DepartmentProfile', () => {
  it('shows what the 2023 document withholds as withheld, with its reason once', () => {
    render(<DepartmentProfile disclosure={sample2023()} />);
    const section = screen.getByRole('region', { name: '部门概况' });
    expect(within(section).getAllByText('不宜公开')).toHaveLength(2);
    expect(within(section).getAllByText(/考虑当前新疆工作实际及相关信息涉密性及敏感性等因素/)).toHaveLength(1);
    expect(section).not.toHaveTextContent(/161/);
  });

  it('lists the six units of a sub-district office', () => {
    render(<DepartmentProfile disclosure={parsed(wanli)} />);
    expect(screen.getByText('纳入本文件的单位 6 个')).toBeInTheDocument();
    expect(screen.getByText(/万里街道社区党群服务中心/)).toBeInTheDocument();
  });
});

describe('OperatingExpenses', () => {
  it('shows amount, change and reason of the 2023 document', () => {
    render(<OperatingExpenses disclosure={sample2023()} />);
    const section = screen.getByRole('region', { name: '机关运行经费' });
    expect(section).toHaveTextContent('机关运行经费 291.3 万元，比上年预算 ▲ 增加 72.29 万元（+33.01%）。');
    expect(section).toHaveTextContent('取暖费价格上涨，计划督导调研次数增加，预算较上年增加');
    expect(section).toHaveTextContent('事业单位0 家');
  });
});

describe('ProcurementSummary', () => {
  it('shows goods, works, services and the amount reserved for SMEs in 2023', () => {
    render(<ProcurementSummary disclosure={sample2023()} />);
    expect(screen.getByRole('row', { name: /^货物/ })).toHaveTextContent('173.41');
    expect(screen.getByRole('row', { name: /^工程/ })).toHaveTextContent('63');
    expect(screen.getByRole('row', { name: /^服务/ })).toHaveTextContent('204.7');
    expect(screen.getByRole('row', { name: /^政府采购预算/ })).toHaveTextContent('441.11');
    expect(screen.getByRole('row', { name: /面向小微企业预留/ })).toHaveTextContent('0');
  });

  it('shows who won the reserved projects in final accounts', () => {
    render(<ProcurementSummary disclosure={parsed(planning)} />);
    expect(screen.getByRole('row', { name: /^政府采购金额/ })).toHaveTextContent('2319.21');
    expect(screen.getByRole('row', { name: /其中：小微企业中标、成交/ })).toHaveTextContent('164.87');
    expect(screen.getByRole('row', { name: /其他项目由中小企业中标/ })).toHaveTextContent('0.00');
  });

  it('draws no chart for not-arranged amounts', () => {
    const disclosure = minimal({
      procurement: {
        total: { amount: '5' },
        goods: '5',
        works: { absent: 'not-arranged' },
        services: { absent: 'blank' },
      },
    });
    render(<ProcurementSummary disclosure={disclosure} />);
    expect(screen.getByRole('row', { name: /^工程/ })).toHaveTextContent('未安排');
    expect(screen.getByRole('row', { name: /^服务/ })).toHaveTextContent('空白');
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });
});

describe('Glossary', () => {
  it('lists the eight terms of the 2023 document with their definitions', () => {
    render(<Glossary disclosure={sample2023()} />);
    expect(screen.getAllByRole('term')).toHaveLength(8);
    const definitions = screen.getAllByRole('definition');
    expect(definitions[0]).toHaveTextContent('指由一般公共预算、政府性基金预算、国有资本经营预算安排的财政拨款数。');
  });
});

describe('OtherMatters', () => {
  it('quotes the statement of the 2023 document', () => {
    render(<OtherMatters disclosure={sample2023()} />);
    expect(screen.getByText('本单位无其他需说明事项。')).toBeInTheDocument();
  });
});

describe('DisclosureSource', () => {
  it('shows publisher, date and citation', () => {
    render(<DisclosureSource disclosure={sample2023()} />);
    const section = screen.getByRole('region', { name: '公开信息' });
    expect(section).toHaveTextContent('公开日期2023年2月10日');
    expect(section).toHaveTextContent('办公室. 部门预算公开: 2023 年部门预算[Z]. 2023-02-10.');
  });
});
