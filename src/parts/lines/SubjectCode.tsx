import type { Line } from '../../model/reading/line.js';
import { Whole } from '../whole.js';
import type { Writer } from '../writer.js';
import { messages } from './messages.js';

export interface SubjectCodeProps {
  w: Writer;
  line: Pick<Line, 'code'>;
  /** Also show a code that the document does not print. */
  assigned: boolean;
}

/** The code of a subject, labelled if the document does not print it. */
export function SubjectCode({ w, line: { code }, assigned }: SubjectCodeProps) {
  if (code === undefined || (code.assigned && !assigned)) return null;
  if (!code.assigned)
    return (
      <span className="bd-lines-code" data-field="code">
        {w.code(code.value)}
      </span>
    );
  const note = w.say(messages)('lines.assigned');
  return (
    <Whole>
      <span className="bd-lines-code" data-field="code" data-origin="assigned" title={note}>
        {w.code(code.value)}
        <span className="bd-visually-hidden">{note}</span>
      </span>
    </Whole>
  );
}
