import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { Chart } from '../../src/charts/Chart.js';
import type { ChartKind, ChartRow } from '../../src/charts/rows.js';
import { chartFile } from '../../src/export/charts.js';

/** Characters that XML 1.0 forbids or that files and browsers write in ways of their own, each between two readable words. */
const codes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
const WORDS: readonly string[] = [
  ...codes(0x00, 0x1f),
  ...codes(0x7f, 0x9f),
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '\u2028',
  '\u202e',
  ']]>',
  '&',
  '&#0;',
  '<script>alert(1)</script>',
  '<!--',
  '"\'',
].map((odd) => `前${odd}后`);

const LONG = '很长的名称'.repeat(400);

/** All hostile words, a dozen in each label, and one label that is very long. */
const ROWS: readonly ChartRow[] = Array.from({ length: Math.ceil(WORDS.length / 12) }, (_, at) => {
  const words = WORDS.slice(at * 12, at * 12 + 12).join('；');
  return {
    key: `row-${at}`,
    label: words,
    value: (at + 1) * (at % 2 === 0 ? 1 : 2),
    text: `${at + 1} ${words}`,
    compare: at + 2,
    compareText: `上年 ${words}`,
    share: `1% ${words}`,
    note: words,
    meets: 'above' as const,
    full: 20,
  };
}).concat({
  ...{ key: 'long', label: LONG, value: 3, text: '3', compare: 3, compareText: '', share: '', note: LONG },
  meets: 'above',
  full: 9,
});

const KINDS: readonly ChartKind[] = ['ranked', 'change', 'paired', 'composition', 'target'];

const meta = {
  title: 'Parts/Chart hostile words',
  component: Chart,
  parameters: {
    docs: {
      description: {
        component:
          'Whatever the words of a chart hold (control characters, halves of characters, markup), its SVG is XML, its PNG can be made, and what can be read stays.',
      },
    },
  },
  args: { kind: 'ranked', title: '', label: '', errorText: '', rows: [] },
} satisfies Meta<typeof Chart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every kind of chart with every such word in every text it prints. */
export const EveryKind: Story = {
  globals: { locale: 'zh-CN' },
  render: () => (
    <div className="bd-root">
      {KINDS.map((kind) => (
        <Chart
          key={kind}
          kind={kind}
          title={`${kind} ${WORDS.join('')}`}
          label={WORDS.join('')}
          errorText="没有图"
          rows={ROWS}
          whole={kind === 'composition' ? { label: WORDS.join(''), value: 60, text: WORDS.join('') } : undefined}
        />
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    const figures = within(canvasElement).getAllByRole('figure');
    await expect(figures).toHaveLength(KINDS.length);
    for (const figure of figures) {
      const svg = await chartFile(figure, 'svg', 'zh-CN');
      const file = new DOMParser().parseFromString(await svg.blob.text(), 'image/svg+xml');
      await expect(file.querySelector('parsererror')).toBeNull();
      await expect(file.querySelector('script')).toBeNull();
      const texts = [...file.querySelectorAll('text')]
        .map(({ textContent }) => textContent)
        .join('')
        .replace(/\s/g, '');
      for (const words of [']]>', '&#0;', '<script>alert(1)</script>', LONG]) await expect(texts).toContain(words);
      // Of every word, what stands before and after the odd character, in the label alone as often as there are words.
      await expect(texts.match(/前/g)?.length).toBeGreaterThanOrEqual(WORDS.length);
      await expect(texts.match(/后/g)?.length).toBe(texts.match(/前/g)?.length);
      const png = await chartFile(figure, 'png', 'zh-CN');
      await expect((await createImageBitmap(png.blob)).width).toBeGreaterThan(0);
    }
  },
};
