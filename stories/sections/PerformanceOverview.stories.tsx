import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PerformanceOverview } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { evaluatedPerformance } from '../fixtures/performance.js';

const meta = {
  title: 'Sections/PerformanceOverview',
  component: PerformanceOverview,
  args: { disclosure: sample2023() },
  parameters: { docs: { description: { component: '预算绩效情况：第三部分 十一（四）。' } } },
} satisfies Meta<typeof PerformanceOverview>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office: fiscal projects only. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('本年度预算绩效管理的财政拨款项目').length).toBeGreaterThan(0);
    await expect(canvas.getByText('非财政拨款项目')).toBeVisible();
  },
};

/** Final accounts: average score, grades, problems found, and the department's own statements. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** Coverage, and a change of the budget with its reason. */
export const Evaluated: Story = { args: { disclosure: evaluatedPerformance } };

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({ performance: { absent: 'withheld', statement: '预算绩效情况涉及国家秘密，不予公开。' } }),
  },
};

/** Published without content. */
export const Empty: Story = {
  args: {
    disclosure: minimal({ performance: { absent: 'empty-table', statement: '本部门无项目支出，故本表为空表。' } }),
  },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** Different absences of counts and amounts, a score without grades, withheld coverage, long names. */
export const Awkward: Story = {
  args: {
    disclosure: minimal({
      performance: {
        projects: [
          {
            name: '纳入本年度预算绩效管理并按规定编报绩效目标、开展绩效跟踪和绩效自评的全部一般公共预算项目',
            count: { value: '12345', unit: '个' },
            amount: '-123456789.01',
            averageScore: '100.00',
          },
          {
            name: '涉密项目',
            count: { absent: 'withheld' },
            amount: { absent: 'withheld', statement: '涉密项目不予公开。' },
          },
          { name: '非财政拨款项目', count: { absent: 'not-arranged' }, amount: { absent: 'blank' } },
        ],
        problemsFound: { absent: 'blank' },
        coverage: { absent: 'withheld' },
        targets: { absent: 'missing' },
        notes: ['注：项目数不含涉密项目。'],
      },
    }),
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { args: { disclosure: parsed(planning) }, globals: { width: '280' } };
