import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { PerformanceTargetTable } from '../../src/index.js';
import { minimal, sample2023 } from '../fixtures/disclosures.js';
import { awkwardPerformance, evaluatedPerformance, withheldSheets } from '../fixtures/performance.js';

const meta = {
  title: 'Sections/PerformanceTargetTable',
  component: PerformanceTargetTable,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component:
          '表 11 项目支出绩效目标表（一个项目一张）：第三部分 其他需说明的事项（四）。Every target sheet with its funds, goal and indicators in the columns of the official form. Names of responsible persons are personal data and shown only with `showResponsible`.',
      },
    },
  },
} satisfies Meta<typeof PerformanceTargetTable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office: two sheets, 9 and 35 indicators. */
export const Published: Story = {
  play: async ({ canvas }) => {
    const tables = canvas.getAllByRole('table', { name: /^(绩效指标|Performance indicators)/ });
    await expect(tables).toHaveLength(2);
    const [first, second] = tables.map((table) => within(table).getAllByRole('row'));
    // Header, indicators, sum.
    await expect(first).toHaveLength(1 + 9 + 1);
    await expect(second).toHaveLength(1 + 35 + 1);
  },
};

/** Filters indicators. Their parents stay visible. */
export const Searched: Story = {
  parameters: { fixedLocale: true },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('searchbox', { name: '筛选指标' }), '维修');
    await expect(canvas.getByText('找到 4 项，共 35 项')).toBeVisible();
    await expect(canvas.getByText('零星维修支出成本')).toBeVisible();
    await expect(canvas.getByText('设备利用率')).not.toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: '清除筛选' }));
    await expect(canvas.getByText('设备利用率')).toBeVisible();
  },
};

/** With the names of responsible persons. */
export const WithResponsible: Story = {
  args: { showResponsible: true },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/^(项目负责人|Responsible person)$/)).toHaveLength(2);
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({
      performance: { absent: 'withheld', statement: '绩效目标涉及国家秘密，不予公开。' },
    }),
  },
};

/** Sheets with withheld funds, goals or indicators, and a sheet without rows. */
export const WithheldSheets: Story = { args: { disclosure: withheldSheets } };

/** Published as an empty table. */
export const Empty: Story = {
  args: {
    disclosure: minimal({
      performance: {
        projects: [{ name: '绩效管理项目', count: { value: '0', unit: '个' }, amount: '0' }],
        targets: { absent: 'empty-table', statement: '本部门无项目支出，故本表为空表。' },
      },
    }),
  },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** Final accounts with an evaluation of projects, but no sheets. */
export const FinalAccounts: Story = { args: { disclosure: evaluatedPerformance } };

/** Long names and units, words and dates, missing weights, no last year, a negative amount, a dimension that occurs twice. */
export const Awkward: Story = { args: { disclosure: awkwardPerformance } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
