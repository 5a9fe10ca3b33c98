import type { ReactNode } from 'react';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import { isAbsent } from '../../model/read.js';
import { type FundKey, type FundView, fundView } from '../../model/reading/fund.js';
import type { AbsenceKind } from '../../model/values.js';
import { type ContentProps, defineSection, type SectionDefinition } from '../defineSection.js';
import type { Widget } from '../guarded.js';
import { type KeyFigure, KeyFigures } from '../KeyFigures.js';
import { ChangeChart, ClassChart } from '../lines/charts.js';
import { changeClause, lineFigure, mostChangedClause, partsClause, shareWords } from '../lines/clauses.js';
import { FunctionTable } from '../lines/FunctionTable.js';
import type { Expanded } from '../lines/folding.js';
import { lineName } from '../lines/LineName.js';
import { lineTable, partsTitle } from '../lines/LineTable.js';
import { messages as lineMessages } from '../lines/messages.js';
import { statementNotes, tableNotes } from '../lines/notes.js';
import { Notes } from '../Notes.js';
import { budgetsText, mainBudgetText } from '../portion.js';
import type { SectionProps } from '../props.js';
import { Takeaway } from '../Takeaway.js';
import type { Writer } from '../writer.js';
import { fundFrame } from './FundFrame.js';
import { messages } from './messages.js';

/** Props of the sections of all funds. */
export interface FundProps extends SectionProps {
  /**
   * Also show subject codes (科目编码) that this data adds to the document, marked as such. Printed codes are always shown.
   * @default false
   */
  showCodes?: boolean | undefined;
  /**
   * Lines of the function table shown at first: `all`, only `classes`, or `auto`, which means all up to 40 lines, otherwise classes. On
   * paper and without scripts, all lines are shown. Use `all` if the HTML is reused without the scripts.
   * @default 'auto'
   */
  expanded?: Expanded | undefined;
}

export interface FundDefinition
  extends Pick<SectionDefinition<FundProps, FundView>, 'displayName' | 'name' | 'heading'> {
  fund: FundKey;
  /** Whether another section on the page shows the chart of classes. Default: false. */
  classesElsewhere?: (disclosure: BudgetDisclosure, props: FundProps) => boolean;
}

/** Absences of tables that were published without content: the table is shown with its heads. */
const PUBLISHED: ReadonlySet<AbsenceKind> = new Set(['empty-table', 'not-arranged', 'not-applicable', 'blank']);

/** A section on one fund's expenditure: total, 基本支出 and 项目支出, subjects 类 → 款 → 项 with changes; or its empty table. */
export function fundSection<P extends FundProps>({ fund, classesElsewhere, ...rest }: FundDefinition): Widget<P> {
  return defineSection<P, FundView>({
    ...rest,
    own: ['showCodes', 'expanded'],
    view: (disclosure, props) => {
      const view = fundView(disclosure, fund);
      return isAbsent(view) || !classesElsewhere?.(disclosure, props) ? view : { ...view, classes: [] };
    },
    absent: ({ view, w, props }) =>
      PUBLISHED.has(view.absent) && fundFrame(w, { disclosure: props.disclosure, fund, absence: view }),
    content: contentOf,
  });
}

function contentOf({ view, w, props }: ContentProps<FundProps, FundView>) {
  const { disclosure, showCodes = false, expanded = 'auto' } = props;
  const { kind, fund, unit, total, parts, table, classes, changes } = view;
  const tables = parts ? [parts, table] : [table];
  return (
    <>
      <Takeaway>{takeaway(w.unmarked(), view)}</Takeaway>
      <KeyFigures figures={keyFigures(w.unmarked(), view)} />
      <ClassChart w={w} classes={classes} total={total.amount} />
      <ChangeChart w={w} changes={changes} />
      {parts && lineTable(w, { title: partsTitle(w, parts), table: parts, kind, totalElsewhere: true })}
      {table.lines.length === 0 ? (
        fundFrame(w, { disclosure, fund, total: { amount: total.amount, unit } })
      ) : (
        <FunctionTable
          {...w.writing}
          title={w.say(lineMessages)('lines.functions')}
          table={table}
          kind={kind}
          showCodes={showCodes}
          expanded={expanded}
        />
      )}
      <Notes w={w} notes={[...tableNotes(w, tables, changes), ...statementNotes(w, tables, view)]} />
    </>
  );
}

function keyFigures(w: Writer, { kind, total, parts }: FundView): KeyFigure[] {
  const main = lineFigure(w, total, w.say(messages)(`fund.total.${kind}`));
  return [
    {
      ...main,
      under: [budgetsText(w, total), ...(main.under ?? [])],
    },
    ...(parts?.lines ?? []).flatMap((line) =>
      line.kind === 'basic' || line.kind === 'project'
        ? [lineFigure(w, line, w.say(lineMessages)(`lines.${line.kind}`))]
        : [],
    ),
  ];
}

function takeaway(w: Writer, view: FundView): ReactNode {
  const { total, parts, largestClass: largest } = view;
  const budgets = mainBudgetText(w, total);
  return w.phrase(messages, `fund.takeaway.${view.kind}`, {
    year: view.year,
    fund: w.say(lineMessages)(`lines.fund.${view.fund}`),
    total: w.amount(total.amount),
    // In final accounts: the budget and how much of it was spent.
    completion: budgets && w.phrase(messages, 'fund.takeaway.budgets', { budgets }),
    change: changeClause(w, total),
    parts: parts && partsClause(w, parts.lines),
    largest:
      largest &&
      w.phrase(messages, 'fund.takeaway.largest', {
        name: lineName(w, largest),
        share: shareWords(w, largest.share, 'lines.takeaway.ofWhole'),
      }),
    mostChanged: mostChangedClause(w, view.largestChange),
  });
}
