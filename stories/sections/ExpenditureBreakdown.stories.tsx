import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ExpenditureBreakdown } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { awkwardExpenditure, manyLines, minimalExpenditure } from '../fixtures/expenditure.js';

const meta = {
  title: 'Sections/ExpenditureBreakdown',
  component: ExpenditureBreakdown,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component:
          '支出情况：第三部分 三、支出预算情况说明 and 五、一般公共预算当年拨款情况说明; table 3 部门支出总体情况表, table 5 一般公共预算支出情况表. Basic and project expenditure, then expenditure by function, 类 → 款 → 项, with share, change and reason. Levels fold on screen and are all printed.',
      },
    },
  },
} satisfies Meta<typeof ExpenditureBreakdown>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office: lines of the general public budget, with groups without amounts. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /^事业运行/ })).toHaveTextContent(/169\.39.*76\.97/);
    await expect(await canvas.findByRole('img', { name: /各类支出|expenditure by class/ })).toBeVisible();
  },
};

/** Folds a class by keyboard. The button keeps the focus, and other classes stay open. */
export const CollapseAClass: Story = {
  play: async ({ canvas }) => {
    const toggle = canvas.getByRole('button', { name: '一般公共服务支出' });
    const item = canvas.getByRole('row', { name: /^事业运行/ });
    await expect(item).toBeVisible();
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await expect(toggle).toHaveFocus();
    await expect(item).not.toBeVisible();
    await expect(canvas.getByRole('row', { name: /^培训支出/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect(item).toBeVisible();
  },
};

/** With more than forty lines, only classes are shown at first, with buttons to expand and collapse all. */
export const ExpandAll: Story = {
  args: { disclosure: parsed(wanli) },
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: /支出功能分类|by function/ }));
    // A folded line has no role in the accessibility tree.
    const item = table.getByText('专项普查活动', { selector: '.bd-lines-name' });
    await expect(item).not.toBeVisible();
    const all = canvas.getByRole('button', { name: /全部展开|Expand all/ });
    await userEvent.click(all);
    await expect(item).toBeVisible();
    await expect(all).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: /全部收起|Collapse all/ }));
    await expect(item).not.toBeVisible();
  },
};

/** Assigned codes, marked as not printed. */
export const WithCodes: Story = { args: { showCodes: true } };

/** Final accounts with basic and project expenditure on every line, and changes on the initial budget. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: { disclosure: minimal({ expenditure: { absent: 'withheld', statement: '支出情况涉及国家秘密，不宜公开。' } }) },
};

/** Published as an empty table. */
export const Empty: Story = {
  args: {
    disclosure: minimal({ expenditure: { absent: 'empty-table', statement: '本部门本年无支出，本表为空表。' } }),
  },
};

/** Only a total. */
export const Minimal: Story = { args: { disclosure: minimalExpenditure } };

/** Long names, negative and huge changes, an increase from zero, a withheld class, sums that differ. */
export const Awkward: Story = { args: { disclosure: awkwardExpenditure } };

/** Two hundred and sixty lines. */
export const ManyLines: Story = { args: { disclosure: manyLines(20) } };

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
