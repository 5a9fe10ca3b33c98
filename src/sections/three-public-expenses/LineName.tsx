import type { Line } from '../../model/reading/line.js';
import { quote } from '../../parts/Quoted.js';
import { textParts } from '../../parts/whole.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { messages } from './messages.js';

export interface LineNameProps {
  line: Line;
  locale: LocaleInput;
  /** Language of the document. */
  language: string;
  /** With the printed ordinal. Default false. */
  withOrdinal?: boolean;
}

/** The name of a line: as printed, in the document's language; sums in the widget's words. */
export function LineName({ line: { name, kind, ordinal = '' }, locale, language, withOrdinal = false }: LineNameProps) {
  if (name !== undefined) {
    return quote(`${withOrdinal ? ordinal : ''}${name}`, locale, language);
  }
  if (kind === 'total' || kind === 'meetings' || kind === 'training') {
    return sayIn(messages, locale)(`threePublic.${kind}`);
  }
  return null;
}

textParts(LineName);
