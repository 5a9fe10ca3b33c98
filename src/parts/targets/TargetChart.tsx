import { Chart } from '../../charts/Chart.js';
import type { Measure } from '../../model/performance.js';
import { againstLastYear } from '../../model/reading/against.js';
import type { DimensionGroup } from '../../model/reading/indicators.js';
import { chartWords } from '../../text/charts.js';
import { documentLang, type LocaleInput, sayIn } from '../../text/language.js';
import { formatDecimal, formatPercent, UNIT_SPACE } from '../../text/numbers.js';
import { Whole } from '../whole.js';
import { messages } from './messages.js';

export interface TargetChartProps {
  dimensions: readonly DimensionGroup[];
  /** Name of the project, to tell the pictures of several sheets apart. */
  name: string;
  locale: LocaleInput;
  /** Language of the document. */
  language: string;
}

/**
 * Targets against what was reached last year, where both are numbers of one unit and differ; in a line under it, which are not in
 * the picture and why. Nothing where there are not two to look at.
 */
export function TargetChart({ dimensions, name, locale, language }: TargetChartProps) {
  const { lines, more, same, notComparable } = againstLastYear(dimensions);
  const say = sayIn(messages, locale);
  if (lines.length < 2) return null;
  return (
    <div className="bd-block">
      <Chart
        kind="target"
        title={say('targets.chart')}
        label={say('targets.chartLabel', { name })}
        errorText={sayIn(chartWords, locale)('chart.failed')}
        labelLang={documentLang(locale, language)}
        rows={lines.map(({ key, name: label, target, lastYear, meets, full }) => ({
          key,
          label,
          value: Number(target.value),
          text: measureText(target, locale),
          compare: Number(lastYear.value),
          compareText: say('targets.chart.lastYear', { value: measureText(lastYear, locale) }),
          ...(meets && { meets }),
          ...(full !== undefined && { full: Number(full) }),
        }))}
      />
      <Whole>
        <p className="bd-prose bd-target-rest">
          {say('targets.chart.key')}
          {more > 0 && say('targets.chart.more', { count: more })}
          {same > 0 && say('targets.chart.same', { count: same })}
          {notComparable > 0 && say('targets.chart.notComparable', { count: notComparable })}
        </p>
      </Whole>
    </div>
  );
}

function measureText({ operator, value, unit }: Extract<Measure, { kind: 'number' }>, locale: LocaleInput): string {
  const sign = operator === undefined ? '' : `${operator}${UNIT_SPACE}`;
  if (unit === '%') return `${sign}${formatPercent(value, locale)}`;
  return `${sign}${formatDecimal(value, locale)}${unit === undefined ? '' : `${UNIT_SPACE}${unit}`}`;
}
