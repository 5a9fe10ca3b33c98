import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { RevenueBreakdown } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import { expectChartMatchesTable } from '../fixtures/charts.js';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { awkwardRevenue, severalSources } from '../fixtures/revenue.js';

const meta = {
  title: 'Sections/RevenueBreakdown',
  component: RevenueBreakdown,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component: '收入情况：第三部分 二; table 2 部门收入总体情况表. All sources, including those 未安排.',
      },
    },
  },
} satisfies Meta<typeof RevenueBreakdown>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office: one source, five not arranged. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /^一般公共预算/ })).toHaveTextContent(/2803\.23.*346\.44/);
    await expect(canvas.getAllByText(/^(未安排|not arranged)$/)).toHaveLength(5);
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: { disclosure: minimal({ revenue: { absent: 'withheld', statement: '收入情况涉及国家秘密，不宜公开。' } }) },
};

/** Published as an empty table. */
export const Empty: Story = {
  args: { disclosure: minimal({ revenue: { absent: 'empty-table', statement: '本部门本年无收入，本表为空表。' } }) },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** Final accounts, by function and source. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** All revenue as one bar of its sources, including tiny ones and a zero. */
export const SeveralSources: Story = {
  args: { disclosure: severalSources },
  play: async ({ canvas }) => {
    await expectChartMatchesTable({
      canvas,
      chart: /各收入来源占收入合计的份额|share of all revenue/,
      table: /收入来源|Sources of revenue/,
      rows: [
        ['财政拨款收入', '8123.40', '81.16%'],
        ['事业收入', '1650.00', '16.48%'],
        ['经营收入', '215.60', '2.15%'],
        ['其他收入', '20.38', '0.20%'],
        ['上级补助收入', '0', '0.00%'],
      ],
    });
    // The smallest source is visible in the bar of the whole and in its own row.
    const chart = canvas.getByRole('img', { name: /收入|revenue/ });
    await expect(chart.querySelectorAll('.bd-mark')).toHaveLength(8);
    for (const mark of chart.querySelectorAll('.bd-mark')) {
      await expect(mark.getBoundingClientRect().width).toBeGreaterThanOrEqual(1.9);
    }
  },
};

/** The same at 280 px. */
export const SeveralSourcesNarrow: Story = { ...SeveralSources, globals: { width: '280' } };

/** The same, right to left. */
export const SeveralSourcesRightToLeft: Story = { ...SeveralSources, globals: { direction: 'rtl' } };

/** Several sources, one withheld, one of zero, long names, a figure printed twice. */
export const Awkward: Story = {
  args: { disclosure: awkwardRevenue },
  play: async ({ canvas, canvasElement }) => {
    await expectChartMatchesTable({
      canvas,
      chart: /各收入来源|Each source/,
      table: /收入来源|Sources of revenue/,
      rows: [
        ['财政拨款收入', '123,000,000,000.00'],
        ['事业收入', '456,789,012.34'],
        ['其他收入', '0'],
        ['经营收入', canvasElement.querySelector('[lang="en"]') ? 'withheld' : '不宜公开'],
      ],
    });
    // A bar of the whole would reveal the withheld source, so the chart has none.
    await expect(canvasElement.querySelector('figure')).toHaveAttribute('data-kind', 'ranked');
  },
};

/** Carry-over beside the revenue of the year, with its share. */
export const CarryOver: Story = {
  args: {
    disclosure: minimal({
      revenue: {
        total: { amount: '112.18' },
        sources: [
          { kind: 'general-public-budget', name: '一般公共预算', amount: '101.22', share: '90.23' },
          { kind: 'institutional', name: '事业收入', amount: '10.00', share: '8.91' },
        ],
        balances: [{ kind: 'opening-carry-over', name: '上年结转结余', amount: '0.96', share: '0.86' }],
      },
    }),
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
