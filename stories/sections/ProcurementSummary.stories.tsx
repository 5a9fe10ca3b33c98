import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ProcurementSummary } from '../../src/index.js';
import { minimal, sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Sections/ProcurementSummary',
  component: ProcurementSummary,
  args: { disclosure: sample2023() },
  parameters: { docs: { description: { component: '政府采购情况：第三部分 十一（二）。' } } },
} satisfies Meta<typeof ProcurementSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /工程/ })).toHaveTextContent('63');
    await expect(await canvas.findByRole('img')).toBeVisible();
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: { disclosure: minimal({ procurement: { absent: 'withheld', statement: '政府采购预算不宜公开。' } }) },
};

/** Published without content. */
export const Empty: Story = {
  args: { disclosure: minimal({ procurement: { absent: 'not-arranged', statement: '本部门本年没有安排这项内容。' } }) },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** A huge total, not-arranged and withheld parts, a tiny part. */
export const Awkward: Story = {
  args: {
    disclosure: minimal({
      procurement: {
        unit: '元',
        total: { amount: '123456789012.34' },
        goods: { absent: 'not-arranged' },
        works: { absent: 'withheld', statement: '工程采购涉密，不宜公开。' },
        services: '0.01',
        sme: { absent: 'not-stated', statement: '按规定预留中小企业份额。' },
      },
    }),
  },
};

/** Final accounts with initial budget, completion and the reason for the change. */
export const FinalAccounts: Story = {
  args: {
    disclosure: minimal({
      kind: 'final-accounts',
      procurement: {
        total: {
          amount: '2319.21',
          budget: '2400.00',
          completion: '96.63',
          changes: [{ base: 'last-year-final', direction: 'increase', amount: '120.5', reason: '新增工程项目。' }],
        },
        goods: '122.43',
        works: '1387.71',
        services: '809.07',
        sme: { reserved: '225.10', reservedForMicro: '164.87', awarded: '225.10', awardedElsewhere: '0.00' },
      },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/96\.63%/)).toBeVisible();
    await expect(canvas.getByText(/新增工程项目/)).toBeVisible();
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
