import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FiscalAppropriationSummary } from '../../src/index.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import { awkwardFiscal } from '../../stories/fixtures/fiscal.js';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';

const revenueTable = () => screen.getByRole('table', { name: /^财政拨款收入/ });
const expenditureTable = () => screen.getByRole('table', { name: /^财政拨款支出/ });
const line = (table: HTMLElement, name: RegExp) => within(table).getByRole('row', { name });

describe('FiscalAppropriationSummary', () => {
  it('sums up total, source and largest class of 2023 in one sentence', () => {
    render(<FiscalAppropriationSummary disclosure={sample2023()} />);
    expect(screen.getByRole('region', { name: '财政拨款收支预算总体情况' })).toHaveTextContent(
      '2023 年财政拨款收支总预算 2803.23 万元；收入全部来自一般公共预算拨款；支出最多的一类是一般公共服务支出，按金额计算占 77.57%。',
    );
  });

  it('shows three funds in 2023, two as 未安排 and not as 0, with one statement', () => {
    render(<FiscalAppropriationSummary disclosure={sample2023()} />);
    expect(line(revenueTable(), /^一般公共预算拨款/)).toHaveTextContent(/2803\.23/);
    expect(line(revenueTable(), /^政府性基金预算拨款/)).toHaveTextContent(/未安排$/);
    expect(line(revenueTable(), /^国有资本经营预算/)).toHaveTextContent(/未安排$/);
    expect(line(revenueTable(), /^收入总计/)).toHaveTextContent('2803.23');
    const note = screen.getByRole('note');
    expect(note).toHaveTextContent('收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算。');
    expect(note.textContent?.match(/无政府性基金预算拨款/g)).toHaveLength(1);
  });

  it('shows purpose and exact amount of each class of 2023', () => {
    render(<FiscalAppropriationSummary disclosure={sample2023()} />);
    const table = expenditureTable();
    expect(line(table, /^一般公共服务支出/)).toHaveTextContent(/2174\.49.*缴纳在职人员社保、医保、住房公积金等/);
    expect(line(table, /^教育支出/)).toHaveTextContent(/5\.53.*人员教育培训/);
    expect(line(table, /^社会保障和就业支出/)).toHaveTextContent(/347\.09.*人员养老保险缴纳/);
    expect(line(table, /^卫生健康支出/)).toHaveTextContent(/151\.7(?!0).*人员医疗保险缴纳/);
    expect(line(table, /^住房保障支出/)).toHaveTextContent(/124\.42.*住房公积金缴纳/);
    expect(line(table, /^支出总计/)).toHaveTextContent('2803.23');
    // The document prints no shares here, so they are computed and labelled as such.
    expect(within(table).getByRole('columnheader', { name: '占比（计算）' })).toBeInTheDocument();
  });

  it('draws the classes, unless a summary with the same total is on the page', () => {
    const { container, rerender } = render(<FiscalAppropriationSummary disclosure={sample2023()} />);
    expect(container.querySelectorAll('figure[data-kind="composition"] .bd-chart-label')).not.toHaveLength(0);
    rerender(<FiscalAppropriationSummary disclosure={sample2023()} beside={['budget-summary']} />);
    expect(container.querySelector('figure[data-kind]')).toBeNull();
    // These final accounts have other revenue, so their appropriation is less than the total.
    rerender(<FiscalAppropriationSummary disclosure={parsed(planning)} beside={['budget-summary']} />);
    expect(container.querySelector('figure[data-kind]')).not.toBeNull();
  });

  it('shows terms, change, reason and the year’s sums of final accounts, and a column for the only fund with figures', () => {
    render(<FiscalAppropriationSummary disclosure={parsed(planning)} />);
    const region = screen.getByRole('region', { name: '财政拨款收入支出决算总体情况' });
    expect(region).toHaveTextContent(
      '2024 年度财政拨款收入支出决算总计 9746.50 万元，比上年决算 ▲ 增加 1193.20 万元（+13.95%）；本年收入全部来自一般公共预算财政拨款',
    );
    const table = expenditureTable();
    const heads = within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(heads).toEqual(['科目', '决算数', '一般公共预算', '占比（计算）']);
    expect(line(table, /^卫生健康支出/)).toHaveTextContent(/236\.63\s*236\.63\s*2\.43%/);
    expect(line(table, /^本年支出合计/)).toHaveTextContent(/9746\.50\s*9746\.50/);
    expect(line(table, /^年末财政拨款结转和结余/)).toHaveTextContent(/空白/);
    const note = screen.getByRole('note');
    expect(note).toHaveTextContent('变化的主要原因：项目支出增加，较上一度增加 1133.95 万元');
    expect(note).toHaveTextContent('政府性基金预算、国有资本经营预算：各科目均为空白。');
    expect(note).toHaveTextContent('注：本表反映部门本年度财政拨款总收支和结转结余情况。');
  });

  it('counts the blank classes of the form and lists their names', () => {
    render(<FiscalAppropriationSummary disclosure={parsed(planning)} />);
    expect(within(expenditureTable()).queryByText('外交支出')).toBeNull();
    expect(screen.getByText('另有 19 类为空白')).toBeInTheDocument();
    // Folded at first, but in the page for find-in-page.
    const blank = screen.getByRole('list', { name: '原表空白的项目', hidden: true });
    expect(within(blank).getByText('外交支出')).toBeInTheDocument();
  });

  it('keeps 元 as printed, shows a change stated in 万元, and converts exactly to another unit', () => {
    const { rerender } = render(<FiscalAppropriationSummary disclosure={parsed(wanli)} />);
    expect(line(expenditureTable(), /^住房保障支出/)).toHaveTextContent('8,882,399');
    expect(screen.getByRole('region')).toHaveTextContent('156,211,123 元，比上年预算 ▼ 减少 876.75 万元');
    rerender(<FiscalAppropriationSummary disclosure={parsed(wanli)} unit="万元" />);
    expect(line(expenditureTable(), /^住房保障支出/)).toHaveTextContent('888.2399');
  });

  it('shows budget and completion, carry-over by fund, and the bases of changes', () => {
    render(<FiscalAppropriationSummary disclosure={awkwardFiscal} />);
    expect(line(revenueTable(), /^一般公共预算财政拨款/)).toHaveTextContent(
      /99,000,000,000\.00\s*99,600,000,000\.00\s*100\.61%\s*80\.98%/,
    );
    expect(line(revenueTable(), /^年初财政拨款结转和结余/)).toHaveTextContent('456,789,012.34');
    expect(line(revenueTable(), /^政府性基金预算\s*56/)).toHaveTextContent('56,789,000.00');
    expect(line(expenditureTable(), /^年末财政拨款结转和结余/)).toHaveTextContent(/12\.35\s*12\.35/);
    expect(screen.getByRole('region')).toHaveTextContent('年初预算 120,000,000,000.00 元，完成 102.88%');
    const note = screen.getByRole('note');
    expect(note).toHaveTextContent('财政拨款收入支出决算总计变化的对比数为 123,000,000,000.00 元。');
    expect(note).toHaveTextContent('财政拨款收入支出决算总计另一处印作 12,345,678.91 万元（部门决算情况说明）。');
    expect(note).toHaveTextContent('比年初预算 ▲ 增加 +2.88%');
    expect(note).toHaveTextContent('自然资源海洋气象等支出：文件印作“自然资源支出”。');
  });

  it('does not fill in a withheld class or call another one the largest', () => {
    const { container } = render(<FiscalAppropriationSummary disclosure={awkwardFiscal} />);
    expect(line(expenditureTable(), /^公共安全支出/)).not.toHaveTextContent(/\d/);
    expect(screen.getByRole('note')).toHaveTextContent('公共安全支出涉及国家秘密，不宜公开。');
    expect(container.querySelector('.bd-takeaway')).not.toHaveTextContent('支出最多');
  });

  it('shows one table with the total if the document lists no lines', () => {
    const total = { amount: '86.4' };
    const bare = minimal({
      fiscalAppropriation: { total, revenue: { sources: [] }, expenditure: { classes: [] } },
    });
    render(<FiscalAppropriationSummary disclosure={bare} locale="en" />);
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(screen.getByRole('row', { name: /^Total expenditure/ })).toHaveTextContent('86.4');
  });

  describe('with totals of one side', () => {
    const change = { base: 'last-year-budget', direction: 'decrease', amount: '58.49', reason: '人员减少' };
    const source = { kind: 'general-public-budget', name: '一般公共预算', amount: '500.64' };
    const sided = (revenue: object, expenditure: object, kind = 'budget') =>
      minimal({
        kind,
        fiscalAppropriation: {
          total: { amount: { absent: 'not-stated' } },
          revenue: { sources: [source], ...revenue },
          expenditure: { classes: [], ...expenditure },
        },
      });

    it('says that of revenue of revenue alone, with its change and reason', () => {
      render(<FiscalAppropriationSummary disclosure={sided({ total: { amount: '500.64', changes: [change] } }, {})} />);
      const region = screen.getByRole('region', { name: '财政拨款收支预算总体情况' });
      expect(region).toHaveTextContent('2024 年财政拨款收入总计 500.64 万元，比上年预算 ▼ 减少 58.49 万元');
      expect(region).not.toHaveTextContent('收支总预算');
      expect(line(revenueTable(), /^收入总计/)).toHaveTextContent('500.64');
      expect(line(expenditureTable(), /^支出总计/)).toHaveTextContent(/未列$/);
      expect(screen.getByRole('note')).toHaveTextContent('人员减少');
    });

    it('says that of expenditure of expenditure alone, in final accounts and in English, too', () => {
      const disclosure = sided({}, { total: { amount: '559.13' } }, 'final-accounts');
      render(<FiscalAppropriationSummary disclosure={disclosure} locale="en" />);
      expect(screen.getByRole('region')).toHaveTextContent(
        'Expenditure of fiscal appropriation in the 2024 final accounts is 559.13 wan yuan',
      );
      expect(screen.getByRole('row', { name: /^Total revenue/ })).toHaveTextContent(/not stated$/);
      expect(screen.getByRole('row', { name: /^Total expenditure/ })).toHaveTextContent('559.13');
    });

    it('has both where they differ, each with its own change', () => {
      const disclosure = sided(
        { total: { amount: '500.64', changes: [change] } },
        { total: { amount: '559.13', changes: [{ base: 'last-year-budget', direction: 'increase', amount: '7' }] } },
      );
      render(<FiscalAppropriationSummary disclosure={disclosure} />);
      const figures = screen.getAllByRole('definition').map(({ textContent }) => textContent?.replace(/\s+/g, ' '));
      expect(figures.slice(0, 4)).toEqual([
        '500.64 万元',
        '比上年预算 ▼ 减少 58.49 万元',
        '559.13 万元',
        '比上年预算 ▲ 增加 7 万元',
      ]);
    });
  });
});
