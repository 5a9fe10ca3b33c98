import { valuesOf } from '../../model/lists.js';
import type { ChangeReading, Money } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { Line } from '../../model/reading/line.js';
import type { DecimalString, MoneyUnit, Stated } from '../../model/values.js';
import { changeWords } from '../../text/changes.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { formatDecimal, formatPercent } from '../../text/numbers.js';
import { inUnit } from '../Amount.js';
import { shownName } from './LineName.js';

/** What the row of a line says, as plain text for the browser's search. */
export function lineText(line: Line, { locale, unit }: { locale: LocaleInput; unit: MoneyUnit | undefined }): string {
  const { code, amount, sum, budget, completion, splits, funds, share, compared, purpose, changes } = line;
  const stated = <T>(value: Stated<T> | undefined, write: (value: T) => string): string | undefined =>
    value === undefined ? undefined : isAbsent(value) ? value.statement : write(value);
  const money = (value: Stated<Money> | undefined) =>
    stated(value, (of) => formatDecimal(inUnit(of, unit).value, locale));
  const percent = (value: Stated<DecimalString> | undefined) => stated(value, (of) => formatPercent(of, locale));
  const words = (value: Stated<string> | undefined) => stated(value, (of) => of);
  const change = ({ trend, ...told }: ChangeReading) => [
    sayIn(changeWords, locale)(`change.${trend}`),
    money(told.amount),
    percent(told.rate),
    money(told.baseAmount),
    told.printed,
    words(told.reason),
  ];
  return [
    code?.value,
    shownName(line, locale),
    ...[budget, amount, sum, ...valuesOf(splits), ...valuesOf(funds), compared?.money].map(money),
    percent(completion),
    percent(share?.value),
    purpose,
    ...changes.flatMap(change),
  ]
    .filter(Boolean)
    .join(' ');
}
