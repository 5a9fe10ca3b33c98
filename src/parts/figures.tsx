import type { ReactNode } from 'react';
import { convert, places as placesOf } from '../model/decimal.js';
import { maximum } from '../model/lists.js';
import type { Money } from '../model/money.js';
import { isAbsent } from '../model/read.js';
import type { DecimalString, MoneyUnit, Stated } from '../model/values.js';
import { common } from '../text/common.js';
import { directionOf, documentLang, runsApart, sayIn } from '../text/language.js';
import { formatDecimal, formatPercent, UNIT_SPACE } from '../text/numbers.js';
import { absent } from './Absent.js';
import { findingMark } from './FindingMark.js';
import { placeOf } from './marks.js';
import type { WritingProps } from './props.js';
import { Whole } from './whole.js';

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

/** How a figure is written where it stands. */
export interface FigureOptions {
  /** Decimal places of the column. */
  places?: number | undefined;
  /** Put before the figure: `+` for an increase. */
  sign?: '+' | '−' | undefined;
  /** Path into the data (`generalPublicBudget.lines[0].share`), by which findings are matched. Default for money: its own. */
  at?: string | undefined;
}

export interface AmountOptions extends FigureOptions {
  /** Unit already given by the caption or column head: not repeated beside the figure. */
  captionUnit?: MoneyUnit | undefined;
}

interface Figure extends FigureOptions {
  value: DecimalString;
  text: string;
  /** Unit of the value, whether or not it is shown beside it. */
  unit: string | undefined;
  /** The unit beside the figure, with the space before it. */
  beside?: ReactNode;
}

/**
 * A figure that people and programs read alike: its text as printed, its value a plain decimal. Where letters run both ways it keeps to
 * its own direction, as `bdi` does, and its digits with their sign to theirs.
 */
function figure({ locale = 'zh-CN', marks }: WritingProps, { value, text, sign, places, unit, at, beside }: Figure) {
  const shown = `${sign ?? ''}${text}`;
  const pad = padding(value, places);
  const apart = directionOf(locale) === 'rtl';
  return (
    <Whole>
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
      </data>
    </Whole>
  );
}

/** A figure of money with its unit, every printed digit kept; an absence as its word. */
export function amount(writing: WritingProps, money: Stated<Money>, options: AmountOptions = {}): ReactNode {
  const { locale = 'zh-CN', unit } = writing;
  if (isAbsent(money)) return absent(writing, money);
  const shown = inUnit(money, unit);
  return figure(writing, {
    at: money.at,
    ...options,
    value: shown.value,
    text: formatDecimal(shown.value, locale),
    unit: shown.unit,
    beside: shown.unit !== options.captionUnit && (
      <span className="bd-unit">{`${UNIT_SPACE}${sayIn(common, locale)(`unit.${shown.unit}`)}`}</span>
    ),
  });
}

/** A percentage with its sign; an absence as its word. */
export function percent(writing: WritingProps, value: Stated<DecimalString>, options?: FigureOptions): ReactNode {
  if (isAbsent(value)) return absent(writing, value);
  return figure(writing, { ...options, value, text: formatPercent(value, writing.locale ?? 'zh-CN'), unit: '%' });
}

/** A number of things in the unit printed beside it (辆, 平方米), if there is one; an absence as its word. */
export function quantity(
  writing: WritingProps,
  value: Stated<DecimalString>,
  unit?: string,
  options?: FigureOptions,
): ReactNode {
  const { locale = 'zh-CN', language = 'zh-CN' } = writing;
  if (isAbsent(value)) return absent(writing, value);
  return figure(writing, {
    ...options,
    value,
    text: formatDecimal(value, locale),
    unit,
    beside: unit !== undefined && (
      <span className="bd-unit" lang={documentLang(locale, language)}>{`${UNIT_SPACE}${unit}`}</span>
    ),
  });
}
