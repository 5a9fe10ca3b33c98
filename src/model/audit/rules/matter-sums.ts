import type { BudgetDisclosure } from '../../disclosure.js';
import { placed } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { SumIdentity } from '../compare.js';
import { amountAt, countAt } from '../figure.js';
import { inSection } from '../sections.js';
import { amountsOf, columns, identity } from './identities.js';
import { placedTargets } from './indicators.js';

/** Sums outside the money sections: 三公, procurement, projects, vehicles, performance funds. */
export function matterSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const ofThreePublic = inSection(disclosure, 'threePublicExpenses', ({ total, items }, unit) => [
    ...identity(
      amountAt('threePublicExpenses.total.amount', '“三公”经费合计', total.amount, unit),
      amountsOf(items, 'threePublicExpenses.items', unit),
    ),
    // Reception and its 其中 lines are not a sum: the form prints only some of its parts.
    ...placed(items, 'threePublicExpenses.items')
      .filter(({ item }) => item.kind === 'vehicles')
      .flatMap(({ item, at }) =>
        identity(amountAt(`${at}.amount`, item.name, item.amount, unit), amountsOf(item.items, `${at}.items`, unit)),
      ),
  ]);
  const ofProcurement = inSection(disclosure, 'procurement', ({ total, goods, works, services }, unit) =>
    columns(amountAt('procurement.total.amount', '政府采购合计', total.amount, unit), [
      amountAt('procurement.goods', '货物', goods, unit),
      amountAt('procurement.works', '工程', works, unit),
      amountAt('procurement.services', '服务', services, unit),
    ]),
  );
  const ofProjects = inSection(disclosure, 'projectExpenditure', ({ total, projects }, unit) => {
    const budgets = placed(projects, 'projectExpenditure.projects').map(({ item, at }) => ({
      budget: amountAt(`${at}.budget`, item.name, item.budget, unit),
      allocations: amountsOf(item.allocations, `${at}.allocations`, unit),
    }));
    return [
      ...identity(
        amountAt('projectExpenditure.total.amount', '项目支出合计', total?.amount, unit),
        budgets.map(({ budget }) => budget),
      ),
      ...budgets.flatMap(({ budget, allocations }) => identity(budget, allocations)),
    ];
  });
  const ofVehicles = inSection(disclosure, 'assets', ({ vehicles }, unit) => {
    if (isAbsent(vehicles)) return [];
    const uses = placed(vehicles.uses, 'assets.vehicles.uses');
    return [
      ...identity(
        countAt('assets.vehicles.count', '车辆', vehicles.count, '辆'),
        uses.map(({ item, at }) => countAt(`${at}.count`, item.name, item.count, '辆')),
      ),
      ...identity(
        amountAt('assets.vehicles.value', '车辆价值', vehicles.value, unit),
        uses.map(({ item, at }) => amountAt(`${at}.value`, item.name, item.value, unit)),
      ),
    ];
  });
  const ofTargets = placedTargets(disclosure).flatMap(({ item: { name, funds }, at, unit }) =>
    isAbsent(funds)
      ? []
      : identity(amountAt(`${at}.funds.total`, `${name}年度预算总额`, funds.total, unit), [
          amountAt(`${at}.funds.fiscal`, '财政拨款', funds.fiscal, unit),
          amountAt(`${at}.funds.other`, '其他资金', funds.other, unit),
        ]),
  );
  return [ofThreePublic, ofProcurement, ofProjects, ofVehicles, ofTargets].flatMap((sums) => sums ?? []);
}
