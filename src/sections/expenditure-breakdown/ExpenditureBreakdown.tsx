import type { ReactNode } from 'react';
import { FUNDS, type FundKey } from '../../model/reading/fund.js';
import type { SectionName } from '../../model/sections.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { KeyFigures } from '../../parts/KeyFigures.js';
import { ChangeChart, ClassChart } from '../../parts/lines/charts.js';
import { changeClause, lineFigure, mostChangedClause, partsClause, shareWords } from '../../parts/lines/clauses.js';
import { FunctionTable } from '../../parts/lines/FunctionTable.js';
import type { Expanded } from '../../parts/lines/folding.js';
import { lineName } from '../../parts/lines/LineName.js';
import { lineTable, partsTitle } from '../../parts/lines/LineTable.js';
import { messages as lineMessages } from '../../parts/lines/messages.js';
import { linkTo } from '../../parts/links.js';
import { Notes } from '../../parts/Notes.js';
import { permalinkId } from '../../parts/permalinks.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { expenditureNotes } from './notes.js';
import { type ExpenditureView, expenditureView } from './view.js';

/** Props of `ExpenditureBreakdown`. */
export interface ExpenditureBreakdownProps extends SectionProps {
  /**
   * Also show subject codes (科目编码) that are not printed in the document but assigned in the data, marked as such. Printed codes are always
   * shown.
   * @default false
   */
  showCodes?: boolean | undefined;
  /**
   * Lines of the function table shown at first: `all`, only `classes`, or `auto`: all of up to 40 lines, otherwise classes. All lines are
   * shown on paper and without scripts. Pages that use this HTML without its scripts should pass `all`.
   * @default 'auto'
   */
  expanded?: Expanded | undefined;
}

/** The section that prints each fund in full. */
const SECTION_OF: Readonly<Record<FundKey, SectionName>> = {
  generalPublicBudget: 'general-public-budget',
  governmentFund: 'government-fund',
  stateCapital: 'state-capital',
};

/**
 * 支出情况: 基本支出 and 项目支出 with share, change and reason, and expenditure by function, 类 → 款 → 项, whose levels fold. Sub-totals are shown as
 * printed; a level without an amount shows the computed sum of its lines, labelled as such. If the section has no lines by function, those
 * of 一般公共预算 and the other funds are shown, or links to their sections if `beside` says that these are on the page. Final accounts (决算) show
 * initial budget and completion if printed.
 *
 * Renders a `<section>`. Source: 第三部分 三; table 3 部门支出总体情况表. An absent section says that it is absent, and why.
 */
export const ExpenditureBreakdown = defineSection<ExpenditureBreakdownProps, ExpenditureView>({
  displayName: 'ExpenditureBreakdown',
  name: 'expenditure-breakdown',
  heading: (locale, kind) => sayIn(messages, locale)(`expenditure.heading.${kind}`),
  own: ['showCodes', 'expanded'],
  view: (disclosure, { beside = [] }) =>
    expenditureView(
      disclosure,
      FUNDS.filter((fund) => beside.includes(SECTION_OF[fund])),
    ),
  labels: (view) => shownParts(view).map(({ kind }) => lineMessages['zh-CN'][`lines.${kind}`]),
  content: contentOf,
});

function contentOf({ view, w, props }: ContentProps<ExpenditureBreakdownProps, ExpenditureView>) {
  const { showCodes = false, expanded = 'auto', idPrefix, hrefOf } = props;
  const { kind, tables, parts, changes, classes } = view;
  const say = w.say(lineMessages);
  const plain = w.unmarked();
  const sectionLink = (fund: FundKey): ReactNode => {
    const name = say(`lines.section.${fund}`);
    if (idPrefix === undefined) return name;
    const section = SECTION_OF[fund];
    return (
      <a className="bd-link" {...linkTo({ id: permalinkId(idPrefix, section), kind: 'section', section }, hrefOf)}>
        {name}
      </a>
    );
  };
  return (
    <>
      <Takeaway>{takeaway(plain, view)}</Takeaway>
      <KeyFigures
        figures={[
          lineFigure(plain, parts.total, w.say(messages)(`expenditure.total.${kind}`)),
          ...shownParts(view).map(({ line, kind }) => lineFigure(plain, line, w.term(lineMessages, `lines.${kind}`))),
        ]}
      />
      <ClassChart w={w} classes={classes} total={tables[0]?.total.amount} />
      <ChangeChart w={w} changes={changes} />
      {lineTable(w, { title: partsTitle(w, parts), table: parts, kind })}
      {tables.map((table) => (
        <FunctionTable
          key={table.from}
          {...w.writing}
          title={
            table.from === 'expenditure'
              ? say('lines.functions')
              : say('lines.functions.fund', { fund: fundName(w, table.from) })
          }
          table={table}
          kind={kind}
          showCodes={showCodes}
          expanded={expanded}
        />
      ))}
      <Notes w={w} notes={expenditureNotes(w, view, sectionLink)} />
    </>
  );
}

function fundName(w: Writer, from: ExpenditureView['tables'][number]['from']): string {
  const fund = FUNDS.find((key) => key === from);
  return fund === undefined ? '' : w.say(lineMessages)(`lines.fund.${fund}`);
}

/** 基本支出 and 项目支出, shown as key figures beside the total. */
function shownParts({ parts }: ExpenditureView) {
  return parts.lines.flatMap((line) => {
    const { kind } = line;
    return kind === 'basic' || kind === 'project' ? [{ line, kind }] : [];
  });
}

function takeaway(w: Writer, view: ExpenditureView): ReactNode {
  const { total, lines } = view.parts;
  return w.phrase(messages, `expenditure.takeaway.${view.kind}`, {
    year: view.year,
    total: w.amount(total.amount),
    change: changeClause(w, total),
    parts: partsClause(w, lines),
    largest: largestClause(w, view),
    mostChanged: mostChangedClause(w, view.largestChange),
  });
}

function largestClause(w: Writer, { largestClass: line, tables, wholeFund }: ExpenditureView): ReactNode {
  const from = tables[0]?.from;
  if (!line || from === undefined) return null;
  const parts = { name: lineName(w, line), share: shareWords(w, line.share, 'lines.takeaway.ofWhole') };
  if (from === 'expenditure' || wholeFund) return w.phrase(messages, 'expenditure.takeaway.largest', parts);
  return w.phrase(messages, 'expenditure.takeaway.largestOfFund', { ...parts, fund: fundName(w, from) });
}
