import type { BudgetDisclosure } from '../../disclosure.js';
import type { Balance, FunctionLine, RevenueSource } from '../../lines.js';
import { type Path, placed } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { MoneyUnit } from '../../values.js';
import type { SumIdentity } from '../compare.js';
import { amountFigure, type PrintedFigure } from '../figure.js';
import { allStated, fundsOf, statedBelow } from '../lines.js';
import { columns, identity } from './identities.js';

/** Sums of the money sections: sources, balances, classes and lines, 基本 + 项目, 人员 + 公用. */

/** The amounts of sources or balances. */
function amountsOf(
  entries: readonly (RevenueSource | Balance)[] | undefined,
  path: Path,
  unit: MoneyUnit,
): PrintedFigure[] | undefined {
  return allStated(
    entries,
    ({ name, amount }, index) => amountFigure(`${path}[${index}].amount`, name, amount, unit),
    ({ amount }) => amount,
  );
}

function nestedSources(sources: readonly RevenueSource[], path: Path, unit: MoneyUnit): SumIdentity[] {
  return sources.flatMap((source, index) => {
    const own = `${path}[${index}]`;
    const below = `${own}.sources`;
    return [
      ...identity(
        amountFigure(`${own}.amount`, source.name, source.amount, unit),
        source.sources && amountsOf(source.sources, below, unit),
      ),
      ...nestedSources(source.sources ?? [], below, unit),
    ];
  });
}

/** 收支总表: sources and balances make up the revenue side, classes and balances the expenditure side. */
function overviewSums(disclosure: BudgetDisclosure, key: 'overview' | 'fiscalAppropriation'): SumIdentity[] {
  const section = disclosure[key];
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const { revenue, expenditure } = section;
  const name = key === 'overview' ? '收支总预算' : '财政拨款收支总预算';
  const total = amountFigure(`${key}.total.amount`, name, section.total.amount, unit);
  const received = amountFigure(`${key}.revenue.currentYear`, '本年收入合计', revenue.currentYear, unit);
  const spent = amountFigure(`${key}.expenditure.currentYear`, '本年支出合计', expenditure.currentYear, unit);
  const sources = amountsOf(revenue.sources, `${key}.revenue.sources`, unit);
  const classes = statedBelow(expenditure.classes, `${key}.expenditure.classes`, unit);
  const opening = amountsOf(revenue.balances, `${key}.revenue.balances`, unit);
  const closing = amountsOf(expenditure.balances, `${key}.expenditure.balances`, unit);
  return [
    ...identity(received, sources),
    ...identity(spent, classes),
    ...identity(total, opening && (received ? [received, ...opening] : sources && [...sources, ...opening])),
    ...identity(total, closing && (spent ? [spent, ...closing] : classes && [...classes, ...closing])),
    ...nestedSources(revenue.sources, `${key}.revenue.sources`, unit),
    ...expenditure.classes.flatMap((line, index) => {
      const path = `${key}.expenditure.classes[${index}]`;
      const whole = amountFigure(`${path}.amount`, line.name, line.amount, unit);
      return identity(whole, fundParts(line, path, unit));
    }),
  ];
}

/** The columns of a line by source of funds. */
function fundParts(line: FunctionLine, path: Path, unit: MoneyUnit): PrintedFigure[] | undefined {
  return allStated(
    line.bySource,
    (entry, index) => amountFigure(`${path}.bySource[${index}].amount`, line.name, entry.amount, unit),
    (entry) => entry.amount,
  );
}

function lineSums(lines: readonly FunctionLine[] | undefined, path: Path, unit: MoneyUnit): SumIdentity[] {
  return placed(lines, path, 'lines').flatMap(({ item: line, at: own }) => {
    const whole = amountFigure(`${own}.amount`, line.name, line.amount, unit);
    if (!whole) return [];
    const natures = (['basic', 'project', 'business', 'remittedUp', 'subsidiesPaid'] as const).map(
      (key) => [amountFigure(`${own}.${key}`, line.name, line[key], unit), line[key]] as const,
    );
    return [
      ...identity(whole, statedBelow(line.lines, `${own}.lines`, unit)),
      ...columns(whole, natures),
      ...identity(whole, fundParts(line, own, unit)),
    ];
  });
}

