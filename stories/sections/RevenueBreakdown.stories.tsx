import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { RevenueBreakdown } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { awkwardRevenue } from '../fixtures/revenue.js';

const meta = {
  title: 'Sections/RevenueBreakdown',
  component: RevenueBreakdown,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: { component: '收入情况：第三部分 二; table 2 部门收入总体情况表. Every source, also those 未安排.' },
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

/** Kept back by the publisher, with its sentence. */
export const Withheld: Story = {
  args: { disclosure: minimal({ revenue: { absent: 'withheld', statement: '收入情况涉及国家秘密，不宜公开。' } }) },
};

/** Published as an empty table. */
export const Empty: Story = {
  args: { disclosure: minimal({ revenue: { absent: 'empty-table', statement: '本部门本年无收入，本表为空表。' } }) },
};

/** The document does not have it. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** Final accounts, by function and source. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** Several sources, one kept back, one of zero, long names, a second printing. */
export const Awkward: Story = { args: { disclosure: awkwardRevenue } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
