import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import { FUNDS, type FundKey } from '../../model/reading/fund.js';
import { Amount } from '../../parts/Amount.js';
import { guarded } from '../../parts/guarded.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { ChangeChart, ClassChart } from '../../parts/lines/charts.js';
import {
  type ClauseProps,
  changeClause,
  lineFigure,
  mostChangedClause,
  partsClause,
  ShareWords,
} from '../../parts/lines/clauses.js';
import { FunctionTable } from '../../parts/lines/FunctionTable.js';
import type { Expanded } from '../../parts/lines/folding.js';
import { LineName } from '../../parts/lines/LineName.js';
import { LineTable, partsTitle } from '../../parts/lines/LineTable.js';
import { messages as lineMessages } from '../../parts/lines/messages.js';
import { linkTo } from '../../parts/links.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { type SectionProps, unmarked, writingOf } from '../../parts/props.js';
import { permalinkId, Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { Term } from '../../parts/Term.js';
import { sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { expenditureNotes } from './notes.js';
import { type ExpenditureView, expenditureView } from './view.js';

/** Props of `ExpenditureBreakdown`. */
export interface ExpenditureBreakdownProps extends SectionProps {
  /**
   * Show subject codes (科目编码) that the document does not print and this data adds, too, marked as such. Printed codes are always shown.
   * @default false
   */
  showCodes?: boolean | undefined;
  /**
   * Lines of the function table in sight at first: `all`, only `classes`, or `auto`, which is all of up to 40 lines, else classes. On paper
   * and without scripts all lines are shown. Pages that carry this HTML without its scripts ask for `all`.
   * @default 'auto'
   */
  expanded?: Expanded | undefined;
}

/** Names of the sections that print each fund in full. */
const SECTION_OF: Readonly<Record<FundKey, string>> = {
  generalPublicBudget: 'general-public-budget',
  governmentFund: 'government-fund',
  stateCapital: 'state-capital',
};

/**
 * 支出情况: 基本支出 and 项目支出 with share, change and reason, and expenditure by function, 类 → 款 → 项, whose levels fold. Printed
 * sub-totals stand as printed; a level that is only named shows the sum of its lines, said to be computed. Lines are those of this
 * section; where it has none, those of 一般公共预算 and the other funds, named as such, or a pointer to their sections where `beside`
 * says that they stand on the same page. Final accounts (决算) show initial budget and completion where printed.
 *
 * Renders a `<section>`. Source: 第三部分 三; table 3 部门支出总体情况表. An absent section says so and why.
 */
export const ExpenditureBreakdown = guarded<ExpenditureBreakdownProps>(
  'expenditure-breakdown',
  (locale, kind) => sayIn(messages, locale)(`expenditure.heading.${kind}`),
  function ExpenditureBreakdown({ showCodes = false, expanded = 'auto', ...props }, ref) {
    const { disclosure, locale = 'zh-CN', beside = [], idPrefix, hrefOf } = props;
    const view = expenditureView(
      disclosure,
      FUNDS.filter((fund) => beside.includes(SECTION_OF[fund])),
    );
    const absence = isAbsent(view) ? view : undefined;
    const sectionLink = (fund: FundKey): ReactNode => {
      const name = sayIn(lineMessages, locale)(`lines.section.${fund}`);
      if (idPrefix === undefined) return name;
      const section = SECTION_OF[fund];
      return (
        <a className="bd-link" {...linkTo({ id: permalinkId(idPrefix, section), kind: 'section', section }, hrefOf)}>
          {name}
        </a>
      );
    };
    return (
      <Section
        {...props}
        ref={ref}
        name="expenditure-breakdown"
        heading={sayIn(messages, locale)(`expenditure.heading.${disclosure.kind}`)}
        official={messages['zh-CN'][`expenditure.heading.${disclosure.kind}`]}
        labels={isAbsent(view) ? [] : shownParts(view).map(({ kind }) => lineMessages['zh-CN'][`lines.${kind}`])}
        absence={absence}
      >
        {(terms) =>
          !isAbsent(view) && (
            <Content
              view={view}
              language={disclosure.language}
              showCodes={showCodes}
              expanded={expanded}
              sectionLink={sectionLink}
              {...writingOf(props)}
              terms={terms}
            />
          )
        }
      </Section>
    );
  },
);

type ContentProps = { view: ExpenditureView } & ClauseProps;
type FoldingProps = { showCodes: boolean; expanded: Expanded; sectionLink: (fund: FundKey) => ReactNode };

function Content({ showCodes, expanded, sectionLink, view, ...words }: ContentProps & FoldingProps) {
  const { locale = 'zh-CN' } = words;
  const say = sayIn(lineMessages, locale);
  const cells = { kind: view.kind, ...words };
  return (
    <>
      <TakeawaySentence view={view} {...unmarked(words)} />
      <KeyFigures figures={keyFigures(view, unmarked(words))} />
      <ClassChart classes={view.classes} total={view.tables[0]?.total.amount} {...words} />
      <ChangeChart changes={view.changes} {...words} />
      <LineTable title={partsTitle(view.parts, locale)} table={view.parts} {...cells} />
      {view.tables.map((table) => (
        <FunctionTable
          key={table.from}
          title={
            table.from === 'expenditure'
              ? say('lines.functions')
              : say('lines.functions.fund', { fund: fundName(table.from, words) })
          }
          table={table}
          showCodes={showCodes}
          expanded={expanded}
          {...cells}
        />
      ))}
      <Notes locale={locale} notes={expenditureNotes({ view, sectionLink, ...words })} />
    </>
  );
}

function fundName(from: ExpenditureView['tables'][number]['from'], { locale = 'zh-CN' }: ClauseProps): string {
  const fund = FUNDS.find((key) => key === from);
  return fund === undefined ? '' : sayIn(lineMessages, locale)(`lines.fund.${fund}`);
}

/** 基本支出 and 项目支出, which stand in large beside the total. */
function shownParts({ parts }: ExpenditureView) {
  return parts.lines.flatMap((line) => {
    const { kind } = line;
    return kind === 'basic' || kind === 'project' ? [{ line, kind }] : [];
  });
}

function keyFigures(view: ExpenditureView, { terms, ...words }: ClauseProps): KeyFigure[] {
  const { locale = 'zh-CN' } = words;
  const label = (key: 'lines.basic' | 'lines.project') => (
    <Term text={sayIn(lineMessages, locale)(key)} official={lineMessages['zh-CN'][key]} terms={terms} />
  );
  return [
    lineFigure(view.parts.total, sayIn(messages, locale)(`expenditure.total.${view.kind}`), words),
    ...shownParts(view).map(({ line, kind }) => lineFigure(line, label(`lines.${kind}`), words)),
  ];
}

function TakeawaySentence({ view, ...words }: ContentProps) {
  const { locale = 'zh-CN', language: _, ...amount } = words;
  const { total, lines } = view.parts;
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, `expenditure.takeaway.${view.kind}`)}
        parts={{
          year: view.year,
          total: <Amount money={total.amount} locale={locale} {...amount} />,
          change: changeClause(total, words),
          parts: partsClause(lines, words),
          largest: largestClause({ view, ...words }),
          mostChanged: mostChangedClause(view.largestChange, words),
        }}
      />
    </Takeaway>
  );
}

function largestClause({ view, ...words }: ContentProps): ReactNode {
  const { language, locale = 'zh-CN' } = words;
  const { largestClass: line, tables } = view;
  const from = tables[0]?.from;
  if (!line || from === undefined) return null;
  const parts = {
    name: <LineName line={line} locale={locale} language={language} />,
    share: line.share && <ShareWords share={line.share} message="lines.takeaway.ofWhole" locale={locale} />,
  };
  if (from === 'expenditure' || view.wholeFund) {
    return <Phrase template={template(messages, locale, 'expenditure.takeaway.largest')} parts={parts} />;
  }
  return (
    <Phrase
      template={template(messages, locale, 'expenditure.takeaway.largestOfFund')}
      parts={{ ...parts, fund: fundName(from, words) }}
    />
  );
}
