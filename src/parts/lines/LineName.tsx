import type { ReactNode } from 'react';
import { isSplit, type Line } from '../../model/reading/line.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import type { Writer } from '../writer.js';
import { messages } from './messages.js';

/**
 * The name of a line as printed; sums, funds and kinds of expenditure have our own names.
 * @param inline within a sentence, where the name of the line above precedes an ambiguous name
 */
export function lineName(w: Writer, line: Line, { inline = false }: { inline?: boolean } = {}): ReactNode {
  return ownWords(line, w.locale, inline) ?? w.quote(inline ? plainName(line, w.locale) : (line.name ?? ''));
}

/** Our own name of a sum, fund or kind of expenditure; `undefined` for lines that the document names. */
function ownWords({ kind, source, side }: Line, locale: LocaleInput, inline: boolean): string | undefined {
  const say = sayIn(messages, locale);
  if (isSplit(kind)) return say(`lines.${inline ? 'inline.' : ''}${kind}`);
  if (kind === 'fund' && source !== undefined) return say(`lines.source.${source}`);
  if (kind === 'current-year') return say(`lines.currentYear.${side ?? 'expenditure'}`);
  if (kind === 'grand-total') return say(`lines.grandTotal.${side ?? 'expenditure'}`);
  if (kind === 'total' && inline) return say('lines.inline.total');
  if (kind === 'total') return say(side === undefined ? 'lines.total' : `lines.total.${side}`);
  return undefined;
}

/** The name in a table, as plain text. */
export function shownName(line: Line, locale: LocaleInput): string {
  return ownWords(line, locale, false) ?? line.name ?? '';
}

/** The name as plain text, for charts. */
export function plainName({ name = '', within }: Line, locale: LocaleInput): string {
  return within === undefined ? name : sayIn(messages, locale)('lines.name', { above: within, name });
}
