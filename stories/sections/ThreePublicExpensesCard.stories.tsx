import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ThreePublicExpensesCard } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import yueyang from '../../test/documents/yueyang-park-2017.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { awkwardThreePublic } from '../fixtures/three-public.js';

const meta = {
  title: 'Sections/ThreePublicExpensesCard',
  component: ThreePublicExpensesCard,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component:
          '财政拨款“三公”经费预算情况：第三部分 十；表 8 “三公”经费支出情况表。Total, change on last year, every printed line with its reason, and the printed counts.',
      },
    },
  },
} satisfies Meta<typeof ThreePublicExpensesCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /公务用车运行费/ })).toBeInTheDocument();
    await expect(await canvas.findByRole('img', { name: /三公|expenses/ })).toBeVisible();
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({
      threePublicExpenses: { absent: 'withheld', statement: '考虑相关信息涉密性及敏感性等因素，“三公”经费不宜公开。' },
    }),
  },
};

/** Published as an empty table. */
export const Empty: Story = {
  args: {
    disclosure: minimal({
      threePublicExpenses: { absent: 'empty-table', statement: '本部门无“三公”经费预算，故本表为空表。' },
    }),
  },
};

/** Only a total. */
export const Minimal: Story = {
  args: { disclosure: minimal({ threePublicExpenses: { total: { amount: '3.2' }, items: [] } }) },
};

/** A table in 千元, whose cells print the unit: money stays in it, and readers may convert it. */
export const InThousandYuan: Story = {
  args: {
    disclosure: minimal({
      unit: '千元',
      threePublicExpenses: {
        total: { amount: { value: '9167', printed: '9167千元' } },
        items: [
          { kind: 'vehicles', name: '公务用车购置及运行费', amount: { value: '9000', printed: '9000千元' } },
          { kind: 'reception', name: '公务接待费', amount: '167' },
        ],
      },
    }),
  },
};

/** A county’s table in 元: counts, blank cells and zeros. */
export const CountsAndBlanks: Story = { args: { disclosure: parsed(yueyang) } };

/** Long names, a base of zero, a huge increase, a negative amount, two bases, a withheld line. */
export const Awkward: Story = { args: { disclosure: awkwardThreePublic } };

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** Final accounts. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
