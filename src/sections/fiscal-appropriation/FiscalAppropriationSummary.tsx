import { Fragment, type ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import type { Line } from '../../model/reading/line.js';
import { wholeOf } from '../../model/reading/table.js';
import { Amount } from '../../parts/Amount.js';
import { Change } from '../../parts/Change.js';
import { guarded } from '../../parts/guarded.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { BlankLines } from '../../parts/lines/BlankLines.js';
import { ClassChart } from '../../parts/lines/charts.js';
import { type ClauseProps, changeClause, lineFigure, ShareWords } from '../../parts/lines/clauses.js';
import { FunctionTable } from '../../parts/lines/FunctionTable.js';
import type { Expanded } from '../../parts/lines/folding.js';
import { LineName } from '../../parts/lines/LineName.js';
import { LineTable } from '../../parts/lines/LineTable.js';
import { statementNotes, tableNotes } from '../../parts/lines/notes.js';
import { Notes } from '../../parts/Notes.js';
import { Phrase } from '../../parts/Phrase.js';
import { initialBudget, portionNotes } from '../../parts/portion.js';
import { type SectionProps, unmarked, writingOf } from '../../parts/props.js';
import { Section } from '../../parts/Section.js';
import { Takeaway } from '../../parts/Takeaway.js';
import { common } from '../../text/common.js';
import { sayIn, template } from '../../text/language.js';
import { messages } from './messages.js';
import { type FiscalAppropriationView, fiscalAppropriationView } from './view.js';

export interface FiscalAppropriationSummaryProps extends SectionProps {
  /**
   * Lines of the table by function in sight at first: `all`, only `classes`, or `auto`, which is all of up to 40 lines, else classes.
   * On paper and without scripts all lines are shown. Default `'auto'`.
   */
  expanded?: Expanded | undefined;
}

/**
 * 财政拨款收支总体情况: revenue by fund (一般公共预算, 政府性基金预算, 国有资本经营预算), expenditure by 类 with its purpose and a column for
 * each fund the table prints, money carried over from before and to next year, sums and totals of both sides. A fund that is 未安排 is
 * shown as such and takes no part in a sum. Classes of the form that are all blank are counted, their names on demand. Final accounts
 * (决算) have initial budget and completion where printed. The picture of the classes is left out beside a `BudgetSummary` of the same
 * money. Money in the unit of the section, or in `unit`, exactly. An absent section says so and why.
 *
 * Renders a `<section>`. Source: 第三部分 四; table 4 财政拨款收支总体情况表.
 */
export const FiscalAppropriationSummary = guarded<FiscalAppropriationSummaryProps>(
  'fiscal-appropriation',
  (locale, kind) => sayIn(messages, locale)(`fiscal.heading.${kind}`),
  function FiscalAppropriationSummary({ expanded = 'auto', ...props }, ref) {
    const { disclosure, locale = 'zh-CN', beside = [] } = props;
    const view = fiscalAppropriationView(disclosure);
    const drawn = !isAbsent(view) && view.isWholeBudget && beside.includes('budget-summary');
    return (
      <Section
        {...props}
        ref={ref}
        name="fiscal-appropriation"
        heading={sayIn(messages, locale)(`fiscal.heading.${disclosure.kind}`)}
        official={messages['zh-CN'][`fiscal.heading.${disclosure.kind}`]}
        absence={isAbsent(view) ? view : undefined}
      >
        {!isAbsent(view) && (
          <Content
            view={drawn ? { ...view, classes: [] } : view}
            language={disclosure.language}
            expanded={expanded}
            {...writingOf(props)}
          />
        )}
      </Section>
    );
  },
);

type ContentProps = { view: FiscalAppropriationView } & ClauseProps;

function Content({ view, expanded, ...words }: ContentProps & { expanded: Expanded }) {
  const { language, locale = 'zh-CN' } = words;
  const say = sayIn(messages, locale);
  const { revenue, expenditure, total } = view;
  const cells = { kind: view.kind, ...words };
  const tables = revenue ? [revenue, expenditure] : [expenditure];
  // What is said of an absent total stands among the document's sentences.
  const told = isAbsent(total.amount) ? { ...total, amount: { absent: total.amount.absent } } : total;
  return (
    <>
      <TakeawaySentence view={view} {...unmarked(words)} />
      <KeyFigures figures={keyFigures(view, words)} />
      <ClassChart classes={view.classes} total={wholeOf(expenditure.lines, expenditure.total)} {...words} />
      {revenue && (
        <LineTable
          title={say('fiscal.revenue')}
          nameHead={say('fiscal.revenueItem')}
          table={revenue}
          totalElsewhere
          {...cells}
        />
      )}
      <div className="bd-block">
        <FunctionTable
          title={say('fiscal.expenditure')}
          table={expenditure}
          showCodes={false}
          expanded={expanded}
          {...cells}
        />
        <BlankLines
          side="expenditure"
          lines={view.blank.map((line) => ({
            key: line.key,
            name: <LineName line={line} locale={locale} language={language} />,
          }))}
          language={language}
          locale={locale}
        />
      </div>
      <Notes
        locale={locale}
        notes={[
          ...portionNotes(say(`fiscal.total.${view.kind}`), told, words),
          ...tableNotes(tables, undefined, words),
          ...statementNotes(tables, view, words),
        ]}
      />
    </>
  );
}

/** The total with its change, marked here because no table has it; then what else is most telling, two figures at most. */
function keyFigures({ kind, total, giving, balances }: FiscalAppropriationView, words: ClauseProps): KeyFigure[] {
  const { locale = 'zh-CN' } = words;
  const plain = unmarked(words);
  const [change] = total.changes;
  return [
    {
      key: total.key,
      label: sayIn(messages, locale)(`fiscal.total.${kind}`),
      figure: <Amount money={total.amount} {...plain} />,
      under: [initialBudget(total, plain), change && <Change change={change} withBase {...words} />],
    },
    ...[...(giving.sole ? [] : giving.lines), ...balances]
      .slice(0, 2)
      .map((line) => lineFigure(line, lineName(line, words), plain)),
  ];
}

function lineName(line: Line, { language, locale = 'zh-CN' }: ClauseProps): ReactNode {
  return <LineName line={line} locale={locale} language={language} inline />;
}

function TakeawaySentence({ view, ...words }: ContentProps) {
  const { locale = 'zh-CN' } = words;
  const { total, largestClass: largest } = view;
  return (
    <Takeaway>
      <Phrase
        template={template(messages, locale, `fiscal.takeaway.${view.kind}`)}
        parts={{
          year: view.year,
          total: <Amount money={total.amount} {...words} />,
          change: changeClause(total, words),
          source: sourceClause({ view, ...words }),
          largest: largest && (
            <Phrase
              template={template(messages, locale, 'fiscal.takeaway.class')}
              parts={{
                name: lineName(largest, words),
                share: largest.share && (
                  <ShareWords share={largest.share} message="lines.takeaway.ofWhole" locale={locale} />
                ),
              }}
            />
          ),
          balances: balancesClause({ view, ...words }),
        }}
      />
    </Takeaway>
  );
}

/** The fund that everything comes from, or most of it. */
function sourceClause({ view: { giving, ofYear }, ...words }: ContentProps): ReactNode {
  const { locale = 'zh-CN' } = words;
  const { sole, largest } = giving;
  const line = sole ?? largest;
  if (!line) return null;
  const key = sole ? (ofYear ? 'soleOfYear' : 'sole') : 'largest';
  return (
    <Phrase
      template={template(messages, locale, `fiscal.takeaway.${key}`)}
      parts={{
        name: lineName(line, words),
        amount: <Amount money={line.amount} {...words} />,
        share: line.share && <ShareWords share={line.share} message="lines.takeaway.share" locale={locale} />,
      }}
    />
  );
}

/** What comes from before, and what is left. */
function balancesClause({ view: { balances }, ...words }: ContentProps): ReactNode {
  const { locale = 'zh-CN' } = words;
  if (balances.length === 0) return null;
  const named = balances.map((line, index) => (
    <Fragment key={line.key}>
      {index > 0 && sayIn(common, locale)('list.separator')}
      <Phrase
        template={template(messages, locale, 'fiscal.balance')}
        parts={{ name: lineName(line, words), amount: <Amount money={line.amount} {...words} /> }}
      />
    </Fragment>
  ));
  return <Phrase template={template(messages, locale, 'fiscal.takeaway.balances')} parts={{ balances: named }} />;
}
