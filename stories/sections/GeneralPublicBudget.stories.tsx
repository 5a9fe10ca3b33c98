import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { GeneralPublicBudget } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { awkwardFund } from '../fixtures/funds.js';

const meta = {
  title: 'Sections/GeneralPublicBudget',
  component: GeneralPublicBudget,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component:
          '一般公共预算当年拨款情况：第三部分 五; table 5 一般公共预算支出情况表. Size, structure and each 项 with last year, change, rate and reason.',
      },
    },
  },
} satisfies Meta<typeof GeneralPublicBudget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office: fifteen items, last year computed from the printed changes. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /^事业运行/ })).toHaveTextContent(/169\.39.*92\.42.*76\.97/);
    await expect(await canvas.findByRole('img', { name: /变化最大的科目|largest changes/ })).toBeVisible();
  },
};

/** Sorts the lines by amount, filters them, and resets both. */
export const OrderedAndSearched: Story = {
  parameters: { fixedLocale: true },
  play: async ({ canvasElement }) => {
    const functions = canvasElement.querySelector<HTMLElement>('[data-part="functions"]');
    if (!functions) throw new Error('no table of lines');
    const part = within(functions);
    const classes = () =>
      [...functions.querySelectorAll('[data-level="class"]:not([hidden]) .bd-lines-name')].map(
        (name) => name.lastChild?.textContent,
      );
    await userEvent.click(part.getByRole('button', { name: '金额' }));
    await expect(part.getByRole('columnheader', { name: '金额' })).toHaveAttribute('aria-sort', 'descending');
    await expect(classes()[1]).toBe('社会保障和就业支出');
    await userEvent.type(part.getByRole('searchbox', { name: '筛选科目' }), '医疗');
    await expect(part.getByRole('status')).toHaveTextContent('找到 5 行，共 26 行');
    await expect(classes()).toEqual(['卫生健康支出']);
    await expect(part.getByText('公务员医疗补助')).toBeVisible();
    await userEvent.click(part.getByRole('button', { name: '清除筛选' }));
    await userEvent.click(part.getByRole('button', { name: '恢复原文顺序' }));
    await expect(classes()[1]).toBe('教育支出');
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({
      generalPublicBudget: { absent: 'withheld', statement: '一般公共预算支出涉及国家秘密，不宜公开。' },
    }),
  },
};

/** Published as an empty table, with its statement. */
export const Empty: Story = {
  args: {
    disclosure: minimal({
      generalPublicBudget: { absent: 'empty-table', statement: '本部门本年没有一般公共预算拨款，本表为空表。' },
    }),
  },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** Last year's execution as printed, with lines that fold. */
export const LastYearPrinted: Story = { args: { disclosure: parsed(wanli), expanded: 'all' } };

/** Final accounts: initial budget, final figure, completion, basic and project expenditure on every line. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** Final accounts with four budgets: nothing at the start of the year, completion of the revised budget. */
export const SeveralBudgets: Story = {
  args: {
    disclosure: minimal({
      kind: 'final-accounts',
      generalPublicBudget: {
        total: {
          amount: '1307.83',
          lastYearBudget: '1210.00',
          lastYearExecution: '1198.45',
          budget: '1000.00',
          adjustedBudget: '1321.02',
          completion: '99.00',
          completionOf: 'adjustedBudget',
        },
        lines: [
          {
            level: 'class',
            name: '城乡社区支出',
            amount: '307.83',
            lastYearBudget: '210.00',
            lastYearExecution: '198.45',
            budget: '0',
            adjustedBudget: '321.02',
            completion: '95.89',
            completionOf: 'adjustedBudget',
          },
          {
            level: 'class',
            name: '一般公共服务支出',
            amount: '1000.00',
            lastYearBudget: '1000.00',
            lastYearExecution: '1000.00',
            budget: '1000.00',
            adjustedBudget: '1000.00',
            completion: '100.00',
            completionOf: 'adjustedBudget',
          },
        ],
      },
    }),
    expanded: 'all',
  },
};

/** Long names, a change in another unit, a rate without an amount, a withheld item, a level without an amount. */
export const Awkward: Story = { args: { disclosure: awkwardFund } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
