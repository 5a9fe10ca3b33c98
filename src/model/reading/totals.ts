import type { FundedPortion } from '../lines.js';
import { isAbsent } from '../read.js';
import type { MoneyUnit } from '../values.js';
import { type Line, portionLine, type Side, sameFigure } from './line.js';

/** Totals of tables 1 and 4. A document may print one for both sides (收支总计), one for each, or one for a single side. */

export const SIDES: readonly Side[] = ['revenue', 'expenditure'];

interface Sided extends Record<Side, { total?: FundedPortion }> {
  total: FundedPortion;
}

/** A total and its side. */
export interface SidedTotal {
  side: Side | 'both';
  line: Line;
}

/** The total of one side, or that of both sides if it has none. `at`: path of the section. */
export function sideTotal(section: Sided, at: string, side: Side): { portion: FundedPortion; at: string } {
  const { total } = section[side];
  return total ? { portion: total, at: `${at}.${side}.total` } : { portion: section.total, at: `${at}.total` };
}

/** The printed totals: that of both sides, then those of one side that differ from it or have changes. */
export function statedTotals(
  section: Sided,
  at: string,
  kind: 'total' | 'grand-total',
  unit: MoneyUnit,
): [SidedTotal, ...SidedTotal[]] {
  const line = (portion: FundedPortion, key: string, side?: Side): Line =>
    portionLine({ key, kind, ...(side && { side }) }, portion, unit);
  const both = line(section.total, `${at}.total`);
  const bySide = SIDES.flatMap((side): SidedTotal[] => {
    const { total } = section[side];
    if (!total) return [];
    const sideLine = line(total, `${at}.${side}.total`, side);
    const repeatsBoth = sideLine.changes.length === 0 && sameFigure(sideLine.amount, both.amount);
    return repeatsBoth ? [] : [{ side, line: sideLine }];
  });
  const [first, ...rest] = bySide;
  const bothNotStated = isAbsent(both.amount) && both.amount.absent === 'not-stated' && both.changes.length === 0;
  if (first && bothNotStated) return [first, ...rest];
  return [{ side: 'both', line: both }, ...bySide];
}
