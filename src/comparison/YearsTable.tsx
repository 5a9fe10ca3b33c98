import { Chart } from '../charts/Chart.js';
import type { MoneyUnit } from '../model/values.js';
import { columnPlaces } from '../parts/Amount.js';
import { quote } from '../parts/Quoted.js';
import { Cell, ColumnHead, RowHead, Table } from '../parts/table/Table.js';
import { chartWords } from '../text/charts.js';
import { documentLang, type LocaleInput, sayIn } from '../text/language.js';
import { formatMoney } from '../text/numbers.js';
import { tableWords } from '../text/tables.js';
import { ComputedChange, Figure } from './Cells.js';
import { messages } from './messages.js';
import { measureName } from './naming.js';
import { figureOf } from './ranking.js';
import type { Measure } from './view.js';

export interface YearsTableProps {
  title: string;
  measures: readonly Measure[];
  /** Ascending, one a column. */
  years: readonly number[];
  unit: MoneyUnit;
  locale: LocaleInput;
}

/** Measures by year, and what the last year changed on the one before; under it the last two years as bars and lines. */
export function YearsTable({ title, measures, years, unit, locale }: YearsTableProps) {
  const say = sayIn(messages, locale);
  const [from = 0, to = 0] = years.slice(-2);
  const yearHead = (year: number) => say('comparison.year', { year });
  const changeHead = say('comparison.changeHead', { from, to });
  const changes = measures.some(({ change }) => change !== undefined);
  const places = years.map((_, column) =>
    columnPlaces(
      measures.map(({ cells }) => {
        const cell = cells[column];
        return cell?.form === 'money' ? cell.money : undefined;
      }),
      unit,
    ),
  );
  return (
    <div className="bd-comparison-topic">
      <Table
        title={title}
        label={title}
        unit={unit}
        locale={locale}
        narrow={years.length > 4 ? 'scroll' : 'stack'}
        className="bd-comparison-table"
        head={
          <tr>
            <ColumnHead>{sayIn(tableWords, locale)('item')}</ColumnHead>
            {years.map((year) => (
              <ColumnHead key={year} numeric>
                {yearHead(year)}
              </ColumnHead>
            ))}
            {changes && <ColumnHead>{changeHead}</ColumnHead>}
          </tr>
        }
      >
        {measures.map((measure) => (
          <tr key={measure.key} className="bd-row">
            <RowHead>{quote(measureName(measure, locale), locale, measure.language)}</RowHead>
            {years.map((year, column) => (
              <Cell key={year} numeric lead={column === years.length - 1} label={yearHead(year)}>
                <Figure cell={measure.cells[column]} unit={unit} locale={locale} places={places[column]} />
              </Cell>
            ))}
            {changes && (
              <Cell label={changeHead}>
                {measure.change && (
                  <ComputedChange change={measure.change} unit={unit} captionUnit={unit} locale={locale} />
                )}
              </Cell>
            )}
          </tr>
        ))}
      </Table>
      <YearsChart measures={measures} years={years} unit={unit} locale={locale} />
    </div>
  );
}

/** The last two years of every measure that has both. */
function YearsChart({ measures, years, unit, locale }: Omit<YearsTableProps, 'title'>) {
  const say = sayIn(messages, locale);
  const [from = 0, to = 0] = years.slice(-2);
  const title = say('comparison.chart.years', { from, to });
  const rows = measures.flatMap((measure) => {
    const [before, last] = measure.cells.slice(-2).map((cell) => figureOf(cell, unit));
    if (measure.form !== 'money' || before === undefined || last === undefined) return [];
    if (Number(before) === 0 && Number(last) === 0) return [];
    const money = (value: typeof last) => formatMoney({ value, unit }, locale);
    return [
      {
        key: measure.key,
        label: measureName(measure, locale),
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
      errorText={sayIn(chartWords, locale)('chart.failed')}
      labelLang={language && documentLang(locale, language)}
      rows={rows}
    />
  );
}
