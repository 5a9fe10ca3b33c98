import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { FiscalAppropriation } from '../../model/lines.js';
import { isAbsent } from '../../model/read.js';
import { blankLines } from '../../model/reading/blank.js';
import { type ChartedLine, chartedClasses, largestClass } from '../../model/reading/classes.js';
import { functionLines } from '../../model/reading/functions.js';
import { amountLine, amountsBySource, type Line, portionLine, type Side, sameTotal } from '../../model/reading/line.js';
import { balanceLines, balanceTree, type Giving, givingSources, revenueLines } from '../../model/reading/sources.js';
import { type TableView, tableOf, wholeAmount } from '../../model/reading/table.js';
import { type SidedTotal, sideTotal, statedTotals } from '../../model/reading/totals.js';
import type { Absence, MoneyUnit } from '../../model/values.js';

export interface FiscalAppropriationView {
  kind: DisclosureKind;
  year: number;
  unit: MoneyUnit;
  /**
   * 收支总预算, 总计, with everything that is said of it; where the document totals only one side, that side's total. Further totals of
   * one side after it.
   */
  totals: [SidedTotal, ...SidedTotal[]];
  /** 收入: funds with their 其中 lines, the year's sum, what is carried over from before; nothing where none is listed. */
  revenue?: TableView;
  /** 支出: classes with a column for each fund, the year's sum, closing balances. */
  expenditure: TableView;
  /** Blank classes of the form, if there are many; not in `expenditure`. */
  blank: Line[];
  /** The funds that give money; measured against the year's sum if the table prints one. */
  sources: Giving;
  ofYear: boolean;
  /** Balances of both sides that have a figure. */
  balances: Line[];
  /** Classes by size; empty if there is nothing to compare. */
  classes: ChartedLine[];
  /** The largest class, if every class has an amount and one is largest. */
  largestClass?: Line;
  /** True if the total equals that of 收支总体情况, so that both have the same classes. */
  isWholeBudget: boolean;
  statements: string[];
  notes: string[];
}

const AT = 'fiscalAppropriation';

/** View of 财政拨款收支总体情况, or the absence of the section. */
export function fiscalAppropriationView(disclosure: BudgetDisclosure): Absence | FiscalAppropriationView {
  const { fiscalAppropriation: section, kind, year } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const revenue = revenueTable(section, unit);
  const { table: expenditure, blank } = expenditureTable(section, unit);
  const largest = largestClass(expenditure.lines);
  const balances = [...(revenue?.lines ?? []), ...expenditure.lines].filter(
    ({ kind: line, amount }) => line === 'balance' && !isAbsent(amount),
  );
  return {
    kind,
    year,
    unit,
    totals: statedTotals(section, AT, 'grand-total', unit),
    ...(revenue && { revenue }),
    expenditure,
    blank,
    sources: revenue
      ? givingSources(sourcesIn(revenue), wholeAmount(revenue.lines, revenue.total))
      : { lines: [], charted: [] },
    ofYear: revenue?.lines.some(({ kind: line }) => line === 'current-year') ?? false,
    balances,
    classes: chartedClasses(expenditure.lines),
    ...(largest && { largestClass: largest }),
    isWholeBudget: !isAbsent(disclosure.overview) && sameTotal(section, disclosure.overview, disclosure.unit),
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}

/** The total of a side as a row: what is said of it besides its figures is said once, and not in a column for it alone. */
function totalRow(section: FiscalAppropriation, side: Side, unit: MoneyUnit): Line {
  const { portion, at } = sideTotal(section, AT, side);
  const { purpose: _, ...figures } = portionLine({ key: at, kind: 'grand-total', side }, portion, unit);
  return { ...figures, changes: [], elsewhere: [] };
}

function sourcesIn({ lines }: TableView): Line[] {
  return lines.filter(({ kind }) => kind === 'source');
}

function revenueTable(section: FiscalAppropriation, unit: MoneyUnit): TableView | undefined {
  const { sources, currentYear, balances } = section.revenue;
  const path = `${AT}.revenue`;
  const head = { key: `${path}.currentYear`, kind: 'current-year', side: 'revenue' } as const;
  const lines = [
    ...revenueLines(sources, `${path}.sources`, unit),
    ...(currentYear === undefined ? [] : [amountLine(head, currentYear, unit)]),
    ...balanceTree(balances, `${path}.balances`, unit),
  ];
  // Its funds are lines here, and columns of the other table.
  return lines.length === 0
    ? undefined
    : tableOf(AT, unit, lines, { ...totalRow(section, 'revenue', unit), funds: {} });
}

function expenditureTable(section: FiscalAppropriation, unit: MoneyUnit): { table: TableView; blank: Line[] } {
  const { classes, currentYear, bySource, balances } = section.expenditure;
  const path = `${AT}.expenditure`;
  const listed = functionLines(classes, `${path}.classes`, unit);
  const blank = blankLines(listed, ({ below }) => below.length > 0);
  const hidden = new Set(blank);
  const head = { key: `${path}.currentYear`, kind: 'current-year', side: 'expenditure' } as const;
  const year =
    currentYear === undefined && bySource === undefined
      ? []
      : [
          {
            ...amountLine(head, currentYear ?? { absent: 'not-stated' }, unit),
            funds: amountsBySource(bySource, unit, `${path}.bySource`),
          },
        ];
  const lines = [
    ...listed.filter((line) => !hidden.has(line)),
    ...year,
    ...balanceLines(balances, `${path}.balances`, unit),
  ];
  return { table: tableOf(AT, unit, lines, totalRow(section, 'expenditure', unit)), blank };
}
