import { Fragment, type ReactNode } from 'react';
import type { ChangeReading } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { Stated } from '../../model/values.js';
import { Absent } from '../../parts/Absent.js';
import { Amount } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import type { Note } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import type { WritingProps } from '../../parts/props.js';
import { Quoted } from '../../parts/Quoted.js';
import { common } from '../../text/common.js';
import { sayIn, template } from '../../text/language.js';
import { LineName } from './LineName.js';
import type { LineView } from './lines.js';
import { messages } from './messages.js';
import type { ExpenditureView, OtherStatement } from './view.js';

export interface ExpenditureNotesProps extends WritingProps {
  view: ExpenditureView;
  /** Language of the document. */
  language: string;
}

type Key = keyof (typeof messages)['zh-CN'];

/** Everything that is said under the tables: taken from where, computed how, printed otherwise, in which words. */
export function expenditureNotes(props: ExpenditureNotesProps): Note[] {
  const { view } = props;
  const lines = everyLine(view);
  return [
    ...originNotes(props, lines),
    ...computedNotes(props, lines),
    ...emptyColumnNotes(props),
    ...view.others.map((other) => otherNote(other, props)),
    ...lines.flatMap((line) => lineNotes(line, props)),
    ...statementNotes(props, lines),
  ];
}

/** Lines of both tables; the total once. */
function everyLine({ parts, tables }: ExpenditureView): LineView[] {
  const lines = [parts, ...tables].flatMap((table) => [...table.lines, table.total]);
  return lines.filter(({ key }, index) => lines.findIndex((other) => other.key === key) === index);
}

function phrase(key: Key, parts: Readonly<Record<string, ReactNode>>, { locale = 'zh-CN' }: WritingProps): ReactNode {
  return <Phrase template={template(messages, locale, key)} parts={parts} />;
}

function quoted(text: Stated<string>, { language, locale = 'zh-CN' }: ExpenditureNotesProps): ReactNode {
  return <Quoted text={text} language={language} locale={locale} />;
}

function nameOf(line: LineView, { language, locale = 'zh-CN' }: ExpenditureNotesProps): ReactNode {
  return <LineName line={line} locale={locale} language={language} inline />;
}

function originNotes(props: ExpenditureNotesProps, lines: readonly LineView[]): Note[] {
  const { view, locale = 'zh-CN' } = props;
  const say = sayIn(messages, locale);
  const others = view.tables.filter(({ from }) => from !== 'expenditure');
  const none = <Absent absence={{ absent: 'missing' }} locale={locale} />;
  const section = say('expenditure.section.generalPublicBudget');
  return [
    ...others.map(({ from }) => ({
      key: `from.${from}`,
      content: say('expenditure.note.from', { section: say(`expenditure.section.${from}`) }),
    })),
    ...(view.tables.length === 0
      ? [{ key: 'functions', content: phrase('expenditure.noFunctions', { absent: none }, props) }]
      : []),
    ...(lines.some(({ adopted }) => adopted)
      ? [{ key: 'adopted', content: say('expenditure.note.adopted', { section }) }]
      : []),
  ];
}

function computedNotes(props: ExpenditureNotesProps, lines: readonly LineView[]): Note[] {
  const { view, locale = 'zh-CN' } = props;
  const say = sayIn(messages, locale);
  const { changes } = view;
  const drawn = changes && changes.marks.length > 1 ? [...changes.marks, ...changes.rest] : [];
  const bases = new Set(view.tables.flatMap((table) => table.lines.flatMap((line) => line.changes[0]?.base ?? [])));
  return [
    ...(lines.some(({ share }) => share?.computed)
      ? [{ key: 'share', content: say('expenditure.note.computedShare') }]
      : []),
    ...(lines.some(({ sum }) => sum) ? [{ key: 'sum', content: say('expenditure.note.computedSum') }] : []),
    ...(drawn.some(({ computed }) => computed)
      ? [{ key: 'difference', content: say('expenditure.note.computedChange') }]
      : []),
    ...(changes && drawn.length > 0 && bases.size > 1
      ? [
          {
            key: 'bases',
            content: say('expenditure.note.otherBases', { base: sayIn(common, locale)(`base.${changes.base}`) }),
          },
        ]
      : []),
  ];
}

/** Columns that say the same nothing on every line: one note instead of a column of words. */
function emptyColumnNotes(props: ExpenditureNotesProps): Note[] {
  const { view, locale = 'zh-CN' } = props;
  const say = sayIn(messages, locale);
  return view.tables.flatMap(({ from, emptySplits }) => {
    const kinds = [...new Set(emptySplits.map(({ absence }) => absence.absent))];
    return kinds.map((absent) => ({
      key: `empty.${from}.${absent}`,
      content: phrase(
        'expenditure.note.emptySplits',
        {
          names: emptySplits
            .filter(({ absence }) => absence.absent === absent)
            .map(({ split }) => say(`expenditure.${split}`))
            .join(sayIn(common, locale)('list.separator')),
          absent: <Absent absence={{ absent }} locale={locale} />,
        },
        props,
      ),
    }));
  });
}

function otherNote({ line, from, sameAmount }: OtherStatement, props: ExpenditureNotesProps): Note {
  const { locale = 'zh-CN', unit } = props;
  const amount = <Amount money={line.amount} locale={locale} unit={unit} />;
  return {
    key: `other.${line.key}`,
    content: phrase(
      'expenditure.note.other',
      {
        section: sayIn(messages, locale)(`expenditure.section.${from}`),
        name: nameOf(line, props),
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

function changeText(change: ChangeReading, props: ExpenditureNotesProps): ReactNode {
  const { locale = 'zh-CN', unit } = props;
  const { reason } = change;
  const text = <Change change={change} withBase locale={locale} unit={unit} />;
  if (reason === undefined) return text;
  return phrase('expenditure.note.otherReason', { change: text, reason: quoted(reason, props) }, props);
}

/** What a line says besides its figures. */
function lineNotes(line: LineView, props: ExpenditureNotesProps): Note[] {
  const { locale = 'zh-CN', unit } = props;
  const { key, printedAs, elsewhere } = line;
  const name = nameOf(line, props);
  return [
    ...elsewhere.map(({ where, money }, index) => ({
      key: `${key}.elsewhere.${index}`,
      content: phrase(
        'expenditure.note.elsewhere',
        { name, amount: <Amount money={money} locale={locale} unit={unit} />, where: quoted(where, props) },
        props,
      ),
    })),
    ...(printedAs === undefined
      ? []
      : [
          {
            key: `${key}.printedAs`,
            content: phrase('expenditure.note.printedAs', { name, printed: quoted(printedAs, props) }, props),
          },
        ]),
  ];
}

/** The document's own sentences: those of absent figures together, the sections' one by one. */
function statementNotes(props: ExpenditureNotesProps, lines: readonly LineView[]): Note[] {
  const { view } = props;
  const cells = lines.flatMap(({ amount, budget, splits, share }) => [
    amount,
    budget,
    ...Object.values(splits),
    share?.value,
  ]);
  const absent = cells.flatMap((cell) =>
    cell !== undefined && isAbsent(cell) && cell.statement ? [cell.statement] : [],
  );
  const together = [...new Set(absent)].map((text) => text.replace(/[。；]$/, '')).join('；');
  return [
    ...(absent.length === 0
      ? []
      : [
          {
            key: 'absent',
            content: phrase('expenditure.note.statements', { statements: quoted(`${together}。`, props) }, props),
          },
        ]),
    ...[...view.statements, ...view.notes].map((text, index) => ({
      key: `text.${index}`,
      content: quoted(text, props),
    })),
  ];
}
