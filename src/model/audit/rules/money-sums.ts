import type { BudgetDisclosure } from '../../disclosure.js';
import type { FunctionLine, RevenueSource } from '../../lines.js';
import { type Path, placed } from '../../path.js';
import type { Side } from '../../reading/line.js';
import { sideTotal } from '../../reading/totals.js';
import type { MoneyUnit } from '../../values.js';
import { isClose, type SumIdentity } from '../compare.js';
import { amountAt, type Mention } from '../figure.js';
import { fundsOf, inSection, sideTotalName, tellsCarryOver, totalName } from '../sections.js';
import { amountsOf, areAllParts, columns, identity, statedBelow } from './identities.js';

/** Sums of the money sections: sources, balances, classes and lines, 基本 + 项目, 人员 + 公用. */

function nestedSources(sources: readonly RevenueSource[], path: Path, unit: MoneyUnit): SumIdentity[] {
  return placed(sources, path, 'sources').flatMap(({ item, at }) =>
    areAllParts(item.sources ?? [])
      ? identity(amountAt(`${at}.amount`, item.name, item.amount, unit), amountsOf(item.sources, `${at}.sources`, unit))
      : [],
  );
}

/** 收支总表: sources and balances make up the revenue side, classes and balances the expenditure side. */
function overviewSums(disclosure: BudgetDisclosure, key: 'overview' | 'fiscalAppropriation'): SumIdentity[] {
  const sums = inSection(disclosure, key, (section, unit) => {
    const { revenue, expenditure } = section;
    const totalOf = (side: Side) => {
      const { portion, at } = sideTotal(section, key, side);
      return amountAt(`${at}.amount`, sideTotalName(disclosure, key, side), portion.amount, unit);
    };
    const received = amountAt(`${key}.revenue.currentYear`, '本年收入合计', revenue.currentYear, unit);
    const spent = amountAt(`${key}.expenditure.currentYear`, '本年支出合计', expenditure.currentYear, unit);
    const sources = amountsOf(revenue.sources, `${key}.revenue.sources`, unit);
    const classes = statedBelow(expenditure.classes, `${key}.expenditure.classes`, unit);
    const opening = amountsOf(revenue.balances, `${key}.revenue.balances`, unit);
    const closing = amountsOf(expenditure.balances, `${key}.expenditure.balances`, unit);
    return [
      ...identity(received, sources),
      ...identity(spent, classes),
      ...(tellsCarryOver(disclosure, key)
        ? [
            ...identity(totalOf('revenue'), [...(received?.figure ? [received] : sources), ...opening]),
            ...identity(totalOf('expenditure'), [...(spent?.figure ? [spent] : classes), ...closing]),
          ]
        : []),
      ...nestedSources(revenue.sources, `${key}.revenue.sources`, unit),
      ...placed(expenditure.classes, `${key}.expenditure.classes`).flatMap(({ item, at }) =>
        identity(amountAt(`${at}.amount`, item.name, item.amount, unit), fundParts(item, at, unit)),
      ),
    ];
  });
  return sums ?? [];
}

/** The columns of a line by source of funds. */
function fundParts({ name, bySource }: FunctionLine, path: Path, unit: MoneyUnit): (Mention | undefined)[] {
  return placed(bySource, `${path}.bySource`).map(({ item, at }) => amountAt(`${at}.amount`, name, item.amount, unit));
}

const NATURES = ['basic', 'project', 'business', 'remittedUp', 'subsidiesPaid'] as const;

function lineSums(lines: readonly FunctionLine[] | undefined, path: Path, unit: MoneyUnit): SumIdentity[] {
  return placed(lines, path, 'lines').flatMap(({ item, at }) => {
    const whole = amountAt(`${at}.amount`, item.name, item.amount, unit);
    return [
      ...identity(whole, statedBelow(item.lines, `${at}.lines`, unit)),
      ...columns(
        whole,
        NATURES.map((key) => amountAt(`${at}.${key}`, item.name, item[key], unit)),
      ),
      ...identity(whole, fundParts(item, at, unit)),
    ];
  });
}

