import type { ReactNode } from 'react';
import { isAbsent } from '../../model/read.js';
import { wholeOf } from '../../model/reading/table.js';
import { changeText } from '../../parts/Change.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { BlankLines } from '../../parts/lines/BlankLines.js';
import { ClassChart } from '../../parts/lines/charts.js';
import { changeClause, lineFigure, nameAndAmount, shareWords } from '../../parts/lines/clauses.js';
import { FunctionTable } from '../../parts/lines/FunctionTable.js';
import type { Expanded } from '../../parts/lines/folding.js';
import { lineName } from '../../parts/lines/LineName.js';
import { lineTable } from '../../parts/lines/LineTable.js';
import { statementNotes, tableNotes } from '../../parts/lines/notes.js';
import { Notes } from '../../parts/Notes.js';
import { initialBudget, portionNotes } from '../../parts/portion.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type FiscalAppropriationView, fiscalAppropriationView } from './view.js';

/** Props of `FiscalAppropriationSummary`. */
export interface FiscalAppropriationSummaryProps extends SectionProps {
  /**
   * Lines of the table by function in sight at first: `all`, only `classes`, or `auto`, which is all of up to 40 lines, else classes. On
   * paper and without scripts all lines are shown.
   * @default 'auto'
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
export const FiscalAppropriationSummary = defineSection<FiscalAppropriationSummaryProps, FiscalAppropriationView>({
  displayName: 'FiscalAppropriationSummary',
  name: 'fiscal-appropriation',
  heading: (locale, kind) => sayIn(messages, locale)(`fiscal.heading.${kind}`),
  own: ['expanded'],
  view: fiscalAppropriationView,
  content: contentOf,
});

function contentOf({ view, w, props }: ContentProps<FiscalAppropriationSummaryProps, FiscalAppropriationView>) {
  const { expanded = 'auto', beside = [] } = props;
  const { kind, revenue, expenditure, total, classes, blank, isWholeBudget } = view;
  const say = w.say(messages);
  const tables = revenue ? [revenue, expenditure] : [expenditure];
  // What is said of an absent total stands among the document's sentences.
  const told = isAbsent(total.amount) ? { ...total, amount: { absent: total.amount.absent } } : total;
  const drawnElsewhere = isWholeBudget && beside.includes('budget-summary');
  return (
    <>
      <Takeaway>{takeaway(w.unmarked(), view)}</Takeaway>
      <KeyFigures figures={keyFigures(w, view)} />
      {!drawnElsewhere && <ClassChart w={w} classes={classes} total={wholeOf(expenditure.lines, expenditure.total)} />}
      {revenue &&
        lineTable(w, {
          title: say('fiscal.revenue'),
          nameHead: say('fiscal.revenueItem'),
          table: revenue,
          kind,
          totalElsewhere: true,
        })}
      <div className="bd-block">
        <FunctionTable
          {...w.writing}
          title={say('fiscal.expenditure')}
          table={expenditure}
          kind={kind}
          showCodes={false}
          expanded={expanded}
        />
        <BlankLines
          w={w}
          side="expenditure"
          lines={blank.map((line) => ({ key: line.key, name: lineName(w, line) }))}
        />
      </div>
      <Notes
        w={w}
        notes={[
          ...portionNotes(say(`fiscal.total.${kind}`), told, w),
          ...tableNotes(w, tables),
          ...statementNotes(w, tables, view),
        ]}
      />
    </>
  );
}

/** The total with its change, marked here because no table has it; then what else is most telling, two figures at most. */
function keyFigures(w: Writer, { kind, total, giving, balances }: FiscalAppropriationView): KeyFigure[] {
  const plain = w.unmarked();
  const [change] = total.changes;
  return [
    {
      key: total.key,
      label: w.say(messages)(`fiscal.total.${kind}`),
      figure: plain.amount(total.amount),
      under: [initialBudget(total, plain), change && changeText(w, change, { withBase: true })],
    },
    ...[...(giving.sole ? [] : giving.lines), ...balances]
      .slice(0, 2)
      .map((line) => lineFigure(plain, line, lineName(w, line, { inline: true }))),
  ];
}

function takeaway(w: Writer, view: FiscalAppropriationView): ReactNode {
  const { total, largestClass: largest, balances } = view;
  return w.phrase(messages, `fiscal.takeaway.${view.kind}`, {
    year: view.year,
    total: w.amount(total.amount),
    change: changeClause(w, total),
    source: sourceClause(w, view),
    largest:
      largest &&
      w.phrase(messages, 'fiscal.takeaway.class', {
        name: lineName(w, largest, { inline: true }),
        share: shareWords(w, largest.share, 'lines.takeaway.ofWhole'),
      }),
    // What comes from before, and what is left.
    balances:
      balances.length > 0 &&
      w.phrase(messages, 'fiscal.takeaway.balances', {
        balances: w.list(balances.map((line) => w.phrase(messages, 'fiscal.balance', nameAndAmount(w, line)))),
      }),
  });
}

/** The fund that everything comes from, or most of it. */
function sourceClause(w: Writer, { giving: { sole, largest }, ofYear }: FiscalAppropriationView): ReactNode {
  const line = sole ?? largest;
  if (!line) return null;
  const key = sole ? (ofYear ? 'soleOfYear' : 'sole') : 'largest';
  return w.phrase(messages, `fiscal.takeaway.${key}`, nameAndAmount(w, line));
}
