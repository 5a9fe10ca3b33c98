import { convert } from './decimal.js';
import type { Absence, Amount, DecimalString, Figure, MoneyUnit, Stated } from './values.js';

/** Accessors for the union types of the model. */

/** Whether a stated value is an absence. */
export function isAbsent<T>(stated: Stated<T>): stated is Absence {
  return typeof stated === 'object' && stated !== null && 'absent' in stated;
}

/** The absence of what a document leaves out altogether. */
export const MISSING: Absence = { absent: 'missing' };

/** The decimal of a figure. */
export function figureValue<U extends string>(figure: Figure<U>): DecimalString {
  return typeof figure === 'string' ? figure : figure.value;
}

/** The unit of a figure: its own, or the one of its section. */
export function figureUnit<U extends string>(figure: Figure<U>, fallback: U): U {
  return typeof figure === 'string' ? fallback : (figure.unit ?? fallback);
}

/** An amount in a wanted unit, exactly. */
export function amountIn(amount: Amount, sectionUnit: MoneyUnit, wanted: MoneyUnit): DecimalString {
  return convert(figureValue(amount), figureUnit(amount, sectionUnit), wanted);
}

/** A section's content, or `undefined` for any kind of absence. */
export function presentSection<T>(stated: Stated<T>): T | undefined {
  return isAbsent(stated) ? undefined : stated;
}

/** Keys under which a figure is a percentage. */
export const PERCENT_KEYS: readonly (string | number | undefined)[] = ['rate', 'share', 'completion', 'coverage'];
