import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { parseDisclosure, ReportTools } from '../../src/index.js';
import { sample2023 } from '../fixtures/disclosures.js';
import { catchFiles } from '../fixtures/reader.js';

const meta = {
  title: 'Parts/ReportTools',
  component: ReportTools,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component: 'Tools of a whole report: 下载数据, 复制链接, 引用. Hosts place them above or below the report.',
      },
    },
  },
  render: (args) => (
    <div className="bd-root">
      <ReportTools {...args} />
    </div>
  ),
} satisfies Meta<typeof ReportTools>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure as JSON. The saved file parses to the same disclosure. */
export const Published: Story = {
  play: async ({ args, canvas }) => {
    const mock = catchFiles();
    try {
      await userEvent.click(await canvas.findByRole('button', { name: /JSON/ }));
      await waitFor(() =>
        expect(canvas.getByRole('status')).toHaveTextContent('中共新疆巴音郭楞蒙古自治州委员会办公室'),
      );
      const again = parseDisclosure(JSON.parse((await mock.files[0]?.text()) ?? ''));
      await expect(again).toEqual({ ok: true, disclosure: args.disclosure });
    } finally {
      mock.mockRestore();
    }
  },
};

/** A reference in the format of GB/T 7714. */
export const Cited: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^(引用|Cite)$/ }));
    await expect(canvas.getByText(/\[(Z|EB\/OL)\]/)).toBeVisible();
  },
};
