import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { DisclosureComparison } from '../src/index.js';
import planning from '../test/documents/shanghai-planning-2024.json';
import wanli from '../test/documents/shanghai-wanli-2024.json';
import { departments, office, yearBefore2023 } from './fixtures/comparison.js';
import { parsed, sample2023 } from './fixtures/disclosures.js';

const meta = {
  title: 'Report/DisclosureComparison',
  component: DisclosureComparison,
  args: { disclosures: [yearBefore2023(), sample2023()] },
  parameters: {
    controls: { exclude: ['disclosures', 'className', 'style'] },
    docs: {
      description: {
        component: '几份部门预算公开并列：several years of one department, or several departments in one year.',
      },
    },
  },
} satisfies Meta<typeof DisclosureComparison>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 office and the year before, published in 元. */
export const Years: Story = {
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table', { name: /^总额/ });
    const row = within(table).getByRole('row', { name: /^收支总额/ });
    await expect(row).toHaveTextContent('2456.7900');
    await expect(row).toHaveTextContent('2803.23');
    await expect(row).toHaveTextContent('346.44');
    await expect(canvas.getByText(/这里精确换算为万元/)).toBeVisible();
  },
};

/** Two hundred departments: the largest first, all others summed up in one row. */
export const Departments: Story = {
  args: { disclosures: departments() },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/2023 年 200 个部门中，收支总额最大的是/)).toBeVisible();
    await expect(canvas.getAllByText('其余 185 行合计')[0]).toBeVisible();
    await expect(canvas.getAllByText('共 200 行，显示前 15 行')[0]).toBeVisible();
  },
};

/** Filtering with announced results, sortable columns, and a button to show all rows. */
export const SearchAndOrder: Story = {
  args: { disclosures: departments(24), top: 5 },
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table', { name: /^总额/ });
    // Header, five departments, and the row of all others.
    await expect(within(table).getAllByRole('row')).toHaveLength(7);
    const search = canvas.getAllByRole('searchbox', { name: '筛选部门' })[0] as HTMLElement;
    await userEvent.type(search, '南州审计局');
    await expect(canvas.getByText('找到 1 行，共 24 行')).toBeVisible();
    await expect(within(table).getAllByRole('row')).toHaveLength(2);
    await userEvent.clear(search);
    const head = within(table).getByRole('columnheader', { name: /^基本支出/ });
    await userEvent.click(within(head).getByRole('button'));
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(within(head).getByRole('button'));
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(canvas.getAllByRole('button', { name: '显示全部 24 行' })[0] as HTMLElement);
    await expect(within(table).getAllByRole('row')).toHaveLength(25);
  },
};

/** Departments with different units and bases of change: money is converted, rates are not compared. */
export const OtherBasis: Story = {
  args: {
    disclosures: [
      office({ name: '东州财政局', year: 2024, seed: 3 }),
      office({ name: '西州财政局', year: 2024, seed: 5 }),
      office({
        name: '南州财政局',
        year: 2024,
        seed: 9,
        sections: {
          generalPublicBudget: {
            total: { amount: '9000', changes: [{ base: 'last-year-execution', direction: 'decrease', rate: '1.5' }] },
            lines: [],
          },
        },
      }),
      parsed(wanli),
    ],
  },
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table', { name: /^总额/ });
    await expect(within(table).getByRole('row', { name: /^南州财政局/ })).toHaveTextContent('口径不同');
    await expect(canvas.getByText(/只公布了另一口径的数字（比上年预算执行数）/)).toBeVisible();
    await expect(within(table).getByRole('row', { name: /万里街道/ })).toHaveTextContent('15,621.1123');
  },
};

/** Final accounts among budgets, another department in another year, a duplicate: left out, each with its reason. */
export const LeftOut: Story = {
  args: {
    disclosures: [
      yearBefore2023(),
      sample2023(),
      sample2023(),
      parsed(planning),
      office({ name: '东州财政局', year: 2021, seed: 3 }),
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/计划数与实际支出数不能相比|实际支出数与计划数不能相比/)).toBeVisible();
    await expect(canvas.getByText(/已经列入，不重复计算/)).toBeVisible();
    await expect(canvas.getByText(/部门和年度都不同的文件不能相比/)).toBeVisible();
  },
};

/** Nothing to compare: a budget and final accounts. */
export const Refused: Story = {
  args: { disclosures: [sample2023(), parsed(planning)] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('不能比较')).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** In a sidebar of 320 px. */
export const Narrow: Story = { args: { disclosures: departments(18) }, globals: { width: '320' } };
