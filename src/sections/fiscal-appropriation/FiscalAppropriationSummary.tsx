import type { ReactNode } from 'react';
import type { DisclosureKind } from '../../model/disclosure.js';
import { isAbsent } from '../../model/read.js';
import type { Line } from '../../model/reading/line.js';
import { wholeAmount } from '../../model/reading/table.js';
import type { SidedTotal } from '../../model/reading/totals.js';
import { changeText } from '../../parts/Change.js';
import { type ContentProps, defineSection } from '../../parts/defineSection.js';
import { type KeyFigure, KeyFigures } from '../../parts/KeyFigures.js';
import { BlankLines } from '../../parts/lines/BlankLines.js';
import { ClassChart } from '../../parts/lines/charts.js';
import { changeClause, lineFigure, nameAndAmount, shareWords } from '../../parts/lines/clauses.js';
import { FunctionTable } from '../../parts/lines/FunctionTable.js';
import type { Expanded } from '../../parts/lines/folding.js';
import { lineName } from '../../parts/lines/LineName.js';
import { LineTable } from '../../parts/lines/LineTable.js';
import { statementNotes, tableNotes } from '../../parts/lines/notes.js';
import { Notes } from '../../parts/Notes.js';
import { budgetsText, portionNotes } from '../../parts/portion.js';
import type { SectionProps } from '../../parts/props.js';
import { Takeaway } from '../../parts/Takeaway.js';
import type { Writer } from '../../parts/writer.js';
import { sayIn } from '../../text/language.js';
import { messages } from './messages.js';
import { type FiscalAppropriationView, fiscalAppropriationView } from './view.js';

/** Props of `FiscalAppropriationSummary`. */
export interface FiscalAppropriationSummaryProps extends SectionProps {
  /**
   * Lines of the table by function shown at first: `all`, only `classes`, or `auto`: all of up to 40 lines, otherwise classes. All lines
   * are shown on paper and without scripts.
   * @default 'auto'
   */
  expanded?: Expanded | undefined;
}

/**
 * 财政拨款收支总体情况: revenue by fund (一般公共预算, 政府性基金预算, 国有资本经营预算), expenditure by 类 with its purpose and a column for each printed fund, carry-over
 * in and out, sums and totals of both sides. A fund that is 未安排 is shown as such and enters no sum. Blank classes of the form are counted,
 * with their names in a fold. Final accounts (决算) show initial budget and completion if printed. The chart of classes is left out next to a
 * `BudgetSummary` with the same total. Money is in the unit of the section, or converted exactly to `unit`. An absent section says that it
 * is absent, and why.
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
  const { kind, revenue, expenditure, totals, classes, blank, isWholeBudget } = view;
  const say = w.say(messages);
  const tables = revenue ? [revenue, expenditure] : [expenditure];
  const drawnElsewhere = isWholeBudget && beside.includes('budget-summary');
  return (
    <>
      <Takeaway>{takeaway(w.unmarked(), view)}</Takeaway>
      <KeyFigures figures={keyFigures(w, view)} />
      {!drawnElsewhere && (
        <ClassChart w={w} classes={classes} total={wholeAmount(expenditure.lines, expenditure.total)} />
      )}
      {revenue && (
        <LineTable
          w={w}
          title={say('fiscal.revenue')}
          nameHead={say('fiscal.revenueItem')}
          table={revenue}
          kind={kind}
          totalElsewhere={revenue.total.key === expenditure.total.key}
        />
      )}
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
          ...totals.flatMap((total) => portionNotes(totalName(w, total, kind), withoutStatement(total.line), w)),
          ...tableNotes(w, tables),
          ...statementNotes(w, tables, view),
        ]}
      />
    </>
  );
}

/** What is said of an absent total stands among the document's sentences. */
function withoutStatement(total: Line): Line {
  return isAbsent(total.amount) ? { ...total, amount: { absent: total.amount.absent } } : total;
}

/** The words for a total of both sides, or of one. */
function totalName(w: Writer, { side }: SidedTotal, kind: DisclosureKind): string {
  return w.say(messages)(side === 'both' ? `fiscal.total.${kind}` : `fiscal.sideTotal.${side}`);
}

/** The totals with their changes, marked here because no table has them; then what else is most telling, three figures at most. */
function keyFigures(w: Writer, { kind, totals, sources, balances }: FiscalAppropriationView): KeyFigure[] {
  const plain = w.unmarked();
  return [
    ...totals.map((total): KeyFigure => {
      const { line } = total;
      const [change] = line.changes;
      return {
        key: line.key,
        label: totalName(w, total, kind),
        figure: plain.amount(line.amount),
        under: [budgetsText(plain, line), change && changeText(w, change, { withBase: true })],
      };
    }),
    ...[...(sources.sole ? [] : sources.lines), ...balances]
      .slice(0, 3 - totals.length)
      .map((line) => lineFigure(plain, line, lineName(w, line, { inline: true }))),
  ];
}

function takeaway(w: Writer, view: FiscalAppropriationView): ReactNode {
  const { kind, year, largestClass: largest, balances } = view;
  const [total] = view.totals;
  const one = total.side !== 'both';
  return w.phrase(messages, `fiscal.takeaway.${one ? 'side.' : ''}${kind}`, {
    year,
    ...(one && { side: totalName(w, total, kind) }),
    total: w.amount(total.line.amount),
    change: changeClause(w, total.line),
    source: sourceClause(w, view),
    largest:
      largest &&
      w.phrase(messages, 'fiscal.takeaway.class', {
        name: lineName(w, largest, { inline: true }),
        share: shareWords(w, largest.share, 'lines.takeaway.ofWhole'),
      }),
    // Opening and closing balances.
    balances:
      balances.length > 0 &&
      w.phrase(messages, 'fiscal.takeaway.balances', {
        balances: w.list(balances.map((line) => w.phrase(messages, 'fiscal.balance', nameAndAmount(w, line)))),
      }),
  });
}

/** The only or the largest source. */
function sourceClause(w: Writer, { sources: { sole, largest }, ofYear }: FiscalAppropriationView): ReactNode {
  const line = sole ?? largest;
  if (!line) return null;
  const key = sole ? (ofYear ? 'soleOfYear' : 'sole') : 'largest';
  return w.phrase(messages, `fiscal.takeaway.${key}`, nameAndAmount(w, line));
}
