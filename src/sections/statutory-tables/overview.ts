import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { Balance, FunctionLine } from '../../model/lines.js';
import { firstPlaces } from '../../model/lists.js';
import { isAbsent } from '../../model/read.js';
import { type Side, sameTotal } from '../../model/reading/line.js';
import { subjectFinder } from '../../model/reading/subjects.js';
import { sideTotal } from '../../model/reading/totals.js';
import type { Absence, MoneyUnit } from '../../model/values.js';
import { amountWord, cellOf, lender, lineRows, type Making, type Sheet, type SheetCell } from './sheet.js';
import { amountCells, portionCells, portionColumns, tableSide } from './side-rows.js';

/** Table 1: revenue by source and expenditure by class, each with the year's sum, balances and total. */
export function overviewSheet({ disclosure, derived }: Making): Absence | Sheet {
  const { overview, kind } = disclosure;
  if (isAbsent(overview)) return overview;
  const unit = overview.unit ?? disclosure.unit;
  const { revenue, expenditure } = overview;
  const income = derived ? lender(disclosure, 'revenue', disclosure.revenue) : undefined;
  const incomeUnit = income?.unit ?? disclosure.unit;
  // Do not take the total of another section for the year's sum: it may include money carried over.
  const year = (side: Side): SheetCell[] =>
    amountCells(cellOf(overview[side].currentYear, unit, `overview.${side}.currentYear`));
  const totalOf = (side: Side) => {
    const { portion, at } = sideTotal(overview, 'overview', side);
    return { at, cells: portionCells(portion, unit, at) };
  };
  const incomePlaces = firstPlaces(income?.sources ?? [], ({ kind: source }) => source);
  const otherCells = derived ? classLenders(disclosure) : undefined;
  const rest = {
    columns: portionColumns([amountWord(kind)]),
    balanceCells: (balance: Balance | undefined, at: string) => portionCells(balance ?? {}, unit, at),
  };
  return {
    unit,
    gaps: [],
    sides: [
      tableSide('overview', 'revenue', derived, {
        ...rest,
        lines: lineRows(revenue.sources, 'overview.revenue.sources', 'sources', (source, at) => {
          const same = incomePlaces.get(source.kind) ?? -1;
          const other = cellOf(income?.sources[same]?.amount, incomeUnit, `revenue.sources[${same}].amount`);
          return portionCells(source, unit, at, [other]);
        }),
        year: year('revenue'),
        balances: revenue.balances,
        total: totalOf('revenue'),
      }),
      tableSide('overview', 'expenditure', derived, {
        ...rest,
        lines: lineRows(expenditure.classes, 'overview.expenditure.classes', 'lines', (line, at) =>
          portionCells(line, unit, at, otherCells?.(line)),
        ),
        year: year('expenditure'),
        balances: expenditure.balances,
        total: totalOf('expenditure'),
      }),
    ],
  };
}

/**
 * Figures of other sections for a class of table 1: those of 支出情况, and those of 财政拨款 if it has the same total, because otherwise the
 * class includes other money.
 */
function classLenders(disclosure: BudgetDisclosure): (subject: FunctionLine) => SheetCell[] {
  const { overview, expenditure, fiscalAppropriation } = disclosure;
  const lenders: ((subject: FunctionLine) => SheetCell)[] = [];
  const lend = (lines: readonly FunctionLine[], unit: MoneyUnit, path: string): void => {
    const find = subjectFinder(lines);
    lenders.push((subject) => {
      const at = find(subject);
      return cellOf(lines[at]?.amount, unit, `${path}[${at}].amount`);
    });
  };
  const spending = lender(disclosure, 'expenditure', expenditure);
  if (spending?.lines) lend(spending.lines, spending.unit ?? disclosure.unit, 'expenditure.lines');
  const fiscal = lender(disclosure, 'fiscal-appropriation', fiscalAppropriation);
  if (fiscal && !isAbsent(overview) && sameTotal(overview, fiscal, disclosure.unit)) {
    const path = 'fiscalAppropriation.expenditure.classes';
    lend(fiscal.expenditure.classes, fiscal.unit ?? disclosure.unit, path);
  }
  return (subject) => lenders.map((cell) => cell(subject));
}
