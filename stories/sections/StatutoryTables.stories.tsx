import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { StatutoryTable, StatutoryTables } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { allTables, awkwardTables } from '../fixtures/statutory.js';

const meta = {
  title: 'Sections/StatutoryTables',
  component: StatutoryTables,
  args: { disclosure: sample2023(), idPrefix: '' },
  parameters: {
    docs: { description: { component: '法定表格：the eleven tables of 财预〔2016〕143号 in their official columns.' } },
  },
} satisfies Meta<typeof StatutoryTables>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Tables made from the text because the document does not print them, and two empty ones with their statements. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/张表：/)).toHaveTextContent('11 张表：9 张有数据，2 张空表并有说明。');
    const list = within(canvas.getByRole('navigation', { name: '十一张表的目录' }));
    const links = list.getAllByRole('link');
    await expect(links).toHaveLength(11);
    // Every link in the list leads to a table of this widget.
    for (const link of links) {
      const target = document.getElementById((link.getAttribute('href') ?? '').slice(1));
      await expect(target).toHaveTextContent(link.textContent ?? 'no name');
    }
  },
};

/** A budget with tables in 元, and one in 万元. */
export const InYuan: Story = {
  args: { disclosure: parsed(wanli) },
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: /^部门支出总体情况表/ }));
    await expect(table.getByRole('row', { name: /^2010507 专项普查活动/ })).toHaveTextContent('257,700');
  },
};

/** 决算: final figures, beside the budget if it is printed. */
export const FinalAccounts: Story = {
  args: { disclosure: parsed(planning) },
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: /^财政拨款“三公”经费支出决算表/ }));
    const budget = table.getByRole('columnheader', { name: /^(年初预算数|Initial budget)$/ });
    await expect(budget).toHaveAttribute('scope', 'colgroup');
    await expect(table.getByRole('columnheader', { name: /^(决算数|Final)$/ })).toHaveAttribute('scope', 'colgroup');
  },
};

/** Assigned codes, marked as not printed. */
export const WithCodes: Story = { args: { showCodes: true } };

/** All tables withheld, with their statement. They are not filled in from other sections. */
export const Withheld: Story = {
  args: {
    disclosure: allTables(
      { absent: 'withheld', statement: '因涉及国家秘密，本表不予公开。' },
      { overview: { total: { amount: '100' }, revenue: { sources: [] }, expenditure: { classes: [] } } },
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/张表：/)).toHaveTextContent('11 张表：11 张不宜公开。');
    await expect(canvas.queryByRole('table')).not.toBeInTheDocument();
  },
};

/** All tables published empty, with a statement. */
export const Empty: Story = {
  args: { disclosure: allTables({ absent: 'empty-table', statement: '本部门本年没有这项收支，故本表为空表。' }) },
};

/** All tables missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** Twenty columns of funds with two levels of headers, two hundred lines, eleven digits. */
export const Awkward: Story = { args: { disclosure: awkwardTables() } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };

type OneStory = StoryObj<typeof StatutoryTable>;

/** Only “三公”经费支出情况表, with two levels of headers. */
export const OneTable: OneStory = {
  render: (args) => <StatutoryTable {...args} />,
  args: { disclosure: sample2023(), table: 'three-public' },
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: /^“三公”经费支出情况表/ }));
    await expect(table.getByRole('columnheader', { name: '公务用车购置及运行费' })).toHaveAttribute(
      'scope',
      'colgroup',
    );
    await expect(table.getByRole('row', { name: /^财政拨款/ })).toHaveTextContent('98.5');
  },
};

/** Only 部门收支总体情况表: income and expenditure side by side. */
export const OneTableOfTwoSides: OneStory = {
  render: (args) => <StatutoryTable {...args} />,
  args: { disclosure: parsed(wanli), table: 'overview' },
};

/** Only 财政拨款收支总体情况表, of final accounts. */
export const OneTableOfFinalAccounts: OneStory = {
  render: (args) => <StatutoryTable {...args} />,
  args: { disclosure: parsed(planning), table: 'fiscal-appropriation' },
};

/** Only an empty fund table, with its statement. */
export const OneEmptyTable: OneStory = {
  render: (args) => <StatutoryTable {...args} />,
  args: { disclosure: parsed(wanli), table: 'government-fund' },
};

/** Only 项目支出绩效目标表, with the names of responsible persons. */
export const OneTableOfTargets: OneStory = {
  render: (args) => <StatutoryTable {...args} />,
  args: { disclosure: sample2023(), table: 'performance-targets', showResponsible: true },
};
