import type { SumIdentity } from '../compare.js';
import { countsAsNothing, type PrintedFigure } from '../figure.js';

/** How a whole and its parts become an identity that can be checked. */

/** A whole and its parts; nothing where either is not stated. */
export function identity(whole: PrintedFigure | undefined, parts: PrintedFigure[] | undefined): SumIdentity[] {
  return whole && parts && parts.length > 0 ? [{ whole, parts }] : [];
}

/** Two or more columns beside a total (基本 + 项目); nothing unless at least two are there. */
export function columns(
  whole: PrintedFigure | undefined,
  parts: readonly (readonly [figure: PrintedFigure | undefined, stated: Parameters<typeof countsAsNothing>[0]])[],
): SumIdentity[] {
  if (parts.some(([figure, stated]) => figure === undefined && !countsAsNothing(stated))) return [];
  const figures = parts.flatMap(([figure]) => figure ?? []);
  return figures.length >= 2 ? identity(whole, figures) : [];
}
