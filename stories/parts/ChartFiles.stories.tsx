import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  GeneralPublicBudget,
  PerformanceTargetTable,
  RevenueBreakdown,
  SectionTools,
  ThreePublicExpensesCard,
} from '../../src/index.js';
import { expectChartFiles } from '../fixtures/chartFiles.js';
import { sample2023 } from '../fixtures/disclosures.js';
import { severalSources } from '../fixtures/revenue.js';

const meta = {
  title: 'Parts/Chart files',
  component: SectionTools,
  render: ({ locale }) => (
    <RevenueBreakdown disclosure={severalSources} locale={locale} tools={<SectionTools locale={locale} />} />
  ),
  parameters: {
    docs: {
      description: {
        component: 'Each chart as a self-contained SVG and PNG file, with title, department, year, unit and source.',
      },
    },
  },
} satisfies Meta<typeof SectionTools>;

export default meta;
type Story = StoryObj<typeof meta>;

const SOURCES = ['财政拨款收入', '8123.40', '81.16%', '事业收入', '1650.00', '16.48%', '其他收入', '20.38', '0.20%'];

/** Parts of a whole. */
export const Composition: Story = {
  globals: { locale: 'zh-CN' },
  play: ({ canvas }) =>
    expectChartFiles({
      canvas,
      title: '收入从哪里来',
      says: ['收入预算：收入从哪里来', '某市档案局', '2024 年部门预算', '单位：万元', '来源：某市档案局', ...SOURCES],
    }),
};

/** In English, with Chinese names from the document. */
export const English: Story = {
  globals: { locale: 'en' },
  play: ({ canvas }) =>
    expectChartFiles({
      canvas,
      title: 'Where revenue comes from',
      says: [
        'Revenue budget: Where revenue comes from',
        'Department budget 2024',
        'Unit: wan yuan (10,000 yuan)',
        'Source: 某市档案局',
        ...SOURCES,
      ],
    }),
};

/** Dark theme, also in the file. */
export const Dark: Story = { ...Composition, globals: { locale: 'zh-CN', theme: 'dark' } };

/** Right to left. */
export const RightToLeft: Story = { ...Composition, globals: { locale: 'zh-CN', direction: 'rtl' } };

/** In a sidebar of 280 px: title and source wrap. */
export const Narrow: Story = { ...Composition, globals: { locale: 'zh-CN', width: '280' } };

/** Changes with reasons. Decreases are also hatched in the file. */
export const Change: Story = {
  globals: { locale: 'zh-CN' },
  render: ({ locale }) => (
    <GeneralPublicBudget disclosure={sample2023()} locale={locale} tools={<SectionTools locale={locale} />} />
  ),
  play: ({ canvas }) =>
    expectChartFiles({
      canvas,
      title: '哪些科目变化最大',
      says: [
        '一般公共预算',
        '2023 年部门预算',
        '单位：万元',
        '行政单位医疗',
        '−10 万元',
        '+152.17 万元',
        '《部门预算公开》',
      ],
    }),
};

/** This year beside last year. */
export const Paired: Story = {
  globals: { locale: 'zh-CN' },
  render: ({ locale }) => (
    <ThreePublicExpensesCard disclosure={sample2023()} locale={locale} tools={<SectionTools locale={locale} />} />
  ),
  play: ({ canvas }) =>
    expectChartFiles({ canvas, title: '各项金额', says: ['公务用车运行费', '94 万元', '上年 98 万元', '单位：万元'] }),
};

/** Targets, each in its own unit. */
export const Targets: Story = {
  globals: { locale: 'zh-CN' },
  render: ({ locale }) => (
    <PerformanceTargetTable disclosure={sample2023()} locale={locale} tools={<SectionTools locale={locale} />} />
  ),
  play: ({ canvas }) =>
    expectChartFiles({
      canvas,
      title: '指标值与上年完成值',
      says: ['设备购置数量', '≥50台', '上年45台', '单位：台、'],
    }),
};
