import type { ReactNode } from 'react';
import type { ChangeReading } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { Side } from '../../model/reading/line.js';
import { changeText } from '../../parts/Change.js';
import { type Note, textNotes } from '../../parts/Notes.js';
import type { PhraseParts, Writer } from '../../parts/writer.js';
import { changeWords } from '../../text/changes.js';
import { summaryLineName, summaryTotalName } from './LineName.js';
import type { SummaryLine, SummaryOrigin } from './lines.js';
import { messages } from './messages.js';
import { linesOf, type SummarySide, type SummaryView, type TotalChange } from './view.js';

type Key = keyof (typeof messages)['zh-CN'];

/** Notes below the tables: reasons, origins of adopted figures, computed figures, different printings, and quotes. */
export function summaryNotes(w: Writer, view: SummaryView): Note[] {
  const sides = [
    { name: 'revenue', side: view.revenue },
    { name: 'expenditure', side: view.expenditure },
  ] as const;
  const lines = [...view.totals.map(({ line }) => line), ...sides.flatMap(({ side }) => linesOf(side))];
  return [
    ...view.totals.flatMap((total) =>
      total.changes.flatMap((change, index) =>
        totalChangeNotes(w, summaryTotalName(w, total, view.kind), change, `${total.line.key}.${index}`, index > 0),
      ),
    ),
    ...partsNote(w, view),
    ...sides.flatMap(({ name, side }) => originNotes(w, name, side)),
    ...computedNotes(w, view),
    ...view.totals.flatMap((total) => elsewhereNotes(w, summaryTotalName(w, total, view.kind), total.line)),
    ...sides.flatMap(({ name, side }) =>
      linesOf(side).flatMap((line) => lineNotes(w, summaryLineName(w, line, name), line)),
    ),
    ...quotedNotes(w, lines),
    ...textNotes(w, [...view.statements, ...view.notes]),
  ];
}

function note(w: Writer, key: string, message: Key, parts: PhraseParts = {}): Note {
  return { key, content: w.phrase(messages, message, parts) };
}

function sectionName(w: Writer, section: SummaryOrigin): string {
  return w.say(messages)(`budgetSummary.section.${section}`);
}

/** Of the total: further comparisons, last year's figure, the reason, and where all this is stated. */
function totalChangeNotes(
  w: Writer,
  name: string,
  { reading, from, source }: TotalChange,
  key: string,
  further: boolean,
): Note[] {
  const section = sectionName(w, from);
  const message = source === undefined ? 'budgetSummary.from.change' : 'budgetSummary.from.changeOfSource';
  return [
    ...(further ? changeNotes(w, key, name, reading) : changeDetails(w, key, reading)),
    ...(further || from === 'overview'
      ? []
      : [note(w, `${key}.from`, message, { section, source: source !== undefined && w.quote(source) })]),
  ];
}

function changeNotes(w: Writer, key: string, name: ReactNode, reading: ChangeReading): Note[] {
  const change = changeText(w, reading, { withBase: true });
  return [note(w, key, 'budgetSummary.lineChange', { name, change }), ...changeDetails(w, key, reading)];
}

function changeDetails(w: Writer, key: string, { base: basis, reason, baseAmount, printed }: ChangeReading): Note[] {
  const base = w.say(changeWords)(`base.${basis}`);
  return [
    ...(baseAmount === undefined
      ? []
      : [note(w, `${key}.base`, 'budgetSummary.baseAmount', { base, amount: w.amount(baseAmount) })]),
    ...(reason === undefined
      ? []
      : [note(w, `${key}.reason`, 'budgetSummary.reason', { base, reason: w.quote(reason) })]),
    ...(printed === undefined ? [] : [note(w, `${key}.word`, 'budgetSummary.printedWord', { word: w.quote(printed) })]),
  ];
}

function partsNote(w: Writer, { parts: [first] }: SummaryView): Note[] {
  return first ? [note(w, 'parts', 'budgetSummary.from.parts', { section: sectionName(w, first.from) })] : [];
}

/** Which sections fill in lines that the overview only names or does not list. */
function originNotes(w: Writer, name: Side, { lines }: SummarySide): Note[] {
  const isListed = ({ key }: SummaryLine): boolean => key.startsWith('overview.');
  const listed = lines.filter(isListed);
  const sections = [...new Set(lines.map(({ from }) => from))].filter((section) => section !== 'overview');
  return sections.flatMap((section) => {
    const here = lines.filter(({ from }) => from === section);
    const taken = here.filter(isListed);
    const added = here.filter((line) => !isListed(line));
    const partsOf = (of: readonly SummaryLine[]) => ({
      section: sectionName(w, section),
      names: w.list(of.map((line) => summaryLineName(w, line, name))),
    });
    const all = name === 'revenue' ? 'allSources' : 'allClasses';
    const message = taken.length === listed.length ? all : 'lines';
    return [
      ...(taken.length === 0 ? [] : [note(w, `${name}.${section}`, `budgetSummary.from.${message}`, partsOf(taken))]),
      ...(added.length === 0 ? [] : [note(w, `${name}.${section}.added`, 'budgetSummary.from.added', partsOf(added))]),
    ];
  });
}

function computedNotes(w: Writer, { revenue, expenditure }: SummaryView): Note[] {
  const wholes = new Set([revenue.computedOf, expenditure.computedOf]);
  return (['current-year', 'total'] as const)
    .filter((whole) => wholes.has(whole))
    .map((whole) => note(w, `computed.${whole}`, `budgetSummary.shareOf.${whole}`));
}

/** Different figures that the document prints for a line. */
function elsewhereNotes(w: Writer, name: ReactNode, { key, elsewhere, others }: SummaryLine): Note[] {
  const printings = [
    ...elsewhere.map(({ where, money }) => ({ money, where: w.quote(where) })),
    ...others.map(({ from, money }) => ({ money, where: sectionName(w, from) })),
  ];
  return printings.map(({ money, where }, index) =>
    note(w, `${key}.elsewhere.${index}`, 'budgetSummary.elsewhere', { name, amount: w.amount(money), where }),
  );
}

/** Notes on what a line states besides its figures. */
function lineNotes(w: Writer, name: ReactNode, line: SummaryLine): Note[] {
  const { key, printedAs, purpose, changes } = line;
  const printed = printedAs !== undefined && w.marked(`${key}.printedAs`, w.quote(printedAs));
  return [
    ...elsewhereNotes(w, name, line),
    ...(printed ? [note(w, `${key}.printedAs`, 'budgetSummary.printedAs', { name, printed })] : []),
    ...(purpose === undefined
      ? []
      : [note(w, `${key}.purpose`, 'budgetSummary.purpose', { name, purpose: w.quote(purpose) })]),
    ...changes.flatMap((change, index) => changeNotes(w, `${key}.change.${index}`, name, change)),
  ];
}

/** One note with the document's statements on absent lines. */
function quotedNotes(w: Writer, lines: readonly SummaryLine[]): Note[] {
  const absent = lines.flatMap(({ amount }) => (isAbsent(amount) && amount.statement ? [amount.statement] : []));
  const together = [...new Set(absent)].map((text) => text.replace(/[。；]$/, '')).join('；');
  return absent.length === 0
    ? []
    : [note(w, 'absent', 'budgetSummary.statements', { statements: w.quote(`${together}。`) })];
}
