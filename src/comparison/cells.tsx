import type { ReactNode } from 'react';
import { sign } from '../model/decimal.js';
import { isAbsent } from '../model/read.js';
import { changeText } from '../parts/Change.js';
import type { Writer } from '../parts/writer.js';
import { messages } from './messages.js';
import type { ComparedMeasure, ComparisonCell } from './view.js';

/** Content of a cell: an amount, a rate with its sign, an absence, or that it cannot be compared. */
export function cellText(w: Writer, cell: ComparisonCell | undefined): ReactNode {
  if (cell === undefined) return null;
  switch (cell.form) {
    case 'refused':
      return (
        <span className="bd-absent" data-absence="refused">
          {w.say(messages)('comparison.refused')}
        </span>
      );
    case 'percent': {
      const { value, signed = false } = cell;
      return w.percent(value, { sign: signed && !isAbsent(value) && sign(value) > 0 ? '+' : undefined });
    }
    case 'money':
      return w.amount(cell.money);
  }
}

/** The computed change from one year to the next. */
export function computedChange(w: Writer, change: NonNullable<ComparedMeasure['change']>): ReactNode {
  const direction = sign(change.amount.value);
  const trend = direction === 0 ? 'unchanged' : direction > 0 ? 'increase' : 'decrease';
  return changeText(w, { ...change, trend, base: 'unspecified' });
}
