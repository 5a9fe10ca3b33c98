import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { DepartmentProfile } from '../../src/index.js';
import { minimal, sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Sections/DepartmentProfile',
  component: DepartmentProfile,
  args: { disclosure: sample2023() },
  parameters: { docs: { description: { component: '部门概况：第一部分。主要职能、机构设置及人员情况。' } } },
} satisfies Meta<typeof DepartmentProfile>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure of a prefecture office. */
export const Published: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: '人员情况' })).toBeVisible();
    await expect(canvas.getAllByText('不宜公开').length).toBeGreaterThan(0);
  },
};

/** Withheld by the publisher, with its statement. */
export const Withheld: Story = {
  args: {
    disclosure: minimal({ profile: { absent: 'withheld', statement: '内设机构、编制数、实有人数等不宜公开。' } }),
  },
};

/** Published without content. */
export const Empty: Story = {
  args: { disclosure: minimal({ profile: { absent: 'not-arranged', statement: '本部门本年没有安排这项内容。' } }) },
};

/** Missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** Long texts, kinds of institutions, a headcount and a blank. */
export const Awkward: Story = {
  args: {
    disclosure: minimal({
      profile: {
        functions: [
          '一项很长的职能：'.concat(
            '贯彻执行国家和自治区有关法律、法规、规章和方针、政策，研究制定实施意见并组织监督；'.repeat(4),
          ),
        ],
        institutions: [
          { name: '某市档案局（本级）', kind: '行政单位' },
          { name: '某市档案馆', kind: '参公事业单位' },
          { name: '某市电子文件归档与数字化服务保障中心（某市音像档案抢救修复中心）', kind: '事业单位' },
        ],
        staffing: { authorised: { value: '1200', unit: '人' }, actual: { absent: 'blank' } },
      },
    }),
  },
};

/** In a sidebar of 280 px. */
export const Narrow: Story = { globals: { width: '280' } };
