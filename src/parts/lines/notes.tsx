import type { ReactNode } from 'react';
import { valuesOf } from '../../model/lists.js';
import { isAbsent } from '../../model/read.js';
import type { ChangeRanking } from '../../model/reading/changes.js';
import type { Line } from '../../model/reading/line.js';
import type { TableView } from '../../model/reading/table.js';
import type { AbsenceKind, Stated } from '../../model/values.js';
import { changeWords } from '../../text/changes.js';
import { common } from '../../text/common.js';
import { sayIn, template } from '../../text/language.js';
import { Absent } from '../Absent.js';
import { Amount } from '../Amount.js';
import { withMark } from '../FindingMark.js';
import type { Note } from '../Notes.js';
import { Phrase } from '../Phrase.js';
import { Quoted } from '../Quoted.js';
import { comparedHead } from './cells.js';
import type { ClauseProps } from './clauses.js';
import { LineName } from './LineName.js';
import { messages } from './messages.js';

/** What is said under tables of lines: computed how, printed otherwise, in which words. */

type Key = keyof (typeof messages)['zh-CN'];

function phrase(key: Key, parts: Readonly<Record<string, ReactNode>>, { locale = 'zh-CN' }: ClauseProps): ReactNode {
  return <Phrase template={template(messages, locale, key)} parts={parts} />;
}

function quoted(text: Stated<string>, { language, locale = 'zh-CN' }: ClauseProps): ReactNode {
  return <Quoted text={text} language={language} locale={locale} />;
}

/** Lines of several tables; one that stands in two of them once. */
export function everyLine(tables: readonly TableView[]): Line[] {
  const byKey = new Map(tables.flatMap((table) => [...table.lines, table.total]).map((line) => [line.key, line]));
  return [...byKey.values()];
}

/** Everything that is said of these tables and of the picture of their changes. */
export function tableNotes(
  tables: readonly TableView[],
  changes: ChangeRanking | undefined,
  props: ClauseProps,
): Note[] {
  const lines = everyLine(tables);
  return [
    ...computedNotes(tables, props),
    ...changeNotes(tables, changes, props),
    ...tables.flatMap((table) => emptyColumnNotes(table, props)),
    ...lines.flatMap((line) => lineNotes(line, props)),
  ];
}

function computedNotes(tables: readonly TableView[], { locale = 'zh-CN' }: ClauseProps): Note[] {
  const say = sayIn(messages, locale);
  const lines = everyLine(tables);
  const heads = tables.flatMap((table) =>
    table.columns.compared === 'computed' || table.columns.compared === 'mixed' ? [comparedHead(table, locale)] : [],
  );
  return [
    ...(lines.some(({ share }) => share?.computed) ? [{ key: 'share', content: say('lines.note.computedShare') }] : []),
    ...(lines.some(({ sum }) => sum) ? [{ key: 'sum', content: say('lines.note.computedSum') }] : []),
    ...[...new Set(heads)].map((head) => ({
      key: `compared.${head}`,
      content: say('lines.note.computedCompared', { head }),
    })),
  ];
}

/** What the picture of the changes computes, and what it leaves out. */
function changeNotes(
  tables: readonly TableView[],
  changes: ChangeRanking | undefined,
  { locale = 'zh-CN' }: ClauseProps,
): Note[] {
  if (!changes || changes.marks.length < 2) return [];
  const say = sayIn(messages, locale);
  const bases = new Set(tables.flatMap(({ lines }) => lines.flatMap((line) => line.changes[0]?.base ?? [])));
  const base = sayIn(changeWords, locale)(`base.${changes.base}`);
  return [
    ...([...changes.marks, ...changes.rest].some(({ computed }) => computed)
      ? [{ key: 'difference', content: say('lines.note.computedChange') }]
      : []),
    ...(bases.size > 1 ? [{ key: 'bases', content: say('lines.note.otherBases', { base }) }] : []),
  ];
}

/** Columns that say the same nothing on every line: one note instead of a column of words. */
function emptyColumnNotes({ from, emptySplits, emptyFunds }: TableView, props: ClauseProps): Note[] {
  const { locale = 'zh-CN' } = props;
  const say = sayIn(messages, locale);
  const columns: { head: string; absent: AbsenceKind }[] = [
    ...emptySplits.map(({ split, absence }) => ({ head: say(`lines.${split}`), absent: absence.absent })),
    ...emptyFunds.map(({ source, absence }) => ({ head: say(`lines.source.${source}`), absent: absence.absent })),
  ];
  return [...new Set(columns.map(({ absent }) => absent))].map((absent) => ({
    key: `empty.${from}.${absent}`,
    content: phrase(
      'lines.note.emptySplits',
      {
        names: columns
          .filter((column) => column.absent === absent)
          .map(({ head }) => head)
          .join(sayIn(common, locale)('list.separator')),
        absent: <Absent absence={{ absent }} locale={locale} />,
      },
      props,
    ),
  }));
}

/** What a line says besides its figures. */
function lineNotes(line: Line, props: ClauseProps): Note[] {
  const { language, locale = 'zh-CN', ...words } = props;
  const { key, printedAs, elsewhere } = line;
  if (printedAs === undefined && elsewhere.length === 0) return [];
  const name = <LineName line={line} locale={locale} language={language} inline />;
  return [
    ...elsewhere.map(({ where, money }, index) => ({
      key: `${key}.elsewhere.${index}`,
      content: phrase(
        'lines.note.elsewhere',
        { name, amount: <Amount money={money} locale={locale} {...words} />, where: quoted(where, props) },
        props,
      ),
    })),
    ...(printedAs === undefined
      ? []
      : [
          {
            key: `${key}.printedAs`,
            content: phrase(
              'lines.note.printedAs',
              {
                name,
                printed: withMark(`${key}.printedAs`, words.marks, locale, quoted(printedAs, props)),
              },
              props,
            ),
          },
        ]),
  ];
}

/** More sentences than these are not searched for in those of the section, each in each. */
const MOST_REPEATED = 100;

/** The document's own sentences: those of absent figures together, unless the section's repeat them; the section's one by one. */
export function statementNotes(
  tables: readonly TableView[],
  { statements, notes }: { statements: readonly string[]; notes: readonly string[] },
  props: ClauseProps,
): Note[] {
  const cells = everyLine(tables).flatMap(({ amount, budget, splits, funds, share }) => [
    amount,
    budget,
    ...valuesOf(splits),
    ...valuesOf(funds),
    share?.value,
  ]);
  const absent = cells.flatMap((cell) =>
    cell !== undefined && isAbsent(cell) && cell.statement ? [cell.statement] : [],
  );
  const own = [...statements, ...notes];
  const distinct = [...new Set(absent)];
  const together = distinct
    .filter((text) => distinct.length > MOST_REPEATED || !own.some((statement) => statement.includes(text)))
    .map((text) => (/[。；]$/.test(text) ? text : `${text}。`))
    .join('');
  return [
    ...(together === ''
      ? []
      : [
          {
            key: 'absent',
            content: phrase('lines.note.statements', { statements: quoted(together, props) }, props),
          },
        ]),
    ...own.map((text, index) => ({ key: `text.${index}`, content: quoted(text, props) })),
  ];
}
