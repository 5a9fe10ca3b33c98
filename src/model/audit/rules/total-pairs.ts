import type { BudgetDisclosure } from '../../disclosure.js';
import type { RevenueSource } from '../../lines.js';
import { grouped } from '../../lists.js';
import { placed } from '../../path.js';
import { FUNDS } from '../../reading/fund.js';
import type { Side } from '../../reading/line.js';
import { sideTotal } from '../../reading/totals.js';
import type { MoneyUnit } from '../../values.js';
import { areSame } from '../compare.js';
import { amountAt, type Mention, type Pair, pair } from '../figure.js';
import { carriesOver, inSection, onlyGeneralBudget, sideTotalName, totalName } from '../sections.js';

/** Totals and sources in several tables. */

const FUND_TOTALS = {
  generalPublicBudget: '一般公共预算拨款合计',
  governmentFund: '政府性基金预算拨款合计',
  stateCapital: '国有资本经营预算拨款合计',
} as const;

const WHERE = { revenue: '（收入情况）', expenditure: '（支出情况）', fiscalAppropriation: '' } as const;

function totalOf(
  disclosure: BudgetDisclosure,
  key: keyof typeof WHERE | keyof typeof FUND_TOTALS,
): Mention | undefined {
  const name =
    key === 'generalPublicBudget' || key === 'governmentFund' || key === 'stateCapital'
      ? FUND_TOTALS[key]
      : `${totalName(disclosure, key)}${WHERE[key]}`;
  return inSection(disclosure, key, ({ total }, unit) => amountAt(`${key}.total.amount`, name, total.amount, unit));
}

/** The total of one side of table 1. */
function wholeOf(disclosure: BudgetDisclosure, side: Side): Mention | undefined {
  return inSection(disclosure, 'overview', (overview, unit) => {
    const { portion, at } = sideTotal(overview, 'overview', side);
    return amountAt(`${at}.amount`, `${sideTotalName(disclosure, 'overview', side)}（总体情况）`, portion.amount, unit);
  });
}

/** 本年合计 of a side, against the total of its section, unless that is `all` of the side with what is carried over. */
function yearPair(
  disclosure: BudgetDisclosure,
  side: Side,
  total: Mention | undefined,
  all: Mention | undefined,
): Pair[] {
  const name = side === 'revenue' ? '本年收入合计（总体情况）' : '本年支出合计（总体情况）';
  const year = inSection(disclosure, 'overview', (overview, unit) =>
    amountAt(`overview.${side}.currentYear`, name, overview[side].currentYear, unit),
  );
  const isAll = total?.figure && all?.figure && areSame(total.figure, all.figure);
  return isAll ? [] : pair(year, total);
}

/** Totals of both sides. */
export function totalPairs(disclosure: BudgetDisclosure): Pair[] {
  const revenue = totalOf(disclosure, 'revenue');
  const expenditure = totalOf(disclosure, 'expenditure');
  const [given, spent] = [wholeOf(disclosure, 'revenue'), wholeOf(disclosure, 'expenditure')];
  const pairs = [
    ...yearPair(disclosure, 'revenue', revenue, given),
    ...yearPair(disclosure, 'expenditure', expenditure, spent),
  ];
  if (!carriesOver(disclosure, 'overview')) {
    pairs.push(...(given ? [...pair(given, revenue), ...pair(spent, expenditure)] : pair(revenue, expenditure)));
    if (onlyGeneralBudget(disclosure) && !carriesOver(disclosure, 'fiscalAppropriation')) {
      const appropriation = totalOf(disclosure, 'fiscalAppropriation');
      const first = appropriation ?? spent ?? expenditure;
      pairs.push(...pair(spent, appropriation), ...pair(first, totalOf(disclosure, 'generalPublicBudget')));
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
      const name = `${FUND_TOTALS[key]}（财政拨款收支总体情况）`;
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
