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
        component: 'Tools of one section: 下载, 复制本节链接, 引用. Not printed, and hidden without scripts.',
      },
    },
  },
} satisfies Meta<typeof SectionTools>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Below 政府采购 of the 2023 disclosure. A table is saved, and the file is read again. */
export const Published: Story = {
  play: async ({ canvas }) => {
    const mock = catchFiles();
    try {
      await userEvent.click(await canvas.findByRole('button', { name: /^(下载|Download)$/ }));
      await userEvent.click(canvas.getAllByRole('button', { name: /(下载|Download) CSV/ })[0] as HTMLElement);
      // The code that makes files is loaded on demand.
      await waitFor(() => expect(canvas.getByRole('status')).not.toBeEmptyDOMElement(), { timeout: 20_000 });
      const text = (await mock.files[0]?.text()) ?? '';
      for (const line of ['货物,173.41', '工程,63', '服务,204.7', '441.11']) await expect(text).toContain(line);
      await expect(canvas.getByRole('status')).toHaveTextContent(mock.files[0]?.name ?? 'no file');
    } finally {
      mock.mockRestore();
    }
  },
};

/** Copies the link of the section. */
export const CopiedLink: Story = {
  play: async ({ canvas, canvasElement }) => {
    const mock = withClipboard('granted');
    try {
      await userEvent.click(await canvas.findByRole('button', { name: /本节链接|link to this section/ }));
      await waitFor(() => expect(canvas.getByRole('status')).not.toBeEmptyDOMElement());
      const { hash } = new URL(mock.copied[0] ?? '');
      await expect(canvasElement.querySelector(hash)).toHaveAttribute('data-section', 'procurement-summary');
    } finally {
      mock.mockRestore();
    }
  },
};

/** Without HTTPS there is no clipboard, so the link is shown and selected. */
export const NoClipboard: Story = {
  play: async ({ canvas }) => {
    const mock = withClipboard(undefined);
    try {
      await userEvent.click(await canvas.findByRole('button', { name: /本节链接|link to this section/ }));
      await waitFor(() => expect(getSelection()?.toString()).toMatch(/#story-bd-procurement-summary$/));
      await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    } finally {
      mock.mockRestore();
    }
  },
};

/** The citation, open. */
export const Citation: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^(引用|Cite)$/ }));
    await expect(
      canvas.getByText(/中共新疆巴音郭楞蒙古自治州委员会办公室/, { selector: '.bd-tools-words, .bd-tools-words *' }),
    ).toBeVisible();
  },
};

/** A withheld section has no tables to save, but a link and a citation. */
export const Withheld: Story = {
  args: { disclosure: minimal({ procurement: { absent: 'withheld', statement: '采购涉及敏感信息，不宜公开。' } }) },
  play: async ({ canvas }) => {
    const group = within(await canvas.findByRole('group', { name: /政府采购|rocurement/ }));
    await expect(group.getAllByRole('button')).toHaveLength(2);
  },
};

/** An empty table can be saved. */
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

/** The section is missing from the document. */
export const Missing: Story = { args: { disclosure: minimal() } };

/** A long title, a longer address, and no date. */
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

/** In a sidebar of 280 px, with the list of files open. */
export const Narrow: Story = {
  globals: { width: '280' },
  play: async ({ canvas }) => userEvent.click(await canvas.findByRole('button', { name: /^(下载|Download)$/ })),
};

/** Elder mode (适老化): all tools are 44 px high, including the list of files. */
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

/** Tools are not printed. */
export const Paper: Story = {
  play: async ({ canvasElement }) => {
    await expect(shownControls(canvasElement).length).toBeGreaterThan(2);
    await expect(onPaper(() => shownControls(canvasElement))).toEqual([]);
  },
};
