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
  /** Name of the project, to tell the pictures of several sheets apart. */
  name: string;
}

/**
 * Targets against what was reached last year, where both are numbers of one unit and differ; in a line under it, which are not in
 * the picture and why. Nothing where there are not two to look at. Called, not rendered: it reads the measures.
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
