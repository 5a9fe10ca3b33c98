import { catalog } from './language.js';

/** Shown in place of a chart that did not load. */
export const chartWords = catalog(
  {
    'chart.failed': '图表没有载入，数据见下表。',
  },
  {
    'chart.failed': 'The chart did not load; its figures are in the table.',
  },
);
