import type { ReactNode } from 'react';
import { convert, places as placesOf } from '../model/decimal.js';
import { maximum } from '../model/lists.js';
import type { Money } from '../model/money.js';
import { isAbsent } from '../model/read.js';
import type { DecimalString, MoneyUnit, Stated } from '../model/values.js';
import { common } from '../text/common.js';
import { directionOf, documentLang, type LocaleInput, runsApart, sayIn } from '../text/language.js';
import { formatDecimal, formatPercent, UNIT_SPACE } from '../text/numbers.js';
import { Absent } from './Absent.js';
import { findingMark } from './FindingMark.js';
import { placeOf } from './marks.js';
import type { WritingProps } from './props.js';
import { textParts, whole } from './whole.js';

/** An amount in the wanted unit, exactly; in its own where none is wanted. */
export function inUnit(money: Money, unit: MoneyUnit | undefined): Money {
  if (unit === undefined || unit === money.unit) return money;
  return { value: convert(money.value, money.unit, unit), unit };
}

/** Most decimal places among the amounts of a column, for alignment on the decimal point. */
export function columnPlaces(column: readonly (Stated<Money> | undefined)[], unit: MoneyUnit | undefined): number {
  return maximum(
    column.map((money) => (money === undefined || isAbsent(money) ? 0 : placesOf(inUnit(money, unit).value))),
  );
}

/** Invisible digits after a figure, so that a column aligns on its decimal point; never part of the text. */
function padding(value: DecimalString, places = 0): ReactNode {
  const own = placesOf(value);
  if (places <= own) return null;
  const pad = `${own === 0 ? '.' : ''}${'0'.repeat(places - own)}`;
  return <span className="bd-pad" data-pad={pad} aria-hidden="true" />;
}

interface Figure {
  value: DecimalString;
  text: string;
  sign: '+' | '−' | undefined;
  places: number | undefined;
  /** Unit of the value, whether or not it is shown beside it. */
  unit: string | undefined;
  at: string | undefined;
  marks: WritingProps['marks'];
  locale: LocaleInput;
  /** The unit beside the figure, with the space before it. */
  beside?: ReactNode;
}

/**
 * A figure that people and programs read alike: its text as printed, its value a plain decimal. Where letters run both ways it keeps to
 * its own direction, as `bdi` does, and its digits with their sign to theirs. A function, as a report has some hundred figures.
 */
function figure({ value, text, sign, places, unit, at, marks, locale, beside }: Figure): ReactNode {
  const shown = `${sign ?? ''}${text}`;
  const pad = padding(value, places);
  const apart = directionOf(locale) === 'rtl';
  return whole(
    <data
      className="bd-amount"
      dir={runsApart(unit ?? '', locale) ? 'auto' : undefined}
      value={sign === '−' ? `-${value}` : value}
      data-unit={unit}
      // Translators read 万元 as “million”: a figure keeps the unit it is in.
      translate={beside ? 'no' : undefined}
      data-at={placeOf(at, marks)}
    >
      {findingMark(at, marks, locale)}
      {apart ? (
        <bdi dir="ltr">
          {shown}
          {pad}
        </bdi>
      ) : (
        shown
      )}
      {!apart && pad}
      {beside}
    </data>,
  );
}

export interface AmountProps extends WritingProps {
  money: Stated<Money>;
  /** Unit already given by the caption or column head: not repeated beside the figure. */
  captionUnit?: MoneyUnit | undefined;
  /** Decimal places of the column. */
  places?: number | undefined;
  /** Put before the figure: `+` for an increase. */
  sign?: '+' | '−' | undefined;
}

/** A figure of money with its unit, every printed digit kept; an absence as its word. */
export function Amount({ money, unit, locale = 'zh-CN', captionUnit, places, sign, marks }: AmountProps) {
  if (isAbsent(money)) return <Absent absence={money} locale={locale} />;
  const shown = inUnit(money, unit);
  return figure({
    value: shown.value,
    text: formatDecimal(shown.value, locale),
    sign,
    places,
    unit: shown.unit,
    at: money.at,
    marks,
    locale,
    beside: shown.unit !== captionUnit && (
      <span className="bd-unit">{`${UNIT_SPACE}${sayIn(common, locale)(`unit.${shown.unit}`)}`}</span>
    ),
  });
}

/** Where a figure stands in the data, and what findings say of it. */
interface Placed {
  /** Path into the data (`generalPublicBudget.lines[0].share`), by which findings are matched. */
  at?: string | undefined;
  marks?: WritingProps['marks'];
}

export interface PercentProps extends Placed {
  value: Stated<DecimalString>;
  locale?: LocaleInput | undefined;
  places?: number | undefined;
  sign?: '+' | '−' | undefined;
}

/** A percentage with its sign; an absence as its word. */
export function Percent({ value, locale = 'zh-CN', places, sign, at, marks }: PercentProps) {
  if (isAbsent(value)) return <Absent absence={value} locale={locale} />;
  return figure({ value, text: formatPercent(value, locale), sign, places, unit: '%', at, marks, locale });
}

export interface QuantityProps extends Placed {
  value: Stated<DecimalString>;
  /** Unit as printed (辆, 平方米), quoted from the document. */
  quantityUnit?: string | undefined;
  /** Language of the unit, as of the document. Default `'zh-CN'`. */
  language?: string | undefined;
  locale?: LocaleInput | undefined;
  places?: number | undefined;
}

/** A number of things in the unit printed beside it; an absence as its word. */
export function Quantity({
  value,
  quantityUnit,
  language = 'zh-CN',
  locale = 'zh-CN',
  places,
  at,
  marks,
}: QuantityProps) {
  if (isAbsent(value)) return <Absent absence={value} locale={locale} />;
  return figure({
    value,
    text: formatDecimal(value, locale),
    sign: undefined,
    places,
    unit: quantityUnit,
    at,
    marks,
    locale,
    beside: quantityUnit !== undefined && (
      <span className="bd-unit" lang={documentLang(locale, language)}>{`${UNIT_SPACE}${quantityUnit}`}</span>
    ),
  });
}

textParts(Amount, Percent, Quantity);
