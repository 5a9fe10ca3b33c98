import { convert, halfUnit, places } from '../decimal.js';
import { signed } from '../money.js';
import type { Path } from '../path.js';
import { figureUnit, figureValue, isAbsent } from '../read.js';
import type {
  AbsenceKind,
  Amount,
  Change,
  Count,
  DecimalString,
  Figure,
  MoneyUnit,
  Percent,
  Stated,
} from '../values.js';
import type { Operand } from './finding.js';

/** A value and the most it may differ from the true one, both in the common unit. */
export interface Computed {
  /** In 元 for money, in the printed unit for anything else. */
  value: DecimalString;
  /** Half of the last printed digit; for a sum or difference, that of all its terms. */
  half: DecimalString;
}

/** A printed figure ready for arithmetic. */
export interface PrintedFigure extends Operand, Computed {
  printed: DecimalString;
  unit: string;
}

function figure<U extends string>(
  path: Path,
  name: string,
  stated: Stated<Figure<U>> | undefined,
  sectionUnit: U,
  compute: (printed: DecimalString, unit: U) => Computed,
): PrintedFigure | undefined {
  if (stated === undefined || isAbsent(stated)) return undefined;
  const printed = figureValue(stated);
  const unit = figureUnit(stated, sectionUnit);
  return { path, name, printed, unit, ...compute(printed, unit) };
}

/** A stated amount; nothing where it is absent. */
export function amountFigure(
  path: Path,
  name: string,
  amount: Stated<Amount> | undefined,
  sectionUnit: MoneyUnit,
): PrintedFigure | undefined {
  return figure(path, name, amount, sectionUnit, (printed, unit) => ({
    value: convert(printed, unit, '元'),
    half: convert(halfUnit(printed), unit, '元'),
  }));
}

/** A stated percentage; nothing where it is absent. */
export function percentFigure(
  path: Path,
  name: string,
  percent: Stated<Percent> | undefined,
): PrintedFigure | undefined {
  return figure(path, name, percent, '%', (value) => ({ value, half: halfUnit(value) }));
}

/** A stated number of things; nothing where it is absent. A whole number of things is exact: 23 vehicles are not 22.6. */
export function countFigure(
  path: Path,
  name: string,
  count: Stated<Count> | undefined,
  sectionUnit: string,
): PrintedFigure | undefined {
  return figure(path, name, count, sectionUnit, (value) => ({
    value,
    half: places(value) === 0 ? '0' : halfUnit(value),
  }));
}

/** The amount of a change with its sign. */
export function changeFigure(path: Path, name: string, change: Change, unit: MoneyUnit): PrintedFigure | undefined {
  const amount = amountFigure(`${path}.amount`, name, change.amount, unit);
  return amount && { ...amount, value: signed(amount.value, change.direction) };
}

/** A place of the document that has room for a figure, whether or not it states one. */
export interface Mention {
  path: Path;
  name: string;
  figure: PrintedFigure | undefined;
  /** Why there is no figure. */
  absent: AbsenceKind | undefined;
}

function mentionOf<S, U>(
  figureOf: (path: Path, name: string, stated: Stated<S>, unit: U) => PrintedFigure | undefined,
): (path: Path, name: string, stated: Stated<S> | undefined, unit: U) => Mention | undefined {
  return (path, name, stated, unit) =>
    stated === undefined
      ? undefined
      : {
          path,
          name,
          figure: figureOf(path, name, stated, unit),
          absent: isAbsent(stated) ? stated.absent : undefined,
        };
}

/** A place for an amount; nothing where the document has no such place. */
export const amountAt = mentionOf(amountFigure);

/** A place for a number of things. */
export const countAt = mentionOf(countFigure);

/** The figures at the places; nothing if one of them is kept back or not stated. A place with nothing to state is left out. */
export function figuresAt(mentions: readonly (Mention | undefined)[]): PrintedFigure[] | undefined {
  const open = mentions.some((mention) => mention?.absent && !NOTHING.includes(mention.absent));
  return open ? undefined : mentions.flatMap((mention) => mention?.figure ?? []);
}

/** Absences that take no part in a sum. Any other makes the sum unknowable. */
const NOTHING: readonly AbsenceKind[] = ['not-arranged', 'blank', 'not-applicable', 'empty-table', 'not-in-form'];

/** Two places for one figure, or a whole and a part of it. */
export type Pair = readonly [Mention, Mention];

/** A pair, if the document has both places. */
export function pair(first: Mention | undefined, second: Mention | undefined): Pair[] {
  return first && second ? [[first, second]] : [];
}
