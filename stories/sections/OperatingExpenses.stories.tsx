import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { OperatingExpenses } from '../../src/index.js';
import { minimal, sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Sections/OperatingExpenses',
  component: OperatingExpenses,
  args: { disclosure: sample2023() },
  parameters: { docs: { description: { component: '机关运行经费情况：第三部分 十一（一）。' } } },
} satisfies Meta<typeof OperatingExpenses>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/291\.3/).length).toBeGreaterThan(0);
    await expect(canvas.getByText(/取暖费价格上涨/)).toBeVisible();
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({
      operatingExpenses: { absent: 'withheld', statement: '机关运行经费涉及敏感信息，不宜公开。' },
    }),
  },
};

/** Published without content. */
export const Empty: Story = {
  args: {
    disclosure: minimal({ operatingExpenses: { absent: 'not-arranged', statement: '本部门本年没有安排这项内容。' } }),
  },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** A negative amount, a huge rate, two bases, a blank count and a zero. */
export const Awkward: Story = {
  args: {
    disclosure: minimal({
      operatingExpenses: {
        amount: '-123456.7',
        changes: [
          {
            base: 'last-year-budget',
            direction: 'increase',
            rate: '99999.99',
            reason: '上年基数很小，本年补列以前年度费用。',
          },
          { base: 'last-year-execution', direction: 'decrease', amount: '0.01' },
        ],
        administrativeUnits: { absent: 'blank' },
        publicInstitutions: { value: '0', unit: '家' },
      },
    }),
  },
};

/** Final accounts with initial budget, completion and two bases. */
export const FinalAccounts: Story = {
  args: {
    disclosure: minimal({
      kind: 'final-accounts',
      operatingExpenses: {
        amount: '142.80',
        budget: '150.00',
        completion: '95.20',
        changes: [
          { base: 'this-year-budget', direction: 'decrease', amount: '7.20', reason: '节约开支。' },
          { base: 'last-year-final', direction: 'decrease', amount: '13.52', rate: '8.65' },
        ],
      },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/13\.52/).length).toBeGreaterThan(0);
    await expect(canvas.getByText(/95\.20%/)).toBeVisible();
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
