import { Chart } from '../charts/Chart.js';
import type { ChartRow } from '../charts/rows.js';
import { abs, isZero, sign } from '../model/decimal.js';
import type { MoneyUnit } from '../model/values.js';
import type { Writer } from '../parts/writer.js';
import { chartWords } from '../text/charts.js';
import { formatMoney, formatPercent } from '../text/numbers.js';
import { messages } from './messages.js';
import { type ComparisonColumn, type ComparisonRow, cellFigure } from './ranking.js';

export interface ColumnChartProps {
  w: Writer;
  column: ComparisonColumn | undefined;
  at: number;
  rows: readonly ComparisonRow[];
  unit: MoneyUnit;
}

/** A column as bars, in the order of the table; rates of change from a zero line. */
export function ColumnChart({ w, column, at, rows, unit }: ColumnChartProps) {
  const say = w.say(messages);
  const drawn = rows.flatMap((row): (ChartRow & { rate: boolean })[] => {
    const cell = row.cells[at];
    const figure = cellFigure(cell, unit);
    if (figure === undefined) return [];
    const rate = cell?.form === 'percent' && cell.signed === true;
    const mark = !rate || isZero(figure) ? '' : sign(figure) < 0 ? '−' : '+';
    const text =
      cell?.form === 'percent'
        ? `${mark}${formatPercent(rate ? abs(figure) : figure, w.locale)}`
        : formatMoney({ value: figure, unit }, w.locale);
    return [{ key: row.key, label: row.name, value: Number(figure), text, rate }];
  });
  if (column === undefined || drawn.length < 2) return null;
  const title =
    column.lang === undefined
      ? say('comparison.chart.column', { measure: column.label })
      : say('comparison.chart.quotedColumn');
  const signed = drawn.some(({ rate, value }) => rate || value < 0);
  return (
    <Chart
      kind={signed ? 'change' : 'ranked'}
      title={title}
      label={say('comparison.chart.label', { title })}
      errorText={w.say(chartWords)('chart.failed')}
      labelLang={rows.find(({ lang }) => lang !== undefined)?.lang}
      rows={drawn.map(({ rate: _rate, ...row }) => row)}
    />
  );
}
