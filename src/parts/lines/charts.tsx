import { Fragment } from 'react';
import { Chart } from '../../charts/Chart.js';
import { abs, isZero, sign } from '../../model/decimal.js';
import type { Money } from '../../model/money.js';
import type { ChangeMark, ChangeRanking } from '../../model/reading/changes.js';
import type { ClassMark } from '../../model/reading/classes.js';
import { inYuan, worth } from '../../model/reading/line.js';
import type { Stated } from '../../model/values.js';
import { changeWords } from '../../text/changes.js';
import { chartWords } from '../../text/charts.js';
import { common } from '../../text/common.js';
import { documentLang, sayIn, template } from '../../text/language.js';
import { formatMoney } from '../../text/numbers.js';
import { tableWords } from '../../text/tables.js';
import { inUnit } from '../Amount.js';
import { CompositionChart } from '../composition/CompositionChart.js';
import { Phrase } from '../Phrase.js';
import type { WritingProps } from '../props.js';
import { Whole } from '../whole.js';
import { LineName, plainName } from './LineName.js';
import { messages } from './messages.js';

interface ChartsProps extends WritingProps {
  /** Language of the document. */
  language: string;
}

/** What the money is for: the whole as one bar of its classes, and each as a share of it in the colour of its place in the document. */
export function ClassChart({
  classes,
  total,
  language,
  locale = 'zh-CN',
  unit,
}: ChartsProps & { classes: readonly ClassMark[]; total?: Stated<Money> | undefined }) {
  const say = sayIn(messages, locale);
  if (classes.length === 0) return null;
  return (
    <CompositionChart
      title={say('lines.chart.classes')}
      label={say('lines.chart.classesLabel')}
      labelLang={documentLang(locale, language)}
      whole={total && { label: sayIn(tableWords, locale)('total'), money: total }}
      parts={classes.map(({ line, order }) => ({
        key: line.key,
        label: line.name ?? '',
        money: worth(line) ?? line.amount,
        summed: line.sum !== undefined,
        share: line.share,
        order,
      }))}
      locale={locale}
      unit={unit}
    />
  );
}

/** Changes that the picture leaves out are named up to this many, else counted. */
const REST_NAMED = 12;

/** What changed most and why, and in a line under it what else changed. */
export function ChangeChart({
  changes,
  language,
  locale = 'zh-CN',
  unit,
}: ChartsProps & { changes: ChangeRanking | undefined }) {
  if (!changes || changes.marks.length < 2) return null;
  const say = sayIn(messages, locale);
  const words = { locale, unit };
  return (
    <div className="bd-block">
      <Chart
        kind="change"
        title={say('lines.chart.changes', { base: sayIn(changeWords, locale)(`base.${changes.base}`) })}
        label={say('lines.chart.changesLabel')}
        errorText={sayIn(chartWords, locale)('chart.failed')}
        labelLang={documentLang(locale, language)}
        rows={changes.marks.map((mark) => ({
          key: mark.line.key,
          label: plainName(mark.line, locale),
          value: Number(inYuan(mark.change)),
          text: signedText(mark, words),
          ...(typeof mark.reading.reason === 'string' && { note: mark.reading.reason }),
        }))}
      />
      {(changes.rest.length > 0 || changes.unchanged > 0) && (
        <Whole>
          <p className="bd-prose bd-lines-rest">
            {changes.rest.length > REST_NAMED && say('lines.restCounted', { count: changes.rest.length })}
            {changes.rest.length > 0 && changes.rest.length <= REST_NAMED && (
              <Phrase
                template={template(messages, locale, 'lines.rest')}
                parts={{
                  changes: changes.rest.map((mark, index) => (
                    <Fragment key={mark.line.key}>
                      {index > 0 && sayIn(common, locale)('list.separator')}
                      <Phrase
                        template={template(messages, locale, 'lines.restItem')}
                        parts={{
                          name: <LineName line={mark.line} locale={locale} language={language} inline />,
                          change: <bdi className="bd-amount">{signedText(mark, words)}</bdi>,
                        }}
                      />
                    </Fragment>
                  )),
                }}
              />
            )}
            {changes.unchanged > 0 && say('lines.unchanged', { count: changes.unchanged })}
          </p>
        </Whole>
      )}
    </div>
  );
}

function signedText({ change }: ChangeMark, { locale = 'zh-CN', unit }: WritingProps): string {
  const { value, unit: shownUnit } = inUnit(change, unit);
  const mark = isZero(value) ? '' : sign(value) < 0 ? '−' : '+';
  return formatMoney({ value: abs(value), unit: shownUnit }, locale, mark);
}
