import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Glossary } from '../../src/index.js';
import { minimal, sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Sections/Glossary',
  component: Glossary,
  args: { disclosure: sample2023() },
  parameters: { docs: { description: { component: '名词解释：第四部分。' } } },
} satisfies Meta<typeof Glossary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('“三公”经费')).toBeVisible();
    await expect(canvas.getAllByRole('definition')).toHaveLength(8);
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: { disclosure: minimal({ glossary: { absent: 'withheld', statement: '名词解释不宜公开。' } }) },
};

/** Published without content. */
export const Empty: Story = {
  args: { disclosure: minimal({ glossary: { absent: 'not-arranged', statement: '本部门本年没有安排这项内容。' } }) },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** A very long term with a short definition, a short term with a long one. */
export const Awkward: Story = {
  args: {
    disclosure: minimal({
      glossary: [
        { term: '一个非常长的名词：预算单位国有资产处置收入与政府非税收入收缴管理', definition: '指。' },
        { term: '结转', definition: '以前年度尚未完成、结转到本年按有关规定继续使用的资金。'.repeat(8) },
      ],
    }),
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
