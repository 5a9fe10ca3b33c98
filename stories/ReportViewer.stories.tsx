import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { ReportViewer } from '../src/index.js';
import { minimal, sample2023 } from './fixtures/disclosures.js';
import { onPaper, shownControls, smallControls, smallTexts } from './fixtures/looks.js';

/** Sections with amounts, a chart and defined terms. */
const some = ['three-public-expenses', 'expenditure-breakdown', 'glossary'] as const;

const meta = {
  title: 'Report/ReportViewer',
  component: ReportViewer,
  args: { disclosure: sample2023(), include: some, findings: false },
  argTypes: { layout: { control: 'inline-radio', options: ['stacked', 'tabs'] } },
  parameters: {
    docs: {
      description: {
        component:
          'A report with a toolbar: 金额单位, 图表和表格 or 仅表格, 下载数据, 复制链接, 引用. Each choice can be uncontrolled or controlled by the host.',
      },
    },
  },
} satisfies Meta<typeof ReportViewer>;

export default meta;
type Story = StoryObj<typeof meta>;

const charts = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('figure')].filter((figure) => figure.offsetHeight > 0);

/** The 2023 disclosure in a unit that the reader selects. Conversion is exact. */
export const Published: Story = {
  play: async ({ canvas }) => {
    const section = canvas.getByRole('region', { name: /^“三公”经费$|^“Three public” expenses$/ });
    const total = within(section).getByRole('row', { name: /合计|total/i });
    await expect(total).toHaveTextContent('98.5');
    await userEvent.click(canvas.getByRole('radio', { name: /^(元|yuan)$/ }));
    await expect(total).toHaveTextContent('985,000');
  },
};

/** 仅表格: charts are hidden, tables stay, and the focus does not move. */
export const TablesAlone: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(charts(canvasElement).length).toBeGreaterThan(0);
    const tables = canvas.getAllByRole('table').length;
    const alone = canvas.getByRole('radio', { name: /^(仅表格|tables only)$/ });
    await userEvent.click(alone);
    await expect(charts(canvasElement)).toEqual([]);
    await expect(canvas.getAllByRole('table')).toHaveLength(tables);
    await expect(alone).toHaveFocus();
  },
};

/** A host's router handles navigation within the report with `onNavigate`. */
export const HostRouter: Story = {
  args: { layout: 'tabs', onNavigate: fn(), onChapterChange: fn() },
  play: async ({ args, canvas }) => {
    const [last = document.body] = canvas.getAllByRole('tab').reverse();
    await userEvent.click(last);
    await expect(args.onNavigate).toHaveBeenCalledOnce();
    await expect(args.onNavigate).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'chapter', section: 'glossary', href: '#bd-glossary' }),
    );
    await expect(last).toHaveAttribute('aria-selected', 'true');
  },
};

/** A disclosure without any sections. */
export const NothingPublished: Story = { args: { disclosure: minimal() } };

/** At 320 px. */
export const Narrow: Story = { globals: { width: '320' } };

/** Elder mode (适老化). */
export const Elder: Story = {
  globals: { mode: 'elder' },
  play: async ({ canvasElement }) => {
    await expect(smallTexts(canvasElement, 18)).toEqual([]);
    await expect(smallControls(canvasElement, 44)).toEqual([]);
  },
};

/** Controls are not printed. */
export const Paper: Story = {
  play: async ({ canvasElement }) => {
    await expect(shownControls(canvasElement).length).toBeGreaterThan(5);
    await expect(onPaper(() => shownControls(canvasElement))).toEqual([]);
  },
};
