import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Chart, type ChartRow } from '../../src/charts/Chart.js';
import { expectReadableChart } from '../fixtures/charts.js';

/** Five parts: 77, 12, 5, 4 and 0.2 %. */
const parts: ChartRow[] = [
  { key: '201', label: '一般公共服务支出', value: 2174.49, text: '2174.49 万元', share: '77.41%', tone: 1 },
  { key: '208', label: '社会保障和就业支出', value: 347.08, text: '347.08 万元', share: '12.33%', tone: 3 },
  { key: '210', label: '卫生健康支出', value: 151.7, text: '151.70 万元', share: '5.32%', tone: 4 },
  { key: '221', label: '住房保障支出', value: 124.42, text: '124.42 万元', share: '4.72%', tone: 5 },
  { key: '205', label: '教育支出', value: 5.53, text: '5.53 万元', share: '0.22%', tone: 2 },
];

/** Twenty names of twelve characters, a zero, a tiny part, absences. */
const manyParts: ChartRow[] = [
  ...Array.from({ length: 20 }, (_, index) => ({
    key: `${index}`,
    label: `第${'一二三四五六七八九十'[index % 10]}类事业发展专项资金支出`,
    value: index === 19 ? 0.002 : 1000 / (index + 1),
    text: index === 19 ? '0.002 万元' : `${(1000 / (index + 1)).toFixed(2)} 万元`,
    share: index === 19 ? '0.00%' : `${(100 / (index + 1) / 3.6).toFixed(2)}%`,
  })),
  { key: 'zero', label: '科学技术支出', value: 0, text: '0 万元', share: '0%' },
  { key: 'none', label: '债务还本付息支出', value: 0, text: '', absent: '未安排' },
  { key: 'kept', label: '国防支出', value: 0, text: '', absent: '不宜公开' },
];

const reasons: ChartRow[] = [
  {
    key: 'a',
    label: '党委办公厅（室）及相关机构事务·行政运行',
    value: 152.17,
    text: '+152.17 万元',
    note: '在职人员增加工资，社保、医保及住房公积金缴费增加。',
  },
  {
    key: 'b',
    label: '事业运行',
    value: 76.97,
    text: '+76.97 万元',
    note: '本年新增事业编制人员，工资、津贴补贴、绩效工资和公用经费相应增加；上年部分人员经费由其他科目列支，本年按规定调整到本科目，因此增加较多。',
  },
  { key: 'c', label: '行政单位医疗', value: -10, text: '−10 万元', note: '缴费基数调整。' },
  { key: 'd', label: '培训支出', value: -0.55, text: '−0.55 万元' },
  { key: 'e', label: '住房公积金', value: 0, text: '0 万元', note: '与上年一致。' },
];

const targets: ChartRow[] = [
  {
    key: 'a',
    label: '设备购置数量',
    value: 50,
    text: '≥ 50 台',
    meets: 'above',
    compare: 45,
    compareText: '上年 45 台',
  },
  { key: 'b', label: '会议召开场次', value: 25, text: '≥ 25 次', meets: 'above', compare: 6, compareText: '上年 6 次' },
  {
    key: 'c',
    label: '设备质量合格率',
    value: 95,
    text: '≥ 95%',
    meets: 'above',
    full: 100,
    compare: 100,
    compareText: '上年 100%',
  },
  { key: 'd', label: '系统故障率', value: 5, text: '≤ 5%', meets: 'below', compare: 2, compareText: '上年 2%' },
  {
    key: 'e',
    label: '设备采购成本',
    value: 114,
    text: '≤ 114 万元',
    meets: 'below',
    compare: 150,
    compareText: '上年 150 万元',
  },
  { key: 'f', label: '项目数', value: 3, text: '= 3 个', compare: 3, compareText: '上年 3 个' },
];

const awkwardTargets: ChartRow[] = [
  {
    key: 'a',
    label: '年度维护成本增长率',
    value: -5,
    text: '≤ −5%',
    meets: 'below',
    compare: 1.5,
    compareText: '上年 1.5%',
  },
  { key: 'b', label: '安全责任事故起数', value: 0, text: '= 0 起', compare: 0, compareText: '上年 0 起' },
  {
    key: 'c',
    label: '新增就业',
    value: 120000,
    text: '≥ 120,000 人次/县（市、区）',
    meets: 'above',
    compare: 3,
    compareText: '上年 3 人次/县（市、区）',
  },
  {
    key: 'd',
    label: '群众满意度（含服务对象、企业和基层单位三类问卷的加权平均值）',
    value: 90,
    text: '> 90%',
    meets: 'above',
    full: 100,
    compare: 89.97,
    compareText: '上年 89.97%',
  },
  { key: 'e', label: '制度建设', value: 0, text: '', absent: '未载明' },
];

