import { Fragment, type ReactNode } from 'react';
import type { ChangeReading } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { Absent } from '../../parts/Absent.js';
import { Amount } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import { withMark } from '../../parts/FindingMark.js';
import type { Note } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import type { WritingProps } from '../../parts/props.js';
import { quote } from '../../parts/Quoted.js';
import { changeWords } from '../../text/changes.js';
import { common } from '../../text/common.js';
import { sayIn, template } from '../../text/language.js';
import { LineName } from './LineName.js';
import type { Origin, SummaryLine } from './lines.js';
import { messages } from './messages.js';
import type { SummarySide, SummaryView, TotalChange } from './view.js';

export interface SummaryNotesProps extends WritingProps {
  view: SummaryView;
  /** Language of the document. */
  language: string;
}

type SideName = 'revenue' | 'expenditure';
type Key = keyof (typeof messages)['zh-CN'];

/** Everything that is said under the tables: why, taken from where, computed how, printed otherwise, in which words. */
export function summaryNotes(props: SummaryNotesProps): Note[] {
  const { view } = props;
  const sides: [SideName, SummarySide][] = [
    ['revenue', view.revenue],
    ['expenditure', view.expenditure],
  ];
  return [
    ...view.changes.flatMap((change, index) => changeNotes(change, index, props)),
    ...partsNote(props),
    ...sides.flatMap(([name, side]) => originNotes(name, side, props)),
    ...computedNote(props),
    ...otherPrintingNotes(view.total, 'revenue', props),
    ...sides.flatMap(([name, side]) => everyLine(side).flatMap((line) => lineNotes(line, name, props))),
    ...statementNotes(sides, props),
  ];
}

function phrase(key: Key, parts: Readonly<Record<string, ReactNode>>, { locale = 'zh-CN' }: WritingProps): ReactNode {
  return <Phrase template={template(messages, locale, key)} parts={parts} />;
}

function quoted(text: string, { language, locale = 'zh-CN' }: SummaryNotesProps): ReactNode {
  return quote(text, locale, language);
}

function marked(at: string, content: ReactNode, { marks, locale = 'zh-CN' }: SummaryNotesProps): ReactNode {
  return withMark(at, marks, locale, content);
}

function sectionName(section: Origin, { locale = 'zh-CN' }: WritingProps): string {
  return sayIn(messages, locale)(`budgetSummary.section.${section}`);
}

function everyLine({ lines, currentYear, balances }: SummarySide): SummaryLine[] {
  return [...lines, ...(currentYear ? [currentYear] : []), ...balances];
}

/** Of the total: further comparisons, last year's figure, the reason, and where all this is stated. */
function changeNotes({ reading, from, source }: TotalChange, index: number, props: SummaryNotesProps): Note[] {
  const key = `change.${index}`;
  const { locale = 'zh-CN' } = props;
  const label = sayIn(messages, locale)(`budgetSummary.total.${props.view.kind}`);
  const notes = [
    ...(index > 0 ? [{ key, content: lineChange(label, reading, props) }] : []),
    ...changeDetails(key, reading, props),
  ];
  if (index > 0 || from === 'overview') return notes;
  const section = sectionName(from, props);
  const where =
    source === undefined
      ? phrase('budgetSummary.from.change', { section }, props)
      : phrase('budgetSummary.from.changeOfSource', { section, source: quoted(source, props) }, props);
  return [...notes, { key: `${key}.from`, content: where }];
}

function lineChange(name: ReactNode, reading: ChangeReading, props: SummaryNotesProps): ReactNode {
  const change = <Change change={reading} withBase locale={props.locale} unit={props.unit} marks={props.marks} />;
  return phrase('budgetSummary.lineChange', { name, change }, props);
}

function changeDetails(key: string, reading: ChangeReading, props: SummaryNotesProps): Note[] {
  const { locale = 'zh-CN', unit, marks } = props;
  const base = sayIn(changeWords, locale)(`base.${reading.base}`);
  const { reason, baseAmount, printed } = reading;
  const absentOr = (text: NonNullable<typeof reason>): ReactNode =>
    isAbsent(text) ? <Absent absence={text} locale={locale} /> : quoted(text, props);
  return [
    ...(baseAmount === undefined
      ? []
      : [
          {
            key: `${key}.base`,
            content: phrase(
              'budgetSummary.baseAmount',
              { base, amount: <Amount money={baseAmount} locale={locale} unit={unit} marks={marks} /> },
              props,
            ),
          },
        ]),
    ...(reason === undefined
      ? []
      : [
          {
            key: `${key}.reason`,
            content: phrase('budgetSummary.reason', { base, reason: absentOr(reason) }, props),
          },
        ]),
    ...(printed === undefined
      ? []
      : [
          { key: `${key}.word`, content: phrase('budgetSummary.printedWord', { word: quoted(printed, props) }, props) },
        ]),
  ];
}

function partsNote(props: SummaryNotesProps): Note[] {
  const [first] = props.view.parts;
  if (!first) return [];
  const section = sectionName(first.from, props);
  return [{ key: 'parts', content: phrase('budgetSummary.from.parts', { section }, props) }];
}

