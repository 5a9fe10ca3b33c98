import type { BudgetDisclosure } from '../../disclosure.js';
import type { RevenueSource } from '../../lines.js';
import { grouped } from '../../lists.js';
import { placed } from '../../path.js';
import type { MoneyUnit } from '../../values.js';
import { amountAt, type Mention, type Pair, pair } from '../figure.js';
import { carriesOver, FUNDS, inSection, onlyGeneralBudget } from '../sections.js';

/** Totals and sources in several tables. */

const TOTALS = {
  overview: '收支总预算（总体情况）',
  revenue: '收入预算（收入情况）',
  expenditure: '支出预算（支出情况）',
  fiscalAppropriation: '财政拨款收支总预算',
  generalPublicBudget: '一般公共预算拨款合计',
  governmentFund: '政府性基金预算拨款合计',
  stateCapital: '国有资本经营预算拨款合计',
} as const;

function totalOf(disclosure: BudgetDisclosure, key: keyof typeof TOTALS): Mention | undefined {
  return inSection(disclosure, key, ({ total }, unit) =>
    amountAt(`${key}.total.amount`, TOTALS[key], total.amount, unit),
  );
}

function currentYear(disclosure: BudgetDisclosure, side: 'revenue' | 'expenditure'): Mention | undefined {
  const name = side === 'revenue' ? '本年收入合计（总体情况）' : '本年支出合计（总体情况）';
  return inSection(disclosure, 'overview', (overview, unit) =>
    amountAt(`overview.${side}.currentYear`, name, overview[side].currentYear, unit),
  );
}

/** Totals of both sides. */
export function totalPairs(disclosure: BudgetDisclosure): Pair[] {
  const whole = totalOf(disclosure, 'overview');
  const revenue = totalOf(disclosure, 'revenue');
  const expenditure = totalOf(disclosure, 'expenditure');
  const pairs = [
    ...pair(currentYear(disclosure, 'revenue'), revenue),
    ...pair(currentYear(disclosure, 'expenditure'), expenditure),
  ];
  if (!carriesOver(disclosure, 'overview')) {
    pairs.push(...(whole ? [...pair(whole, revenue), ...pair(whole, expenditure)] : pair(revenue, expenditure)));
    if (onlyGeneralBudget(disclosure) && !carriesOver(disclosure, 'fiscalAppropriation')) {
      const appropriation = totalOf(disclosure, 'fiscalAppropriation');
      const first = appropriation ?? whole ?? expenditure;
      pairs.push(...pair(whole, appropriation), ...pair(first, totalOf(disclosure, 'generalPublicBudget')));
    }
  }
  return [...pairs, ...fundPairs(disclosure)];
}

const FUND_OF = {
  generalPublicBudget: 'general-public-budget',
  governmentFund: 'government-fund',
  stateCapital: 'state-capital',
} as const;

/** 财政拨款收支总表: each fund's column against that fund's own table. */
function fundPairs(disclosure: BudgetDisclosure): Pair[] {
  const found = inSection(disclosure, 'fiscalAppropriation', ({ expenditure }, unit) => {
    const columns = placed(expenditure.bySource, 'fiscalAppropriation.expenditure.bySource');
    return FUNDS.flatMap((key) => {
      const column = columns.find(({ item }) => item.source === FUND_OF[key]);
      const name = `${TOTALS[key]}（财政拨款收支总体情况）`;
      return column
        ? pair(amountAt(`${column.at}.amount`, name, column.item.amount, unit), totalOf(disclosure, key))
        : [];
    });
  });
  return found ?? [];
}

/** Sources of revenue, by kind, in every table that lists them. */
export function sourcePairs(disclosure: BudgetDisclosure): Pair[] {
  const lists = [
    inSection(disclosure, 'overview', ({ revenue }, unit) =>
      sourcesOf(revenue.sources, 'overview.revenue.sources', '总体情况', unit),
    ),
    inSection(disclosure, 'revenue', ({ sources }, unit) => sourcesOf(sources, 'revenue.sources', '收入情况', unit)),
    inSection(disclosure, 'fiscalAppropriation', ({ revenue }, unit) =>
      sourcesOf(revenue.sources, 'fiscalAppropriation.revenue.sources', '财政拨款收支总体情况', unit),
    ),
  ].flatMap((list) => list ?? []);
  return lists
    .slice(1)
    .flatMap((second, index) => [...(lists[index] ?? [])].flatMap(([kind, first]) => pair(first, second.get(kind))));
}

/** The sources of a table by kind; a kind that stands there more than once is left out. */
function sourcesOf(sources: readonly RevenueSource[], path: string, where: string, unit: MoneyUnit) {
  const groups = grouped(placed(sources, path, 'sources'), ({ item }) => item.kind);
  return new Map(
    [...groups].flatMap(([kind, [first, ...more]]) =>
      first && more.length === 0
        ? [[kind, amountAt(`${first.at}.amount`, `${first.item.name}（${where}）`, first.item.amount, unit)] as const]
        : [],
    ),
  );
}
