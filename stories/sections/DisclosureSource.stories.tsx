import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DisclosureSource } from '../../src/index.js';
import { parsed, sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Sections/DisclosureSource',
  component: DisclosureSource,
  args: { disclosure: sample2023() },
  parameters: {
    docs: { description: { component: '公开信息：公开单位、文件名称、公开日期、数据范围和引用格式。' } },
  },
} satisfies Meta<typeof DisclosureSource>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('2023年2月10日').length).toBeGreaterThan(0);
  },
};

/** A date that is blank, a long title, a code and an address. */
export const Awkward: Story = {
  args: {
    disclosure: parsed({
      schemaVersion: 1,
      kind: 'final-accounts',
      year: 2024,
      unit: '元',
      department: { name: '某市档案局', code: '11650000MB1234567X', region: ['某省', '某市'] },
      source: {
        title:
          '某市档案局（某市国家保密局、某市电子文件归档与数字化服务保障中心）2024年度部门决算公开及情况说明（修订）',
        publisher: '某市档案局',
        published: { absent: 'blank' },
        url: 'https://example.org/zfxxgk/2024/bmjs/index.html?column=very-long-identifier-of-a-column-0123456789',
      },
    }),
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
