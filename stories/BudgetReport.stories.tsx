import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { BudgetReport } from '../src/index.js';
import planning from '../test/documents/shanghai-planning-2024.json';
import { minimal, parsed, sample2023 } from './fixtures/disclosures.js';
import { onPaper, shownControls, smallControls, smallTexts, tightTexts, wideSections } from './fixtures/looks.js';

const meta = {
  title: 'Report/BudgetReport',
  component: BudgetReport,
  args: { disclosure: sample2023(), layout: 'stacked' },
  argTypes: { layout: { control: 'inline-radio', options: ['stacked', 'tabs'] } },
  parameters: {
    docs: {
      description: {
        component: '一个部门一年的部门预算公开：every section, in the order of the official document.',
      },
    },
  },
} satisfies Meta<typeof BudgetReport>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure, all sections stacked. */
export const Published: Story = {};

/** A tab for each chapter. Every section is in the server’s HTML and is printed. */
export const Tabs: Story = {
  args: { layout: 'tabs' },
  play: async ({ canvas }) => {
    const first = canvas.getAllByRole('tab')[0] as HTMLElement;
    await userEvent.click(first);
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowRight}');
    const second = canvas.getAllByRole('tab')[1];
    await expect(second).toHaveFocus();
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(canvas.getAllByRole('tabpanel')).toHaveLength(1);
  },
};

/** Selected sections only. */
export const SomeSections: Story = { args: { include: ['three-public-expenses', 'asset-inventory'] } };

/** Final accounts (部门决算): final figures, beside the budget where the document prints both. */
export const FinalAccounts: Story = {
  args: { disclosure: parsed(planning) },
  play: async ({ canvas }) => {
    const general = canvas.getByRole('region', {
      name: /^一般公共预算财政拨款支出决算$|^General public budget, final/,
    });
    await expect(within(general).getByRole('columnheader', { name: /^(年初预算数|Initial budget)$/ })).toBeVisible();
    await expect(within(general).getByRole('columnheader', { name: /^(完成年初预算|Budget used)$/ })).toBeVisible();
    await expect(within(general).queryByRole('columnheader', { name: /^(预算数|Budget)$/ })).toBeNull();
  },
};

/** A disclosure without any sections: every section says that it is missing. */
export const NothingPublished: Story = { args: { disclosure: minimal() } };

/** At 320 px. */
export const Narrow: Story = { globals: { width: '320' } };

/** Elder mode (适老化): text of at least 18 px, line height of at least 1.5, targets of at least 44 px. */
export const Elder: Story = {
  globals: { mode: 'elder' },
  play: async ({ canvasElement }) => {
    await expect(smallTexts(canvasElement, 18)).toEqual([]);
    await expect(tightTexts(canvasElement, 1.5)).toEqual([]);
    await expect(smallControls(canvasElement, 44)).toEqual([]);
  },
};

/** Elder mode at 280 px, the minimum width, in English, which has the longest words: the page does not scroll sideways. */
export const ElderNarrow: Story = {
  args: { disclosure: parsed(planning), locale: 'en' },
  globals: { mode: 'elder', width: '280' },
  // axe checks the whole report in the stories above; its results do not depend on the width.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    await expect(wideSections(canvasElement)).toEqual([]);
  },
};

/** Elder mode with tabs. */
export const ElderTabs: Story = {
  args: { layout: 'tabs' },
  globals: { mode: 'elder' },
  play: async ({ canvas, canvasElement }) => {
    for (const tab of canvas.getAllByRole('tab')) {
      await userEvent.click(tab);
      await expect(smallTexts(canvasElement, 18)).toEqual([]);
      await expect(smallControls(canvasElement, 44)).toEqual([]);
    }
  },
};

/** A tabbed report in print: every chapter, section and line, and no controls. */
export const Paper: Story = {
  args: { layout: 'tabs' },
  play: async ({ canvasElement }) => {
    await expect(shownControls(canvasElement).length).toBeGreaterThan(5);
    const { controls, hidden, lines } = onPaper(() => ({
      controls: shownControls(canvasElement),
      hidden: [...canvasElement.querySelectorAll<HTMLElement>('[role="tabpanel"], [data-section]')]
        .filter((element) => element.offsetHeight === 0)
        .map((element) => element.dataset.section ?? element.id),
      lines: [...canvasElement.querySelectorAll<HTMLElement>('.bd-row')].filter((row) => row.offsetHeight === 0).length,
    }));
    await expect(controls).toEqual([]);
    await expect(hidden).toEqual([]);
    await expect(lines).toBe(0);
  },
};
