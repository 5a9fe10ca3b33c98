/** (d) Common on Chinese portals: antd for everything, ECharts for charts. */
import { ConfigProvider, Table, Tabs } from 'antd';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { chaptersOf, Sections } from './bare.jsx';

use([BarChart, GridComponent, SVGRenderer]);

function Chart({ title, rows }) {
  const element = useRef(null);
  useEffect(() => {
    const chart = init(element.current, undefined, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      grid: { left: 200, right: 120, top: 4, bottom: 4 },
      xAxis: { type: 'value', show: false },
      yAxis: { type: 'category', inverse: true, data: rows.map(({ label }) => label) },
      series: [
        {
          type: 'bar',
          data: rows.map(({ value }) => value),
          label: { show: true, position: 'right', formatter: ({ dataIndex }) => rows[dataIndex].text },
        },
      ],
    });
    return () => chart.dispose();
  }, [rows]);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div ref={element} className="chart" style={{ width: '100%', height: rows.length * 28 + 8 }} />
    </figure>
  );
}

function AntTable({ caption, head, rows }) {
  return (
    <Table
      title={() => caption}
      pagination={false}
      size="small"
      columns={head.map((title, index) => ({ title, dataIndex: index, key: index }))}
      dataSource={rows.map((row, key) => ({ key, ...row }))}
    />
  );
}

export function App({ content, layout }) {
  const parts = { Chart, Table: AntTable };
  const chapters = chaptersOf(content);
  return (
    <ConfigProvider>
      {layout === 'stacked' ? (
        <Sections sections={content} {...parts} />
      ) : (
        <Tabs
          items={chapters.map((chapter) => ({
            key: chapter,
            label: chapter,
            forceRender: true,
            children: <Sections sections={content.filter((section) => section.chapter === chapter)} {...parts} />,
          }))}
        />
      )}
    </ConfigProvider>
  );
}
