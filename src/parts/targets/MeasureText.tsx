import type { ReactNode } from 'react';
import type { Measure } from '../../model/performance.js';
import { isAbsent } from '../../model/read.js';
import type { MeasureReading } from '../../model/reading/indicators.js';
import { documentLang, type LocaleInput, template } from '../../text/language.js';
import { formatDate, formatDecimal, formatPercent, UNIT_SPACE } from '../../text/numbers.js';
import { Phrase } from '../Phrase.js';
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
  const lang = documentLang(locale, language);
  const printed = measure.kind === 'number' || measure.kind === 'date' ? measure.printed : undefined;
  return (
    <span className="bd-measure" data-kind={measure.kind} data-strong={strong || undefined}>
      {measureValue(measure, locale, lang)}
      {printed !== undefined && (
        <span className="bd-measure-printed">
          <Phrase
            template={template(messages, locale, 'targets.printedAs')}
            parts={{ printed: <bdi lang={lang}>{printed}</bdi> }}
          />
        </span>
      )}
    </span>
  );
}

function measureValue(measure: Measure, locale: LocaleInput, lang: string | undefined): ReactNode {
  switch (measure.kind) {
    case 'date':
      return <time dateTime={measure.date}>{formatDate(measure.date, locale)}</time>;
    case 'word':
      return <bdi lang={lang}>{measure.word}</bdi>;
    case 'none':
      return <bdi lang={lang}>{measure.printed}</bdi>;
    case 'number':
      // A figure reads from left to right in every direction of text: ≥ stays before it.
      return (
        <bdi dir="ltr">
          <data className="bd-amount" value={measure.value} data-unit={measure.unit}>
            {measure.operator !== undefined && `${measure.operator}${UNIT_SPACE}`}
            {measure.unit === '%' ? formatPercent(measure.value, locale) : formatDecimal(measure.value, locale)}
          </data>
          {measure.unit !== undefined && measure.unit !== '%' && (
            <span className="bd-unit bd-measure-unit" lang={lang}>
              {UNIT_SPACE}
              {measure.unit}
            </span>
          )}
        </bdi>
      );
  }
}
