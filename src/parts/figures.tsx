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

/** Likewise among the percentages of a column. */
export function percentPlaces(column: readonly (Stated<DecimalString> | undefined)[]): number {
  return maximum(column.map((value) => (value === undefined || isAbsent(value) ? 0 : placesOf(value))));
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

/** The figures of a writer; what they are is said there. */
export function figuresOf({ locale = 'zh-CN', unit, language = 'zh-CN', findingMarks }: WritingProps) {
  const apart = directionOf(locale) === 'rtl';
  const beside = (shown: string, lang?: string) => (
    <span className="bd-unit" lang={lang}>{`${UNIT_SPACE}${shown}`}</span>
  );
  /**
   * A figure that people and programs read alike: its text as printed, its value a plain decimal. Where letters run both ways it keeps
   * to its own direction, as `bdi` does, and its digits with their sign to theirs.
   */
  const figure = (
    value: DecimalString,
    text: string,
    unit: string | undefined,
    options: FigureOptions,
    unitText?: ReactNode,
  ) => {
    const { sign, places, at } = options;
    const shown = `${sign ?? ''}${text}`;
    const pad = padding(value, places);
    return (
      <Whole>
        <data
          className="bd-amount"
          dir={runsApart(unit ?? '', locale) ? 'auto' : undefined}
          value={sign === '−' ? `-${value}` : value}
          data-unit={unit}
          // Translators read 万元 as “million”: a figure keeps the unit it is in.
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
      const unitText = shown !== options.captionUnit && beside(sayIn(common, locale)(`unit.${shown}`));
      return figure(value, text, shown, { at: money.at, ...options }, unitText);
    },
    percent: (value: Stated<DecimalString>, options: FigureOptions = {}): ReactNode =>
      isAbsent(value) ? absent(value) : figure(value, formatPercent(value, locale), '%', options),
    quantity: (value: Stated<DecimalString>, of?: string, options: FigureOptions = {}): ReactNode => {
      if (isAbsent(value)) return absent(value);
      return figure(value, formatDecimal(value, locale), of, options, of && beside(of, documentLang(locale, language)));
    },
  };
}
