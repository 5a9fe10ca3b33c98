import { difference, sum } from '../../arithmetic.js';
import { once } from '../../once.js';
import type { Path } from '../../path.js';
import type { Change } from '../../values.js';
import { amountFigure, changeFigure, type PrintedFigure, percentFigure } from '../figure.js';
import { type PlacedPortion, portionsOf } from './portions.js';

/** Stated changes, each with the figures it speaks of. */

/** What a stated change says: this year's amount, the change with its sign, and what it starts from. */
export interface Growth {
  place: PlacedPortion;
  path: Path;
  change: Change;
  current: PrintedFigure;
  rate?: PrintedFigure;
  delta?: PrintedFigure;
  /** Last year's figure as printed. */
  base?: PrintedFigure;
  /** Last year's figure: as printed, or else this year's less the change. */
  start?: PrintedFigure;
}

/** Every stated change of an amount that is stated itself. */
export const growthsOf = once((disclosure): readonly Growth[] =>
  portionsOf(disclosure).flatMap((place) => {
    const { path, name, portion, unit } = place;
    return (portion.changes ?? []).flatMap((change, index) => {
      const current = amountFigure(`${path}.amount`, name, portion.amount, unit);
      if (!current) return [];
      const own = `${path}.changes[${index}]`;
      const rate = percentFigure(`${own}.rate`, `${name}增减率`, change.rate);
      const delta = changeFigure(own, `${name}增减额`, change, unit);
      const base = amountFigure(`${own}.baseAmount`, `${name}上年数`, change.baseAmount, unit);
      const start = base ?? (delta && startOf(current, delta));
      return [
        {
          place,
          path: own,
          change,
          current,
          ...(rate && { rate }),
          ...(delta && { delta }),
          ...(base && { base }),
          ...(start && { start }),
        },
      ];
    });
  }),
);

function startOf(current: PrintedFigure, delta: PrintedFigure): PrintedFigure {
  return { ...delta, value: difference(current.value, delta.value), half: sum([current.half, delta.half]) };
}
