import { act, render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/export/table.js';
import { PerformanceTargetTable } from '../../src/index.js';
import { sample2023 } from '../../stories/fixtures/disclosures.js';
import { served } from './page.js';

/** The sheet with 35 indicators. The other sheet has nine, and no search. */
function sheet(): HTMLElement {
  const [only, second] = document.querySelectorAll<HTMLElement>('[data-part="target"]:has(input)');
  if (!only || second) throw new Error('not one sheet with a search');
  return only;
}

/** Row headers of a kind with the number of rows they span. */
function heads(kind: 'dimension' | 'category' | 'name'): string[] {
  return [...sheet().querySelectorAll<HTMLTableCellElement>(`tr:not([hidden]) > th.bd-indicator-${kind}`)].map(
    (head) => `${head.textContent} ${head.rowSpan}`,
  );
}

const status = (): HTMLElement => within(sheet()).getByRole('status');

async function filter(words: string): Promise<void> {
  await userEvent.type(sheet().querySelector('input') ?? document.body, words);
}

describe('the search in the indicators of the 2023 document', () => {
  it('shows matches under their 一级 and 二级指标, and announces how many there are', async () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    expect(status()).toHaveTextContent('共 35 项');
    await filter('维修');
    expect(status()).toHaveTextContent('找到 4 项，共 35 项');
    expect(heads('dimension')).toEqual(['产出指标 3', '成本指标 1']);
    expect(heads('category')).toEqual(['数量指标 1', '质量指标 1', '时效指标 1', '经济成本指标 1']);
    expect(heads('name')).toEqual(['办公楼维修次数 1', '维修合格率 1', '维修及时率 1', '零星维修支出成本 1']);
    await userEvent.click(within(sheet()).getByText('清除筛选'));
    expect(heads('name')).toHaveLength(35);
    expect(sheet().querySelector('input')).toHaveFocus();
  });

  it('matches all indicators under a 二级指标', async () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    await filter('时效指标');
    expect(heads('category')).toEqual(['时效指标 6']);
  });

  it.each(['维修', '航天'])('leaves every indicator in a file, under its own heads: %s', async (words) => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    const read = () => readTable(sheet().querySelector('table.bd-indicators') as HTMLTableElement, 'zh-CN');
    const before = read();
    expect(before.rows).toHaveLength(36);
    await filter(words);
    expect(read()).toEqual(before);
  });

  it('says where it finds nothing', async () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    await filter('航天');
    expect(status()).toHaveTextContent('没有名称含“航天”的指标');
    expect(heads('name')).toEqual([]);
  });

  it('prints every indicator, and no search', async () => {
    render(<PerformanceTargetTable disclosure={sample2023()} />);
    await filter('维修');
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(heads('name')).toHaveLength(35);
    expect(heads('dimension')[0]).toBe('产出指标 24');
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(heads('name')).toHaveLength(4);
  });

  it('is hidden without scripts', () => {
    served(<PerformanceTargetTable disclosure={sample2023()} />);
    expect(sheet().querySelector('input')).toBeDisabled();
    expect(sheet().querySelector('fieldset')).toHaveAttribute('data-waiting');
    expect(heads('name')).toHaveLength(35);
  });
});
