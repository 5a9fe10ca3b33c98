import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { CompletenessStrip } from '../../src/index.js';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Sections/CompletenessStrip',
  component: CompletenessStrip,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component:
          '公开内容一览：which parts of the statutory list a disclosure contains. A lawful absence does not count as a fault.',
      },
    },
  },
} satisfies Meta<typeof CompletenessStrip>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure: most tables are only described in the text. */
export const Published: Story = {
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'zh-CN') return;
    await userEvent.click(canvas.getByText('逐项列出'));
    await expect(canvas.getByText('政府性基金预算支出情况表').closest('li')).toHaveTextContent('无数据，已附说明');
  },
};

/** A budget with its tables. */
export const WithTables: Story = { args: { disclosure: parsed(wanli) } };

/** Parts withheld with and without a reason. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({
      operatingExpenses: { absent: 'withheld', statement: '涉密，不予公开。' },
      procurement: { absent: 'withheld' },
    }),
  },
};

/** A form with nine tables: the other two do not count as missing. */
export const NineTables: Story = {
  args: {
    disclosure: minimal({
      tables: [
        { table: 'projects', content: { absent: 'not-in-form' } },
        { table: 'performance-targets', content: { absent: 'not-in-form' } },
        { table: 'overview', content: { title: '财务收支预算总表' } },
      ],
    }),
  },
};

/** Empty tables, with and without a statement. */
export const Empty: Story = {
  args: {
    disclosure: minimal({
      tables: [
        {
          table: 'government-fund',
          content: { absent: 'empty-table', statement: '本部门没有使用政府性基金预算拨款安排的支出，本表为空表。' },
        },
        { table: 'state-capital', content: { absent: 'empty-table' } },
      ],
    }),
  },
};

/** Nothing published. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** At 320 px. */
export const Narrow: Story = { globals: { width: '320' } };
