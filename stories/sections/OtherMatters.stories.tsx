import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { OtherMatters } from '../../src/index.js';
import { minimal, sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Sections/OtherMatters',
  component: OtherMatters,
  args: { disclosure: sample2023() },
  parameters: { docs: { description: { component: '其他需说明的事项：第三部分 十一（五）。' } } },
} satisfies Meta<typeof OtherMatters>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('本单位无其他需说明事项。')).toBeVisible();
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: { disclosure: minimal({ otherMatters: { absent: 'withheld', statement: '其他事项不宜公开。' } }) },
};

/** Published without content. */
export const Empty: Story = {
  args: {
    disclosure: minimal({ otherMatters: { absent: 'not-arranged', statement: '本部门本年没有安排这项内容。' } }),
  },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** A long statement, a titled piece, a note. */
export const Awkward: Story = {
  args: {
    disclosure: minimal({
      otherMatters: {
        statements: ['本部门另有政府购买服务事项，按规定在采购平台公开，详见附件；'.repeat(5)],
        blocks: [{ title: '项目经费情况说明', text: '工程紧临两条城市道路路口。'.repeat(12) }],
        notes: ['注：金额以批复为准。'],
      },
    }),
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
