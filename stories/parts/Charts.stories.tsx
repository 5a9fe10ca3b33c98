import type { Meta, StoryObj } from '@storybook/react-vite';
import { Chart, type ChartRow } from '../../src/charts/Chart.js';
import { expectReadableChart } from '../fixtures/charts.js';

const byFunction: ChartRow[] = [
  { key: '201', label: '一般公共服务支出', value: 1840.52, text: '1,840.52 万元', tone: 1 },
  { key: '208', label: '社会保障和就业支出', value: 402.6, text: '402.6 万元', tone: 2 },
  { key: '210', label: '卫生健康支出', value: 131.07, text: '131.07 万元', tone: 3 },
  { key: '221', label: '住房保障支出', value: 118.4, text: '118.4 万元', tone: 4 },
  { key: '205', label: '教育支出', value: 4.9, text: '4.9 万元', tone: 5 },
  { key: '206', label: '科学技术支出', value: 0, text: '0', tone: 6 },
  { key: '229', label: '其他支出', value: 0, text: '', absent: '未安排' },
];

const longNames: ChartRow[] = [
  {
    key: 'a',
    label: '机关事业单位职业年金缴费支出（含以前年度清算、补缴及记实部分）',
    value: 86400,
    text: '86,400 元',
  },
  { key: 'b', label: '公务员医疗补助', value: 35210.5, text: '35,210.5 元' },
  {
    key: 'c',
    label: 'Archives digitisation, cataloguing and disaster-recovery copies',
    value: 12000,
    text: '12,000 元',
  },
  { key: 'd', label: '“十四五”地方志书、年鉴编纂出版及数字化专项经费（第二期）', value: 0.2, text: '0.2 元' },
];

const changes: ChartRow[] = [
  { key: '201', label: '一般公共服务支出', value: 152.17, text: '▲ +152.17 万元' },
  { key: '208', label: '社会保障和就业支出', value: -96.3, text: '▼ −96.3 万元' },
  { key: '221', label: '住房保障支出', value: 21.05, text: '▲ +21.05 万元' },
  { key: '210', label: '卫生健康支出', value: -0.4, text: '▼ −0.4 万元' },
  { key: '205', label: '教育支出', value: 0, text: '＝ 0' },
  { key: '229', label: '其他支出', value: 0, text: '', absent: '上年未列' },
];

const pairs: ChartRow[] = [
  { key: 'car', label: '公务用车运行费', value: 94, text: '94 万元', compare: 98, compareText: '上年 98 万元' },
  { key: 'meal', label: '公务接待费', value: 4.5, text: '4.5 万元', compare: 4.5, compareText: '上年 4.5 万元' },
  { key: 'buy', label: '公务用车购置费', value: 36, text: '36 万元', compare: 0, compareText: '上年 0' },
  { key: 'abroad', label: '因公出国（境）费', value: 0, text: '0', compare: 12, compareText: '上年 12 万元' },
  { key: 'meeting', label: '会议费', value: 0, text: '', absent: '未安排', compare: 20, compareText: '上年 20 万元' },
  { key: 'training', label: '培训费', value: 8, text: '8 万元' },
];

const meta = {
  title: 'Parts/Charts',
  component: Chart,
  args: {
    kind: 'ranked',
    title: '支出按功能分类',
    label: '各类支出的金额，从多到少。图中数据与下表相同。',
    errorText: '图表没有载入，数据见下表。',
    rows: byFunction,
  },
  render: ({ ...args }, { globals }) => (
    <div className="bd-root" lang={globals.locale === 'en' ? 'en' : 'zh-CN'}>
      <Chart
        kind={args.kind}
        title={args.title}
        label={args.label}
        errorText={args.errorText}
        rows={args.rows}
        whole={args.whole}
        labelLang="zh-CN"
      />
    </div>
  ),
  play: expectReadableChart,
  parameters: {
    docs: {
      description: {
        component:
          'Charts of figures in a table beside them. Every bar shows its value; names wrap and are never truncated; an absence is shown as a word in place of a bar.',
      },
    },
  },
} satisfies Meta<typeof Chart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Amounts in descending order. The smallest is still visible, zero is a line, an absence a word. */
export const Ranked: Story = {};

/** In a narrow sidebar, names are above their bars. */
export const RankedNarrow: Story = { globals: { width: '280' } };

/** Names longer than the width of the widget. */
export const LongNames: Story = { args: { title: '项目支出', rows: longNames } };

/** The same at 280 px. */
export const LongNamesNarrow: Story = { ...LongNames, globals: { width: '280' } };

/** Increases are solid bars towards the end, decreases hatched bars towards the start. Colour does not judge. */
export const Change: Story = {
  args: { kind: 'change', title: '各类支出比上年', label: '各类支出比上年的增减。', rows: changes },
};

/** Texts of decreases cross the zero line if their own side has no space. */
export const ChangeNarrow: Story = { ...Change, globals: { width: '280' } };

/** This year as a bar, last year as a thin line, each with its figure. */
export const Paired: Story = {
  args: { kind: 'paired', title: '“三公”经费', label: '今年与上年的各项费用。', rows: pairs },
};

/** The same at 320 px. */
export const PairedNarrow: Story = { ...Paired, globals: { width: '320' } };

/** Right to left: bars start at the right. */
export const RightToLeft: Story = { ...Paired, globals: { direction: 'rtl' } };

/** Changes, right to left. */
export const ChangeRightToLeft: Story = { ...Change, globals: { direction: 'rtl' } };

/** Negative amounts (a refund, a correction) in a ranked chart. */
export const Negative: Story = {
  args: {
    title: '调整后的支出',
    rows: [
      { key: 'a', label: '追加', value: 310, text: '310 万元' },
      { key: 'b', label: '收回', value: -120.5, text: '−120.5 万元' },
    ],
  },
};

/** Elder mode. */
export const Elder: Story = { ...Paired, globals: { mode: 'elder', width: '320' } };

/** Dark theme. */
export const Dark: Story = { ...Change, globals: { theme: 'dark' } };

/** Only zeros. */
export const AllZero: Story = {
  args: {
    rows: [
      { key: 'a', label: '政府性基金预算支出', value: 0, text: '0' },
      { key: 'b', label: '国有资本经营预算支出', value: 0, text: '0' },
    ],
  },
};

/** Figures in 元 with a rate, as wide as their sidebar. */
export const LongFigures: Story = {
  args: {
    kind: 'change',
    title: '比上年',
    rows: [
      { key: 'a', label: '一般公共服务支出', value: 1521700, text: '▲ +1,521,700.00 元（+33.01%）' },
      { key: 'b', label: '社会保障和就业支出', value: -963000, text: '▼ −963,000.00 元（−19.12%）' },
    ],
  },
  globals: { width: '280' },
};
