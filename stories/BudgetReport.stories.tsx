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
        component: '一个部门一年的部门预算公开：every section composed, in the order of the official document.',
      },
    },
  },
} satisfies Meta<typeof BudgetReport>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure, one section under the other. */
export const Published: Story = {};

/** One section at a time. Every section is in the server’s HTML and on paper. */
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

/** Chosen sections only. */
export const SomeSections: Story = { args: { include: ['three-public-expenses', 'asset-inventory'] } };

/** Final accounts (部门决算): what was spent, beside what was budgeted wherever the document prints both. */
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

/** A disclosure of which nothing but the head is known: every section says that it is missing. */
export const NothingPublished: Story = { args: { disclosure: minimal() } };

/** At 320 px. */
export const Narrow: Story = { globals: { width: '320' } };

/** 适老化: text from 18 px, lines from 1.5, targets from 44 px, whatever the widget. */
export const Elder: Story = {
  globals: { mode: 'elder' },
  play: async ({ canvasElement }) => {
    await expect(smallTexts(canvasElement, 18)).toEqual([]);
    await expect(tightTexts(canvasElement, 1.5)).toEqual([]);
    await expect(smallControls(canvasElement, 44)).toEqual([]);
  },
};

/** 适老化 at 280 px, the least width, in the language with the longest words: nothing makes the page scroll sideways. */
export const ElderNarrow: Story = {
  args: { disclosure: parsed(planning), locale: 'en' },
  globals: { mode: 'elder', width: '280' },
  // What axe finds does not depend on the width; the whole report is asked in the stories above.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement }) => {
    await expect(wideSections(canvasElement)).toEqual([]);
  },
};

/** 适老化, a tab for each chapter. */
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

/** What a printer gets of a tabbed report: every chapter, every section, every line, and no control. */
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
