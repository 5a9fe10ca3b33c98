import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { GovernmentFundBudget } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { governmentFundWithLines } from '../fixtures/funds.js';

const meta = {
  title: 'Sections/GovernmentFundBudget',
  component: GovernmentFundBudget,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component: '政府性基金预算拨款情况：第三部分 八; table 9 政府性基金预算支出情况表. Usually empty.',
      },
    },
  },
} satisfies Meta<typeof GovernmentFundBudget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office: published as an empty table, with its statement. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/政府性基金预算支出情况表为空表/)).toBeVisible();
    await expect(canvas.getByRole('cell', { name: /空表|empty table/ })).toBeVisible();
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({
      governmentFund: { absent: 'withheld', statement: '政府性基金预算支出涉及敏感信息，不宜公开。' },
    }),
  },
};

/** Published as an empty table, with its statement. */
export const Empty: Story = {
  args: {
    disclosure: minimal({
      governmentFund: { absent: 'empty-table', statement: '本部门本年没有政府性基金预算支出，本表为空表。' },
    }),
  },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** A fund with subjects, changes, reasons and a balance. */
export const WithFigures: Story = { args: { disclosure: governmentFundWithLines } };

/** A printed zero without subjects, which is not an empty table. */
export const Zero: Story = { args: { disclosure: parsed(wanli) } };

/** Final accounts of a bureau without such a budget. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