const meta = {
  title: 'Parts/Chart forms',
  component: Chart,
  args: {
    kind: 'composition',
    title: '支出用于什么',
    label: '各类支出占合计的份额。图中数据与下表相同。',
    errorText: '图表没有载入，数据见下表。',
    rows: parts,
  },
  render: ({ labelLang = 'zh-CN', ...args }, { globals }) => (
    <div className="bd-root" lang={globals.locale === 'en' ? 'en' : 'zh-CN'}>
      <Chart
        kind={args.kind}
        title={args.title}
        label={args.label}
        errorText={args.errorText}
        rows={args.rows}
        whole={args.whole}
        labelLang={labelLang}
      />
    </div>
  ),
  play: expectReadableChart,
  parameters: {
    docs: {
      description: {
        component:
          'Charts for special questions: parts of a whole, changes with their reasons, targets against results.',
      },
    },
  },
} satisfies Meta<typeof Chart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Parts of a whole: one bar of all parts, then each part with its amount and printed share. */
export const Composition: Story = {
  args: {
    kind: 'composition',
    title: '支出用于什么',
    label: '各类支出占合计的份额。',
    rows: parts,
    whole: { label: '合计', value: 2803.23, text: '2803.23 万元' },
  },
  play: async (context) => {
    await expectReadableChart(context);
    const chart = await context.canvas.findByRole('img', { name: context.args.label });
    // The smallest part is visible in the bar of the whole and in its own row.
    const smallest = [...chart.querySelectorAll('.bd-mark[data-tone="2"]')];
    await expect(smallest).toHaveLength(2);
    for (const mark of smallest) await expect(mark.getBoundingClientRect().width).toBeGreaterThanOrEqual(1.9);
  },
};

/** Name and amount on one line, bar and share below. */
export const CompositionNarrow: Story = { ...Composition, globals: { width: '280' } };

/** Right to left. */
export const CompositionRightToLeft: Story = { ...Composition, globals: { direction: 'rtl' } };

/** Elder mode. */
export const CompositionElder: Story = { ...Composition, globals: { mode: 'elder', width: '320' } };

/** Dark theme. */
export const CompositionDark: Story = { ...Composition, globals: { theme: 'dark', width: '640' } };

/** Twenty names of twelve characters, a tiny part, a zero and absences. */
export const CompositionAwkward: Story = { args: { ...Composition.args, rows: manyParts, whole: undefined } };

/** The same at 280 px. */
export const CompositionAwkwardNarrow: Story = { ...CompositionAwkward, globals: { width: '280' } };

/** All parts equal. */
export const CompositionAllEqual: Story = {
  args: {
    ...Composition.args,
    rows: parts.map((row) => ({ ...row, value: 20, text: '20 万元', share: '20%' })),
    whole: undefined,
  },
};

/** A single part. The unexplained rest of the whole stays empty. */
export const CompositionOneRow: Story = {
  args: { ...Composition.args, rows: parts.slice(1, 2), whole: { label: '项目资金', value: 500, text: '500 万元' } },
};

/** With a negative part there are no shares, so the rows are ranked. */
export const CompositionNegative: Story = {
  args: {
    ...Composition.args,
    rows: [...parts.slice(0, 2), { key: 'x', label: '收回资金', value: -120.5, text: '−120.5 万元', share: '−4.3%' }],
  },
};

/** Each change with its reason below its bar. */
export const ChangeWithReasons: Story = {
  args: { kind: 'change', title: '哪些科目变化最大：比上年预算', label: '变化最大的科目和原因。', rows: reasons },
};

/** The same at 320 px. */
export const ChangeWithReasonsNarrow: Story = { ...ChangeWithReasons, globals: { width: '320' } };

/** Right to left. */
export const ChangeWithReasonsRightToLeft: Story = {
  ...ChangeWithReasons,
  globals: { direction: 'rtl', width: '640' },
};

/** The target as a line, with the side that meets it hatched; last year's value as a dot. */
export const Target: Story = {
  args: { kind: 'target', title: '指标值与上年完成值', label: '指标值与上年完成值。', rows: targets },
};

/** The same at 280 px. */
export const TargetNarrow: Story = { ...Target, globals: { width: '280' } };

/** Right to left. */
export const TargetRightToLeft: Story = { ...Target, globals: { direction: 'rtl', width: '640' } };

/** Elder mode, dark theme. */
export const TargetElder: Story = { ...Target, globals: { mode: 'elder', theme: 'dark', width: '320' } };

/** Negative, zero, very different and nearly equal values, long names and units, an absence. */
export const TargetAwkward: Story = { args: { ...Target.args, rows: awkwardTargets } };

/** The same at 280 px. */
export const TargetAwkwardNarrow: Story = { ...TargetAwkward, globals: { width: '280' } };
