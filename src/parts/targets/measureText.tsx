import type { ReactNode } from 'react';
import type { Measure } from '../../model/performance.js';
import type { NumberMeasure } from '../../model/reading/against.js';
import type { MeasureReading } from '../../model/reading/indicators.js';
import { type LocaleInput, runsApart } from '../../text/language.js';
import { formatDate, formatDecimal, formatPercent, UNIT_SPACE } from '../../text/numbers.js';
import { Whole } from '../whole.js';
import type { Writer } from '../writer.js';
import { messages } from './messages.js';
import { stated } from './stated.js';

/**
 * The target (指标值) or last year's value (上年完成值) of an indicator: ≥ 12 次, a date, a qualitative word, or 无 as printed. Units are never
 * converted. `strong` sets the target in bold.
 */
export function measureText(w: Writer, reading: MeasureReading, { strong = false } = {}): ReactNode {
  return stated(w, reading, (measure) => {
    const printed = measure.kind === 'number' || measure.kind === 'date' ? measure.printed : undefined;
    return (
      <Whole>
        <span className="bd-measure" data-kind={measure.kind} data-strong={strong || undefined}>
          {measureValue(w, measure)}
          {printed !== undefined && (
            <span className="bd-measure-printed">
              {w.phrase(messages, 'targets.printedAs', { printed: w.quote(printed) })}
            </span>
          )}
        </span>
      </Whole>
    );
  });
}

function measureValue(w: Writer, measure: Measure): ReactNode {
  switch (measure.kind) {
    case 'date':
      return <time dateTime={measure.date}>{formatDate(measure.date, w.locale)}</time>;
    case 'word':
      return w.quote(measure.word);
    case 'none':
      return w.quote(measure.printed);
    case 'number':
      return numberValue(w, measure);
  }
}

/** A number with its operator and unit, isolated as left-to-right if needed, so that ≥ stays before it. */
function numberValue(w: Writer, measure: NumberMeasure): ReactNode {
  const { value, unit } = measure;
  const beside = unitText(measure);
  const content = (
    <>
      <data className="bd-amount" value={value} data-unit={unit}>
        {numberText(measure, w.locale)}
      </data>
      {beside !== '' && (
        <span className="bd-unit bd-measure-unit" lang={w.lang}>
          {beside}
        </span>
      )}
    </>
  );
  return runsApart(unit ?? '', w.locale) ? <bdi dir="ltr">{content}</bdi> : content;
}

/** Operator and number, with the sign of a percentage. */
export function numberText({ operator, value, unit }: NumberMeasure, locale: LocaleInput): string {
  const text = unit === '%' ? formatPercent(value, locale) : formatDecimal(value, locale);
  return operator === undefined ? text : `${operator}${UNIT_SPACE}${text}`;
}

/** The unit after a number, with a space before it; empty for a percentage, whose sign is part of the number. */
export function unitText({ unit = '%' }: NumberMeasure): string {
  return unit === '%' ? '' : `${UNIT_SPACE}${unit}`;
}
