import type { ReactNode } from 'react';
import type { IndicatorLine } from '../../model/reading/indicators.js';
import type { IndicatorsView } from '../../model/reading/targets.js';
import { template } from '../../text/language.js';
import { columnsOf } from '../table/columns.js';
import { Cell, ColumnHead, RowHead } from '../table/Table.js';
import type { Writer } from '../writer.js';
import { IndicatorRows } from './IndicatorRows.js';
import { measureText } from './measureText.js';
import { messages } from './messages.js';
import { stated } from './stated.js';

export interface IndicatorTableProps {
  view: IndicatorsView;
  /** Name of the target, for the table's accessible name. */
  name: string;
  /** Show the computed sum of weights. Default true. */
  sums?: boolean;
}

/** Head columns: 一级, 二级 and 三级指标. */
const HEADS = ['dimension', 'category', 'name'] as const;
const COLUMNS = ['target', 'basis', 'lastYear', 'weight', 'scoring', 'evidence'] as const;

/**
 * The indicators in the columns and order of the official form. 一级 and 二级指标 are heads that span their rows; narrow widgets show them
 * as small headings above the first of these rows. Tables of more than ten indicators have a search field.
 */
export function indicatorTable(w: Writer, { view, name, sums = true }: IndicatorTableProps) {
  const say = w.say(messages);
  const { sum, places } = view.weighting;
  const shown = COLUMNS.filter((column) => column === 'target' || view.columns[column]);
  const weightAt = shown.indexOf('weight');
  const afterWeight = shown.length - 1 - weightAt;
  const { heads, cells } = columnsOf<IndicatorLine>(
    w,
    shown.map((column) => ({
      key: column,
      head: say(`targets.${column}`),
      render: (line) => indicatorValue(w, line, column, places),
      numeric: column === 'weight',
      className: `bd-indicator-${column.toLowerCase()}`,
      headClassName: `bd-indicator-head-${column.toLowerCase()}`,
    })),
    [],
    { unit: undefined },
  );
  return (
    <IndicatorRows
      groups={view.dimensions.map((dimension) => ({
        key: dimension.key,
        name: w.quote(dimension.name),
        categories: dimension.categories.map((category) => ({
          key: category.key,
          name: w.quote(category.name),
          rows: category.indicators.map((line) => ({
            key: line.key,
            text: [line.name, category.name, dimension.name].join('\n'),
            content: (
              <>
                <RowHead className="bd-indicator-name">{w.marked(`${line.key}.name`, w.quote(line.name))}</RowHead>
                {cells(line)}
              </>
            ),
          })),
        })),
      }))}
      words={{
        filter: say('targets.filter'),
        clear: say('targets.filter.clear'),
        // Placeholders are filled in on the client.
        all: template(messages, w.locale, 'targets.filter.all'),
        found: template(messages, w.locale, 'targets.filter.found'),
        nothing: template(messages, w.locale, 'targets.filter.nothing'),
      }}
      title={
        <>
          {say('targets.indicators')}{' '}
          <bdi className="bd-visually-hidden" lang={w.lang}>
            {name}
          </bdi>{' '}
          <bdi className="bd-caption-unit bd-indicator-count">
            {say('targets.indicators.count', { count: view.count })}
          </bdi>
        </>
      }
      label={say('targets.indicators')}
      locale={w.locale}
      narrow="keep"
      className="bd-indicators"
      head={
        <tr>
          {HEADS.map((head) => (
            <ColumnHead key={head} className={`bd-indicator-head-${head}`}>
              {say(`targets.${head}`)}
            </ColumnHead>
          ))}
          {heads}
        </tr>
      }
      foot={
        sums &&
        sum !== undefined && (
          <tr className="bd-row bd-indicator-sum" data-total>
            <RowHead colSpan={HEADS.length + weightAt}>{say('targets.weightSum')}</RowHead>
            <Cell className="bd-indicator-weight" numeric>
              {w.quantity(sum, undefined, { places })}
            </Cell>
            {afterWeight > 0 && <td className="bd-td" colSpan={afterWeight} />}
          </tr>
        )
      }
    />
  );
}

/** The value of an indicator in one column. `places`: decimal places of all weights. */
function indicatorValue(w: Writer, line: IndicatorLine, column: (typeof COLUMNS)[number], places: number): ReactNode {
  const at = `${line.key}.${column}`;
  switch (column) {
    case 'target':
    case 'lastYear':
      return w.marked(at, measureText(w, line[column], { strong: column === 'target' }));
    case 'weight':
      return stated(w, line.weight, (weight) => w.quantity(weight, undefined, { places, at }));
    default:
      return w.marked(at, stated(w, line[column], w.quote));
  }
}
