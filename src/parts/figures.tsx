import type { ReactNode } from 'react';
import { convert, places as placesOf } from '../model/decimal.js';
import { maximum } from '../model/lists.js';
import type { Money } from '../model/money.js';
import { isAbsent } from '../model/read.js';
import type { Absence, DecimalString, MoneyUnit, Stated } from '../model/values.js';
import { common } from '../text/common.js';
import { directionOf, documentLang, runsApart, sayIn } from '../text/language.js';
import { formatDecimal, formatPercent, UNIT_SPACE } from '../text/numbers.js';
import { dataAtOf, findingMark } from './findingMarks.js';
import type { WritingProps } from './props.js';
import { Whole } from './whole.js';

/** Converts an amount exactly; without a unit, returns it as it is. */
export function inUnit(money: Money, unit: MoneyUnit | undefined): Money {
  if (unit === undefined || unit === money.unit) return money;
  return { value: convert(money.value, money.unit, unit), unit };
}

/** Maximum number of decimal places in a column of amounts, to align them on the decimal point. */
export function columnPlaces(column: readonly (Stated<Money> | undefined)[], unit: MoneyUnit | undefined): number {
  return maximum(
    column.map((money) => (money === undefined || isAbsent(money) ? 0 : placesOf(inUnit(money, unit).value))),
  );
}

/** Maximum number of decimal places in a column of percentages. */
export function percentPlaces(column: readonly (Stated<DecimalString> | undefined)[]): number {
  return maximum(column.map((value) => (value === undefined || isAbsent(value) ? 0 : placesOf(value))));
}

/** Invisible digits that align a figure on the decimal point. Generated content, so that they are not copied or read. */
function padding(value: DecimalString, places = 0): ReactNode {
  const own = placesOf(value);
  if (places <= own) return null;
  const pad = `${own === 0 ? '.' : ''}${'0'.repeat(places - own)}`;
  return <span className="bd-pad" data-pad={pad} aria-hidden="true" />;
}

export interface FigureOptions {
  /** Decimal places of the column. */
  places?: number | undefined;
  /** Sign before the figure: `+` for an increase. */
  sign?: '+' | '−' | undefined;
  /** The part of a change that it is, for files. */
  changeBy?: 'amount' | 'rate' | undefined;
  /**
   * The value is negative, whatever the text: a word says 减少.
   * @default sign === '−'
   */
  decrease?: boolean | undefined;
  /**
   * Path into the data (`generalPublicBudget.lines[0].share`), to look up findings.
   * @default for money, its own
   */
  at?: string | undefined;
}

export interface AmountOptions extends FigureOptions {
  /** Unit in the caption or column head, which is not repeated after the figure. */
  captionUnit?: MoneyUnit | undefined;
}

/** The methods of `Writer` that write figures. */
export function figuresOf({ locale = 'zh-CN', unit, language = 'zh-CN', findingMarks }: WritingProps) {
  const apart = directionOf(locale) === 'rtl';
  const unitAfter = (shown: string, lang?: string) => (
    <span className="bd-unit" lang={lang}>{`${UNIT_SPACE}${shown}`}</span>
  );
  /**
   * A `<data>` element: the text as printed, the value as a plain decimal. In right-to-left text, both the figure and its digits with their
   * sign are isolated.
   */
  const figure = (
    value: DecimalString,
    text: string,
    unit: string | undefined,
    options: FigureOptions,
    unitText?: ReactNode,
  ) => {
    const { sign, places, at, changeBy, decrease = sign === '−' } = options;
    const shown = `${sign ?? ''}${text}`;
    const pad = padding(value, places);
    return (
      <Whole>
        <data
          className="bd-amount"
          dir={runsApart(unit ?? '', locale) ? 'auto' : undefined}
          value={decrease && /^[^-]*[1-9]/.test(value) ? `-${value}` : value}
          data-unit={unit}
          data-field={changeBy}
          // Machine translation turns 万元 into “million”.
          translate={unitText ? 'no' : undefined}
          data-at={dataAtOf(at, findingMarks)}
        >
          {findingMark(at, findingMarks, locale)}
          {apart ? (
            <bdi dir="ltr">
              {shown}
              {pad}
            </bdi>
          ) : (
            shown
          )}
          {!apart && pad}
          {unitText}
        </data>
      </Whole>
    );
  };
  const absent = ({ absent: kind }: Absence): ReactNode => (
    <span className="bd-absent" data-absence={kind}>
      {sayIn(common, locale)(`absent.${kind}`)}
    </span>
  );
  return {
    absent,
    amount: (money: Stated<Money>, options: AmountOptions = {}): ReactNode => {
      if (isAbsent(money)) return absent(money);
      const { value, unit: shown } = inUnit(money, unit);
      const text = formatDecimal(value, locale);
      const unitText = shown !== options.captionUnit && unitAfter(sayIn(common, locale)(`unit.${shown}`));
      return figure(value, text, shown, { at: money.at, ...options }, unitText);
    },
    percent: (value: Stated<DecimalString>, options: FigureOptions = {}): ReactNode =>
      isAbsent(value) ? absent(value) : figure(value, formatPercent(value, locale), '%', options),
    quantity: (value: Stated<DecimalString>, of?: string, options: FigureOptions = {}): ReactNode => {
      if (isAbsent(value)) return absent(value);
      return figure(
        value,
        formatDecimal(value, locale),
        of,
        options,
        of && unitAfter(of, documentLang(locale, language)),
      );
    },
  };
}
