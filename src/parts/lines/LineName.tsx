import { isSplit, type Line } from '../../model/reading/line.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { quote } from '../Quoted.js';
import { textParts } from '../whole.js';
import { messages } from './messages.js';

export interface LineNameProps {
  line: Line;
  locale: LocaleInput;
  /** Language of the document. */
  language: string;
  /**
   * Within a sentence: the name of the line above comes before a name that stands at several places. Default false: in a table the
   * tree shows where it is.
   */
  inline?: boolean;
}

/** The name of a line: as the document has it, in its language; sums, funds and kinds of expenditure in the widget's words. */
export function LineName({ line, locale, language, inline = false }: LineNameProps) {
  const words = wordsOf(line, locale, inline);
  if (words !== undefined) return words;
  return quote(inline ? plainName(line, locale) : (line.name ?? ''), locale, language);
}

/** The widget's words for sums, funds and kinds of expenditure; nothing for what the document names. */
function wordsOf({ kind, source, side }: Line, locale: LocaleInput, inline: boolean): string | undefined {
  const say = sayIn(messages, locale);
  if (isSplit(kind)) return say(`lines.${inline ? 'inline.' : ''}${kind}`);
  if (kind === 'fund' && source !== undefined) return say(`lines.source.${source}`);
  if (kind === 'current-year') return say(`lines.currentYear.${side ?? 'expenditure'}`);
  if (kind === 'grand-total') return say(`lines.grandTotal.${side ?? 'expenditure'}`);
  if (kind === 'total' && inline) return say('lines.inline.total');
  if (kind === 'total') return say(side === undefined ? 'lines.total' : `lines.total.${side}`);
  return undefined;
}

/** The name as it stands in a table, as plain text. */
export function shownName(line: Line, locale: LocaleInput): string {
  return wordsOf(line, locale, false) ?? line.name ?? '';
}

/** The name as plain text, for charts. */
export function plainName({ name = '', within }: Line, locale: LocaleInput): string {
  return within === undefined ? name : sayIn(messages, locale)('lines.name', { above: within, name });
}

textParts(LineName);
