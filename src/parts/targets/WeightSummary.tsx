import { fullScore, type Weighting } from '../../model/reading/indicators.js';
import { Bar } from '../Bar.js';
import { dataTable } from '../table/DataTable.js';
import type { Writer } from '../writer.js';
import { messages } from './messages.js';

export interface WeightSummaryProps {
  weighting: Weighting;
  /** Name of the target, for the table's accessible name. */
  name: string;
}

/**
 * The sum of weights of each 一级指标, with bars relative to the full score. `null` if a weight is not stated or there is only one 一级指标.
 */
export function weightSummary(w: Writer, { weighting: { sum, dimensions, places }, name }: WeightSummaryProps) {
  if (sum === undefined || dimensions.length < 2) return null;
  const say = w.say(messages);
  const full = Number(fullScore(sum));
  return dataTable(w, {
    title: (
      <>
        {say('targets.weights')}{' '}
        <bdi className="bd-visually-hidden" lang={w.lang}>
          {name}
        </bdi>
      </>
    ),
    label: say('targets.weights'),
    narrow: 'keep',
    className: 'bd-weights',
    rows: dimensions,
    keyOf: (_, index) => String(index),
    name: { head: say('targets.dimension'), render: (dimension) => w.quote(dimension.name) },
    columns: [
      {
        key: 'count',
        head: say('targets.indicatorCount'),
        render: ({ count }) => w.quantity(`${count}`),
        numeric: true,
      },
      {
        key: 'weight',
        head: say('targets.weight'),
        render: ({ weight }) => (
          <span className="bd-weight">
            <span className="bd-weight-figure">{w.quantity(weight, undefined, { places })}</span>
            <span className="bd-weight-bar">
              <Bar percent={(Number(weight) / full) * 100} />
            </span>
          </span>
        ),
        className: 'bd-weight-cell',
      },
    ],
  });
}
