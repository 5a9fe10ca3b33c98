import { type LocaleInput, sayIn } from '../../text/language.js';
import type { LineView } from './lines.js';
import { messages } from './messages.js';

export interface SubjectCodeProps {
  line: LineView;
  /** Show a code that the document does not print, too. */
  assigned: boolean;
  locale: LocaleInput;
}

/** The code of a subject before its name; one that this data adds says so. */
export function SubjectCode({ line: { code }, assigned, locale }: SubjectCodeProps) {
  if (code === undefined || (code.assigned && !assigned)) return null;
  if (!code.assigned) return <bdi className="bd-expenditure-code">{code.value}</bdi>;
  const note = sayIn(messages, locale)('expenditure.assigned');
  return (
    <span className="bd-expenditure-code" data-origin="assigned" title={note}>
      <bdi>{code.value}</bdi>
      <span className="bd-visually-hidden">{note}</span>
    </span>
  );
}
