import type { ReactNode } from 'react';
import type { DisclosureKind } from '../../model/disclosure.js';
import { isSplit, type Side } from '../../model/reading/line.js';
import { messages as lineMessages } from '../../parts/lines/messages.js';
import { type TermLinks, termText } from '../../parts/Term.js';
import type { Writer } from '../../parts/writer.js';
import type { SummaryLine } from './lines.js';
import { messages } from './messages.js';
import type { SummaryTotal } from './view.js';

/** The printed name of a line, or, if none is printed, our name for it. */
export function summaryLineName(w: Writer, line: SummaryLine, side: Side): ReactNode {
  return formWords(w, line, side) ?? w.quote(line.name ?? '');
}

/** The name with its printed ordinal and code, for tables. Words of the name in `terms` link to their definitions. */
export function numberedName(w: Writer, line: SummaryLine, side: Side, terms?: TermLinks): ReactNode {
  const { name = '', ordinal, code } = line;
  const before = [ordinal, code && !code.assigned && `${code.value} `].filter(Boolean).join('');
  return (
    formWords(w, line, side) ??
    w.quote(
      before + name,
      <>
        {before}
        {termText(name, terms)}
      </>,
    )
  );
}

/** The words for a total of both sides, or of one. */
export function summaryTotalName(w: Writer, { side }: Pick<SummaryTotal, 'side'>, kind: DisclosureKind): string {
  return w.say(messages)(side === 'both' ? `budgetSummary.total.${kind}` : `budgetSummary.sideTotal.${side}`);
}

function formWords(w: Writer, line: SummaryLine, side: Side): string | undefined {
  const say = w.say(messages);
  if (line.kind === 'total') return say(`budgetSummary.sideTotal.${side}`);
  if (line.kind === 'current-year') return say(`budgetSummary.currentYear.${side}`);
  if (isSplit(line.kind)) return say(`budgetSummary.${line.kind}`);
  return line.name === undefined && line.source ? w.say(lineMessages)(`lines.source.${line.source}`) : undefined;
}
