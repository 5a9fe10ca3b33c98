import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import {
  AssetInventory,
  BudgetSummary,
  ExpenditureBreakdown,
  OperatingExpenses,
  PerformanceTargetTable,
  type SectionProps,
  ThreePublicExpensesCard,
} from '../../src/index.js';
import { auditDisclosure } from '../../src/model/index.js';
import { sample2023 } from '../fixtures/disclosures.js';

/** All sections with marks in the 2023 disclosure. */
function MarkedSections(props: SectionProps) {
  return (
    <>
      <BudgetSummary {...props} />
      <ExpenditureBreakdown {...props} expanded="all" />
      <ThreePublicExpensesCard {...props} />
      <OperatingExpenses {...props} />
      <AssetInventory {...props} />
      <PerformanceTargetTable {...props} />
    </>
  );
}

const disclosure = sample2023();

const meta = {
  title: 'Parts/FindingMarks',
  component: MarkedSections,
  args: { disclosure, findings: auditDisclosure(disclosure).findings, idPrefix: '' },
  parameters: {
    docs: {
      description: {
        component:
          '核对提示标记 ※：with `findings`, figures get a small link to their findings. It is before figures, so that columns stay aligned, and after text.',
      },
    },
  },
} satisfies Meta<typeof MarkedSections>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure with marks in tables and notes, but not in sentences, key figures and charts. */
export const Marked: Story = {
  play: async ({ canvas, globals, canvasElement }) => {
    if (globals.locale !== 'zh-CN') return;
    const shares = canvas.getAllByRole('link', { name: /（数字不一致）：一般公共服务支出的占比印作 77\.41%/ });
    await expect(shares).toHaveLength(1);
    await expect(shares[0]?.closest('td')).toHaveTextContent('77.41%');
    await expect(shares[0]?.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
    await expect(shares[0]?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    await expect(canvasElement.querySelectorAll('.bd-takeaway .bd-finding-mark')).toHaveLength(0);
  },
};

/** Without `findings`, a section has no marks. */
export const Off: Story = {
  args: { findings: false },
  play: async ({ canvas }) => {
    await expect(canvas.queryAllByRole('link', { name: /核对/ })).toHaveLength(0);
  },
};

/** At 320 px. */
export const Narrow: Story = { globals: { width: '320' } };

/** Elder mode (适老化): marks are 44 px large. */
export const Elder: Story = {
  globals: { mode: 'elder' },
  play: async ({ canvasElement }) => {
    for (const mark of canvasElement.querySelectorAll('.bd-finding-mark')) {
      await expect(mark.getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
      await expect(mark.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  },
};

/** Dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };
