import type { Money } from '../money.js';
import { isAbsent } from '../read.js';
import type { Stated } from '../values.js';
import type { LineView } from './line.js';

/** More blank lines than this are counted instead of listed in the table. */
const BLANK_LISTED = 3;

/** Blank lines of a form that prints every class there is, where they are so many that they would hide the rest. */
export function blankLines(lines: readonly LineView[]): LineView[] {
  const blank = lines.filter(
    ({ depth, below, changes, purpose, amount, budget, funds, splits }) =>
      depth === 0 &&
      below.length === 0 &&
      changes.length === 0 &&
      purpose === undefined &&
      [amount, budget, ...Object.values(funds), ...Object.values(splits)].every(
        (cell) => cell === undefined || isBlank(cell),
      ),
  );
  return blank.length > BLANK_LISTED ? blank : [];
}

function isBlank(cell: Stated<Money>): boolean {
  return isAbsent(cell) && cell.absent === 'blank' && cell.statement === undefined;
}
