import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { BudgetSummary } from '../../src/index.js';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { awkwardSummary, finalAccountsSummary, minimalSummary } from '../fixtures/summary.js';

const meta = {
  title: 'Sections/BudgetSummary',
  component: BudgetSummary,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component:
          '收支总体情况：第三部分 一；表 1 部门收支总体情况表. Total and change on last year, sources of revenue and classes of expenditure as the two sides of the official table, balances. Amounts missing from the overview are taken from 收入情况 (table 2), 支出情况 (table 3), 财政拨款收支情况 (table 4) or 一般公共预算 (table 5), and a note says which.',
      },
    },
  },
} satisfies Meta<typeof BudgetSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office. */
export const Published: Story = {
  play: async ({ canvas }) => {
    const expenditure = canvas.getByRole('table', { name: /支出|Expenditure/ });
    await expect(within(expenditure).getByRole('row', { name: /一般公共服务支出/ })).toBeInTheDocument();
    await expect(await canvas.findByRole('img', { name: /支出各类|by class/ })).toBeVisible();
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({
      overview: { absent: 'withheld', statement: '本部门预算涉及国家秘密，依法不予公开。' },
    }),
  },
};

/** Published as an empty table. */
export const Empty: Story = {
  args: {
    disclosure: minimal({ overview: { absent: 'empty-table', statement: '本部门本年无收支预算，故本表为空表。' } }),
  },
};

/** Only a total, and a class without an amount. */
export const Minimal: Story = { args: { disclosure: minimalSummary } };

/** A decreasing budget in 元, with 其中 lines and blank sources. */
export const FallingBudgetInYuan: Story = { args: { disclosure: parsed(wanli) } };

/** Final accounts: the year’s sums, carry-over, and 19 of 24 classes left blank. */
export const FinalAccounts: Story = {
  args: { disclosure: finalAccountsSummary },
  play: async ({ canvas, userEvent }) => {
    const lists = () => canvas.queryAllByRole('list', { name: /空白|blank/ });
    await expect(lists()).toHaveLength(0);
    await userEvent.click(canvas.getByText(/另有 19 类为空白|19 more classes are blank/));
    await expect(lists()).toHaveLength(1);
    await expect(within(lists()[0] as HTMLElement).getAllByRole('listitem')).toHaveLength(19);
    await userEvent.click(canvas.getByText(/另有 19 类为空白|19 more classes are blank/));
    await expect(lists()).toHaveLength(0);
  },
};

/** Revenue and expenditure have different totals, each with its change. */
export const TwoTotals: Story = {
  args: {
    disclosure: minimal({
      overview: {
        total: { amount: { absent: 'not-stated' } },
        revenue: {
          total: { amount: '500.64', changes: [{ base: 'last-year-budget', direction: 'decrease', amount: '58.49' }] },
          sources: [
            { kind: 'general-public-budget', name: '一般公共预算', amount: '499.68' },
            { kind: 'carry-over', name: '上年结转结余', amount: '0.96' },
          ],
        },
        expenditure: {
          total: { amount: '559.13', changes: [{ base: 'last-year-budget', direction: 'increase', amount: '7.00' }] },
          classes: [
            { level: 'class', name: '一般公共服务支出', amount: '496.61' },
            { level: 'class', name: '社会保障和就业支出', amount: '62.52' },
          ],
        },
      },
    }),
  },
};

/** Long names, huge figures, a base of zero, a negative and a withheld class, sums that differ, figures printed twice. */
export const Awkward: Story = { args: { disclosure: awkwardSummary } };

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
