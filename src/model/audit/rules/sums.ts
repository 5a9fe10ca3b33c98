import type { BudgetDisclosure } from '../../disclosure.js';
import type { Balance, FunctionLine, RevenueSource } from '../../lines.js';
import type { ThreePublicItem } from '../../matters.js';
import { isAbsent } from '../../read.js';
import type { Keys } from '../../snapshot.js';
import type { MoneyUnit } from '../../values.js';
import { checkSum, type SumIdentity } from '../compare.js';
import { amountFigure, countsAsNothing, type PrintedFigure, plainFigure } from '../figure.js';
import type { Rule } from '../finding.js';
import { allStated, descend, fundsOf, statedBelow } from '../lines.js';

/** Every sum the official forms ask for: a whole and the parts that make it up. */

function identity(whole: PrintedFigure | undefined, parts: PrintedFigure[] | undefined): SumIdentity[] {
  return whole && parts && parts.length > 0 ? [{ whole, parts }] : [];
}

/** Two or more columns beside a total (基本 + 项目); nothing unless at least two are there. */
function columns(
  whole: PrintedFigure | undefined,
  parts: readonly (readonly [figure: PrintedFigure | undefined, stated: Parameters<typeof countsAsNothing>[0]])[],
): SumIdentity[] {
  if (parts.some(([figure, stated]) => figure === undefined && !countsAsNothing(stated))) return [];
  const figures = parts.flatMap(([figure]) => figure ?? []);
  return figures.length >= 2 ? identity(whole, figures) : [];
}

function sourceSums(sources: readonly RevenueSource[], path: Keys, unit: MoneyUnit): PrintedFigure[] | undefined {
  return allStated(
    sources,
    (source, index) => amountFigure([...path, index, 'amount'], source.name, source.amount, unit),
    (source) => source.amount,
  );
}

function balanceSums(
  balances: readonly Balance[] | undefined,
  path: Keys,
  unit: MoneyUnit,
): PrintedFigure[] | undefined {
  return allStated(
    balances,
    (balance, index) => amountFigure([...path, index, 'amount'], balance.name, balance.amount, unit),
    (balance) => balance.amount,
  );
}

