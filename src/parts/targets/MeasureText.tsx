import type { ReactNode } from 'react';
import type { Measure } from '../../model/performance.js';
import { isAbsent } from '../../model/read.js';
import type { MeasureReading } from '../../model/reading/indicators.js';
import { documentLang, type LocaleInput, runsApart, template } from '../../text/language.js';
import { formatDate, formatDecimal, formatPercent, UNIT_SPACE } from '../../text/numbers.js';
import { Phrase } from '../Phrase.js';
import { quote } from '../Quoted.js';
import { whole } from '../whole.js';
import { messages } from './messages.js';
import { StatedAbsence } from './StatedText.js';

export interface MeasureTextProps {
  measure: MeasureReading;
  locale: LocaleInput;
  /** Language of the document. */
  language: string;
  /** Set in the heavier weight: what is promised, beside what was reached. Default false. */
  strong?: boolean;
}

/**
 * The value of an indicator (指标值) or of last year (上年完成值): ≥ 12 次, a date in words, a qualitative word, or 无 as printed. Never
 * converted: its unit is part of what was promised.
 */
export function MeasureText({ measure, locale, language, strong = false }: MeasureTextProps) {
  if (isAbsent(measure)) return <StatedAbsence absence={measure} locale={locale} language={language} />;
  const printed = measure.kind === 'number' || measure.kind === 'date' ? measure.printed : undefined;
  return whole(
    <span className="bd-measure" data-kind={measure.kind} data-strong={strong || undefined}>
      {measureValue(measure, locale, language)}
      {printed !== undefined && (
        <span className="bd-measure-printed">
          <Phrase
            template={template(messages, locale, 'targets.printedAs')}
            parts={{ printed: quote(printed, locale, language) }}
          />
        </span>
      )}
    </span>,
  );
}

function measureValue(measure: Measure, locale: LocaleInput, language: string): ReactNode {
  switch (measure.kind) {
    case 'date':
      return <time dateTime={measure.date}>{formatDate(measure.date, locale)}</time>;
    case 'word':
      return quote(measure.word, locale, language);
    case 'none':
      return quote(measure.printed, locale, language);
    case 'number':
      return numberOf(measure, locale, language);
  }
}

/** A figure reads from left to right in every direction of text: ≥ stays before it. */
function numberOf(
  { operator, value, unit }: Extract<Measure, { kind: 'number' }>,
  locale: LocaleInput,
  language: string,
): ReactNode {
  const text = unit === '%' ? formatPercent(value, locale) : formatDecimal(value, locale);
  const content = (
    <>
      <data className="bd-amount" value={value} data-unit={unit}>
        {operator === undefined ? text : `${operator}${UNIT_SPACE}${text}`}
      </data>
      {unit !== undefined && unit !== '%' && (
        <span className="bd-unit bd-measure-unit" lang={documentLang(locale, language)}>{`${UNIT_SPACE}${unit}`}</span>
      )}
    </>
  );
  return runsApart(unit ?? '', locale) ? <bdi dir="ltr">{content}</bdi> : content;
}
