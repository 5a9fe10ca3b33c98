import { isMoneyUnit } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import { firstPlaces } from '../../lists.js';
import { type Path, placed } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { FigureDetail, MoneyUnit } from '../../values.js';
import { amountAt, countAt, type Pair, pair } from '../figure.js';
import { inSection, isNonzero } from '../sections.js';
import { placedTargets } from './indicators.js';
import { printingsOf } from './printings.js';

/** Figures that are printed again outside the money tables. */

/** A project's budget against the money of its target sheet. */
export function projectPairs(disclosure: BudgetDisclosure): Pair[] {
  const found = inSection(disclosure, 'projectExpenditure', ({ projects }, unit) => {
    const places = firstPlaces(projects, ({ name }) => name);
    return placedTargets(disclosure).flatMap(({ item: { name, funds }, ...target }) => {
      const at = places.get(name) ?? -1;
      if (isAbsent(funds)) return [];
      return pair(
        amountAt(`projectExpenditure.projects[${at}].budget`, `${name}预算安排规模`, projects[at]?.budget, unit),
        amountAt(`${target.at}.funds.total`, `${name}年度预算总额（绩效目标表）`, funds.total, target.unit),
      );
    });
  });
  return found ?? [];
}

/** 机关运行经费 and 公用经费. */
export function operatingPair(disclosure: BudgetDisclosure): Pair[] {
  return pair(
    inSection(disclosure, 'operatingExpenses', ({ amount }, unit) =>
      amountAt('operatingExpenses.amount', '机关运行经费', amount, unit),
    ),
    inSection(disclosure, 'basicExpenditure', ({ operating }, unit) =>
      amountAt('basicExpenditure.operating.amount', '公用经费', operating.amount, unit),
    ),
  );
}

/** Whether 机关运行经费 equals 公用经费. It leaves out 事业单位, so only if the document says there are none. */
export function operatingIsWhole({ operatingExpenses }: BudgetDisclosure): boolean {
  return !isAbsent(operatingExpenses) && isNonzero(operatingExpenses.publicInstitutions) === false;
}

/** Vehicles to be bought, in the assets and beside the three public expenses of a budget. */
export function vehiclePairs(disclosure: BudgetDisclosure): Pair[] {
  const { assets, threePublicExpenses, kind } = disclosure;
  if (kind !== 'budget' || isAbsent(assets) || isAbsent(threePublicExpenses)) return [];
  const planned = assets.planned?.vehicles;
  const bought = placed(threePublicExpenses.counts, 'threePublicExpenses.counts').find(
    ({ item }) => item.kind === 'vehicles-purchased',
  );
  if (!bought || planned === undefined || isAbsent(planned)) return [];
  return pair(
    countAt('assets.planned.vehicles.count', '安排购置车辆', planned.count, '辆'),
    countAt(`${bought.at}.value`, bought.item.name, bought.item.value, '辆'),
  );
}

/** Amounts whose other printings are kept with them (`elsewhere`). */
export function elsewherePairs(disclosure: BudgetDisclosure): Pair[] {
  return printingsOf(disclosure).flatMap(({ path, figure, owner, unit }) => {
    // Percentages and counts have units of their own.
    if (!isAmount(figure)) return [];
    return placed(figure.elsewhere, `${path}.elsewhere`).flatMap(({ item, at }) =>
      pair(amountAt(path, owner || headingOf(disclosure, path), figure, unit), amountAt(at, item.where, item, unit)),
    );
  });
}

function isAmount(figure: FigureDetail): figure is FigureDetail<MoneyUnit> {
  return figure.unit === undefined || isMoneyUnit(figure.unit);
}

/** The heading of the section that a path leads into, or else the title of the document. */
function headingOf(disclosure: BudgetDisclosure, path: Path): string {
  const section: unknown = Object.entries(disclosure).find(([key]) => path.startsWith(`${key}.`))?.[1];
  const { heading } = section as { heading?: string };
  return heading ?? disclosure.source.title;
}
