import type { BudgetDisclosure } from '../disclosure.js';
import type { FunctionLine, FundExpenditure } from '../lines.js';
import { indexed } from '../lists.js';
import { type Path, type Placed, placed } from '../path.js';
import { isAbsent } from '../read.js';
import type { Amount, MoneyUnit, Stated } from '../values.js';
import { amountFigure, countsAsNothing, type PrintedFigure } from './figure.js';

/** Walks the trees of lines with their paths. */

/** What function lines and economic lines have in common. */
interface AmountLine {
  name: string;
  amount: Stated<Amount>;
  lines?: AmountLine[];
}

/** The nearest lines below that state an amount: a level that is only named is looked through. Nothing if one is kept back. */
export function statedBelow(
  lines: readonly AmountLine[] | undefined,
  path: Path,
  unit: MoneyUnit,
): PrintedFigure[] | undefined {
  const found: PrintedFigure[] = [];
  for (const [index, line] of indexed(lines ?? [])) {
    const own = `${path}[${index}]`;
    const figure = amountFigure(`${own}.amount`, line.name, line.amount, unit);
    if (figure) found.push(figure);
    else if (line.lines && line.lines.length > 0) {
      const below = statedBelow(line.lines, `${own}.lines`, unit);
      if (below === undefined) return undefined;
      for (const each of below) found.push(each);
    } else if (!countsAsNothing(line.amount)) return undefined;
  }
  return found;
}

/** Amounts of a list; nothing if one of them is kept back or not stated. */
export function allStated<T>(
  entries: readonly T[] | undefined,
  figureOf: (entry: T, index: number) => PrintedFigure | undefined,
  statedOf: (entry: T) => Stated<unknown> | undefined,
): PrintedFigure[] | undefined {
  const found: PrintedFigure[] = [];
  for (const [index, entry] of indexed(entries ?? [])) {
    const figure = figureOf(entry, index);
    if (figure) found.push(figure);
    else if (!countsAsNothing(statedOf(entry))) return undefined;
  }
  return found;
}

/** The three funds whose expenditure is printed by function. */
export const FUNDS = ['generalPublicBudget', 'governmentFund', 'stateCapital'] as const;

/** Each fund that has content, with its key and official name. */
export function fundsOf(
  disclosure: BudgetDisclosure,
): { key: (typeof FUNDS)[number]; name: string; fund: FundExpenditure; unit: MoneyUnit }[] {
  const names = {
    generalPublicBudget: '一般公共预算拨款',
    governmentFund: '政府性基金预算拨款',
    stateCapital: '国有资本经营预算拨款',
  };
  return FUNDS.flatMap((key) => {
    const fund = disclosure[key];
    return isAbsent(fund) ? [] : [{ key, name: names[key], fund, unit: fund.unit ?? disclosure.unit }];
  });
}

/** Every line of the function classification that a disclosure prints, with its place, in the order of the document. */
export function functionLinesOf(disclosure: BudgetDisclosure): Placed<FunctionLine>[] {
  const { overview, revenue, expenditure, fiscalAppropriation } = disclosure;
  return [
    ...(isAbsent(overview) ? [] : placed(overview.expenditure.classes, 'overview.expenditure.classes', 'lines')),
    ...(isAbsent(revenue) ? [] : placed(revenue.lines, 'revenue.lines', 'lines')),
    ...(isAbsent(expenditure) ? [] : placed(expenditure.lines, 'expenditure.lines', 'lines')),
    ...(isAbsent(fiscalAppropriation)
      ? []
      : placed(fiscalAppropriation.expenditure.classes, 'fiscalAppropriation.expenditure.classes', 'lines')),
    ...fundsOf(disclosure).flatMap(({ key, fund }) => placed(fund.lines, `${key}.lines`, 'lines')),
  ];
}
