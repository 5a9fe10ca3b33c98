import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Chart, type ChartRow } from '../../src/charts/Chart.js';

const rows: ChartRow[] = [
  { key: 'a', label: '公务用车运行费', value: 94, text: '94 万元', compare: 98, compareText: '上年 98 万元' },
  { key: 'b', label: '公务接待费', value: 0, text: '', absent: '未安排' },
];

const html = renderToString(
  <Chart kind="paired" title="“三公”经费" label="图" errorText="没有载入" labelLang="zh-CN" rows={rows} />,
);

describe('a chart rendered on a server', () => {
  it('has a title and a placeholder sized by its labels, hidden from assistive technology', () => {
    expect(html).toContain('<figcaption class="bd-figure-title">“三公”经费</figcaption>');
    expect(
      html.match(/class="bd-chart-label" data-text="(公务用车运行费|公务接待费)" data-kind="paired" lang="zh-CN"/g),
    ).toHaveLength(2);
    expect(html.match(/class="bd-chart-strip" data-kind="paired"/g)).toHaveLength(2);
    expect(html).toContain('aria-hidden="true"');
  });

  it('has no style attribute, no SVG and no text copy of the figures', () => {
    expect(html).not.toContain('style');
    expect(html).not.toContain('<svg');
    expect(html.replace(/<[^>]+>/g, '')).toBe('“三公”经费');
  });

  it('renders nothing without rows', () => {
    expect(renderToString(<Chart kind="ranked" title="图" label="图" errorText="没有载入" rows={[]} />)).toBe('');
  });
});