/** Sums of a table of lines: the first level and the last each add up to the total, and the lines below a line to it. */
function tableSums(
  total: Mention | undefined,
  lines: readonly FunctionLine[] | undefined,
  path: Path,
  unit: MoneyUnit,
): SumIdentity[] {
  const all = placed(lines, path, 'lines');
  const leaves = all.filter(({ item }) => !item.lines?.length);
  return [
    ...identity(total, statedBelow(lines, path, unit)),
    // What a reader gets by adding up the numbered list.
    ...(leaves.length < all.length
      ? identity(
          total,
          leaves.map(({ item, at }) => amountAt(`${at}.amount`, item.name, item.amount, unit)),
        )
      : []),
    ...lineSums(lines, path, unit),
  ];
}

const SPENT = {
  basic: '基本支出',
  project: '项目支出',
  business: '经营支出',
  remittedUp: '上缴上级支出',
  subsidiesPaid: '对附属单位补助支出',
} as const;

function expenditureSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const sums = inSection(disclosure, 'expenditure', (section, unit) => {
    const total = amountAt(
      'expenditure.total.amount',
      totalName(disclosure, 'expenditure'),
      section.total.amount,
      unit,
    );
    return [
      ...columns(
        total,
        NATURES.map((key) => amountAt(`expenditure.${key}.amount`, SPENT[key], section[key]?.amount, unit)),
      ),
      ...tableSums(total, section.lines, 'expenditure.lines', unit),
    ];
  });
  return sums ?? [];
}

function fundSums(disclosure: BudgetDisclosure): SumIdentity[] {
  return fundsOf(disclosure).flatMap(({ key, name, fund, unit }) => {
    const total = amountAt(`${key}.total.amount`, name, fund.total.amount, unit);
    return [
      ...columns(total, [
        amountAt(`${key}.basic.amount`, SPENT.basic, fund.basic?.amount, unit),
        amountAt(`${key}.project.amount`, SPENT.project, fund.project?.amount, unit),
      ]),
      ...tableSums(total, fund.lines, `${key}.lines`, unit),
    ];
  });
}

function revenueSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const sums = inSection(disclosure, 'revenue', ({ total, sources, balances, lines }, unit) => {
    const whole = amountAt('revenue.total.amount', totalName(disclosure, 'revenue'), total.amount, unit);
    const given = amountsOf(sources, 'revenue.sources', unit);
    // The total may be that of the year, or include what is carried over.
    const ofYear = identity(whole, given);
    const ofAll = identity(whole, [...given, ...amountsOf(balances, 'revenue.balances', unit)]);
    return [
      ...(ofYear.some(isClose) ? ofYear : ofAll),
      ...nestedSources(sources, 'revenue.sources', unit),
      ...lineSums(lines, 'revenue.lines', unit),
    ];
  });
  return sums ?? [];
}

function basicSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const sums = inSection(disclosure, 'basicExpenditure', ({ total, personnel, operating, lines }, unit) => {
    const whole = amountAt('basicExpenditure.total.amount', '基本支出', total.amount, unit);
    const people = amountAt('basicExpenditure.personnel.amount', '人员经费', personnel.amount, unit);
    const office = amountAt('basicExpenditure.operating.amount', '公用经费', operating.amount, unit);
    return [
      ...columns(whole, [people, office]),
      ...identity(whole, statedBelow(lines, 'basicExpenditure.lines', unit)),
      ...identity(people, statedBelow(personnel.items, 'basicExpenditure.personnel.items', unit)),
      ...identity(office, statedBelow(operating.items, 'basicExpenditure.operating.items', unit)),
      ...placed(lines, 'basicExpenditure.lines', 'lines').flatMap(({ item, at }) => {
        const line = amountAt(`${at}.amount`, item.name, item.amount, unit);
        return [
          ...identity(line, statedBelow(item.lines, `${at}.lines`, unit)),
          ...columns(line, [
            amountAt(`${at}.personnel`, '人员经费', item.personnel, unit),
            amountAt(`${at}.operating`, '公用经费', item.operating, unit),
          ]),
        ];
      }),
    ];
  });
  return sums ?? [];
}

/** Every sum of the money sections. */
export function moneySums(disclosure: BudgetDisclosure): SumIdentity[] {
  return [
    ...overviewSums(disclosure, 'overview'),
    ...revenueSums(disclosure),
    ...expenditureSums(disclosure),
    ...overviewSums(disclosure, 'fiscalAppropriation'),
    ...fundSums(disclosure),
    ...basicSums(disclosure),
  ];
}
