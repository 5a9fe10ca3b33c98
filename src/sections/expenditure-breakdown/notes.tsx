import { Fragment, type ReactNode } from 'react';
import type { ChangeReading } from '../../model/money.js';
import type { FundKey } from '../../model/reading/fund.js';
import { Absent } from '../../parts/Absent.js';
import { Amount } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import type { ClauseProps } from '../../parts/lines/clauses.js';
import { LineName } from '../../parts/lines/LineName.js';
import { messages as lineMessages } from '../../parts/lines/messages.js';
import { everyLine, statementNotes, tableNotes } from '../../parts/lines/notes.js';
import type { Note } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { Quoted } from '../../parts/Quoted.js';
import { common } from '../../text/common.js';
import { sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import type { ExpenditureView, OtherStatement } from './view.js';

export interface ExpenditureNotesProps extends ClauseProps {
  view: ExpenditureView;
  /** A section's name as a link to it, or alone where it has no place to link to. */
  sectionLink: (fund: FundKey) => ReactNode;
}

type Key = keyof (typeof messages)['zh-CN'];

/** Everything that is said under the tables: taken from where, computed how, printed otherwise, in which words. */
export function expenditureNotes({ view, sectionLink, ...props }: ExpenditureNotesProps): Note[] {
  const tables = [view.parts, ...view.tables];
  return [
    ...originNotes({ view, sectionLink, ...props }),
    ...tableNotes(tables, view.changes, props),
    ...view.others.map((other) => otherNote(other, props)),
    ...statementNotes(tables, view, props),
  ];
}

function phrase(key: Key, parts: Readonly<Record<string, ReactNode>>, { locale = 'zh-CN' }: ClauseProps): ReactNode {
  return <Phrase template={template(messages, locale, key)} parts={parts} />;
}

function originNotes({ view, sectionLink, ...props }: ExpenditureNotesProps): Note[] {
  const { locale = 'zh-CN' } = props;
  const say = sayIn(messages, locale);
  const sayLines = sayIn(lineMessages, locale);
  const others = view.tables.filter(({ from }) => from !== 'expenditure');
  const none = <Absent absence={{ absent: 'missing' }} locale={locale} />;
  const sections = view.seeAlso.map((fund, index) => (
    <Fragment key={fund}>
      {index > 0 && sayIn(common, locale)('list.separator')}
      {sectionLink(fund)}
    </Fragment>
  ));
  return [
    ...others.map(({ from }) => ({
      key: `from.${from}`,
      content: say('expenditure.note.from', { section: sayLines(`lines.section.${from}`) }),
    })),
    ...(sections.length > 0
      ? [{ key: 'seeAlso', content: phrase('expenditure.note.seeAlso', { sections }, props) }]
      : []),
    ...(view.tables.length === 0 && sections.length === 0
      ? [{ key: 'functions', content: phrase('expenditure.noFunctions', { absent: none }, props) }]
      : []),
    ...(everyLine([view.parts, ...view.tables]).some(({ adopted }) => adopted)
      ? [
          {
            key: 'adopted',
            content: say('expenditure.note.adopted', { section: sayLines('lines.section.generalPublicBudget') }),
          },
        ]
      : []),
  ];
}

function otherNote({ line, from, sameAmount }: OtherStatement, props: ClauseProps): Note {
  const { locale = 'zh-CN', language, ...words } = props;
  const amount = <Amount money={line.amount} locale={locale} {...words} />;
  return {
    key: `other.${line.key}`,
    content: phrase(
      'expenditure.note.other',
      {
        section: sayIn(lineMessages, locale)(`lines.section.${from}`),
        name: <LineName line={line} locale={locale} language={language} inline />,
        amount: !sameAmount && phrase('expenditure.note.otherAmount', { amount }, props),
        changes: line.changes.map((change, index) => (
          <Fragment key={`${line.key}.${String(index)}`}>
            {index > 0 && sayIn(messages, locale)('expenditure.note.otherNext')}
            {changeText(change, props)}
          </Fragment>
        )),
      },
      props,
    ),
  };
}

function changeText(change: ChangeReading, props: ClauseProps): ReactNode {
  const { language, ...words } = props;
  const { reason } = change;
  const text = <Change change={change} withBase {...words} />;
  if (reason === undefined) return text;
  const quoted = <Quoted text={reason} language={language} locale={words.locale} />;
  return phrase('expenditure.note.otherReason', { change: text, reason: quoted }, props);
}
