import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ProjectExpenditure } from '../../src/index.js';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { expectChartMatchesTable } from '../fixtures/charts.js';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { awkwardProjects, manyProjects } from '../fixtures/projects.js';

const meta = {
  title: 'Sections/ProjectExpenditure',
  component: ProjectExpenditure,
  args: { disclosure: sample2023() },
  parameters: { docs: { description: { component: '项目支出情况：第三部分 七；表 7。' } } },
} satisfies Meta<typeof ProjectExpenditure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office: one project with lines, one in prose. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^(（印作“)?36 万(”）)?$/)).toBeVisible();
    await expectChartMatchesTable({
      canvas,
      chart: /各用途占项目预算的份额.*巴州党委办公室运行保障项目|Each purpose.*巴州党委办公室运行保障项目/,
      table: /资金分配|Allocation/,
      rows: [
        ['其他', '172.45', '34.49%'],
        ['办公设备、办公用品购置', '140', '28.00%'],
        ['考察调研差旅费', '70', '14.00%'],
        ['办公大楼及附属设施维修', '69.2', '13.84%'],
        ['专线租赁费', '24.35', '4.87%'],
        ['会议费', '20', '4.00%'],
        ['车辆运行费', '4', '0.80%'],
      ],
    });
  },
};

/** A project of a sub-district office in prose, with its money by quarter. */
export const InProse: Story = { args: { disclosure: parsed(wanli) } };

/** Forty-eight projects: a list of all, and folded details. */
export const Many: Story = {
  args: { disclosure: manyProjects },
  play: async ({ canvas }) => {
    const [basis] = canvas.getAllByText('市政府办公厅关于印发年度重点工作安排的通知');
    await expect(basis).not.toBeVisible();
    const [first] = document.querySelectorAll('.bd-fold-summary');
    if (first) await userEvent.click(first);
    await expect(basis).toBeVisible();
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: { disclosure: minimal({ projectExpenditure: { absent: 'withheld', statement: '项目支出情况不宜公开。' } }) },
};

/** Published without content. */
export const Empty: Story = {
  args: {
    disclosure: minimal({
      projectExpenditure: { absent: 'empty-table', statement: '本部门无项目支出，故本表为空表。' },
    }),
  },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** A withheld budget, two figures for one amount, a repeated title, a negative line. */
export const Awkward: Story = { args: { disclosure: awkwardProjects } };

/** Final accounts with initial budget and completion. */
export const FinalAccounts: Story = {
  args: {
    disclosure: minimal({
      kind: 'final-accounts',
      projectExpenditure: {
        total: { amount: '4415.48', budget: '4500.00', completion: '98.12' },
        projects: [{ name: '城市更新项目', budget: '4415.48' }],
      },
    }),
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
