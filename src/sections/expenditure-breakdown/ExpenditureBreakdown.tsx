import { Fragment, forwardRef, type ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import { Amount, Percent } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import type { SectionProps, WritingProps } from '../../parts/props.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { common } from '../../text/common.js';
import { type LocaleInput, sayIn, template } from '../../text/language.js';
import { ChangeChart, ClassChart } from './charts.js';
import { FunctionTable } from './FunctionTable.js';
import type { Expanded } from './folding.js';
import { LineName } from './LineName.js';
import type { LineView, Share } from './lines.js';
import { messages } from './messages.js';
import { expenditureNotes } from './notes.js';
import { PartsTable } from './PartsTable.js';
import { type ExpenditureView, expenditureView } from './view.js';

export interface ExpenditureBreakdownProps extends SectionProps {
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

/**
 * 支出情况: 基本支出 and 项目支出 with share, change and reason, and expenditure by function, 类 → 款 → 项, whose levels fold. Printed
 * sub-totals stand as printed; a level that is only named shows the sum of its lines, said to be computed. Lines are those of this
 * section; where it has none, those of 一般公共预算 and the other funds, named as such. Final accounts (决算) show initial budget and
 * completion where printed.
 *
 * Renders a `<section>`. Source: 第三部分 三 and 五; table 3 部门支出总体情况表, table 5 一般公共预算支出情况表. An absent section says so
 * and why.
 */
export const ExpenditureBreakdown = forwardRef<HTMLElement, ExpenditureBreakdownProps>(function ExpenditureBreakdown(
  { showCodes = false, expanded = 'auto', ...props },
  ref,
) {
  const { disclosure, locale = 'zh-CN', unit } = props;
  const view = expenditureView(disclosure);
  const absence = isAbsent(view) ? view : undefined;
  return (
    <Section
      {...props}
      ref={ref}
      name="expenditure-breakdown"
      heading={sayIn(messages, locale)(`expenditure.heading.${disclosure.kind}`)}
      absence={absence}
    >
      {!isAbsent(view) && (
        <Content
          view={view}
          language={disclosure.language}
          locale={locale}
          unit={unit}
          showCodes={showCodes}
          expanded={expanded}
        />
      )}
    </Section>
  );
});

type ContentProps = { view: ExpenditureView; language: string } & WritingProps;
type FoldingProps = { showCodes: boolean; expanded: Expanded };

function Content({ showCodes, expanded, ...props }: ContentProps & FoldingProps) {
  const { view, language, locale = 'zh-CN', unit } = props;
  const cells = { kind: view.kind, language, locale, unit };
  return (
    <>
      <TakeawaySentence {...props} />
      <KeyFigures figures={keyFigures(props)} />
      <ClassChart {...props} />
      <ChangeChart {...props} />
      <PartsTable table={view.parts} {...cells} />
      {view.tables.map((table) => (
        <FunctionTable key={table.from} table={table} showCodes={showCodes} expanded={expanded} {...cells} />
      ))}
      <Notes locale={locale} notes={expenditureNotes(props)} />
    </>
  );
}

function keyFigures({ view, locale = 'zh-CN', unit }: ContentProps): KeyFigure[] {
  const say = sayIn(messages, locale);
  const { total, lines } = view.parts;
  const figure = (line: LineView, label: string): KeyFigure => {
    const [change] = line.changes;
    const under = (line.share ?? change) && (
      <>
        {line.share && line.kind !== 'total' && (
          <span className="bd-expenditure-part">
            <ShareWords share={line.share} message="expenditure.share" locale={locale} />
          </span>
        )}
        {change && (
          <span className="bd-expenditure-part">
            <Change change={change} withBase locale={locale} unit={unit} />
          </span>
        )}
      </>
    );
    return {
      key: line.key,
      label,
      figure: <Amount money={line.amount} locale={locale} unit={unit} />,
      ...(under && { under }),
    };
  };
  return [
    figure(total, say(`expenditure.total.${view.kind}`)),
    ...lines.flatMap((line) =>
      line.kind === 'basic' || line.kind === 'project' ? [figure(line, say(`expenditure.${line.kind}`))] : [],
    ),
  ];
}

function ShareWords({
  share,
  message,
  locale,
}: {
  share: Share;
  message: 'expenditure.share' | 'expenditure.takeaway.share' | 'expenditure.takeaway.ofWhole';
  locale: LocaleInput;
}) {
  const words = share.computed ? (`${message}.computed` as const) : message;
  return (
    <Phrase
      template={template(messages, locale, words)}
      parts={{ share: <Percent value={share.value} locale={locale} /> }}
    />
  );
}

function TakeawaySentence(props: ContentProps) {
  const { view, locale = 'zh-CN', unit } = props;
  const { total } = view.parts;
  const [change] = total.changes;
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, `expenditure.takeaway.${view.kind}`)}
        parts={{
          year: view.year,
          total: <Amount money={total.amount} locale={locale} unit={unit} />,
          change: change && (
            <Phrase
              template={template(messages, locale, 'expenditure.takeaway.change')}
              parts={{ change: <Change change={change} withBase locale={locale} unit={unit} /> }}
            />
          ),
          parts: partsClause(props),
          largest: largestClause(props),
          mostChanged: changeClause(props),
        }}
      />
    </Takeaway>
  );
}

/** Of which how much is basic and how much is project expenditure; nothing of a kind that has no figure. */
function partsClause({ view, language, locale = 'zh-CN', unit }: ContentProps): ReactNode {
  const stated = view.parts.lines.filter(({ amount }) => !isAbsent(amount));
  if (stated.length === 0) return null;
  const parts = stated.map((line, index) => (
    <Fragment key={line.key}>
      {index > 0 && sayIn(common, locale)('list.separator')}
      <Phrase
        template={template(messages, locale, 'expenditure.takeaway.part')}
        parts={{
          name: <LineName line={line} locale={locale} language={language} inline />,
          amount: <Amount money={line.amount} locale={locale} unit={unit} />,
          share: line.share && <ShareWords share={line.share} message="expenditure.takeaway.share" locale={locale} />,
        }}
      />
    </Fragment>
  ));
  return <Phrase template={template(messages, locale, 'expenditure.takeaway.parts')} parts={{ parts }} />;
}

function largestClause({ view, language, locale = 'zh-CN' }: ContentProps): ReactNode {
  const { largestClass: line, tables } = view;
  const from = tables[0]?.from;
  if (!line || from === undefined) return null;
  const parts = {
    name: <LineName line={line} locale={locale} language={language} />,
    share: line.share && <ShareWords share={line.share} message="expenditure.takeaway.ofWhole" locale={locale} />,
  };
  if (from === 'expenditure' || view.wholeFund) {
    return <Phrase template={template(messages, locale, 'expenditure.takeaway.largest')} parts={parts} />;
  }
  const fund = sayIn(messages, locale)(`expenditure.fund.${from}`);
  return (
    <Phrase template={template(messages, locale, 'expenditure.takeaway.largestOfFund')} parts={{ ...parts, fund }} />
  );
}

function changeClause({ view, language, locale = 'zh-CN', unit }: ContentProps): ReactNode {
  const mark = view.largestChange;
  if (!mark) return null;
  return (
    <Phrase
      template={template(messages, locale, 'expenditure.takeaway.mostChanged')}
      parts={{
        name: <LineName line={mark.line} locale={locale} language={language} inline />,
        change: <Change change={mark.reading} withBase locale={locale} unit={unit} />,
      }}
    />
  );
}
