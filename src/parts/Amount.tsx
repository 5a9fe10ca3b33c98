import type { Money } from '../model/money.js';
import type { DecimalString, Stated } from '../model/values.js';
import type { LocaleInput } from '../text/language.js';
import { type AmountOptions, amount, type FigureOptions, percent, quantity } from './figures.js';
import type { WritingProps } from './props.js';
import { textParts } from './whole.js';

export { columnPlaces, inUnit } from './figures.js';

export interface AmountProps extends WritingProps, AmountOptions {
  money: Stated<Money>;
}

export function Amount({ money, captionUnit, places, sign, ...writing }: AmountProps) {
  return amount(writing, money, { captionUnit, places, sign });
}

export interface PercentProps extends FigureOptions {
  value: Stated<DecimalString>;
  locale?: LocaleInput | undefined;
  marks?: WritingProps['marks'];
}

export function Percent({ value, places, sign, at, ...writing }: PercentProps) {
  return percent(writing, value, { places, sign, at });
}

export interface QuantityProps extends FigureOptions {
  value: Stated<DecimalString>;
  quantityUnit?: string | undefined;
  language?: string | undefined;
  locale?: LocaleInput | undefined;
  marks?: WritingProps['marks'];
}

export function Quantity({ value, quantityUnit, places, at, ...writing }: QuantityProps) {
  return quantity(writing, value, quantityUnit, { places, at });
}

textParts(Amount, Percent, Quantity);
