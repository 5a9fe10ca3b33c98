import type { Line } from '../../model/reading/line.js';
import { type LocaleInput, sayIn } from '../../text/language.js';
import { quote } from '../Quoted.js';
import { Whole } from '../whole.js';
import { messages } from './messages.js';

export interface SubjectCodeProps {
  line: Pick<Line, 'code'>;
  /** Show a code that the document does not print, too. */
  assigned: boolean;
  locale: LocaleInput;
}

/** The code of a subject before its name; one that this data adds says so. */
export function SubjectCode({ line: { code }, assigned, locale }: SubjectCodeProps) {
  if (code === undefined || (code.assigned && !assigned)) return null;
  if (!code.assigned)
    return (
      <span className="bd-lines-code" data-field="code">
        {quote(code.value, locale)}
      </span>
    );
  const note = sayIn(messages, locale)('lines.assigned');
  return (
    <Whole>
      <span className="bd-lines-code" data-field="code" data-origin="assigned" title={note}>
        {quote(code.value, locale)}
        <span className="bd-visually-hidden">{note}</span>
      </span>
    </Whole>
  );
}
