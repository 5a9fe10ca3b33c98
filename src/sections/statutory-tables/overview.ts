import { compare, convert } from '../../model/decimal.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { FunctionLine } from '../../model/lines.js';
import { firstPlaces } from '../../model/lists.js';
import { moneyOf } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { subjectFinder } from '../../model/reading/subjects.js';
import type { Absence, Amount, MoneyUnit, Portion, Stated } from '../../model/values.js';
import { adopt, type Cell, cellOf, lender, type Making, type Row, type Sheet, sideOf, type Word } from './sheet.js';
import { balanceRows, classRows, portionCells, portionColumns, sourceRows, sumRow, totalRow } from './side-rows.js';

/** Table 1: 收入 and 支出 by class, each with the year's sum, balances and total. */
export function overviewSheet({ disclosure, derived }: Making): Absence | Sheet {
  const { overview, kind } = disclosure;
  if (isAbsent(overview)) return overview;
  const unit = overview.unit ?? disclosure.unit;
  const { revenue, expenditure, total } = overview;
  const income = derived ? lender(disclosure, 'revenue', disclosure.revenue) : undefined;
  const spending = derived ? lender(disclosure, 'expenditure', disclosure.expenditure) : undefined;
  const columns = portionColumns(kind);
  const lent = (amount: Stated<Amount> | undefined, from: { unit?: MoneyUnit } | undefined, at: string): Cell =>
    cellOf(amount, from?.unit ?? disclosure.unit, at);
  const plain = (cell: Cell): Cell[] => [undefined, cell];
  const sum = (word: Word, key: string, own: Stated<Amount> | undefined, other: Cell): Row<Cell>[] =>
    sumRow(word, key, derived, plain(adopt(cellOf(own, unit, key), [other])));
  const incomePlaces = firstPlaces(income?.sources ?? [], ({ kind: source }) => source);
  const sources = sourceRows(revenue.sources, 'overview.revenue.sources', (source, at) => {
    const [budget, amount] = portionCells(source, unit, at);
    const same = incomePlaces.get(source.kind) ?? -1;
    return [budget, adopt(amount, [lent(income?.sources[same]?.amount, income, `revenue.sources[${same}].amount`)])];
  });
  const lentFor = derived ? classLenders(disclosure) : undefined;
  const lines = classRows(expenditure.classes, 'overview.expenditure.classes', (line, at) => {
    const [budget, amount] = portionCells(line, unit, at);
    return [budget, adopt(amount, lentFor?.(line) ?? [])];
  });
  const totals = portionCells(total, unit, 'overview.total');
  return {
    unit,
    gaps: [],
    sides: [
      sideOf({
        name: 'revenue',
        nameHead: { word: 'revenueItem' },
        columns,
        rows: [
          ...sources,
          ...sum(
            'currentRevenue',
            'overview.revenue.currentYear',
            revenue.currentYear,
            lent(income?.total.amount, income, 'revenue.total.amount'),
          ),
          ...balanceRows(revenue.balances, 'overview.revenue.balances', 'openingBalance', derived, (balance, at) =>
            plain(cellOf(balance?.amount, unit, `${at}.amount`)),
          ),
          totalRow('revenueTotal', 'overview.total', totals),
        ],
      }),
      sideOf({
        name: 'expenditure',
        nameHead: { word: 'expenditureItem' },
        columns,
        rows: [
          ...lines,
          ...sum(
            'currentExpenditure',
            'overview.expenditure.currentYear',
            expenditure.currentYear,
            lent(spending?.total.amount, spending, 'expenditure.total.amount'),
          ),
          ...balanceRows(
            expenditure.balances,
            'overview.expenditure.balances',
            'closingBalance',
            derived,
            (balance, at) => plain(cellOf(balance?.amount, unit, `${at}.amount`)),
          ),
          totalRow('expenditureTotal', 'overview.total', totals),
        ],
      }),
    ],
  };
}

/**
 * What other sections print for a class of table 1: 支出情况 always; 财政拨款 only where it is the whole, because elsewhere the class
 * has other money, too.
 */
function classLenders(disclosure: BudgetDisclosure): (subject: FunctionLine) => Cell[] {
  const { overview, expenditure, fiscalAppropriation } = disclosure;
  const lenders: ((subject: FunctionLine) => Cell)[] = [];
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
  if (fiscal && !isAbsent(overview) && sameAmount(disclosure, overview, fiscal)) {
    const path = 'fiscalAppropriation.expenditure.classes';
    lend(fiscal.expenditure.classes, fiscal.unit ?? disclosure.unit, path);
  }
  return (subject) => lenders.map((cell) => cell(subject));
}

type Totalled = { total: Portion; unit?: MoneyUnit };

function sameAmount(disclosure: BudgetDisclosure, a: Totalled, b: Totalled): boolean {
  const [first, second] = [a, b].map(({ total, unit }) => moneyOf(total.amount, unit ?? disclosure.unit));
  if (first === undefined || second === undefined || isAbsent(first) || isAbsent(second)) return false;
  return compare(convert(first.value, first.unit, '元'), convert(second.value, second.unit, '元')) === 0;
}