function nestedSources(sources: readonly RevenueSource[], path: Keys, unit: MoneyUnit): SumIdentity[] {
  return sources.flatMap((source, index) => {
    const own = [...path, index];
    const below = [...own, 'sources'];
    return [
      ...identity(
        amountFigure([...own, 'amount'], source.name, source.amount, unit),
        source.sources && sourceSums(source.sources, below, unit),
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
  const total = amountFigure([key, 'total', 'amount'], name, section.total.amount, unit);
  const received = amountFigure([key, 'revenue', 'currentYear'], '本年收入合计', revenue.currentYear, unit);
  const spent = amountFigure([key, 'expenditure', 'currentYear'], '本年支出合计', expenditure.currentYear, unit);
  const sources = sourceSums(revenue.sources, [key, 'revenue', 'sources'], unit);
  const classes = statedBelow(expenditure.classes, [key, 'expenditure', 'classes'], unit);
  const opening = balanceSums(revenue.balances, [key, 'revenue', 'balances'], unit);
  const closing = balanceSums(expenditure.balances, [key, 'expenditure', 'balances'], unit);
  return [
    ...identity(received, sources),
    ...identity(spent, classes),
    ...identity(total, opening && (received ? [received, ...opening] : sources && [...sources, ...opening])),
    ...identity(total, closing && (spent ? [spent, ...closing] : classes && [...classes, ...closing])),
    ...nestedSources(revenue.sources, [key, 'revenue', 'sources'], unit),
    ...expenditure.classes.flatMap((line, index) => bySource(line, [key, 'expenditure', 'classes', index], unit)),
  ];
}

function bySource(line: FunctionLine, path: Keys, unit: MoneyUnit): SumIdentity[] {
  const parts = allStated(
    line.bySource,
    (entry, index) => amountFigure([...path, 'bySource', index, 'amount'], line.name, entry.amount, unit),
    (entry) => entry.amount,
  );
  return identity(amountFigure([...path, 'amount'], line.name, line.amount, unit), parts);
}

function lineSums(lines: readonly FunctionLine[] | undefined, path: Keys, unit: MoneyUnit): SumIdentity[] {
  return descend(lines, path).flatMap(({ line, path: own }) => {
    const whole = amountFigure([...own, 'amount'], line.name, line.amount, unit);
    const natures = (['basic', 'project', 'business', 'remittedUp', 'subsidiesPaid'] as const).map(
      (key) => [amountFigure([...own, key], line.name, line[key], unit), line[key]] as const,
    );
    return [
      ...identity(whole, statedBelow(line.lines, [...own, 'lines'], unit)),
      ...columns(whole, natures),
      ...bySource(line, own, unit),
    ];
  });
}

/** The last level against the total, where there is more than one level: the sum a reader makes of the numbered list. */
function leafSum(
  whole: PrintedFigure | undefined,
  lines: readonly FunctionLine[],
  path: Keys,
  unit: MoneyUnit,
): SumIdentity[] {
  const placed = descend(lines, path);
  if (placed.every(({ line }) => !line.lines?.length)) return [];
  const leaves = placed.filter(({ line }) => !line.lines?.length);
  return identity(
    whole,
    allStated(
      leaves,
      ({ line, path: own }) => amountFigure([...own, 'amount'], line.name, line.amount, unit),
      ({ line }) => line.amount,
    ),
  );
}

function expenditureSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const section = disclosure.expenditure;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const total = amountFigure(['expenditure', 'total', 'amount'], '支出预算', section.total.amount, unit);
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
      [amountFigure(['expenditure', key, 'amount'], name, section[key]?.amount, unit), section[key]?.amount] as const,
  );
  return [
    ...columns(total, parts),
    ...identity(total, statedBelow(section.lines, ['expenditure', 'lines'], unit)),
    ...leafSum(total, section.lines ?? [], ['expenditure', 'lines'], unit),
    ...lineSums(section.lines, ['expenditure', 'lines'], unit),
  ];
}

function fundSums(disclosure: BudgetDisclosure): SumIdentity[] {
  return fundsOf(disclosure).flatMap(({ key, name, fund, unit }) => {
    const total = amountFigure([key, 'total', 'amount'], name, fund.total.amount, unit);
    return [
      ...columns(total, [
        [amountFigure([key, 'basic', 'amount'], '基本支出', fund.basic?.amount, unit), fund.basic?.amount],
        [amountFigure([key, 'project', 'amount'], '项目支出', fund.project?.amount, unit), fund.project?.amount],
      ]),
      ...identity(total, statedBelow(fund.lines, [key, 'lines'], unit)),
      ...leafSum(total, fund.lines, [key, 'lines'], unit),
      ...lineSums(fund.lines, [key, 'lines'], unit),
    ];
  });
}

function revenueSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const section = disclosure.revenue;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const total = amountFigure(['revenue', 'total', 'amount'], '收入预算', section.total.amount, unit);
  return [
    ...identity(total, sourceSums(section.sources, ['revenue', 'sources'], unit)),
    ...nestedSources(section.sources, ['revenue', 'sources'], unit),
    ...lineSums(section.lines, ['revenue', 'lines'], unit),
  ];
}

function basicSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const section = disclosure.basicExpenditure;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const total = amountFigure(['basicExpenditure', 'total', 'amount'], '基本支出', section.total.amount, unit);
  const personnel = amountFigure(
    ['basicExpenditure', 'personnel', 'amount'],
    '人员经费',
    section.personnel.amount,
    unit,
  );
  const operating = amountFigure(
    ['basicExpenditure', 'operating', 'amount'],
    '公用经费',
    section.operating.amount,
    unit,
  );
  return [
    ...columns(total, [
      [personnel, section.personnel.amount],
      [operating, section.operating.amount],
    ]),
    ...identity(total, statedBelow(section.lines, ['basicExpenditure', 'lines'], unit)),
    ...identity(personnel, statedBelow(section.personnel.items, ['basicExpenditure', 'personnel', 'items'], unit)),
    ...identity(operating, statedBelow(section.operating.items, ['basicExpenditure', 'operating', 'items'], unit)),
    ...descend(section.lines, ['basicExpenditure', 'lines']).flatMap(({ line, path }) => {
      const whole = amountFigure([...path, 'amount'], line.name, line.amount, unit);
      return [
        ...identity(whole, statedBelow(line.lines, [...path, 'lines'], unit)),
        ...columns(whole, [
          [amountFigure([...path, 'personnel'], '人员经费', line.personnel, unit), line.personnel],
          [amountFigure([...path, 'operating'], '公用经费', line.operating, unit), line.operating],
        ]),
      ];
    }),
  ];
}

function threePublicSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const section = disclosure.threePublicExpenses;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const ofItems = (items: readonly ThreePublicItem[], path: Keys): PrintedFigure[] | undefined =>
    allStated(
      items,
      (item, index) => amountFigure([...path, index, 'amount'], item.name, item.amount, unit),
      (item) => item.amount,
    );
  // Reception and its 其中 lines are not a sum: the form prints only some of its parts.
  const nested = section.items.flatMap((item, index) =>
    item.kind === 'vehicles'
      ? identity(
          amountFigure(['threePublicExpenses', 'items', index, 'amount'], item.name, item.amount, unit),
          item.items && ofItems(item.items, ['threePublicExpenses', 'items', index, 'items']),
        )
      : [],
  );
  return [
    ...identity(
      amountFigure(['threePublicExpenses', 'total', 'amount'], '“三公”经费合计', section.total.amount, unit),
      ofItems(section.items, ['threePublicExpenses', 'items']),
    ),
    ...nested,
  ];
}

function matterSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const { procurement, projectExpenditure, assets, performance } = disclosure;
  const found: SumIdentity[] = [];
  if (!isAbsent(procurement)) {
    const unit = procurement.unit ?? disclosure.unit;
    const parts = (['goods', 'works', 'services'] as const).map((key) => {
      const name = { goods: '货物', works: '工程', services: '服务' }[key];
      return [amountFigure(['procurement', key], name, procurement[key], unit), procurement[key]] as const;
    });
    found.push(
      ...columns(
        amountFigure(['procurement', 'total', 'amount'], '政府采购预算', procurement.total.amount, unit),
        parts,
      ),
    );
  }
  if (!isAbsent(projectExpenditure)) {
    const unit = projectExpenditure.unit ?? disclosure.unit;
    const { projects } = projectExpenditure;
    found.push(
      ...identity(
        amountFigure(['projectExpenditure', 'total', 'amount'], '项目支出合计', projectExpenditure.total?.amount, unit),
        allStated(
          projects,
          (project, index) =>
            amountFigure(['projectExpenditure', 'projects', index, 'budget'], project.name, project.budget, unit),
          (project) => project.budget,
        ),
      ),
      ...projects.flatMap((project, index) => {
        const path = ['projectExpenditure', 'projects', index] as const;
        return identity(
          amountFigure([...path, 'budget'], project.name, project.budget, unit),
          allStated(
            project.allocations,
            (entry, at) => amountFigure([...path, 'allocations', at, 'amount'], entry.name, entry.amount, unit),
            (entry) => entry.amount,
          ),
        );
      }),
    );
  }
  if (!isAbsent(assets) && !isAbsent(assets.vehicles)) {
    const unit = assets.unit ?? disclosure.unit;
    const { count, value, uses } = assets.vehicles;
    const at = (index: number) => ['assets', 'vehicles', 'uses', index];
    found.push(
      ...identity(
        plainFigure(['assets', 'vehicles', 'count'], '车辆', count, '辆'),
        allStated(
          uses,
          (use, index) => plainFigure([...at(index), 'count'], use.name, use.count, '辆'),
          (use) => use.count,
        ),
      ),
      ...identity(
        amountFigure(['assets', 'vehicles', 'value'], '车辆价值', value, unit),
        allStated(
          uses,
          (use, index) => amountFigure([...at(index), 'value'], use.name, use.value, unit),
          (use) => use.value,
        ),
      ),
    );
  }
  if (!isAbsent(performance) && !isAbsent(performance.targets)) {
    const unit = performance.unit ?? disclosure.unit;
    found.push(
      ...performance.targets.flatMap((target, index) => {
        if (isAbsent(target.funds)) return [];
        const path = ['performance', 'targets', index, 'funds'] as const;
        const { total, fiscal, other } = target.funds;
        if (!countsAsNothing(other) && isAbsent(other)) return [];
        return identity(
          amountFigure([...path, 'total'], `${target.name}年度预算总额`, total, unit),
          [
            amountFigure([...path, 'fiscal'], '财政拨款', fiscal, unit),
            amountFigure([...path, 'other'], '其他资金', other, unit),
          ].flatMap((figure) => figure ?? []),
        );
      }),
    );
  }
  return found;
}

/** Every sum identity of a disclosure. */
export function sumIdentities(disclosure: BudgetDisclosure): SumIdentity[] {
  return [
    ...overviewSums(disclosure, 'overview'),
    ...revenueSums(disclosure),
    ...expenditureSums(disclosure),
    ...overviewSums(disclosure, 'fiscalAppropriation'),
    ...fundSums(disclosure),
    ...basicSums(disclosure),
    ...threePublicSums(disclosure),
    ...matterSums(disclosure),
  ];
}

/** Parts add up to their whole: sources, classes, 款 / 项, 基本 + 项目, 人员 + 公用, 三公, procurement, allocations, assets. */
export const sums: Rule = {
  id: 'parts-and-whole',
  explanation: {
    'zh-CN': '各组成部分相加应当等于合计数。',
    en: 'Parts should add up to the whole they are printed under.',
  },
  basis: {
    'zh-CN': '收支平衡与表内勾稽关系（财预〔2016〕143号）。',
    en: 'The internal balance of the official tables (财预〔2016〕143号).',
  },
  check: (disclosure) => sumIdentities(disclosure).flatMap((entry) => checkSum(sums.id, entry)),
};
