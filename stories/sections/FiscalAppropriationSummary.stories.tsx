import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { FiscalAppropriationSummary } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { awkwardFiscal } from '../fixtures/fiscal.js';

const meta = {
  title: 'Sections/FiscalAppropriationSummary',
  component: FiscalAppropriationSummary,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component:
          '财政拨款收支总体情况：第三部分 四; table 4 财政拨款收支总体情况表. Revenue by fund, expenditure by 类 and fund with the purpose of each class, and carry-over.',
      },
    },
  },
} satisfies Meta<typeof FiscalAppropriationSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office: one fund, two not arranged, five classes with their purposes. */
export const Published: Story = {
  play: async ({ canvas }) => {
    const [revenue, expenditure] = canvas.getAllByRole('table');
    await expect(within(revenue as HTMLElement).getByRole('row', { name: /^一般公共预算拨款/ })).toHaveTextContent(
      '2803.23',
    );
    await expect(within(revenue as HTMLElement).getAllByText(/^(未安排|not arranged)$/)).toHaveLength(2);
    await expect(within(expenditure as HTMLElement).getByRole('row', { name: /^教育支出/ })).toHaveTextContent(
      /5\.53.*人员教育培训/,
    );
    await expect(await canvas.findByRole('img', { name: /支出|by class/ })).toBeVisible();
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({
      fiscalAppropriation: { absent: 'withheld', statement: '财政拨款收支涉及国家秘密，依法不予公开。' },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('财政拨款收支涉及国家秘密，依法不予公开。')).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** Published as an empty table. */
export const Empty: Story = {
  args: {
    disclosure: minimal({
      fiscalAppropriation: { absent: 'empty-table', statement: '本部门本年无财政拨款收支，本表为空表。' },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('本部门本年无财政拨款收支，本表为空表。')).toBeVisible();
  },
};

/** Missing from the document. */
export const Missing: Story = {
  args: { disclosure: minimal() },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^(未载明|missing|not in the document)/i)).toBeVisible();
  },
};

/** Final accounts: a column for the fund that has figures, the year's sums, 19 classes of the form left blank. */
export const FinalAccounts: Story = {
  args: { disclosure: parsed(planning) },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('columnheader', { name: /^(决算数|Final accounts)$/ })).toHaveLength(2);
    const lists = () => canvas.queryAllByRole('list', { name: /空白|blank/ });
    await expect(lists()).toHaveLength(0);
    await userEvent.click(canvas.getByText(/类为空白|more classes are blank/));
    await expect(within(lists()[0] as HTMLElement).getByText('外交支出')).toBeVisible();
  },
};

/** A budget in 元 of a sub-district office, lower than last year's. */
export const InYuan: Story = { args: { disclosure: parsed(wanli) } };

/** Only revenue has a total, with its change; expenditure shows none. */
export const TotalOfRevenue: Story = {
  args: {
    disclosure: minimal({
      fiscalAppropriation: {
        total: { amount: { absent: 'not-stated' } },
        revenue: {
          total: {
            amount: '500.64',
            changes: [{ base: 'last-year-budget', direction: 'decrease', amount: '58.49', reason: '人员减少' }],
          },
          sources: [{ kind: 'general-public-budget', name: '一般公共预算', amount: '500.64' }],
        },
        expenditure: {
          classes: [
            { level: 'class', name: '一般公共服务支出', amount: '438.12' },
            { level: 'class', name: '社会保障和就业支出', amount: '62.52' },
          ],
        },
      },
    }),
  },
};

/** Three funds, carry-over, budget and completion, a withheld class, one without an amount, a negative one. */
export const Awkward: Story = { args: { disclosure: awkwardFiscal } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