/** Which section the lines are taken from that the overview only names, or does not list. */
function originNotes(name: SideName, side: SummarySide, props: SummaryNotesProps): Note[] {
  const [own, others] = [true, false].map((named) =>
    side.lines.filter(({ key }) => key.startsWith('overview.') === named),
  ) as [SummaryLine[], SummaryLine[]];
  const sections = [...new Set(side.lines.map(({ from }) => from))].filter((section) => section !== 'overview');
  return sections.flatMap((section) => {
    const taken = own.filter(({ from }) => from === section);
    const added = others.filter(({ from }) => from === section);
    const all = taken.length === own.length;
    const named = all ? (name === 'revenue' ? 'allSources' : 'allClasses') : 'lines';
    const words = { section: sectionName(section, props) };
    return [
      ...(taken.length === 0
        ? []
        : [
            {
              key: `${name}.${section}`,
              content: phrase(
                `budgetSummary.from.${named}`,
                { ...words, names: all ? undefined : names(taken, name, props) },
                props,
              ),
            },
          ]),
      ...(added.length === 0
        ? []
        : [
            {
              key: `${name}.${section}.added`,
              content: phrase('budgetSummary.from.added', { ...words, names: names(added, name, props) }, props),
            },
          ]),
    ];
  });
}

function names(lines: readonly SummaryLine[], side: SideName, props: SummaryNotesProps): ReactNode {
  const { locale = 'zh-CN', language } = props;
  return lines.map((line, index) => (
    <Fragment key={line.key}>
      {index > 0 && sayIn(common, locale)('list.separator')}
      <LineName line={line} side={side} locale={locale} language={language} />
    </Fragment>
  ));
}

function computedNote(props: SummaryNotesProps): Note[] {
  const { revenue, expenditure } = props.view;
  const wholes = new Set([revenue.computedOf, expenditure.computedOf]);
  return (['current-year', 'total'] as const)
    .filter((whole) => wholes.has(whole))
    .map((whole) => ({ key: `computed.${whole}`, content: phrase(`budgetSummary.shareOf.${whole}`, {}, props) }));
}

function otherPrintingNotes(line: SummaryLine, side: SideName, props: SummaryNotesProps): Note[] {
  const { locale = 'zh-CN', language, unit, view, marks } = props;
  const name =
    line.kind === 'total' ? (
      sayIn(messages, locale)(`budgetSummary.total.${view.kind}`)
    ) : (
      <LineName line={line} side={side} locale={locale} language={language} />
    );
  const printings = [
    ...line.elsewhere.map(({ where, money }) => ({ money, where: quoted(where, props) })),
    ...line.others.map(({ from, money }) => ({ money, where: sectionName(from, props) })),
  ];
  return printings.map(({ money, where }, index) => ({
    key: `${line.key}.elsewhere.${index}`,
    content: phrase(
      'budgetSummary.elsewhere',
      {
        name,
        amount: <Amount money={money} locale={locale} unit={unit} marks={marks} />,
        where,
      },
      props,
    ),
  }));
}

/** What a line says besides its figures. */
function lineNotes(line: SummaryLine, side: SideName, props: SummaryNotesProps): Note[] {
  const { locale = 'zh-CN', language } = props;
  const name = <LineName line={line} side={side} locale={locale} language={language} />;
  const { key, printedAs, purpose, changes } = line;
  return [
    ...otherPrintingNotes(line, side, props),
    ...(printedAs === undefined
      ? []
      : [
          {
            key: `${key}.printedAs`,
            content: phrase(
              'budgetSummary.printedAs',
              { name, printed: marked(`${key}.printedAs`, quoted(printedAs, props), props) },
              props,
            ),
          },
        ]),
    ...(purpose === undefined
      ? []
      : [
          {
            key: `${key}.purpose`,
            content: phrase('budgetSummary.purpose', { name, purpose: quoted(purpose, props) }, props),
          },
        ]),
    ...changes.flatMap((change, index) => [
      { key: `${key}.change.${index}`, content: lineChange(name, change, props) },
      ...changeDetails(`${key}.change.${index}`, change, props),
    ]),
  ];
}

/** The document's own sentences: those of absent lines together, the section's and its table's one by one. */
function statementNotes(sides: readonly [SideName, SummarySide][], props: SummaryNotesProps): Note[] {
  const { view } = props;
  const lines = [view.total, ...sides.flatMap(([, side]) => everyLine(side))];
  const absent = lines.flatMap(({ amount }) => (isAbsent(amount) && amount.statement ? [amount.statement] : []));
  const together = [...new Set(absent)].map((text) => text.replace(/[。；]$/, '')).join('；');
  return [
    ...(absent.length === 0
      ? []
      : [
          {
            key: 'absent',
            content: phrase('budgetSummary.statements', { statements: quoted(`${together}。`, props) }, props),
          },
        ]),
    ...[...view.statements, ...view.notes].map((text, index) => ({
      key: `text.${index}`,
      content: quoted(text, props),
    })),
  ];
}
