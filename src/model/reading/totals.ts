import type { FundedPortion } from '../lines.js';
import { isAbsent } from '../read.js';
import type { MoneyUnit } from '../values.js';
import { type Line, portionLine, sameFigure } from './line.js';

/** Totals of tables 1 and 4, which a document states of both sides together (收支总计), of each, or of one alone. */

export type Side = 'revenue' | 'expenditure';

export const SIDES: readonly Side[] = ['revenue', 'expenditure'];

interface Sided extends Record<Side, { total?: FundedPortion }> {
  total: FundedPortion;
}

/** A total, and what it is the total of. */
export interface SidedTotal {
  side: Side | 'both';
  line: Line;
}

/** The total of one side: its own, else the one that is said of both. `at` is the path of the section. */
export function sideTotal(section: Sided, at: string, side: Side): { portion: FundedPortion; at: string } {
  const { total } = section[side];
  return total ? { portion: total, at: `${at}.${side}.total` } : { portion: section.total, at: `${at}.total` };
}

/** The stated totals, each once: that of both sides, then that of one side where it says more. */
export function statedTotals(
  section: Sided,
  at: string,
  kind: 'total' | 'grand-total',
  unit: MoneyUnit,
): [SidedTotal, ...SidedTotal[]] {
  const line = (portion: FundedPortion, key: string, side?: Side): Line =>
    portionLine({ key, kind, ...(side && { side }) }, portion, unit);
  const both = line(section.total, `${at}.total`);
  const apart = SIDES.flatMap((side): SidedTotal[] => {
    const { total } = section[side];
    if (!total) return [];
    const own = line(total, `${at}.${side}.total`, side);
    return own.changes.length === 0 && sameFigure(own.amount, both.amount) ? [] : [{ side, line: own }];
  });
  const [first, ...rest] = apart;
  const onlyNamed = isAbsent(both.amount) && both.amount.absent === 'not-stated' && both.changes.length === 0;
  if (first && onlyNamed) return [first, ...rest];
  return [{ side: 'both', line: both }, ...apart];
}
