import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { FiscalAppropriation } from '../../model/lines.js';
import { isAbsent } from '../../model/read.js';
import { blankLines } from '../../model/reading/blank.js';
import { type ChartedLine, chartedClasses, largestClass } from '../../model/reading/classes.js';
import { functionLines } from '../../model/reading/functions.js';
import { amountLine, amountsBySource, type Line, portionLine, sameTotal } from '../../model/reading/line.js';
import { balanceLines, balanceTree, type Giving, givingSources, revenueLines } from '../../model/reading/sources.js';
import { type TableView, tableOf, wholeAmount } from '../../model/reading/table.js';
import type { Absence, MoneyUnit } from '../../model/values.js';

export interface FiscalAppropriationView {
  kind: DisclosureKind;
  year: number;
  unit: MoneyUnit;
  /** 收支总预算, 总计, with everything that is said of it. */
  total: Line;
  /** 收入: funds with their 其中 lines, the year's sum, what is carried over from before; nothing where none is listed. */
  revenue?: TableView;
  /** 支出: classes with a column for each fund, the year's sum, what is carried over to next year. */
  expenditure: TableView;
  /** Classes of the form that are blank, where they are many; not in `expenditure`. */
  blank: Line[];
  /** Which funds give; of the year where the table prints the year's sum. */
  giving: Giving;
  ofYear: boolean;
  /** Balances with a figure, on either side. */
  balances: Line[];
  /** Classes, ranked; none where there is nothing to compare. */
  classes: ChartedLine[];
  /** The class that most money is for, where every class is known and one is largest. */
  largestClass?: Line;
  /** The appropriation is all the money that 收支总体情况 has, so that its classes are the same. */
  isWholeBudget: boolean;
  statements: string[];
  notes: string[];
}

const AT = 'fiscalAppropriation';

/** 财政拨款收支总体情况, ready to be shown; the section's absence if it has none. */
export function fiscalAppropriationView(disclosure: BudgetDisclosure): Absence | FiscalAppropriationView {
  const { fiscalAppropriation: section, kind, year } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const total = portionLine({ key: `${AT}.total`, kind: 'grand-total' }, section.total, unit);
  const revenue = revenueTable(section, total, unit);
  const { table: expenditure, blank } = expenditureTable(section, total, unit);
  const largest = largestClass(expenditure.lines);
  const balances = [...(revenue?.lines ?? []), ...expenditure.lines].filter(
    ({ kind: line, amount }) => line === 'balance' && !isAbsent(amount),
  );
  return {
    kind,
    year,
    unit,
    total,
    ...(revenue && { revenue }),
    expenditure,
    blank,
    giving: revenue ? givingSources(sourcesIn(revenue), wholeAmount(revenue.lines, total)) : { lines: [], charted: [] },
    ofYear: revenue?.lines.some(({ kind: line }) => line === 'current-year') ?? false,
    balances,
    classes: chartedClasses(expenditure.lines),
    ...(largest && { largestClass: largest }),
    isWholeBudget: !isAbsent(disclosure.overview) && sameTotal(section, disclosure.overview, disclosure.unit),
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}

/** The total as a row: what is said of it besides its figures is said once, and not in a column for it alone. */
function totalRow(total: Line, side: 'revenue' | 'expenditure'): Line {
  const { purpose: _, ...figures } = total;
  return { ...figures, side, changes: [], elsewhere: [] };
}

function sourcesIn({ lines }: TableView): Line[] {
  return lines.filter(({ kind }) => kind === 'source');
}

function revenueTable({ revenue }: FiscalAppropriation, total: Line, unit: MoneyUnit): TableView | undefined {
  const { sources, currentYear, balances } = revenue;
  const path = `${AT}.revenue`;
  const head = { key: `${path}.currentYear`, kind: 'current-year', side: 'revenue' } as const;
  const lines = [
    ...revenueLines(sources, `${path}.sources`, unit),
    ...(currentYear === undefined ? [] : [amountLine(head, currentYear, unit)]),
    ...balanceTree(balances, `${path}.balances`, unit),
  ];
  // Its funds are lines here, and columns of the other table.
  return lines.length === 0 ? undefined : tableOf(AT, unit, lines, { ...totalRow(total, 'revenue'), funds: {} });
}

function expenditureTable(
  { expenditure }: FiscalAppropriation,
  total: Line,
  unit: MoneyUnit,
): { table: TableView; blank: Line[] } {
  const { classes, currentYear, bySource, balances } = expenditure;
  const path = `${AT}.expenditure`;
  const listed = functionLines(classes, `${path}.classes`, unit);
  const blank = blankLines(listed, ({ below }) => below.length > 0);
  const left = new Set(blank);
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
    ...listed.filter((line) => !left.has(line)),
    ...year,
    ...balanceLines(balances, `${path}.balances`, unit),
  ];
  return { table: tableOf(AT, unit, lines, totalRow(total, 'expenditure')), blank };
}
