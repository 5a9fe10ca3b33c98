import type { ReactNode } from 'react';
import type { ChangeReading } from '../../model/money.js';
import type { FundKey } from '../../model/reading/fund.js';
import { changeText } from '../../parts/Change.js';
import { lineName } from '../../parts/lines/LineName.js';
import { messages as lineMessages } from '../../parts/lines/messages.js';
import { statementNotes, tableNotes } from '../../parts/lines/notes.js';
import type { Note } from '../../parts/Notes.js';
import type { Writer } from '../../parts/writer.js';
import { messages } from './messages.js';
import type { ExpenditureView, OtherStatement } from './view.js';

/** The name of a fund's section, as a link if it is on the page. */
export type SectionLink = (fund: FundKey) => ReactNode;

/** Notes below the tables: origins of lines, computed figures, different printings, and quotes. */
export function expenditureNotes(w: Writer, view: ExpenditureView, sectionLink: SectionLink): Note[] {
  const tables = [view.parts, ...view.tables];
  return [
    ...originNotes(w, view, sectionLink),
    ...tableNotes(w, tables, view.changes),
    ...view.others.map((other) => otherNote(w, other)),
    ...statementNotes(w, tables, view),
  ];
}

function originNotes(w: Writer, { tables, parts, seeAlso }: ExpenditureView, sectionLink: SectionLink): Note[] {
  const say = w.say(messages);
  const sayLines = w.say(lineMessages);
  const others = tables.filter(({ from }) => from !== 'expenditure');
  const sections = w.list(seeAlso.map(sectionLink));
  return [
    ...others.map(({ from }) => ({
      key: `from.${from}`,
      content: say('expenditure.note.from', { section: sayLines(`lines.section.${from}`) }),
    })),
    ...(seeAlso.length > 0
      ? [{ key: 'seeAlso', content: w.phrase(messages, 'expenditure.note.seeAlso', { sections }) }]
      : []),
    ...(tables.length === 0 && seeAlso.length === 0
      ? [
          {
            key: 'functions',
            content: w.phrase(messages, 'expenditure.noFunctions', { absent: w.absent({ absent: 'missing' }) }),
          },
        ]
      : []),
    ...([parts, ...tables].some(({ lines, total }) => [...lines, total].some(({ adopted }) => adopted))
      ? [
          {
            key: 'adopted',
            content: say('expenditure.note.adopted', { section: sayLines('lines.section.generalPublicBudget') }),
          },
        ]
      : []),
  ];
}

function otherNote(w: Writer, { line, from, sameAmount }: OtherStatement): Note {
  const next = w.say(messages)('expenditure.note.otherNext');
  return {
    key: `other.${line.key}`,
    content: w.phrase(messages, 'expenditure.note.other', {
      section: w.say(lineMessages)(`lines.section.${from}`),
      name: lineName(w, line, { inline: true }),
      amount: !sameAmount && w.phrase(messages, 'expenditure.note.otherAmount', { amount: w.amount(line.amount) }),
      changes: w.list(
        line.changes.map((change) => changeWithReason(w, change)),
        next,
      ),
    }),
  };
}

function changeWithReason(w: Writer, reading: ChangeReading): ReactNode {
  const change = changeText(w, reading, { withBase: true });
  if (reading.reason === undefined) return change;
  return w.phrase(messages, 'expenditure.note.otherReason', { change, reason: w.quote(reading.reason) });
}
