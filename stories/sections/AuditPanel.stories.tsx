import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { AuditPanel, ThreePublicExpensesCard } from '../../src/index.js';
import { auditDisclosure } from '../../src/model/index.js';
import planning from '../../test/documents/shanghai-planning-2024.json';
import { minimal, parsed, sample2023 } from '../fixtures/disclosures.js';

const disclosure = sample2023();
const { findings } = auditDisclosure(disclosure);

const meta = {
  title: 'Sections/AuditPanel',
  component: AuditPanel,
  args: { disclosure, idPrefix: '' },
  parameters: {
    docs: {
      description: {
        component:
          '数字核对：where a disclosure disagrees with itself, by kind, each finding with its figures, the computation and its basis. Neutral: nothing is corrected, rounding is information.',
      },
    },
  },
} satisfies Meta<typeof AuditPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure. The filter works by keyboard and says how many findings it leaves. */
export const Published: Story = {
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'zh-CN') return;
    const status = await canvas.findByRole('status');
    const total = `${findings.length}`;
    await expect(status).toHaveTextContent(`显示 ${total} 条，共 ${total} 条`);
    const rounding = canvas.getByRole('button', { name: /四舍五入差异/ });
    rounding.focus();
    await userEvent.keyboard('{Enter}');
    await expect(rounding).toHaveAttribute('aria-pressed', 'true');
    const own = findings.filter(({ kind }) => kind === 'rounding').length;
    await expect(status).toHaveTextContent(`显示 ${own} 条，共 ${total} 条`);
    await expect(canvas.queryByText(/77\.41%/)).not.toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^全部/ }));
    await userEvent.type(canvas.getByRole('searchbox'), '77.41');
    await expect(status).toHaveTextContent(`显示 1 条，共 ${total} 条`);
    await userEvent.clear(canvas.getByRole('searchbox'));
  },
};

/** From a finding to its figure and back, by keyboard. */
export const WithFigures: Story = {
  args: { beside: ['three-public-expenses'] },
  render: (args) => (
    <>
      <ThreePublicExpensesCard {...args} findings={findings} />
      <AuditPanel {...args} />
    </>
  ),
  play: async ({ canvas, canvasElement, globals }) => {
    if (globals.locale !== 'zh-CN') return;
    const [link] = canvas.getAllByRole('link', { name: '因公出国（境）费增减率' });
    link?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute('data-at', 'threePublicExpenses.items[0].changes[0].rate');
    });
    await expect(document.activeElement).toHaveTextContent('0%');
    await userEvent.tab();
    const mark = document.activeElement;
    await expect(mark).toHaveAccessibleName(/因公出国（境）费从 0 起算/);
    await expect(canvasElement.querySelector('.bd-found')).toBeNull();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toHaveClass('bd-finding');
    });
    await expect(document.activeElement).toHaveTextContent('因公出国（境）费从 0 起算');
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  },
};

/** Nothing found: what was checked says how much that means. */
export const NothingFound: Story = { args: { disclosure: minimal() } };

/** Rounding only. */
export const RoundingOnly: Story = { args: { findings: findings.filter(({ kind }) => kind === 'rounding') } };

/** Final accounts (决算). */
export const FinalAccounts: Story = { args: { disclosure: parsed(planning) } };

/** At 320 px. */
export const Narrow: Story = { globals: { width: '320' } };

/** 适老化. */
export const Elder: Story = { globals: { mode: 'elder' } };

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In English; names of the document stay Chinese and are marked as such. */
export const English: Story = { globals: { locale: 'en' } };
