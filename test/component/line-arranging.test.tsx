import { act, render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/export/table.js';
import { GeneralPublicBudget, GovernmentFundBudget } from '../../src/index.js';
import { minimal, sample2023 } from '../../stories/fixtures/disclosures.js';
import { governmentFundWithLines } from '../../stories/fixtures/funds.js';
import { served } from './page.js';

/** A part of the table of lines. Queries by role in a whole section take jsdom seconds. */
function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part="functions"] ${selector}`);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const table = (): HTMLElement => part('table');
const heads = () => within(part('thead'));
const controls = () => within(part('fieldset'));
const head = (name: string): HTMLElement => heads().getByRole('columnheader', { name });
const toggle = (name: string): HTMLElement => {
  const button = within(table()).getByText(name, { selector: '.bd-lines-name' }).closest('button');
  if (!button) throw new Error(`${name} does not fold`);
  return button;
};
const status = (): HTMLElement => controls().getByRole('status');

/** Names of the lines of one level, from top to bottom. */
function names(level?: 'class' | 'group' | 'item'): string[] {
  const rows = [...table().querySelectorAll(`[data-level${level ? `="${level}"` : ''}]:not([hidden])`)];
  return rows.map(
    (row) => row.querySelector('.bd-lines-name')?.lastChild?.textContent ?? row.querySelector('th')?.textContent ?? '',
  );
}

async function sortBy(name: string): Promise<void> {
  await userEvent.click(heads().getByRole('button', { name }));
}

async function filter(words: string): Promise<void> {
  const field = controls().getByRole('searchbox', { name: '筛选科目' });
  await userEvent.clear(field);
  await userEvent.type(field, words);
}

const IN_THE_DOCUMENT = ['一般公共服务支出', '教育支出', '社会保障和就业支出', '卫生健康支出', '住房保障支出'];
const BY_AMOUNT = ['一般公共服务支出', '社会保障和就业支出', '卫生健康支出', '住房保障支出', '教育支出'];

describe('the order of the lines of the 2023 budget', () => {
  it('is descending, then ascending, then the document’s', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    expect(head('金额')).toHaveAttribute('aria-sort', 'none');
    await sortBy('金额');
    expect(head('金额')).toHaveAttribute('aria-sort', 'descending');
    expect(names('class')).toEqual(BY_AMOUNT);
    await sortBy('金额');
    expect(head('金额')).toHaveAttribute('aria-sort', 'ascending');
    expect(names('class')).toEqual([...BY_AMOUNT].reverse());
    await sortBy('金额');
    expect(head('金额')).toHaveAttribute('aria-sort', 'none');
    expect(names('class')).toEqual(IN_THE_DOCUMENT);
  });

  it('keeps parts below their whole and the total at the bottom', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    await sortBy('金额');
    // 款 have no amounts in the document: their sums, 1947.76 and 226.73, are computed and labelled as such.
    expect(names().slice(0, 8)).toEqual([
      '一般公共服务支出',
      '党委办公厅（室）及相关机构事务',
      '行政运行',
      '一般行政管理事务',
      '事业运行',
      '档案事务',
      '行政运行',
      '档案馆',
    ]);
    expect(names().pop()).toBe('合计');
  });

  it('is reset by a button', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    expect(controls().queryByRole('button', { name: '恢复原文顺序' })).not.toBeInTheDocument();
    await sortBy('金额');
    await userEvent.click(controls().getByRole('button', { name: '恢复原文顺序' }));
    expect(names('class')).toEqual(IN_THE_DOCUMENT);
    expect(head('金额')).toHaveAttribute('aria-sort', 'none');
  });

  it('sorts by change, decreases last', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    await sortBy('比上年预算');
    const social = names().indexOf('行政事业单位养老支出');
    expect(names().slice(social + 1, social + 5)).toEqual([
      '机关事业单位基本养老保险缴费支出',
      '机关事业单位职业年金缴费支出',
      '事业单位离退休',
      '行政单位离退休',
    ]);
  });

  it('sorts by one column at a time', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    await sortBy('金额');
    await sortBy('上年预算数（计算）');
    expect(head('金额')).toHaveAttribute('aria-sort', 'none');
    expect(head('上年预算数（计算）')).toHaveAttribute('aria-sort', 'descending');
  });

  it('is the document’s on paper and in files', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    const before = names();
    await sortBy('金额');
    await filter('医疗');
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(names()).toEqual(before);
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(names()).not.toEqual(before);
    const { rows } = readTable(table() as HTMLTableElement, 'zh-CN');
    expect(rows.map((row) => row[1]?.value ?? '')).toEqual(before);
  });
});

/** Eleven classes: some without a figure, two that are equal as floats, a negative one. */
const awkward = minimal({
  generalPublicBudget: {
    total: { amount: '0' },
    lines: [
      ['未载明', { absent: 'missing' }],
      ['零', '0'],
      ['不宜公开', { absent: 'withheld' }],
      ['大一分', '9007199254740993.02'],
      ['大', '9007199254740993.01'],
      ['负', '-3.5'],
      ['十', '10'],
      ['九', '9.99'],
      ['十一', { value: '110000', unit: '元' }],
      ['一角', '0.10'],
      ['也是一角', '0.1'],
    ].map(([name, amount]) => ({ level: 'class', name, amount })),
    balances: [{ kind: 'closing-carry-over', name: '年末结转和结余', amount: '50' }],
  },
});

describe('lines with unusual figures', () => {
  it('are sorted exactly, with lines without a figure last in both directions', async () => {
    render(<GeneralPublicBudget disclosure={awkward} />);
    await sortBy('金额');
    const last = ['未载明', '不宜公开', '年末结转和结余', '合计'];
    const largest = ['大一分', '大', '十一', '十', '九', '一角', '也是一角', '零', '负'];
    expect(names()).toEqual([...largest, ...last]);
    await sortBy('金额');
    expect(names()).toEqual(['负', '零', '一角', '也是一角', '九', '十', '十一', '大', '大一分', ...last]);
  });

  it('cannot be sorted if there are only a few', () => {
    render(<GovernmentFundBudget disclosure={governmentFundWithLines} />);
    expect(heads().queryByRole('button')).not.toBeInTheDocument();
    expect(controls().queryByRole('searchbox')).not.toBeInTheDocument();
    expect(controls().getByRole('button', { name: '全部收起' })).toBeEnabled();
  });
});

describe('the search in the lines of the 2023 budget', () => {
  it('finds names, shows their parents, and announces the number of matches', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    expect(status()).toHaveTextContent('共 26 行');
    await filter('行政运行');
    expect(status()).toHaveTextContent('找到 2 行，共 26 行');
    expect(names()).toEqual([
      '一般公共服务支出',
      '档案事务',
      '行政运行',
      '党委办公厅（室）及相关机构事务',
      '行政运行',
      '合计',
    ]);
    await userEvent.click(controls().getByRole('button', { name: '清除筛选' }));
    expect(names()).toHaveLength(27);
    expect(controls().getByRole('searchbox')).toHaveFocus();
    expect(status()).toHaveTextContent('共 26 行');
  });

  it('finds codes by prefix, if codes are shown', async () => {
    const { rerender } = render(<GeneralPublicBudget disclosure={sample2023()} showCodes />);
    await filter('20805');
    // The group and its four items, below their class.
    expect(status()).toHaveTextContent('找到 5 行');
    expect(names('class')).toEqual(['社会保障和就业支出']);
    rerender(<GeneralPublicBudget disclosure={sample2023()} />);
    expect(status()).toHaveTextContent('没有名称或代码含“20805”的行');
  });

  it('says that nothing matches, and keeps the total', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    await filter('航天');
    expect(status()).toHaveTextContent('没有名称或代码含“航天”的行');
    expect(within(table()).getByRole('cell', { name: '没有名称或代码含“航天”的行' })).toBeInTheDocument();
    expect(names()).toEqual(['合计']);
  });

  it('keeps the parts of a match folded, and can unfold them', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} />);
    await userEvent.click(toggle('教育支出'));
    await filter('卫生健康');
    const found = toggle('卫生健康支出');
    const item = () => within(table()).getByText('公务员医疗补助').closest('tr');
    expect(found).toHaveAttribute('aria-expanded', 'false');
    expect(item()).toHaveAttribute('data-folded', 'yes');
    await userEvent.click(found);
    await userEvent.click(toggle('行政事业单位医疗'));
    expect(item()).not.toHaveAttribute('data-folded');
    // Only lines that were folded before the search are folded again.
    await userEvent.click(controls().getByRole('button', { name: '清除筛选' }));
    expect(toggle('教育支出')).toHaveAttribute('aria-expanded', 'false');
    expect(toggle('卫生健康支出')).toHaveAttribute('aria-expanded', 'true');
  });

  it('ignores case and full-width forms', async () => {
    render(<GeneralPublicBudget disclosure={sample2023()} showCodes locale="en" />);
    const field = controls().getByRole('searchbox', { name: 'Filter subjects' });
    await userEvent.type(field, '２２１');
    expect(status()).toHaveTextContent('3 of 26 lines found');
  });
});

describe('without scripts', () => {
  it('has only disabled or hidden controls', () => {
    const container = served(<GeneralPublicBudget disclosure={sample2023()} />);
    expect(controls().getByRole('searchbox')).toBeDisabled();
    expect(controls().getByRole('button', { name: '全部展开' })).toBeDisabled();
    // The stylesheet hides them and keeps their space.
    expect(container.querySelector('.bd-controls')).toHaveAttribute('data-waiting');
    expect(heads().queryByRole('button')).not.toBeInTheDocument();
    expect(head('金额')).not.toHaveAttribute('aria-sort');
  });
});
