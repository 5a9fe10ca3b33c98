import { isZero } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import type { RevenueSource, RevenueSourceKind } from '../../lines.js';
import { figureValue, isAbsent } from '../../read.js';
import type { Amount, Stated } from '../../values.js';
import { FUNDS } from '../lines.js';

/** Which funds a department has money in: what is equal in one fund is only a part where there are more. */

const GENERAL: readonly RevenueSourceKind[] = [
  'general-public-budget',
  'general-public-transfer',
  'fiscal-appropriation',
];

/** Whether an amount is stated and not 0. */
export function hasMoney(amount: Stated<Amount> | undefined): boolean {
  return amount !== undefined && !isAbsent(amount) && !isZero(figureValue(amount));
}

/** The last level of sources that have money. */
function paying(sources: readonly RevenueSource[]): RevenueSource[] {
  return sources.flatMap((source) => {
    const inner = paying(source.sources ?? []);
    if (inner.length > 0) return inner;
    return hasMoney(source.amount) ? [source] : [];
  });
}

/** Whether 一般公共预算 is the only money there is, so that its figures are those of the whole. */
export function onlyGeneralBudget(disclosure: BudgetDisclosure): boolean {
  const { revenue } = disclosure;
  const others = FUNDS.slice(1).some((key) => {
    const fund = disclosure[key];
    return !isAbsent(fund) && hasMoney(fund.total.amount);
  });
  if (others || isAbsent(revenue)) return false;
  const sources = paying(revenue.sources);
  return sources.length > 0 && sources.every(({ kind }) => GENERAL.includes(kind));
}

/** Whether a table carries money over from or into another year, so that revenue is not expenditure. */
export function carriesOver(disclosure: BudgetDisclosure, key: 'overview' | 'fiscalAppropriation'): boolean {
  const section = disclosure[key];
  if (isAbsent(section)) return false;
  const balances = [...(section.revenue.balances ?? []), ...(section.expenditure.balances ?? [])];
  return balances.some(({ amount }) => hasMoney(amount));
}
