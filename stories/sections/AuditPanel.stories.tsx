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
          '数字核对：where a disclosure disagrees with itself. Findings are grouped by kind, each with its figures, the computation and its basis. Nothing is corrected, and rounding differences are informational.',
      },
    },
  },
} satisfies Meta<typeof AuditPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The 2023 disclosure. The filter works by keyboard and announces the number of matches. */
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
    const ofKind = findings.filter(({ kind }) => kind === 'rounding').length;
    await expect(status).toHaveTextContent(`显示 ${ofKind} 条，共 ${total} 条`);
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

/** No findings. The list of checked rules explains what that means. */
export const NothingFound: Story = { args: { disclosure: minimal() } };

/** Only rounding differences: one group, described as usual, and no contradictions. */
export const RoundingOnly: Story = {
  args: { findings: findings.filter(({ kind }) => kind === 'rounding') },
  play: async ({ canvas, canvasElement, globals }) => {
    if (globals.locale !== 'zh-CN') return;
    const groups = [...canvasElement.querySelectorAll('[data-kind]')];
    await expect(groups.map((group) => group.getAttribute('data-kind'))).toEqual(['rounding']);
    await expect(groups[0]).toHaveTextContent('属于正常情况');
    const fifteen = canvas.getByText(/一般公共预算拨款印作 2803\.23 万元，其 15 个组成部分相加是 2803\.21 万元/);
    await expect(fifteen).toHaveTextContent('差额在四舍五入的范围内');
    await expect(canvasElement).not.toHaveTextContent('四舍五入不能解释');
  },
};

/** Final accounts (决算): a completion rate that does not match its figures, and one of a budget of zero. */
export const FinalAccounts: Story = {
  args: { disclosure: parsed(planning) },
  play: async ({ canvas, globals }) => {
    if (globals.locale !== 'zh-CN') return;
    const rate = canvas.getByText(/完成率印作 95\.45%，按 9746\.50 万元 ÷ 10210\.34 万元 计算是 95\.46%/);
    await expect(rate.closest('[data-kind]')).toHaveAttribute('data-kind', 'contradiction');
    const zero = canvas.getByText(/因公出国（境）费的年初预算是 0，完成率印作 0\.00%/);
    await expect(zero.closest('[data-kind]')).toHaveAttribute('data-kind', 'undefined');
    await userEvent.type(await canvas.findByRole('searchbox'), '12.89');
    await expect(canvas.getByRole('status')).toHaveTextContent('显示 1 条，共 23 条');
    await expect(canvas.getByText(/基本支出印作 5377\.64 万元，其 2 个组成部分相加是 5364\.75 万元/)).toBeVisible();
    await userEvent.clear(canvas.getByRole('searchbox'));
  },
};

/** At 320 px. */
export const Narrow: Story = { globals: { width: '320' } };

/** Elder mode (适老化). */
export const Elder: Story = { globals: { mode: 'elder' } };

/** Dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In English. Names from the document stay Chinese and are marked by `lang`. */
export const English: Story = { globals: { locale: 'en' } };
