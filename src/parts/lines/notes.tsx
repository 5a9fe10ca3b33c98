import { valuesOf } from '../../model/lists.js';
import { isAbsent } from '../../model/read.js';
import type { ChangeRanking } from '../../model/reading/changes.js';
import type { Line } from '../../model/reading/line.js';
import type { TableView } from '../../model/reading/table.js';
import type { AbsenceKind } from '../../model/values.js';
import { changeWords } from '../../text/changes.js';
import { common } from '../../text/common.js';
import { type Note, textNotes } from '../Notes.js';
import type { Writer } from '../writer.js';
import { comparedHead } from './cells.js';
import { lineName } from './LineName.js';
import { messages } from './messages.js';

/** Notes below tables of lines: computed figures, figures that differ elsewhere, statements of the document. */

/** The lines of several tables, without duplicates. */
export function everyLine(tables: readonly TableView[]): Line[] {
  const byKey = new Map(tables.flatMap((table) => [...table.lines, table.total]).map((line) => [line.key, line]));
  return [...byKey.values()];
}

/** All notes on these tables and on the chart of their changes. */
export function tableNotes(w: Writer, tables: readonly TableView[], changes?: ChangeRanking): Note[] {
  const lines = everyLine(tables);
  return [
    ...computedNotes(w, tables, lines),
    ...changeNotes(w, tables, changes),
    ...tables.flatMap((table) => emptyColumnNotes(w, table)),
    ...lines.flatMap((line) => lineNotes(w, line)),
  ];
}

function computedNotes(w: Writer, tables: readonly TableView[], lines: readonly Line[]): Note[] {
  const say = w.say(messages);
  const heads = tables.flatMap((table) =>
    table.columns.compared === 'computed' || table.columns.compared === 'mixed' ? [comparedHead(table, w.locale)] : [],
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

/** Notes on the chart of changes: computed ones, and changes on other bases. */
function changeNotes(w: Writer, tables: readonly TableView[], changes: ChangeRanking | undefined): Note[] {
  if (!changes || changes.ranked.length < 2) return [];
  const say = w.say(messages);
  const bases = new Set(tables.flatMap(({ lines }) => lines.flatMap((line) => line.changes[0]?.base ?? [])));
  const base = w.say(changeWords)(`base.${changes.base}`);
  return [
    ...(changes.ranked.some(({ computed }) => computed)
      ? [{ key: 'difference', content: say('lines.note.computedChange') }]
      : []),
    ...(bases.size > 1 ? [{ key: 'bases', content: say('lines.note.otherBases', { base }) }] : []),
  ];
}

/** One note for each absence that replaces whole columns. */
function emptyColumnNotes(w: Writer, { from, emptySplits, emptyFunds }: TableView): Note[] {
  const say = w.say(messages);
  const columns: { head: string; absent: AbsenceKind }[] = [
    ...emptySplits.map(({ split, absence }) => ({ head: say(`lines.${split}`), absent: absence.absent })),
    ...emptyFunds.map(({ source, absence }) => ({ head: say(`lines.source.${source}`), absent: absence.absent })),
  ];
  return [...new Set(columns.map(({ absent }) => absent))].map((absent) => ({
    key: `empty.${from}.${absent}`,
    content: w.phrase(messages, 'lines.note.emptySplits', {
      names: columns
        .filter((column) => column.absent === absent)
        .map(({ head }) => head)
        .join(w.say(common)('list.separator')),
      absent: w.absent({ absent }),
    }),
  }));
}

/** Figures of a line that differ elsewhere, and its name as printed. */
function lineNotes(w: Writer, line: Line): Note[] {
  const { key, printedAs, elsewhere } = line;
  if (printedAs === undefined && elsewhere.length === 0) return [];
  const name = lineName(w, line, { inline: true });
  const notes = elsewhere.map(({ where, money }, index) => ({
    key: `${key}.elsewhere.${index}`,
    content: w.phrase(messages, 'lines.note.elsewhere', { name, amount: w.amount(money), where: w.quote(where) }),
  }));
  if (printedAs === undefined) return notes;
  const at = `${key}.printedAs`;
  const printed = w.marked(at, w.quote(printedAs));
  return [...notes, { key: at, content: w.phrase(messages, 'lines.note.printedAs', { name, printed }) }];
}

/** With more statements than this, duplicates are not searched for, as that is quadratic. */
const MAX_COMPARED = 100;

/** Statements of the document: those of absent figures in one note, except for repeated ones, then those of the section. */
export function statementNotes(
  w: Writer,
  tables: readonly TableView[],
  { statements, notes }: { statements: readonly string[]; notes: readonly string[] },
): Note[] {
  const cells = everyLine(tables).flatMap(({ amount, budgets, splits, funds, share }) => [
    amount,
    ...valuesOf(budgets),
    ...valuesOf(splits),
    ...valuesOf(funds),
    share?.value,
  ]);
  const absent = cells.flatMap((cell) =>
    cell !== undefined && isAbsent(cell) && cell.statement ? [cell.statement] : [],
  );
  const ofSection = [...statements, ...notes];
  const distinct = [...new Set(absent)];
  const together = distinct
    .filter((text) => distinct.length > MAX_COMPARED || !ofSection.some((statement) => statement.includes(text)))
    .map((text) => (/[。；]$/.test(text) ? text : `${text}。`))
    .join('');
  return [
    ...(together === ''
      ? []
      : [{ key: 'absent', content: w.phrase(messages, 'lines.note.statements', { statements: w.quote(together) }) }]),
    ...textNotes(w, ofSection),
  ];
}
