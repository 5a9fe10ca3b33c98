import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { RankedChange } from '../../model/reading/changes.js';
import type { Line, Share } from '../../model/reading/line.js';
import { changeText } from '../Change.js';
import type { KeyFigure } from '../KeyFigures.js';
import type { Writer } from '../writer.js';
import { lineName } from './LineName.js';
import { messages } from './messages.js';

/** Clauses of the takeaway of a table of lines. Each is empty if the table has no such data. */

/** A share as a phrase, labelled if computed. */
export function shareWords(
  w: Writer,
  share: Share | undefined,
  message: 'lines.share' | 'lines.takeaway.share' | 'lines.takeaway.ofWhole',
): ReactNode {
  if (!share) return null;
  return w.phrase(messages, share.computed ? `${message}.computed` : message, { share: w.percent(share.value) });
}

/** Name, amount and share of a line, as parts of a message. */
export function nameAndAmount(w: Writer, line: Line) {
  return {
    name: lineName(w, line, { inline: true }),
    amount: w.amount(line.amount),
    share: shareWords(w, line.share, 'lines.takeaway.share'),
  };
}

/** The main change of a line, with its base. */
export function changeClause(w: Writer, { changes: [change] }: Line): ReactNode {
  return change && w.phrase(messages, 'lines.takeaway.change', { change: changeText(w, change, { withBase: true }) });
}

/** Amounts of basic and project expenditure, leaving out absent ones. */
export function partsClause(w: Writer, lines: readonly Line[]): ReactNode {
  const stated = lines.filter(({ amount }) => !isAbsent(amount));
  if (stated.length === 0) return null;
  const parts = w.list(stated.map((line) => w.phrase(messages, 'lines.takeaway.part', nameAndAmount(w, line))));
  return w.phrase(messages, 'lines.takeaway.parts', { parts });
}

/** The largest stated change. */
export function mostChangedClause(w: Writer, most: RankedChange | undefined): ReactNode {
  if (!most) return null;
  return w.phrase(messages, 'lines.takeaway.mostChanged', {
    name: lineName(w, most.line, { inline: true }),
    change: changeText(w, most.reading, { withBase: true }),
  });
}

/** A line as a key figure, with its share and main change. */
export function lineFigure(w: Writer, line: Line, label: ReactNode): KeyFigure {
  const [change] = line.changes;
  const isTotal = line.kind === 'total' || line.kind === 'grand-total';
  return {
    key: line.key,
    label,
    figure: w.amount(line.amount),
    under: [!isTotal && shareWords(w, line.share, 'lines.share'), change && changeText(w, change, { withBase: true })],
  };
}
