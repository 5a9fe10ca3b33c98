import type { Path } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { Amount, Count, MoneyUnit, Stated } from '../../values.js';
import { amountFigure, countFigure, type PrintedFigure } from '../figure.js';

/** Places that speak of a figure, printed or kept back. */

export interface Mention {
  path: string;
  name: string;
  /** Nothing where the place prints none. */
  figure?: PrintedFigure;
  /** 不宜公开: the place keeps it back. */
  withheld: boolean;
}

/** Two places that speak of one figure. */
export type Pair = readonly [Mention, Mention];

function mention(path: Path, name: string, stated: Stated<unknown>, figure: PrintedFigure | undefined): Mention {
  const withheld = isAbsent(stated) && stated.absent === 'withheld';
  return { path: path, name, withheld, ...(figure && { figure }) };
}

/** A place that speaks of an amount; nothing where the document has no such place. */
export function amountAt(
  path: Path,
  name: string,
  stated: Stated<Amount> | undefined,
  unit: MoneyUnit,
): Mention | undefined {
  return stated === undefined ? undefined : mention(path, name, stated, amountFigure(path, name, stated, unit));
}

/** A place that speaks of a number of things. */
export function countAt(
  path: Path,
  name: string,
  stated: Stated<Count> | undefined,
  unit: string,
): Mention | undefined {
  return stated === undefined ? undefined : mention(path, name, stated, countFigure(path, name, stated, unit));
}

/** A pair, if the document has both places. */
export function pair(first: Mention | undefined, second: Mention | undefined): Pair[] {
  return first && second ? [[first, second]] : [];
}
