import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { BudgetReport } from '../src/index.js';
import { sample2023 } from './fixtures/disclosures.js';
import { uyghurSample } from './fixtures/uyghur.js';

const meta = {
  title: 'Report/Uyghur (RTL)',
  component: BudgetReport,
  args: { disclosure: sample2023(), locale: uyghurSample, include: ['budget-summary', 'three-public-expenses'] },
  parameters: {
    docs: {
      description: {
        component:
          'A host’s own right-to-left language, made with `defineLanguage`. PARTIAL SAMPLE TEXT that no translator has checked; missing messages are shown in Chinese.',
      },
    },
  },
} satisfies Meta<typeof BudgetReport>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Horizontal positions of the first and last characters of a text. */
function ends(element: Element): [first: number, last: number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const places: number[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let index = 0; index < (node.textContent?.length ?? 0); index++) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      places.push(range.getBoundingClientRect().left);
    }
  }
  return [places[0] ?? 0, places[places.length - 1] ?? 0];
}

/** Text runs right to left, signed numbers left to right; bars and columns start at the right. */
export const Published: Story = {
  play: async ({ canvasElement }) => {
    const report = canvasElement.querySelector('[data-layout]');
    await expect(report).toHaveAttribute('dir', 'rtl');
    await expect(report).toHaveAttribute('lang', 'ug-CN');
    const rate = canvasElement.querySelector('data[data-unit="%"][value="-3.9"]');
    await expect(rate).toHaveTextContent('−3.9%');
    const [minus, percent] = ends(rate as Element);
    await expect(minus).toBeLessThan(percent);
    // The unit is translated, so it follows the figure on its left.
    const [figure, unit] = ends(canvasElement.querySelector('.bd-key-value data') as Element);
    await expect(figure).toBeGreaterThan(unit);
    // 2174.49 and 5.53 are aligned at their end, whatever the direction of the page.
    const edge = (value: string) =>
      canvasElement.querySelector(`td data[value="${value}"] bdi`)?.getBoundingClientRect().right.toFixed(0);
    await expect(edge('2174.49')).toBe(edge('5.53'));
    await expect(canvasElement).toHaveTextContent('2023-يىلى 2-ئاينىڭ 10-كۈنى');
  },
};

/** The whole report, a tab for each chapter. */
export const Tabs: Story = {
  args: { layout: 'tabs', include: undefined },
  play: async ({ canvas }) => {
    const [first, second] = canvas.getAllByRole('tab');
    // The first tab is on the right.
    await expect(first?.getBoundingClientRect().left).toBeGreaterThan(second?.getBoundingClientRect().left ?? 0);
  },
};

/** At 320 px. */
export const Narrow: Story = { globals: { width: '320' } };
