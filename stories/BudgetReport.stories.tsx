import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { BudgetReport } from '../src/index.js';
import { minimal, sample2023 } from './fixtures/disclosures.js';

const meta = {
  title: 'Report/BudgetReport',
  component: BudgetReport,
  args: { disclosure: sample2023(), layout: 'stacked' },
  argTypes: { layout: { control: 'inline-radio', options: ['stacked', 'tabs'] } },
  parameters: {
    docs: {
      description: {
        component: '一个部门一年的部门预算公开：every section composed, in the order of the official document.',
      },
    },
  },
} satisfies Meta<typeof BudgetReport>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure, one section under the other. */
export const Published: Story = {};

/** One section at a time. Every section is in the server’s HTML and on paper. */
export const Tabs: Story = {
  args: { layout: 'tabs' },
  play: async ({ canvas }) => {
    const first = canvas.getAllByRole('tab')[0] as HTMLElement;
    await userEvent.click(first);
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowRight}');
    const second = canvas.getAllByRole('tab')[1];
    await expect(second).toHaveFocus();
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(canvas.getAllByRole('tabpanel')).toHaveLength(1);
  },
};

/** Chosen sections only. */
export const SomeSections: Story = { args: { include: ['three-public-expenses', 'asset-inventory'] } };

/** A disclosure of which nothing but the head is known: every section says that it is missing. */
export const NothingPublished: Story = { args: { disclosure: minimal() } };

/** At 320 px. */
export const Narrow: Story = { globals: { width: '320' } };
