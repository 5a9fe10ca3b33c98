import type { ForwardedRef, ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import { type FundKey, type FundView, fundView } from '../../model/reading/fund.js';
import type { Line } from '../../model/reading/line.js';
import type { AbsenceKind } from '../../model/values.js';
import { sayIn, template } from '../../text/language.js';
import { Amount, Percent } from '../Amount.js';
import { type KeyFigure, KeyFigures } from '../KeyFigures.js';
import { ChangeChart, ClassChart } from '../lines/charts.js';
import {
  type ClauseProps,
  changeClause,
  lineFigure,
  mostChangedClause,
  partsClause,
  ShareWords,
} from '../lines/clauses.js';
import { FunctionTable } from '../lines/FunctionTable.js';
import type { Expanded } from '../lines/folding.js';
import { LineName } from '../lines/LineName.js';
import { LineTable, partsTitle } from '../lines/LineTable.js';
import { messages as lineMessages } from '../lines/messages.js';
import { statementNotes, tableNotes } from '../lines/notes.js';
import { Notes } from '../Notes.js';
import { Phrase } from '../Phrase.js';
import { type SectionProps, unmarked, writingOf } from '../props.js';
import { Section } from '../Section.js';
import { Takeaway } from '../Takeaway.js';
import { fundFrame } from './FundFrame.js';
import { messages } from './messages.js';

/** What the section of every fund takes. */
export interface FundProps extends SectionProps {
  /**
   * Show subject codes (科目编码) that the document does not print and this data adds, too, marked as such. Printed codes are always
   * shown. Default false.
   */
  showCodes?: boolean | undefined;
  /**
   * Lines of the function table in sight at first: `all`, only `classes`, or `auto`, which is all of up to 40 lines, else classes. On
   * paper and without scripts all lines are shown. Pages that carry this HTML without its scripts ask for `all`. Default `'auto'`.
   */
  expanded?: Expanded | undefined;
}

export interface FundSectionProps extends FundProps {
  fund: FundKey;
  /** Name of the section in `data-section`. */
  name: string;
  heading: string;
  /** The official section name in the document's language; its defined terms lead to their definitions. */
  official: string;
  /** Leave out the picture of the classes: another section on the page has it. Default false. */
  classesElsewhere?: boolean;
}

/** Absences of a table that is published all the same: its frame is then shown with the word. */
const PUBLISHED: ReadonlySet<AbsenceKind> = new Set(['empty-table', 'not-arranged', 'not-applicable', 'blank']);

/**
 * One fund's expenditure: size, kinds, subjects 类 → 款 → 项 with last year, change and reason; or its empty table. Called, not rendered, so
 * that the section catches what it throws on a server, too.
 */
export function fundSection(
  { fund, showCodes = false, expanded = 'auto', classesElsewhere = false, ...props }: FundSectionProps,
  ref: ForwardedRef<HTMLElement>,
): ReactNode {
  const { disclosure } = props;
  const view = fundView(disclosure, fund);
  const absence = isAbsent(view) ? view : undefined;
  const words = writingOf(props);
  const frame = (total?: Line): ReactNode =>
    fundFrame({
      disclosure,
      fund,
      absence,
      total: total && !isAbsent(view) ? { amount: total.amount, unit: view.unit } : undefined,
      ...words,
    });
  return (
    <Section
      {...props}
      ref={ref}
      absence={absence}
      absenceDetail={absence && PUBLISHED.has(absence.absent) ? frame() : undefined}
    >
      {!isAbsent(view) && (
        <Content
          view={classesElsewhere ? { ...view, classes: [] } : view}
          language={disclosure.language}
          showCodes={showCodes}
          expanded={expanded}
          frame={view.table.lines.length === 0 ? frame(view.total) : undefined}
          {...words}
        />
      )}
    </Section>
  );
}

type ContentProps = { view: FundView } & ClauseProps;

function Content({
  view,
  showCodes,
  expanded,
  frame,
  ...words
}: ContentProps & { showCodes: boolean; expanded: Expanded; frame: ReactNode }) {
  const { locale = 'zh-CN' } = words;
  const cells = { kind: view.kind, ...words };
  const tables = view.parts ? [view.parts, view.table] : [view.table];
  return (
    <>
      <TakeawaySentence view={view} {...unmarked(words)} />
      <KeyFigures figures={keyFigures(view, unmarked(words))} />
      <ClassChart classes={view.classes} total={view.total.amount} {...words} />
      <ChangeChart changes={view.changes} {...words} />
      {view.parts && <LineTable title={partsTitle(view.parts, locale)} table={view.parts} totalElsewhere {...cells} />}
      {frame ?? (
        <FunctionTable
          title={sayIn(lineMessages, locale)('lines.functions')}
          table={view.table}
          showCodes={showCodes}
          expanded={expanded}
          {...cells}
        />
      )}
      <Notes
        locale={locale}
        notes={[...tableNotes(tables, view.changes, words), ...statementNotes(tables, view, words)]}
      />
    </>
  );
}

function keyFigures({ kind, total, parts }: FundView, words: ClauseProps): KeyFigure[] {
  const { locale = 'zh-CN', language: _, ...amount } = words;
  const say = (key: 'fund.initialBudget' | 'fund.completion', filling: Record<string, ReactNode>): ReactNode => (
    <Phrase template={template(messages, locale, key)} parts={filling} />
  );
  const main = lineFigure(total, sayIn(messages, locale)(`fund.total.${kind}`), words);
  const { budget, completion } = total;
  return [
    {
      ...main,
      under: [
        budget !== undefined &&
          say('fund.initialBudget', { budget: <Amount money={budget} locale={locale} {...amount} /> }),
        completion !== undefined &&
          say('fund.completion', { completion: <Percent value={completion} locale={locale} /> }),
        ...(main.under ?? []),
      ],
    },
    ...(parts?.lines ?? []).flatMap((line) =>
      line.kind === 'basic' || line.kind === 'project'
        ? [lineFigure(line, sayIn(lineMessages, locale)(`lines.${line.kind}`), words)]
        : [],
    ),
  ];
}

function TakeawaySentence({ view, ...words }: ContentProps) {
  const { locale = 'zh-CN', language, ...amount } = words;
  const { total, parts, largestClass: largest } = view;
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, `fund.takeaway.${view.kind}`)}
        parts={{
          year: view.year,
          fund: sayIn(lineMessages, locale)(`lines.fund.${view.fund}`),
          total: <Amount money={total.amount} locale={locale} {...amount} />,
          completion: completionClause(view, words),
          change: changeClause(total, words),
          parts: parts && partsClause(parts.lines, words),
          largest: largest && (
            <Phrase
              template={template(messages, locale, 'fund.takeaway.largest')}
              parts={{
                name: <LineName line={largest} locale={locale} language={language} />,
                share: largest.share && (
                  <ShareWords share={largest.share} message="lines.takeaway.ofWhole" locale={locale} />
                ),
              }}
            />
          ),
          mostChanged: mostChangedClause(view.largestChange, words),
        }}
      />
    </Takeaway>
  );
}

/** Of the final accounts: the year's budget, and how much of it was used. */
function completionClause({ total: { budget, completion } }: FundView, words: ClauseProps): ReactNode {
  const { locale = 'zh-CN', language: _, ...amount } = words;
  if (budget === undefined || isAbsent(budget)) return null;
  const key = completion === undefined || isAbsent(completion) ? 'budgeted' : 'completion';
  return (
    <Phrase
      template={template(messages, locale, `fund.takeaway.${key}`)}
      parts={{
        budget: <Amount money={budget} locale={locale} {...amount} />,
        completion: completion !== undefined && <Percent value={completion} locale={locale} />,
      }}
    />
  );
}
