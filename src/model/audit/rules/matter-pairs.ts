import { isZero } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import { firstPlaces } from '../../lists.js';
import { figureValue, isAbsent } from '../../read.js';
import { placedTargets } from './indicators.js';
import { amountAt, countAt, type Pair, pair } from './mentions.js';

/** Figures that sections outside the money tables print again. */

/** A project's budget against the money of its target sheet. */
export function projectPairs(disclosure: BudgetDisclosure): Pair[] {
  const { projectExpenditure, performance } = disclosure;
  if (isAbsent(projectExpenditure) || isAbsent(performance)) return [];
  const places = firstPlaces(projectExpenditure.projects, ({ name }) => name);
  return placedTargets(disclosure).flatMap(({ path, target }) => {
    const at = places.get(target.name) ?? -1;
    const project = projectExpenditure.projects[at];
    if (!project || isAbsent(target.funds)) return [];
    return pair(
      amountAt(
        `projectExpenditure.projects[${at}].budget`,
        `${project.name}预算安排规模`,
        project.budget,
        projectExpenditure.unit ?? disclosure.unit,
      ),
      amountAt(
        `${path}.funds.total`,
        `${target.name}年度预算总额（绩效目标表）`,
        target.funds.total,
        performance.unit ?? disclosure.unit,
      ),
    );
  });
}

/** 机关运行经费 and 公用经费. */
export function operatingPair(disclosure: BudgetDisclosure): Pair[] {
  const { operatingExpenses, basicExpenditure } = disclosure;
  if (isAbsent(operatingExpenses) || isAbsent(basicExpenditure)) return [];
  return pair(
    amountAt(
      'operatingExpenses.amount',
      '机关运行经费',
      operatingExpenses.amount,
      operatingExpenses.unit ?? disclosure.unit,
    ),
    amountAt(
      'basicExpenditure.operating.amount',
      '公用经费',
      basicExpenditure.operating.amount,
      basicExpenditure.unit ?? disclosure.unit,
    ),
  );
}

/** Whether 机关运行经费 is all 公用经费: it is that of administrative units, so only where the document counts no 事业单位. */
export function operatingIsWhole({ operatingExpenses }: BudgetDisclosure): boolean {
  if (isAbsent(operatingExpenses)) return false;
  const { publicInstitutions } = operatingExpenses;
  return publicInstitutions !== undefined && !isAbsent(publicInstitutions) && isZero(figureValue(publicInstitutions));
}

/** Vehicles to be bought, in the assets and beside the three public expenses of a budget. */
export function vehiclePairs(disclosure: BudgetDisclosure): Pair[] {
  const { assets, threePublicExpenses, kind } = disclosure;
  if (kind !== 'budget' || isAbsent(assets) || isAbsent(threePublicExpenses)) return [];
  const planned = assets.planned?.vehicles;
  const counts = threePublicExpenses.counts ?? [];
  const at = counts.findIndex((count) => count.kind === 'vehicles-purchased');
  const bought = counts[at];
  if (!bought || planned === undefined || isAbsent(planned)) return [];
  return pair(
    countAt('assets.planned.vehicles.count', '安排购置车辆', planned.count, '辆'),
    countAt(`threePublicExpenses.counts[${at}].value`, bought.name, bought.value, '辆'),
  );
}
