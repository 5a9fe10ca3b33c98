import type { ReactNode } from 'react';
import { Chart } from '../../charts/Chart.js';
import { againstLastYear, type NumberMeasure } from '../../model/reading/against.js';
import type { DimensionGroup } from '../../model/reading/indicators.js';
import { chartWords } from '../../text/charts.js';
import { Whole } from '../whole.js';
import type { Writer } from '../writer.js';
import { numberText, unitText } from './measureText.js';
import { messages } from './messages.js';

export interface TargetChartProps {
  dimensions: readonly DimensionGroup[];
  /** Name of the project, which distinguishes the charts of several sheets. */
  name: string;
}

/**
 * A chart of targets and last year's values, if both are numbers in the same unit and differ. A line below counts the other indicators.
 * `null` if there are fewer than two rows. Called, not rendered: it reads the measures.
 */
export function targetChart(w: Writer, { dimensions, name }: TargetChartProps): ReactNode {
  const { lines, more, same, notComparable } = againstLastYear(dimensions);
  const say = w.say(messages);
  if (lines.length < 2) return null;
  const text = (measure: NumberMeasure): string => `${numberText(measure, w.locale)}${unitText(measure)}`;
  return (
    <div className="bd-block">
      <Chart
        kind="target"
        title={say('targets.chart')}
        label={say('targets.chartLabel', { name })}
        errorText={w.say(chartWords)('chart.failed')}
        labelLang={w.lang}
        rows={lines.map(({ key, name: label, target, lastYear, meets, full }) => ({
          key,
          label,
          value: Number(target.value),
          text: text(target),
          compare: Number(lastYear.value),
          compareText: say('targets.chart.lastYear', { value: text(lastYear) }),
          meets,
          full: full === undefined ? undefined : Number(full),
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
