import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import {
  AssetInventory,
  type BudgetDisclosure,
  BudgetReport,
  BudgetSummary,
  ExpenditureBreakdown,
  PerformanceTargetTable,
  ProjectExpenditure,
  SectionTools,
  StatutoryTable,
  ThreePublicExpensesCard,
} from '../src/index.js';
import styles from '../src/styles.css?inline';
import { sample2023 } from './fixtures/disclosures.js';
import { institution2023 } from './fixtures/three-public.js';
import { differences } from './portal/differences.js';
import { Article, LegacyStyles, Portal } from './portal/Portal.js';

const meta = {
  title: 'Report/HostPortal',
  component: Portal,
  args: { disclosure: sample2023(), institution: institution2023 },
  argTypes: { institution: { control: false } },
  parameters: {
    bleed: true,
    // The host's styles are global, so the documentation shows this story in an iframe.
    docs: {
      story: { inline: false, height: '900px' },
      description: {
        component:
          'A fictional portal page: single widgets in the host’s own grid and sidebar, with the host’s tokens and its global stylesheet, which was not written for them.',
      },
    },
  },
} satisfies Meta<typeof Portal>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Widgets as parts of a portal page. Each adapts to its width in the page’s grid. */
export const Composed: Story = {
  play: async ({ canvas }) => {
    const aside = canvas.getByRole('complementary', { name: '相关信息' });
    await expect(within(aside).getByRole('region', { name: '示例州档案馆“三公”经费' })).toHaveAttribute(
      'id',
      'institution-bd-three-public-expenses',
    );
    for (const link of within(aside).getAllByRole('link')) {
      const place = decodeURIComponent(link.getAttribute('href') ?? '').replace(/^#/, '');
      if (place.includes('bd-')) await expect(document.getElementById(place)).toBeVisible();
    }
    // Content passed in by the host keeps the host's styles.
    const colour = (name: string) => getComputedStyle(within(aside).getByRole('link', { name })).color;
    await expect(colour('我要纠错')).toBe(colour('财政制度文件'));
    const summary = canvas.getByRole('region', { name: /^收支总体情况$|^Overview/ });
    await expect(within(summary).getAllByRole('heading', { level: 3 })).toHaveLength(1);
  },
};

/** On a phone. */
export const Narrow: Story = { globals: { width: '320' } };

/** Widgets with parts of every kind, in a host’s article of the given width. */
function Guests({ disclosure, width, layer }: { disclosure: BudgetDisclosure; width: number; layer?: string }) {
  return (
    <>
      <LegacyStyles layer={layer} />
      <Article>
        <div style={{ boxSizing: 'border-box', width }}>
          <p data-testid="host">
            <a href="#host">宿主页面自己的段落</a>
          </p>
          <ThreePublicExpensesCard disclosure={disclosure} tools={<SectionTools disclosure={disclosure} />} />
          <BudgetSummary disclosure={disclosure} />
          <ExpenditureBreakdown disclosure={disclosure} />
          <ProjectExpenditure disclosure={disclosure} />
          <AssetInventory disclosure={disclosure} />
          <PerformanceTargetTable disclosure={disclosure} />
          <StatutoryTable disclosure={disclosure} table="expenditure" />
          <BudgetReport disclosure={disclosure} include={['operating-expenses', 'glossary']} layout="tabs" />
        </div>
      </Article>
    </>
  );
}

/** Fails if the host’s stylesheet changes the appearance of any element of a widget. */
const withstand: Story['play'] = async ({ canvas, canvasElement }) => {
  const { sheet } = canvasElement.querySelector('[data-sheet="legacy"]') as HTMLStyleElement;
  // Wait for the chart, so that it is compared as well.
  await canvas.findByRole('img', { name: /三公/ });
  const changed = (root: Element) => differences(root, sheet as CSSStyleSheet);
  await expect(changed(canvas.getByTestId('host'))).not.toEqual([]);
  const widgets = [...canvasElement.querySelectorAll('[data-testid="host"] ~ .bd-root')];
  await expect(widgets).toHaveLength(8);
  for (const widget of widgets) await expect(changed(widget)).toEqual([]);
};

/** Every element looks the same with and without the host’s stylesheet. */
export const Withstands: Story = {
  render: ({ disclosure }) => <Guests disclosure={disclosure} width={800} />,
  play: withstand,
};

/** In a narrow sidebar, where table rows are blocks. */
export const WithstandsNarrow: Story = {
  render: ({ disclosure }) => <Guests disclosure={disclosure} width={300} />,
  play: withstand,
};

/** Our stylesheet in a cascade layer, after the layer of the host’s styles. */
export const WithstandsInLayers: Story = {
  render: ({ disclosure }) => (
    <>
      <style>{'@layer reset, budget-disclosure;'}</style>
      <style data-sheet="layered">{`@layer budget-disclosure { ${styles} }`}</style>
      <Guests disclosure={disclosure} width={800} layer="reset" />
    </>
  ),
  play: async (context) => {
    const layered = context.canvasElement.querySelector('[data-sheet="layered"]');
    const unlayered = [...document.styleSheets].filter(
      (sheet) => sheet.ownerNode !== layered && [...sheet.cssRules].some((rule) => rule.cssText.includes('.bd-root')),
    );
    await expect(unlayered).not.toEqual([]);
    for (const sheet of unlayered) sheet.disabled = true;
    try {
      await withstand?.(context);
    } finally {
      for (const sheet of unlayered) sheet.disabled = false;
    }
  },
};

/** The host’s styles in a cascade layer, ours without one. */
export const WithstandsLayer: Story = {
  render: ({ disclosure }) => <Guests disclosure={disclosure} width={800} layer="reset" />,
  play: withstand,
};
