import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ThreePublicExpensesCard } from '../../src/sections/three-public-expenses/ThreePublicExpensesCard.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import nantong from '../documents/nantong-sasac-2016.json';
import planning from '../documents/shanghai-planning-2024.json';
import yueyang from '../documents/yueyang-park-2017.json';
import { cells, row } from './page.js';

describe('the 2023 disclosure', () => {
  it('sums up the total, its change and the line that changed in one sentence', () => {
    render(<ThreePublicExpensesCard disclosure={sample2023()} />);
    const section = screen.getByRole('region', { name: '“三公”经费' });
    expect(section).toHaveTextContent(
      '“三公”经费 98.5 万元，比上年预算 ▼ 减少 4 万元（−3.9%），变化全部来自公务用车运行费。',
    );
  });

  it('shows every printed line with its change and reason', () => {
    render(<ThreePublicExpensesCard disclosure={sample2023()} />);
    expect(cells(/^因公出国（境）费/)).toEqual([
      '0',
      '＝ 持平 0（0%）',
      '本年无因公出国（境）费支出，与上年相比无变动',
    ]);
    expect(cells(/^公务用车运行费/)).toEqual([
      '94',
      '▼ 减少 4（−4.08%）',
      '本年厉行节约，压缩公务用车运行经费，预算较上年减少',
    ]);
    expect(cells(/^公务接待费/)[0]).toBe('4.5');
    expect(cells(/合计/)[0]).toBe('98.5');
  });

  it('shows the unit once, in the caption, and the base of changes in the header', () => {
    render(<ThreePublicExpensesCard disclosure={sample2023()} />);
    expect(screen.getByRole('table', { name: /“三公”经费明细.*单位：万元/ })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: '比上年预算' })).toBeInTheDocument();
  });

  it('converts exactly to yuan', () => {
    render(<ThreePublicExpensesCard disclosure={sample2023()} unit="元" />);
    expect(cells(/^公务接待费/)[0]).toBe('45,000');
    expect(cells(/合计/)[0]).toBe('985,000');
    expect(screen.getByRole('table', { name: /单位：元/ })).toBeInTheDocument();
  });

  it('is in English and quotes the document in Chinese, marked by lang', () => {
    render(<ThreePublicExpensesCard disclosure={sample2023()} locale="en" />);
    const section = screen.getByRole('region', { name: '“Three public” expenses' });
    expect(section).toHaveAttribute('lang', 'en');
    expect(section).toHaveTextContent(
      'Three public expenses are 98.5 wan yuan, ▼ down 4 wan yuan (−3.9%) on last year’s budget; all of the change is in 公务用车运行费.',
    );
    expect(screen.getByText('公务接待费')).toHaveAttribute('lang', 'zh-CN');
  });
});

describe('other documents', () => {
  it('distinguishes 单位不需填列, blank and 0', () => {
    render(<ThreePublicExpensesCard disclosure={parsed(nantong)} />);
    expect(row(/因公出国\(境\)费/)).toHaveTextContent('不需填列');
    expect(row(/公务用车购置费/)).toHaveTextContent('空白');
    expect(row(/公务用车运行维护费/)).toHaveTextContent('6.8');
    expect(row(/^会议费/)).toHaveTextContent('7.59');
    expect(screen.getByText('会议费、培训费不计入“三公”经费合计。')).toBeInTheDocument();
  });

  it('shows printed counts, and distinguishes 0 and blank', () => {
    render(<ThreePublicExpensesCard disclosure={parsed(yueyang)} />);
    expect(cells(/因公出国\(境\)团组数/)).toEqual(['0 个']);
    expect(cells(/公务用车购置数/)).toEqual(['空白']);
    expect(cells(/公务接待人数/)).toEqual(['500 人']);
    expect(row(/^2、公务接待费/)).toHaveTextContent('150,000');
  });

  it('shows budget, final figure and completion of final accounts', () => {
    render(<ThreePublicExpensesCard disclosure={parsed(planning)} />);
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(
      expect.arrayContaining(['预算数', '决算数', '完成预算']),
    );
    expect(cells(/^公务接待费/).slice(0, 3)).toEqual(['2.85', '0.39', '13.68%']);
    expect(screen.getByRole('region')).toHaveTextContent(
      '“三公”经费 0.39 万元，年初预算 2.85 万元，完成 13.68%，比年初预算 ▼ 减少',
    );
  });

  it('shows further bases, the printed name, purpose and shares of final accounts', () => {
    render(<ThreePublicExpensesCard disclosure={parsed(planning)} />);
    const notes = screen.getByRole('note');
    expect(notes).toHaveTextContent('“三公”经费合计比上年决算 ▼ 减少 0.15 万元（−27.78%）。');
    expect(notes).toHaveTextContent('用词是“下降（增长）”');
    expect(notes).toHaveTextContent('国内公务接待支出主要用于：接待上级部门及外省市单位调研学习及考察');
    expect(notes).toHaveTextContent('国内公务接待支出印作“0.39 万”。');
    expect(cells(/^公务接待费/)[3]).toBe('100.00%');
  });

  it('shows the absence of a reason in the widget’s language, and its statement in the document’s', () => {
    const reason = { absent: 'withheld', statement: '涉及敏感信息，不宜公开。' };
    const item = {
      kind: 'reception',
      name: '公务接待费',
      amount: '3',
      changes: [{ base: 'last-year-budget', direction: 'decrease', amount: '1', reason }],
    };
    const disclosure = minimal({ threePublicExpenses: { total: { amount: '3' }, items: [item] } });
    render(<ThreePublicExpensesCard disclosure={disclosure} locale="en" />);
    expect(screen.getByText('withheld').closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('涉及敏感信息，不宜公开。')).toHaveAttribute('lang', 'zh-CN');
  });
});

describe('absence', () => {
  it.each([
    ['withheld', '不宜公开'],
    ['empty-table', '空表'],
    ['missing', '未载明'],
  ])('shows that the section is %s, with the document’s statement', (absent, word) => {
    const disclosure = minimal({ threePublicExpenses: { absent, statement: '文件中的一句话。' } });
    render(<ThreePublicExpensesCard disclosure={disclosure} />);
    const section = screen.getByRole('region', { name: '“三公”经费' });
    expect(section).toHaveTextContent(word);
    expect(section).toHaveTextContent('文件中的一句话。');
    expect(within(section).queryByRole('table')).not.toBeInTheDocument();
    expect(section).not.toHaveTextContent(/\d+\s*万元/);
  });
});