/** The last level against the total, where there is more than one level: the sum a reader makes of the numbered list. */
function leafSum(
  whole: PrintedFigure | undefined,
  lines: readonly FunctionLine[],
  path: Path,
  unit: MoneyUnit,
): SumIdentity[] {
  const all = placed(lines, path, 'lines');
  const leaves = all.filter(({ item }) => !item.lines?.length);
  if (leaves.length === all.length) return [];
  return identity(
    whole,
    allStated(
      leaves,
      ({ item: line, at: own }) => amountFigure(`${own}.amount`, line.name, line.amount, unit),
      ({ item }) => item.amount,
    ),
  );
}

function expenditureSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const section = disclosure.expenditure;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const total = amountFigure('expenditure.total.amount', '支出预算', section.total.amount, unit);
  const parts = (
    [
      ['basic', '基本支出'],
      ['project', '项目支出'],
      ['business', '经营支出'],
      ['remittedUp', '上缴上级支出'],
      ['subsidiesPaid', '对附属单位补助支出'],
    ] as const
  ).map(
    ([key, name]) =>
      [amountFigure(`expenditure.${key}.amount`, name, section[key]?.amount, unit), section[key]?.amount] as const,
  );
  return [
    ...columns(total, parts),
    ...identity(total, statedBelow(section.lines, 'expenditure.lines', unit)),
    ...leafSum(total, section.lines ?? [], 'expenditure.lines', unit),
    ...lineSums(section.lines, 'expenditure.lines', unit),
  ];
}

function fundSums(disclosure: BudgetDisclosure): SumIdentity[] {
  return fundsOf(disclosure).flatMap(({ key, name, fund, unit }) => {
    const total = amountFigure(`${key}.total.amount`, name, fund.total.amount, unit);
    return [
      ...columns(total, [
        [amountFigure(`${key}.basic.amount`, '基本支出', fund.basic?.amount, unit), fund.basic?.amount],
        [amountFigure(`${key}.project.amount`, '项目支出', fund.project?.amount, unit), fund.project?.amount],
      ]),
      ...identity(total, statedBelow(fund.lines, `${key}.lines`, unit)),
      ...leafSum(total, fund.lines, `${key}.lines`, unit),
      ...lineSums(fund.lines, `${key}.lines`, unit),
    ];
  });
}

function revenueSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const section = disclosure.revenue;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const total = amountFigure('revenue.total.amount', '收入预算', section.total.amount, unit);
  return [
    ...identity(total, amountsOf(section.sources, 'revenue.sources', unit)),
    ...nestedSources(section.sources, 'revenue.sources', unit),
    ...lineSums(section.lines, 'revenue.lines', unit),
  ];
}

function basicSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const section = disclosure.basicExpenditure;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const total = amountFigure('basicExpenditure.total.amount', '基本支出', section.total.amount, unit);
  const personnel = amountFigure('basicExpenditure.personnel.amount', '人员经费', section.personnel.amount, unit);
  const operating = amountFigure('basicExpenditure.operating.amount', '公用经费', section.operating.amount, unit);
  return [
    ...columns(total, [
      [personnel, section.personnel.amount],
      [operating, section.operating.amount],
    ]),
    ...identity(total, statedBelow(section.lines, 'basicExpenditure.lines', unit)),
    ...identity(personnel, statedBelow(section.personnel.items, 'basicExpenditure.personnel.items', unit)),
    ...identity(operating, statedBelow(section.operating.items, 'basicExpenditure.operating.items', unit)),
    ...placed(section.lines, 'basicExpenditure.lines', 'lines').flatMap(({ item: line, at: path }) => {
      const whole = amountFigure(`${path}.amount`, line.name, line.amount, unit);
      return [
        ...identity(whole, statedBelow(line.lines, `${path}.lines`, unit)),
        ...columns(whole, [
          [amountFigure(`${path}.personnel`, '人员经费', line.personnel, unit), line.personnel],
          [amountFigure(`${path}.operating`, '公用经费', line.operating, unit), line.operating],
        ]),
      ];
    }),
  ];
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
