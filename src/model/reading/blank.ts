import { valuesOf } from '../lists.js';
import type { Money } from '../money.js';
import { isAbsent } from '../read.js';
import type { Stated } from '../values.js';
import type { Line } from './line.js';

/** Most blank lines that the table lists; if there are more, they are only counted. */
const BLANK_LISTED = 3;

/** The fields of a line that decide whether it is blank. */
type Blankable = Pick<Line, 'depth' | 'changes' | 'purpose' | 'amount' | 'budgets'> &
  Partial<Pick<Line, 'funds' | 'splits'>>;

/**
 * Blank lines of a form that prints all classes, if there are so many that they would hide the others; else none. `hasBelow` tells
 * whether a line has lines below it.
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
