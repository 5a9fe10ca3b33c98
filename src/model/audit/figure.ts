import { convert, halfUnit, places } from '../decimal.js';
import { signed } from '../money.js';
import type { Path } from '../path.js';
import { figureUnit, figureValue, isAbsent } from '../read.js';
import type { Amount, Change, Count, DecimalString, MoneyUnit, Percent, Stated } from '../values.js';
import type { Operand } from './finding.js';

/** A printed figure ready for arithmetic: where it stands, what it says, and how precise it is. */
export interface PrintedFigure extends Operand {
  printed: DecimalString;
  unit: string;
  /** In the common unit: 元 for money, the printed unit for anything else. */
  value: DecimalString;
  /** Half of the last printed digit, in the common unit. */
  half: DecimalString;
}

function money(path: Path, name: string, value: DecimalString, unit: MoneyUnit): PrintedFigure {
  return {
    path,
    name,
    printed: value,
    unit,
    value: convert(value, unit, '元'),
    half: convert(halfUnit(value), unit, '元'),
  };
}

/** A stated amount; nothing where it is absent. */
export function amountFigure(
  path: Path,
  name: string,
  amount: Stated<Amount> | undefined,
  unit: MoneyUnit,
): PrintedFigure | undefined {
  if (amount === undefined || isAbsent(amount)) return undefined;
  return money(path, name, figureValue(amount), figureUnit(amount, unit));
}

/** A stated percentage; nothing where it is absent. */
export function percentFigure(
  path: Path,
  name: string,
  figure: Stated<Percent> | undefined,
): PrintedFigure | undefined {
  if (figure === undefined || isAbsent(figure)) return undefined;
  const value = figureValue(figure);
  return { path, name, printed: value, unit: '%', value, half: halfUnit(value) };
}

/** A stated number of things; nothing where it is absent. A whole number of things is exact: 23 vehicles are not 22.6. */
export function countFigure(
  path: Path,
  name: string,
  figure: Stated<Count> | undefined,
  unit = '',
): PrintedFigure | undefined {
  if (figure === undefined || isAbsent(figure)) return undefined;
  const value = figureValue(figure);
  return {
    path,
    name,
    printed: value,
    unit: figureUnit<string>(figure, unit),
    value,
    half: places(value) === 0 ? '0' : halfUnit(value),
  };
}

/** The amount of a change with its sign. */
export function changeFigure(
  path: Path,
  name: string,
  change: Change | undefined,
  unit: MoneyUnit,
): PrintedFigure | undefined {
  const figure = amountFigure(`${path}.amount`, name, change?.amount, unit);
  return figure && { ...figure, value: signed(figure.value, change?.direction) };
}

/** Whether an absence takes no part in a sum (nothing there) or makes the sum unknowable (something is kept back). */
export function countsAsNothing(stated: Stated<unknown> | undefined): boolean {
  if (stated === undefined) return true;
  if (!isAbsent(stated)) return false;
  return ['not-arranged', 'blank', 'not-applicable', 'empty-table', 'not-in-form'].includes(stated.absent);
}

/** The figure as a finding shows it. */
export function operand({ path, name, printed, unit }: PrintedFigure): Operand {
  return { path, name, printed, unit };
}
