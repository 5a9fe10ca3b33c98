import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AssetInventory } from '../../src/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import wanli from '../../test/documents/shanghai-wanli-2024.json';
import { awkwardAssets, minimalAssets } from '../fixtures/assets.js';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Sections/AssetInventory',
  component: AssetInventory,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component:
          '国有资产占用使用情况：第三部分 其他重要事项的情况说明. Buildings, vehicles by use, furniture, other assets and large equipment as of the printed date, and what the budget plans to buy. There is no statutory table for it; the table here presents the text of the document.',
      },
    },
  },
} satisfies Meta<typeof AssetInventory>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /一般公务用车/ })).toBeInTheDocument();
    await expect(await canvas.findByRole('img', { name: /资产价值|kind of asset/ })).toBeVisible();
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({
      assets: { absent: 'withheld', statement: '国有资产情况涉及工作秘密，不宜公开。' },
    }),
  },
};

/** Published as an empty table. */
export const Empty: Story = {
  args: { disclosure: minimal({ assets: { absent: 'empty-table', statement: '本部门无国有资产，故本表为空表。' } }) },
};

/** Only vehicles; the document does not mention other assets. */
export const Minimal: Story = { args: { disclosure: minimalAssets } };

/** Vehicles by eight uses, without values. */
export const CountsWithoutValues: Story = { args: { disclosure: parsed(wanli) } };

/** A part that exceeds its whole, an unusual unit, a negative value, withheld and blank cells, figures printed twice. */
export const Awkward: Story = { args: { disclosure: awkwardAssets } };

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** Final accounts. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
