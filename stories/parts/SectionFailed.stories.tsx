import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ProcurementSummary, ThreePublicExpensesCard } from '../../src/index.js';
import type { BudgetDisclosure } from '../../src/model/disclosure.js';
import { sample2023 } from '../fixtures/disclosures.js';

/** Unparsed data with an invalid section. */
const byHand = (): BudgetDisclosure => ({
  ...sample2023(),
  procurement: {} as BudgetDisclosure['procurement'],
  source: { ...sample2023().source, url: 'https://example.gov.cn/budget/2023.pdf' },
});

const meta = {
  title: 'Parts/A section that failed',
  component: ProcurementSummary,
  args: { disclosure: byHand() },
  render: (props) => (
    <>
      <ProcurementSummary {...props} />
      <ThreePublicExpensesCard {...props} />
    </>
  ),
  parameters: {
    docs: {
      description: {
        component:
          'Shown in place of a section that could not be rendered: its heading, a message and a link to the document. Other sections are not affected.',
      },
    },
  },
} satisfies Meta<typeof ProcurementSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In Chinese. */
export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: '政府采购' })).toHaveAttribute('data-state', 'error');
    await expect(canvas.getByText('本部分暂时无法显示。其他部分不受影响。')).toBeVisible();
    await expect(canvas.getByRole('region', { name: /三公/ })).toHaveAttribute('data-state', 'present');
  },
};

/** In English. */
export const English: Story = { globals: { locale: 'en' } };

/** On a narrow screen. */
export const Narrow: Story = { globals: { locale: 'zh-CN', width: '320' } };

/** Dark theme. */
export const Dark: Story = { globals: { locale: 'zh-CN', theme: 'dark' } };
