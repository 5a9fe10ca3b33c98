import { isZero } from '../decimal.js';
import type { BudgetDisclosure, DisclosureKind } from '../disclosure.js';
import type { Balance, FundExpenditure, RevenueSource, RevenueSourceKind } from '../lines.js';
import { figureValue, isAbsent } from '../read.js';
import { FUNDS, type FundKey } from '../reading/fund.js';
import type { Side } from '../reading/line.js';
import type { Absence, Figure, MoneyUnit, SectionBase, Stated } from '../values.js';

/** Which sections a disclosure has, and which funds. With a single fund, its figures equal the totals; otherwise they are only a part. */

/** Sections of figures, by key. */
type Sections = {
  [K in keyof BudgetDisclosure as BudgetDisclosure[K] extends Stated<SectionBase> ? K : never]: Exclude<
    BudgetDisclosure[K],
    Absence
  >;
};

/** What `read` makes of a section and its unit; nothing where the section is absent. */
export function inSection<K extends keyof Sections, R>(
  disclosure: BudgetDisclosure,
  key: K,
  read: (section: Sections[K], unit: MoneyUnit) => R,
): R | undefined {
  const section: Stated<SectionBase> = disclosure[key];
  return isAbsent(section) ? undefined : read(section as Sections[K], section.unit ?? disclosure.unit);
}

/** The sums at the head of sections. */
type TotalKey = 'overview' | 'revenue' | 'expenditure' | 'fiscalAppropriation';

const TOTAL_NAMES: Readonly<Record<DisclosureKind, Readonly<Record<TotalKey, string>>>> = {
  budget: {
    overview: '收支总预算',
    revenue: '收入预算',
    expenditure: '支出预算',
    fiscalAppropriation: '财政拨款收支总预算',
  },
  'final-accounts': {
    overview: '收入支出决算总计',
    revenue: '收入决算',
    expenditure: '支出决算',
    fiscalAppropriation: '财政拨款收入支出决算总计',
  },
};

/** The official name of the total of a section, in budgets and in final accounts. */
export function totalName({ kind }: BudgetDisclosure, key: TotalKey): string {
  return TOTAL_NAMES[kind][key];
}

const SIDE_TOTALS = {
  overview: { revenue: '收入总计', expenditure: '支出总计' },
  fiscalAppropriation: { revenue: '财政拨款收入总计', expenditure: '财政拨款支出总计' },
} as const;

/** The name of the total of one side: that of both, unless the side has its own. */
export function sideTotalName(disclosure: BudgetDisclosure, key: keyof typeof SIDE_TOTALS, side: Side): string {
  const own = inSection(disclosure, key, (section) => section[side].total !== undefined);
  return own ? SIDE_TOTALS[key][side] : totalName(disclosure, key);
}

const NAMES = {
  generalPublicBudget: '一般公共预算拨款',
  governmentFund: '政府性基金预算拨款',
  stateCapital: '国有资本经营预算拨款',
};

/** Each fund that has content, with its key and official name. */
export function fundsOf(
  disclosure: BudgetDisclosure,
): { key: FundKey; name: string; fund: FundExpenditure; unit: MoneyUnit }[] {
  return FUNDS.flatMap(
    (key) => inSection(disclosure, key, (fund, unit) => ({ key, name: NAMES[key], fund, unit })) ?? [],
  );
}

/** Whether a figure is other than 0; undefined where it is not stated. */
export function isNonzero(stated: Stated<Figure> | undefined): boolean | undefined {
  return stated === undefined || isAbsent(stated) ? undefined : !isZero(figureValue(stated));
}

const GENERAL: readonly RevenueSourceKind[] = [
  'general-public-budget',
  'general-public-transfer',
  'fiscal-appropriation',
];

/** The last level of sources that have money. */
function paying(sources: readonly RevenueSource[]): RevenueSource[] {
  return sources.flatMap((source) => {
    const inner = paying(source.sources ?? []);
    return inner.length > 0 || !isNonzero(source.amount) ? inner : [source];
  });
}

/** Whether 一般公共预算 is the only fund with money, so that its figures equal the totals. */
export function onlyGeneralBudget(disclosure: BudgetDisclosure): boolean {
  if (fundsOf(disclosure).some(({ key, fund }) => key !== 'generalPublicBudget' && isNonzero(fund.total.amount)))
    return false;
  const sources = inSection(disclosure, 'revenue', (revenue) => paying(revenue.sources)) ?? [];
  return sources.length > 0 && sources.every(({ kind }) => GENERAL.includes(kind));
}

/** Whether a table carries money over from or into another year, or may, so that revenue and expenditure of the year differ. */
export function carriesOver(disclosure: BudgetDisclosure, key: 'overview' | 'fiscalAppropriation'): boolean {
  return !tellsCarryOver(disclosure, key) || balancesIn(disclosure, key).some(({ amount }) => isNonzero(amount));
}

/** Whether a table tells what is carried over. Final accounts carry something over even if the data lists no balances. */
export function tellsCarryOver(disclosure: BudgetDisclosure, key: 'overview' | 'fiscalAppropriation'): boolean {
  return disclosure.kind === 'budget' || balancesIn(disclosure, key).length > 0;
}

function balancesIn(disclosure: BudgetDisclosure, key: 'overview' | 'fiscalAppropriation'): Balance[] {
  const balances = inSection(disclosure, key, ({ revenue, expenditure }) => [
    ...(revenue.balances ?? []),
    ...(expenditure.balances ?? []),
  ]);
  return balances ?? [];
}
