import { Chart } from '../../charts/Chart.js';
import { abs, isZero, sign } from '../../model/decimal.js';
import type { Money } from '../../model/money.js';
import type { ChangeRanking, RankedChange } from '../../model/reading/changes.js';
import type { ChartedLine } from '../../model/reading/classes.js';
import { inYuan, worth } from '../../model/reading/line.js';
import type { Stated } from '../../model/values.js';
import { changeWords } from '../../text/changes.js';
import { chartWords } from '../../text/charts.js';
import { formatMoney } from '../../text/numbers.js';
import { tableWords } from '../../text/tables.js';
import { CompositionChart } from '../composition/CompositionChart.js';
import { inUnit } from '../figures.js';
import { Whole } from '../whole.js';
import type { Writer } from '../writer.js';
import { lineName, plainName } from './LineName.js';
import { messages } from './messages.js';

export interface ClassChartProps {
  w: Writer;
  classes: readonly ChartedLine[];
  total?: Stated<Money> | undefined;
}

/** Classes as shares of the total, coloured by their order in the document. */
export function ClassChart({ w, classes, total }: ClassChartProps) {
  const say = w.say(messages);
  if (classes.length === 0) return null;
  return (
    <CompositionChart
      w={w}
      title={say('lines.chart.classes')}
      label={say('lines.chart.classesLabel')}
      labelLang={w.lang}
      whole={total && { label: w.say(tableWords)('total'), money: total }}
      parts={classes.map(({ line, order }) => ({
        key: line.key,
        label: line.name ?? '',
        money: worth(line) ?? line.amount,
        summed: line.sum !== undefined,
        share: line.share,
        order,
      }))}
    />
  );
}

const CHANGES_DRAWN = 8;

/** Maximum number of further changes that are named; more are counted. */
const REST_NAMED = 12;

/** The largest changes with their reasons, and a sentence about the others. */
export function ChangeChart({ w, changes }: { w: Writer; changes: ChangeRanking | undefined }) {
  if (!changes || changes.ranked.length < 2) return null;
  const say = w.say(messages);
  const { ranked, unchanged, base } = changes;
  const rest = ranked.slice(CHANGES_DRAWN);
  const restItem = (change: RankedChange) =>
    w.phrase(messages, 'lines.restItem', {
      name: lineName(w, change.line, { inline: true }),
      change: <bdi className="bd-amount">{signedText(w, change)}</bdi>,
    });
  return (
    <div className="bd-block">
      <Chart
        kind="change"
        title={say('lines.chart.changes', { base: w.say(changeWords)(`base.${base}`) })}
        label={say('lines.chart.changesLabel')}
        errorText={w.say(chartWords)('chart.failed')}
        labelLang={w.lang}
        rows={ranked.slice(0, CHANGES_DRAWN).map((change) => ({
          key: change.line.key,
          label: plainName(change.line, w.locale),
          value: Number(inYuan(change.change)),
          text: signedText(w, change),
          ...(typeof change.reading.reason === 'string' && { note: change.reading.reason }),
        }))}
      />
      {(rest.length > 0 || unchanged > 0) && (
        <Whole>
          <p className="bd-prose bd-lines-rest">
            {rest.length > REST_NAMED && say('lines.restCounted', { count: rest.length })}
            {rest.length > 0 &&
              rest.length <= REST_NAMED &&
              w.phrase(messages, 'lines.rest', { changes: w.list(rest.map(restItem)) })}
            {unchanged > 0 && say('lines.unchanged', { count: unchanged })}
          </p>
        </Whole>
      )}
    </div>
  );
}

function signedText({ locale, unit }: Writer, { change }: RankedChange): string {
  const { value, unit: shownUnit } = inUnit(change, unit);
  const mark = isZero(value) ? '' : sign(value) < 0 ? '−' : '+';
  return formatMoney({ value: abs(value), unit: shownUnit }, locale, mark);
}
