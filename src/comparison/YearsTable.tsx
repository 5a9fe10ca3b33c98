import { Chart } from '../charts/Chart.js';
import type { MoneyUnit } from '../model/values.js';
import { dataTable } from '../parts/table/DataTable.js';
import type { Writer } from '../parts/writer.js';
import { chartWords } from '../text/charts.js';
import { documentLang } from '../text/language.js';
import { formatMoney } from '../text/numbers.js';
import { tableWords } from '../text/tables.js';
import { cellText, computedChange } from './cells.js';
import { messages } from './messages.js';
import { measureName, quoteIn } from './naming.js';
import { cellFigure, cellMoney } from './ranking.js';
import type { ComparedMeasure } from './view.js';

export interface YearsTableProps {
  title: string;
  measures: readonly ComparedMeasure[];
  /** Ascending, one per column. */
  years: readonly number[];
  unit: MoneyUnit;
}

/** Measures by year with the last change, and a chart of the last two years. */
export function yearsTable(w: Writer, props: YearsTableProps) {
  const { title, measures, years, unit } = props;
  const say = w.say(messages);
  const [from = 0, to = 0] = years.slice(-2);
  return (
    <div className="bd-comparison-topic">
      {dataTable(w, {
        title,
        unit,
        aligned: 'column',
        narrow: years.length > 4 ? 'scroll' : 'stack',
        className: 'bd-comparison-table',
        rows: measures,
        keyOf: ({ key }) => key,
        name: {
          head: w.say(tableWords)('item'),
          render: (measure) => quoteIn(w, measure.language, measureName(w, measure)),
        },
        columns: [
          ...years.map((year, index) => ({
            key: `${year}`,
            head: say('comparison.year', { year }),
            figure: ({ cells }: ComparedMeasure) => cellMoney(cells[index]),
            render: ({ cells }: ComparedMeasure, by: Writer) => cellText(by, cells[index]),
            lead: index === years.length - 1,
          })),
          measures.some(({ change }) => change !== undefined) && {
            key: 'change',
            head: say('comparison.changeHead', { from, to }),
            render: ({ change }, by) => change && computedChange(by, change),
          },
        ],
      })}
      <YearsChart w={w} {...props} />
    </div>
  );
}

/** The last two years of measures that have both. */
function YearsChart({ w, measures, years, unit }: Omit<YearsTableProps, 'title'> & { w: Writer }) {
  const say = w.say(messages);
  const [from = 0, to = 0] = years.slice(-2);
  const title = say('comparison.chart.years', { from, to });
  const rows = measures.flatMap((measure) => {
    const [before, last] = measure.cells.slice(-2).map((cell) => cellFigure(cell, unit));
    if (measure.form !== 'money' || before === undefined || last === undefined) return [];
    if (Number(before) === 0 && Number(last) === 0) return [];
    const money = (value: typeof last) => formatMoney({ value, unit }, w.locale);
    return [
      {
        key: measure.key,
        label: measureName(w, measure),
        value: Number(last),
        text: money(last),
        compare: Number(before),
        compareText: say('comparison.chart.before', { year: from, amount: money(before) }),
      },
    ];
  });
  if (rows.length === 0) return null;
  const language = measures.find((measure) => measure.language !== undefined)?.language;
  return (
    <Chart
      kind="paired"
      title={title}
      label={say('comparison.chart.label', { title })}
      errorText={w.say(chartWords)('chart.failed')}
      labelLang={language && documentLang(w.locale, language)}
      rows={rows}
    />
  );
}
