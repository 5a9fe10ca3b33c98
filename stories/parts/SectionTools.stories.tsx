import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { GovernmentFundBudget, ProcurementSummary, SectionTools } from '../../src/index.js';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';
import { onPaper, shownControls, smallControls, smallTexts } from '../fixtures/looks.js';
import { catchFiles, withClipboard } from '../fixtures/reader.js';

const meta = {
  title: 'Parts/SectionTools',
  component: SectionTools,
  args: { disclosure: sample2023() },
  render: ({ disclosure, locale }) => (
    <ProcurementSummary
      disclosure={disclosure as BudgetDisclosure}
      locale={locale}
      idPrefix="story-"
      tools={<SectionTools disclosure={disclosure} locale={locale} />}
    />
  ),
  parameters: {
    docs: {
      description: {
        component:
          'Reader’s tools of one section: 下载, 复制本节链接, 引用. One line of words; not on paper, not without scripts.',
      },
    },
  },
} satisfies Meta<typeof SectionTools>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Under 政府采购 of the 2023 disclosure: a table is saved, and what was saved is read again. */
export const Published: Story = {
  play: async ({ canvas }) => {
    const reader = catchFiles();
    try {
      await userEvent.click(await canvas.findByRole('button', { name: /^(下载|Download)$/ }));
      await userEvent.click(canvas.getAllByRole('button', { name: /(下载|Download) CSV/ })[0] as HTMLElement);
      // What makes files is loaded when it is first asked for.
      await waitFor(() => expect(canvas.getByRole('status')).not.toBeEmptyDOMElement(), { timeout: 20_000 });
      const text = (await reader.files[0]?.text()) ?? '';
      for (const line of ['货物,173.41', '工程,63', '服务,204.7', '441.11']) await expect(text).toContain(line);
      await expect(canvas.getByRole('status')).toHaveTextContent(reader.files[0]?.name ?? 'no file');
    } finally {
      reader.mockRestore();
    }
  },
};

/** The link of the section, on the clipboard. */
export const CopiedLink: Story = {
  play: async ({ canvas, canvasElement }) => {
    const reader = withClipboard('willing');
    try {
      await userEvent.click(await canvas.findByRole('button', { name: /本节链接|link to this section/ }));
      await waitFor(() => expect(canvas.getByRole('status')).not.toBeEmptyDOMElement());
      const { hash } = new URL(reader.copied[0] ?? '');
      await expect(canvasElement.querySelector(hash)).toHaveAttribute('data-section', 'procurement-summary');
    } finally {
      reader.mockRestore();
    }
  },
};

/** A portal without HTTPS has no clipboard: the link is shown and selected. */
export const NoClipboard: Story = {
  play: async ({ canvas }) => {
    const reader = withClipboard(undefined);
    try {
      await userEvent.click(await canvas.findByRole('button', { name: /本节链接|link to this section/ }));
      await waitFor(() => expect(getSelection()?.toString()).toMatch(/#story-bd-procurement-summary$/));
      await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    } finally {
      reader.mockRestore();
    }
  },
};

/** How to cite, open. */
export const Citation: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^(引用|Cite)$/ }));
    await expect(
      canvas.getByText(/中共新疆巴音郭楞蒙古自治州委员会办公室/, { selector: '.bd-tools-words, .bd-tools-words *' }),
    ).toBeVisible();
  },
};

/** A section that is withheld has no table to save; its link and citation stay. */
export const Withheld: Story = {
  args: { disclosure: minimal({ procurement: { absent: 'withheld', statement: '采购涉及敏感信息，不宜公开。' } }) },
  play: async ({ canvas }) => {
    const group = within(await canvas.findByRole('group', { name: /政府采购|rocurement/ }));
    await expect(group.getAllByRole('button')).toHaveLength(2);
  },
};

/** A table that is published empty can be saved as it is. */
export const Empty: Story = {
  render: ({ disclosure, locale }) => (
    <GovernmentFundBudget
      disclosure={disclosure as BudgetDisclosure}
      locale={locale}
      idPrefix="story-"
      tools={<SectionTools disclosure={disclosure} locale={locale} />}
    />
  ),
};

/** The document does not have the section. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** A long title, an address that is longer, and no date. */
export const Awkward: Story = {
  args: {
    disclosure: parsed({
      ...planning,
      source: {
        title: '某市档案局（某市国家保密局、某市电子文件归档与数字化服务保障中心）部门决算公开及情况说明（修订）',
        publisher: '某市档案局',
        published: { absent: 'blank' },
        url: 'https://example.org/zfxxgk/2024/bmjs/index.html?column=very-long-identifier-of-a-column-0123456789',
      },
    }),
  },
  play: async ({ canvas }) => userEvent.click(await canvas.findByRole('button', { name: /^(引用|Cite)$/ })),
};

/** Final accounts. */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** In a sidebar of 280 px, the list of files open. */
export const Narrow: Story = {
  globals: { width: '280' },
  play: async ({ canvas }) => userEvent.click(await canvas.findByRole('button', { name: /^(下载|Download)$/ })),
};

/** 适老化: each tool is 44 px, also those that another opens. */
export const Elder: Story = {
  globals: { mode: 'elder' },
  play: async ({ canvas, canvasElement }) => {
    for (const name of [/^(下载|Download)$/, /^(引用|Cite)$/]) {
      await userEvent.click(await canvas.findByRole('button', { name }));
      await expect(smallControls(canvasElement, 44)).toEqual([]);
      await expect(smallTexts(canvasElement, 18)).toEqual([]);
    }
  },
};

/** Paper has none of it. */
export const Paper: Story = {
  play: async ({ canvasElement }) => {
    await expect(shownControls(canvasElement).length).toBeGreaterThan(2);
    await expect(onPaper(() => shownControls(canvasElement))).toEqual([]);
  },
};
