import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { Tabs } from '../../src/parts/Tabs.js';

const panel = (text: string, id: string) => (
  <p className="bd-prose" id={id}>
    {text}
  </p>
);

const meta = {
  title: 'Parts/Tabs',
  component: Tabs,
  args: {
    label: '部分',
    tabs: [
      { id: 'summary', label: '收支总体', content: panel('收入预算和支出预算的总体情况。', 'story-summary') },
      { id: 'spending', label: '支出', content: panel('基本支出和项目支出。', 'story-spending') },
      { id: 'three', label: '“三公”经费', content: panel('因公出国（境）费、公务用车费、公务接待费。', 'story-three') },
      { id: 'assets', label: '国有资产', content: panel('房屋、车辆和设备。', 'story-assets') },
      { id: 'targets', label: '绩效目标', content: panel('项目支出绩效目标表。', 'story-targets') },
    ],
    onValueChange: fn(),
  },
  render: (args, { globals }) => (
    <div className="bd-root" lang={globals.locale === 'en' ? 'en' : 'zh-CN'}>
      <Tabs
        label={args.label}
        tabs={args.tabs}
        defaultTab={args.defaultTab}
        value={args.value}
        onValueChange={args.onValueChange}
        dir={args.dir}
        idPrefix={args.idPrefix}
      />
    </div>
  ),
  parameters: {
    docs: {
      description: {
        component:
          'One panel at a time on screen. All panels are in the server’s HTML, are printed, and are shown without scripts. A link into a panel opens it.',
      },
    },
  },
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Arrow keys, Home and End select tabs. Only the open panel is focusable. */
export const Keyboard: Story = {
  play: async ({ args, canvas }) => {
    const tab = (name: string) => canvas.getByRole('tab', { name });
    await userEvent.tab();
    await expect(tab('收支总体')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(tab('支出')).toHaveFocus());
    await expect(tab('支出')).toHaveAttribute('aria-selected', 'true');
    await expect(args.onValueChange).toHaveBeenLastCalledWith('spending', 'reader');
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(tab('绩效目标')).toHaveFocus());
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await waitFor(() => expect(tab('绩效目标')).toHaveFocus());
    await expect(canvas.getAllByRole('tabpanel')).toHaveLength(1);
    await expect(canvas.getByRole('tabpanel')).toHaveTextContent('项目支出绩效目标表。');
    await userEvent.tab();
    await expect(canvas.getByRole('tabpanel')).toHaveFocus();
  },
};

/** In a narrow sidebar the tabs wrap. */
export const Narrow: Story = {
  globals: { width: '280' },
  play: async ({ canvas }) => {
    const list = canvas.getByRole('tablist').getBoundingClientRect();
    for (const tab of canvas.getAllByRole('tab')) {
      await expect(tab.getBoundingClientRect().right).toBeLessThanOrEqual(list.right);
    }
  },
};

/** Right to left: the right arrow key goes back. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('tab');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(second).toHaveFocus());
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(first).toHaveFocus());
  },
};

/** Elder mode: targets of at least 44 px. */
export const Elder: Story = {
  globals: { mode: 'elder', width: '320' },
  play: async ({ canvas }) => {
    for (const tab of canvas.getAllByRole('tab')) {
      await expect(tab.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  },
};

/** A hash that points into a closed panel opens it. */
export const LinkedInto: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('tab', { name: '收支总体' })).toHaveAttribute('aria-selected', 'true');
    window.location.hash = 'story-assets';
    await waitFor(() => expect(canvas.getByRole('tabpanel')).toHaveTextContent('房屋、车辆和设备。'));
    await expect(canvas.getByRole('tab', { name: '国有资产' })).toHaveAttribute('aria-selected', 'true');
    window.location.hash = '';
  },
};
