import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { BasicExpenditure } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { expectChartMatchesTable } from '../fixtures/charts.js';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Sections/BasicExpenditure',
  component: BasicExpenditure,
  args: { disclosure: sample2023() },
  parameters: { docs: { description: { component: '一般公共预算基本支出情况：第三部分 六；表 6。' } } },
} satisfies Meta<typeof BasicExpenditure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office: subjects named without amounts. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/2267\.23/).length).toBeGreaterThan(0);
    await expect(canvas.getByText('基本工资')).toBeVisible();
    await expectChartMatchesTable({
      canvas,
      chart: /占基本支出的份额|shares of basic expenditure/,
      rows: [['2267.23 万元'], ['1975.94 万元', '87.15%'], ['291.3 万元', '12.85%']].map((figures) => ['', ...figures]),
    });
  },
};

/** The table by economic classification of a sub-district office, in 元. */
export const ByClassification: Story = { args: { disclosure: parsed(wanli) } };

/** Final accounts that print two figures for 人员经费. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: { disclosure: minimal({ basicExpenditure: { absent: 'withheld', statement: '基本支出情况不宜公开。' } }) },
};

/** Published without content. */
export const Empty: Story = {
  args: { disclosure: minimal({ basicExpenditure: { absent: 'empty-table', statement: '本表为空表。' } }) },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** A withheld part, a printed share, blank and not-stated amounts, a change with its reason. */
export const Awkward: Story = {
  args: {
    disclosure: minimal({
      kind: 'final-accounts',
      basicExpenditure: {
        total: {
          amount: '123456789.01',
          budget: '100000000.00',
          completion: '123.46',
          changes: [{ base: 'last-year-final', direction: 'decrease', amount: '0.01', reason: '人员减少。' }],
        },
        personnel: { amount: { absent: 'withheld', statement: '人员经费不宜公开。' } },
        operating: {
          amount: '-4.5',
          share: '0.00',
          items: [
            { name: '办公费', amount: '0' },
            { name: '咨询费', amount: { absent: 'blank' } },
            { name: '印刷费', amount: { absent: 'not-stated' } },
          ],
        },
      },
    }),
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { args: { disclosure: parsed(wanli) }, globals: { width: '280' } };
