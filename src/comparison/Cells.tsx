import { isZero, sign } from '../model/decimal.js';
import type { MoneyUnit } from '../model/values.js';
import { Amount, Percent } from '../parts/Amount.js';
import { Change } from '../parts/Change.js';
import type { WritingProps } from '../parts/props.js';
import { type LocaleInput, sayIn } from '../text/language.js';
import { messages } from './messages.js';
import type { ComparisonCell, Measure } from './view.js';

export interface FigureProps {
  cell: ComparisonCell | undefined;
  /** Unit money is compared in, named in the caption. */
  unit: MoneyUnit;
  locale: LocaleInput;
  places?: number | undefined;
}

/** One compared figure: money, a rate with its sign, an absence, or the refusal to compare it. */
export function Figure({ cell, unit, locale, places }: FigureProps) {
  if (cell === undefined) return null;
  if (cell.form === 'refused') {
    return (
      <span className="bd-absent" data-absence="refused">
        {sayIn(messages, locale)('comparison.refused')}
      </span>
    );
  }
  if (cell.form === 'percent') {
    const growing = cell.signed && typeof cell.value === 'string' && !isZero(cell.value) && sign(cell.value) > 0;
    return <Percent value={cell.value} sign={growing ? '+' : undefined} locale={locale} places={places} />;
  }
  return <Amount money={cell.money} unit={unit} captionUnit={unit} locale={locale} places={places} />;
}

/** The computed change from one year to the next. */
export function ComputedChange({
  change,
  unit,
  locale,
  captionUnit,
}: { change: NonNullable<Measure['change']>; captionUnit?: MoneyUnit | undefined } & Pick<
  WritingProps,
  'unit' | 'locale'
>) {
  const direction = sign(change.amount.value);
  return (
    <Change
      change={{
        trend: direction === 0 ? 'unchanged' : direction > 0 ? 'increase' : 'decrease',
        base: 'unspecified',
        amount: change.amount,
        ...(change.rate !== undefined && { rate: change.rate }),
      }}
      unit={unit}
      captionUnit={captionUnit}
      locale={locale}
    />
  );
}
