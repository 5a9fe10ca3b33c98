import type { BudgetDisclosure } from '../../disclosure.js';
import type { RevenueSource } from '../../lines.js';
import { grouped } from '../../lists.js';
import type { Path } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { MoneyUnit } from '../../values.js';
import { FUNDS } from '../lines.js';
import { carriesOver, onlyGeneralBudget } from './funds.js';
import { amountAt, type Mention, type Pair, pair } from './mentions.js';

/** Totals and sources that several tables print. */

const TOTALS = {
  overview: '收支总预算（总体情况）',
  revenue: '收入预算（收入情况）',
  expenditure: '支出预算（支出情况）',
  fiscalAppropriation: '财政拨款收支总预算',
  generalPublicBudget: '一般公共预算拨款合计',
  governmentFund: '政府性基金预算拨款合计',
  stateCapital: '国有资本经营预算拨款合计',
} as const;

function total(disclosure: BudgetDisclosure, key: keyof typeof TOTALS): Mention | undefined {
  const section = disclosure[key];
  if (isAbsent(section)) return undefined;
  return amountAt(`${key}.total.amount`, TOTALS[key], section.total.amount, section.unit ?? disclosure.unit);
}

function currentYear(disclosure: BudgetDisclosure, side: 'revenue' | 'expenditure'): Mention | undefined {
  const { overview } = disclosure;
  if (isAbsent(overview)) return undefined;
  const name = side === 'revenue' ? '本年收入合计（总体情况）' : '本年支出合计（总体情况）';
  return amountAt(`overview.${side}.currentYear`, name, overview[side].currentYear, overview.unit ?? disclosure.unit);
}

/** Totals of both sides. */
export function totalPairs(disclosure: BudgetDisclosure): Pair[] {
  const whole = total(disclosure, 'overview');
  const revenue = total(disclosure, 'revenue');
  const expenditure = total(disclosure, 'expenditure');
  const pairs = [
    ...pair(currentYear(disclosure, 'revenue'), revenue),
    ...pair(currentYear(disclosure, 'expenditure'), expenditure),
  ];
  if (!carriesOver(disclosure, 'overview')) {
    pairs.push(...(whole ? [...pair(whole, revenue), ...pair(whole, expenditure)] : pair(revenue, expenditure)));
    if (onlyGeneralBudget(disclosure) && !carriesOver(disclosure, 'fiscalAppropriation')) {
      const appropriation = total(disclosure, 'fiscalAppropriation');
      const first = appropriation ?? whole ?? expenditure;
      pairs.push(...pair(whole, appropriation), ...pair(first, total(disclosure, 'generalPublicBudget')));
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
  const { fiscalAppropriation } = disclosure;
  if (isAbsent(fiscalAppropriation)) return [];
  const unit = fiscalAppropriation.unit ?? disclosure.unit;
  return FUNDS.flatMap((key) => {
    const columns = fiscalAppropriation.expenditure.bySource ?? [];
    const at = columns.findIndex(({ source }) => source === FUND_OF[key]);
    const path = `fiscalAppropriation.expenditure.bySource[${at}].amount`;
    const name = `${TOTALS[key]}（财政拨款收支总体情况）`;
    return pair(amountAt(path, name, columns[at]?.amount, unit), total(disclosure, key));
  });
}

interface PlacedSource {
  path: Path;
  source: RevenueSource;
}

function allSources(sources: readonly RevenueSource[], path: Path): PlacedSource[] {
  return sources.flatMap((source, index) => {
    const own = `${path}[${index}]`;
    return [{ path: own, source }, ...allSources(source.sources ?? [], `${own}.sources`)];
  });
}

/** Sources of revenue, by kind, in every table that lists them. */
export function sourcePairs(disclosure: BudgetDisclosure): Pair[] {
  const { overview, revenue, fiscalAppropriation } = disclosure;
  const lists: { where: string; unit: MoneyUnit; sources: PlacedSource[] }[] = [];
  if (!isAbsent(overview)) {
    const sources = allSources(overview.revenue.sources, 'overview.revenue.sources');
    lists.push({ where: '总体情况', unit: overview.unit ?? disclosure.unit, sources });
  }
  if (!isAbsent(revenue)) {
    const sources = allSources(revenue.sources, 'revenue.sources');
    lists.push({ where: '收入情况', unit: revenue.unit ?? disclosure.unit, sources });
  }
  if (!isAbsent(fiscalAppropriation)) {
    const sources = allSources(fiscalAppropriation.revenue.sources, 'fiscalAppropriation.revenue.sources');
    lists.push({ where: '财政拨款收支总体情况', unit: fiscalAppropriation.unit ?? disclosure.unit, sources });
  }
  const mentions = lists.map(({ where, unit, sources }) => {
    const once = [...grouped(sources, ({ source }) => source.kind).values()]
      .filter(({ length }) => length === 1)
      .flat();
    return new Map(
      once.map(({ path, source }) => [
        source.kind,
        amountAt(`${path}.amount`, `${source.name}（${where}）`, source.amount, unit),
      ]),
    );
  });
  return mentions
    .slice(1)
    .flatMap((second, index) => [...(mentions[index] ?? [])].flatMap(([kind, first]) => pair(first, second.get(kind))));
}
