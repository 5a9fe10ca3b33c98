import { isSplit } from '../../model/reading/line.js';
import { messages as lineMessages } from '../../parts/lines/messages.js';
import { quote } from '../../parts/Quoted.js';
import { Term, type TermLinks } from '../../parts/Term.js';
import { textParts } from '../../parts/whole.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import type { SummaryLine } from './lines.js';
import { messages } from './messages.js';

export interface LineNameProps {
  line: SummaryLine;
  side: 'revenue' | 'expenditure';
  locale: LocaleInput;
  /** Language of the document. */
  language: string;
  /** With the printed ordinal and code. */
  ordinal?: boolean;
  /** Terms to which words of the name lead. */
  terms?: TermLinks | undefined;
}

/** The name of a line: as printed, in the document's language; in the widget's words where the form gives none. */
export function LineName({ line, side, locale, language, ordinal = false, terms }: LineNameProps) {
  const words = wordsOf(line, side, locale);
  if (words !== undefined) return words;
  const before = ordinal
    ? [line.ordinal, line.code && !line.code.assigned && `${line.code.value} `].filter(Boolean).join('')
    : '';
  const name = line.name ?? '';
  return quote(
    before + name,
    locale,
    language,
    <>
      {before}
      <Term text={name} terms={terms} />
    </>,
  );
}

function wordsOf(line: SummaryLine, side: LineNameProps['side'], locale: LocaleInput): string | undefined {
  const say = sayIn(messages, locale);
  if (line.kind === 'total') return say(`budgetSummary.sideTotal.${side}`);
  if (line.kind === 'current-year') return say(`budgetSummary.currentYear.${side}`);
  if (isSplit(line.kind)) return say(`budgetSummary.${line.kind}`);
  return line.name === undefined && line.source
    ? sayIn(lineMessages, locale)(`lines.source.${line.source}`)
    : undefined;
}

textParts(LineName);
