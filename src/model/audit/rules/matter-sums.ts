import type { BudgetDisclosure } from '../../disclosure.js';
import type { ThreePublicItem } from '../../matters.js';
import type { Path } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { SumIdentity } from '../compare.js';
import { amountFigure, countFigure, type PrintedFigure } from '../figure.js';
import { allStated } from '../lines.js';
import { columns, identity } from './identities.js';

/** Sums outside the money sections: 三公, procurement, projects, vehicles, performance funds. */

/** “三公”经费: items make up the total, purchase and operation the vehicles. */
export function threePublicSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const section = disclosure.threePublicExpenses;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const ofItems = (items: readonly ThreePublicItem[], path: Path): PrintedFigure[] | undefined =>
    allStated(
      items,
      (item, index) => amountFigure(`${path}[${index}].amount`, item.name, item.amount, unit),
      (item) => item.amount,
    );
  // Reception and its 其中 lines are not a sum: the form prints only some of its parts.
  const nested = section.items.flatMap((item, index) =>
    item.kind === 'vehicles'
      ? identity(
          amountFigure(`threePublicExpenses.items[${index}].amount`, item.name, item.amount, unit),
          item.items && ofItems(item.items, `threePublicExpenses.items[${index}].items`),
        )
      : [],
  );
  return [
    ...identity(
      amountFigure('threePublicExpenses.total.amount', '“三公”经费合计', section.total.amount, unit),
      ofItems(section.items, 'threePublicExpenses.items'),
    ),
    ...nested,
  ];
}

/** What the money of a target sheet is made of. */
const FUNDED = [
  { key: 'fiscal', name: '财政拨款' },
  { key: 'other', name: '其他资金' },
] as const;

/** Procurement, projects and their allocations, vehicles by use, money of target sheets. */
export function matterSums(disclosure: BudgetDisclosure): SumIdentity[] {
  const { procurement, projectExpenditure, assets, performance } = disclosure;
  const found: SumIdentity[] = [];
  if (!isAbsent(procurement)) {
    const unit = procurement.unit ?? disclosure.unit;
    const parts = (['goods', 'works', 'services'] as const).map((key) => {
      const name = { goods: '货物', works: '工程', services: '服务' }[key];
      return [amountFigure(`procurement.${key}`, name, procurement[key], unit), procurement[key]] as const;
    });
    found.push(
      ...columns(amountFigure('procurement.total.amount', '政府采购合计', procurement.total.amount, unit), parts),
    );
  }
  if (!isAbsent(projectExpenditure)) {
    const unit = projectExpenditure.unit ?? disclosure.unit;
    const { projects } = projectExpenditure;
    found.push(
      ...identity(
        amountFigure('projectExpenditure.total.amount', '项目支出合计', projectExpenditure.total?.amount, unit),
        allStated(
          projects,
          (project, index) =>
            amountFigure(`projectExpenditure.projects[${index}].budget`, project.name, project.budget, unit),
          (project) => project.budget,
        ),
      ),
      ...projects.flatMap((project, index) => {
        const path = `projectExpenditure.projects[${index}]`;
        return identity(
          amountFigure(`${path}.budget`, project.name, project.budget, unit),
          allStated(
            project.allocations,
            (entry, at) => amountFigure(`${path}.allocations[${at}].amount`, entry.name, entry.amount, unit),
            (entry) => entry.amount,
          ),
        );
      }),
    );
  }
  if (!isAbsent(assets) && !isAbsent(assets.vehicles)) {
    const unit = assets.unit ?? disclosure.unit;
    const { count, value, uses } = assets.vehicles;
    const at = (index: number) => `assets.vehicles.uses[${index}]`;
    found.push(
      ...identity(
        countFigure('assets.vehicles.count', '车辆', count, '辆'),
        allStated(
          uses,
          (use, index) => countFigure(`${at(index)}.count`, use.name, use.count, '辆'),
          (use) => use.count,
        ),
      ),
      ...identity(
        amountFigure('assets.vehicles.value', '车辆价值', value, unit),
        allStated(
          uses,
          (use, index) => amountFigure(`${at(index)}.value`, use.name, use.value, unit),
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
        const path = `performance.targets[${index}].funds`;
        const { funds } = target;
        return identity(
          amountFigure(`${path}.total`, `${target.name}年度预算总额`, funds.total, unit),
          allStated(
            FUNDED,
            ({ key, name }) => amountFigure(`${path}.${key}`, name, funds[key], unit),
            ({ key }) => funds[key],
          ),
        );
      }),
    );
  }
  return found;
}
