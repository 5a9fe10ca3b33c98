import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { BudgetReport, OperatingExpenses } from '../../src/index.js';
import { sample2023 } from '../fixtures/disclosures.js';

const meta = {
  title: 'Parts/Term',
  component: OperatingExpenses,
  args: { disclosure: sample2023() },
  parameters: {
    docs: {
      description: {
        component:
          '名词解释: a term that the document defines is a link to its definition, with or without scripts. A single widget has the definition at its end; in a report it is in 名词解释.',
      },
    },
  },
} satisfies Meta<typeof OperatingExpenses>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Follows a link by setting the hash: test pages have a `<base>`, which a click would open. */
function follow(link: HTMLElement | undefined): void {
  window.location.hash = link instanceof HTMLAnchorElement ? link.hash : '';
}

/** The term links to its definition, which is highlighted, gets the focus and links back. */
export const Widget: Story = {
  play: async ({ canvas }) => {
    const [link] = canvas.getAllByRole('link');
    follow(link);
    const definition = canvas.getByText(/^指部门的公用经费/).closest('div');
    await waitFor(() => expect(definition).toHaveFocus());
    await expect(definition?.matches(':target')).toBe(true);
    follow(definition === null ? undefined : within(definition).getByRole('link'));
    await waitFor(() => expect(canvas.getAllByRole('heading')[0]?.matches(':target')).toBe(true));
    window.location.hash = '';
  },
};

/** In a narrow widget, terms and definitions are stacked. */
export const Narrow: Story = { globals: { width: '280' } };

/** In a tabbed report, the link opens the tab of 名词解释 and focuses the definition. */
export const Report: StoryObj = {
  render: ({ disclosure = sample2023(), ...args }: { disclosure?: ReturnType<typeof sample2023> }) => (
    <BudgetReport {...args} disclosure={disclosure} layout="tabs" include={['operating-expenses', 'glossary']} />
  ),
  play: async ({ canvas }) => {
    follow(within(canvas.getByRole('tabpanel')).getAllByRole('link')[0]);
    const definition = await canvas.findByText(/^指部门的公用经费/);
    await waitFor(() => expect(definition).toBeVisible());
    await waitFor(() => expect(definition.parentElement).toHaveFocus());
    window.location.hash = '';
  },
};

/** With `definitions={false}` there are no links. */
export const Off: Story = {
  args: { definitions: false },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/^指部门的公用经费/)).not.toBeInTheDocument();
  },
};
