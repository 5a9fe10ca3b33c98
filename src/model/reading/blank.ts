import { valuesOf } from '../lists.js';
import type { Money } from '../money.js';
import { isAbsent } from '../read.js';
import type { Stated } from '../values.js';
import type { Line } from './line.js';

/** More blank lines than this are counted instead of listed in the table. */
const BLANK_LISTED = 3;

/** A line whose figures may all be blank; a table without columns of funds or kinds has no such cells. */
type Blankable = Pick<Line, 'depth' | 'changes' | 'purpose' | 'amount' | 'budgets'> &
  Partial<Pick<Line, 'funds' | 'splits'>>;

/**
 * Blank lines of a form that prints every class there is, where they are so many that they would hide the rest; `hasBelow` tells of a
 * line, by its place, whether others are under it.
 */
export function blankLines<L extends Blankable>(lines: readonly L[], hasBelow: (line: L, at: number) => boolean): L[] {
  const blank = lines.filter((line, at) => {
    const { depth, changes, purpose, amount, budgets, funds = {}, splits = {} } = line;
    const cells = [amount, ...valuesOf(budgets), ...valuesOf(funds), ...valuesOf(splits)];
    return (
      depth === 0 &&
      changes.length === 0 &&
      purpose === undefined &&
      !hasBelow(line, at) &&
      cells.every((cell) => cell === undefined || isBlank(cell))
    );
  });
  return blank.length > BLANK_LISTED ? blank : [];
}

function isBlank(cell: Stated<Money>): boolean {
  return isAbsent(cell) && cell.absent === 'blank' && cell.statement === undefined;
}
