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
    // The host's styles are those of a whole page: it gets a page of its own in the documentation, too.
    docs: {
      story: { inline: false, height: '900px' },
      description: {
        component:
          'A made-up portal page: single widgets in the host’s own grid and sidebar, with the host’s own tokens, under a global style sheet that knows nothing of them.',
      },
    },
  },
} satisfies Meta<typeof Portal>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Widgets as parts of a portal page; each follows the width that the page’s grid gives it. */
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
    // What the host hands in looks as the host has it.
    const colour = (name: string) => getComputedStyle(within(aside).getByRole('link', { name })).color;
    await expect(colour('我要纠错')).toBe(colour('财政制度文件'));
    const summary = canvas.getByRole('region', { name: /^收支总体情况$|^Overview/ });
    await expect(within(summary).getAllByRole('heading', { level: 3 })).toHaveLength(1);
  },
};

/** On a phone. */
export const Narrow: Story = { globals: { width: '320' } };

/** Widgets of every kind of part, in a host’s article of some width. */
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

/** Fails for each element of a widget that the host’s style sheet makes look different. */
const withstand: Story['play'] = async ({ canvas, canvasElement }) => {
  const { sheet } = canvasElement.querySelector('[data-sheet="legacy"]') as HTMLStyleElement;
  // With its picture, so that what is drawn is compared, too.
  await canvas.findByRole('img', { name: /三公/ });
  const changed = (root: Element) => differences(root, sheet as CSSStyleSheet);
  await expect(changed(canvas.getByTestId('host'))).not.toEqual([]);
  const widgets = [...canvasElement.querySelectorAll('[data-testid="host"] ~ .bd-root')];
  await expect(widgets).toHaveLength(8);
  for (const widget of widgets) await expect(changed(widget)).toEqual([]);
};

/** The same widgets with the host’s style sheet and without: every element looks as it does on a clean page. */
export const Withstands: Story = {
  render: ({ disclosure }) => <Guests disclosure={disclosure} width={800} />,
  play: withstand,
};

/** As narrow as a sidebar, where rows are blocks. */
export const WithstandsNarrow: Story = {
  render: ({ disclosure }) => <Guests disclosure={disclosure} width={300} />,
  play: withstand,
};

/** The stylesheet in a cascade layer, after the layer of the host’s styles; the only one on the page that has any of ours. */
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

/** Only the host’s styles in a layer. */
export const WithstandsLayer: Story = {
  render: ({ disclosure }) => <Guests disclosure={disclosure} width={800} layer="reset" />,
  play: withstand,
};
