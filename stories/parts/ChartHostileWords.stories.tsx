import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Chart } from '../../src/charts/Chart.js';
import type { ChartRow } from '../../src/charts/rows.js';
import { chartFile } from '../../src/export/charts.js';

/** Characters that XML 1.0 forbids or that files and browsers encode differently, each between two readable characters. */
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

const LONG = '很长的名称'.repeat(40);
const FEW = '前\u0000\ufffe\ud800]]>&<后';

/** Labels with all hostile strings, a few in all other texts, and one very long label. */
const ROWS: readonly ChartRow[] = [...WORDS.map((_, at) => WORDS.slice(at, at + 12).join('')), LONG].flatMap(
  (label, at) =>
    at % 12 === 0 || label === LONG
      ? [
          {
            key: `row-${at}`,
            label,
            value: at + 1,
            text: FEW,
            compare: at + 2,
            compareText: FEW,
            share: FEW,
            note: FEW,
            meets: 'above' as const,
            full: 200,
          },
        ]
      : [],
);

const meta = {
  title: 'Parts/Chart hostile words',
  component: Chart,
  parameters: {
    docs: {
      description: {
        component:
          'Whatever the texts of a chart contain (control characters, lone surrogates, markup), its SVG is valid XML, its PNG can be made, and readable text is kept.',
      },
    },
  },
  args: { kind: 'ranked', title: FEW, label: FEW, errorText: '没有图', rows: ROWS },
  render: (props) => (
    <div className="bd-root">
      <Chart {...props} />
    </div>
  ),
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    const figure = canvas.getByRole('figure');
    const svg = await chartFile(figure, 'svg', 'zh-CN');
    const file = new DOMParser().parseFromString(await svg.blob.text(), 'image/svg+xml');
    await expect(file.querySelector('parsererror')).toBeNull();
    await expect(file.querySelector('script')).toBeNull();
    const texts = [...file.querySelectorAll('text')].map(({ textContent }) => textContent);
    const text = texts.join('').replace(/\s/g, '');
    for (const words of [']]>', '&#0;', '<script>alert(1)</script>', LONG]) await expect(text).toContain(words);
    // The readable characters around each hostile one.
    await expect(text.match(/前/g)?.length).toBeGreaterThan(WORDS.length);
    await expect(text.match(/后/g)?.length).toBe(text.match(/前/g)?.length);
    const png = await chartFile(figure, 'png', 'zh-CN');
    await expect((await createImageBitmap(png.blob)).width).toBeGreaterThan(0);
  },
} satisfies Meta<typeof Chart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Ranked bars. */
export const Ranked: Story = {};

/** Changes with their reasons. */
export const Changes: Story = { args: { kind: 'change' } };

/** This year beside last year. */
export const Paired: Story = { args: { kind: 'paired' } };

/** Parts of a whole. */
export const Composition: Story = { args: { kind: 'composition', whole: { label: FEW, value: 500, text: FEW } } };

/** Targets. */
export const Targets: Story = { args: { kind: 'target' } };
