import type { ReactNode } from 'react';
import type { ChangeReading } from '../../model/money.js';
import type { Line } from '../../model/reading/line.js';
import type { TableView } from '../../model/reading/table.js';
import { changeWords } from '../../text/changes.js';
import { changeText } from '../Change.js';
import { Whole } from '../whole.js';
import type { Writer } from '../writer.js';
import { messages } from './messages.js';

/** A computed figure in a column with printed ones, labelled as such. */
export function computedText(w: Writer, figure: ReactNode): ReactNode {
  return (
    <Whole>
      <span className="bd-lines-computed" data-computed>
        {w.phrase(messages, 'lines.computedBefore', { figure })}
      </span>
    </Whole>
  );
}

/** The share of a line, labelled if it is computed and others in the column are printed. */
export function shareText(w: Writer, { share }: Line, table: TableView, places: number): ReactNode {
  if (!share) return null;
  const figure = w.percent(share.value, { places, at: share.at });
  return share.computed && table.columns.share !== 'computed' ? computedText(w, figure) : figure;
}

/** Every stated change of a line, with the printed base amounts. */
export function changesText(w: Writer, line: Line, table: TableView): ReactNode {
  if (line.changes.length === 0) return null;
  const options = { withBase: table.columns.base === undefined };
  return (
    <span className="bd-lines-parts">
      {line.changes.map((change, index) => (
        <span key={`${line.key}.changes.${String(index)}`} className="bd-lines-part">
          {changeText(w, change, options)}
          {changeDetails(w, change, index === 0 && line.compared !== undefined)}
        </span>
      ))}
    </span>
  );
}

/** The base amount of a change, unless it has a column, and the printed word. */
function changeDetails(w: Writer, { baseAmount, printed }: ChangeReading, inColumn: boolean): ReactNode {
  const detail = (text: ReactNode) => (
    <Whole>
      <span className="bd-lines-detail">{text}</span>
    </Whole>
  );
  return (
    <>
      {baseAmount !== undefined &&
        !inColumn &&
        detail(w.phrase(messages, 'lines.baseAmount', { amount: w.amount(baseAmount) }))}
      {printed !== undefined && detail(w.phrase(messages, 'lines.printedWord', { word: w.quote(printed) }))}
    </>
  );
}

/** Purpose and reasons as printed, labelled if the table has both or the line has several changes. */
export function reasonText(w: Writer, { purpose, changes }: Line, table: TableView): ReactNode {
  const both = table.columns.text === 'both';
  const part = (key: string, name: 'purposeText' | 'reasonText', text: ReactNode): ReactNode => (
    <Whole key={key}>
      <span className="bd-lines-part">{both ? w.phrase(messages, `lines.${name}`, { text }) : text}</span>
    </Whole>
  );
  const reasonOf = ({ base, reason }: ChangeReading): ReactNode => {
    const words = reason !== undefined && w.quote(reason);
    if (changes.length === 1) return words;
    return w.phrase(messages, 'lines.reasonOf', { base: w.say(changeWords)(`base.${base}`), reason: words });
  };
  const parts = [
    ...(purpose === undefined ? [] : [part('purpose', 'purposeText', w.quote(purpose))]),
    ...changes.flatMap((change, index) =>
      change.reason === undefined ? [] : [part(`reason.${index}`, 'reasonText', reasonOf(change))],
    ),
  ];
  return parts.length === 0 ? null : <span className="bd-lines-parts">{parts}</span>;
}
