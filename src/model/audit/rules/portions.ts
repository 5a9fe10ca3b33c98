import type { BudgetDisclosure } from '../../disclosure.js';
import { once } from '../../once.js';
import { type Path, placed } from '../../path.js';
import { SIDES, sideTotal } from '../../reading/totals.js';
import type { MoneyUnit, Portion } from '../../values.js';
import { amountFigure, type PrintedFigure } from '../figure.js';
import { fundsOf, inSection, sideTotalName, totalName } from '../sections.js';

/** A portion, where it stands, and the whole that its share is of. */
export interface PlacedPortion {
  path: Path;
  name: string;
  portion: Portion;
  unit: MoneyUnit;
  whole?: PrintedFigure | undefined;
}

/** Every amount of a disclosure that may carry a share or a change, in the order of the document. */
export const portionsOf = once((disclosure): readonly PlacedPortion[] =>
  [
    ...(['overview', 'fiscalAppropriation'] as const).map((key) => overviewPortions(disclosure, key)),
    inSection(disclosure, 'revenue', ({ total, sources }, unit) =>
      portionsIn('revenue', totalName(disclosure, 'revenue'), total, unit, listed(placed(sources, 'revenue.sources'))),
    ),
    inSection(disclosure, 'expenditure', ({ total, basic, project, lines }, unit) =>
      portionsIn('expenditure', totalName(disclosure, 'expenditure'), total, unit, [
        ['expenditure.basic', '基本支出', basic],
        ['expenditure.project', '项目支出', project],
        ...listed(placed(lines, 'expenditure.lines', 'lines')),
      ]),
    ),
    // The total's own share is of all expenditure, not of the fund.
    ...fundsOf(disclosure).map(({ key, name, fund, unit }) =>
      portionsIn(key, name, fund.total, unit, [
        [`${key}.basic`, '基本支出', fund.basic],
        [`${key}.project`, '项目支出', fund.project],
        ...listed(placed(fund.lines, `${key}.lines`, 'lines')),
      ]),
    ),
    inSection(disclosure, 'basicExpenditure', ({ total, personnel, operating }, unit) =>
      portionsIn('basicExpenditure', '基本支出', total, unit, [
        ['basicExpenditure.personnel', '人员经费', personnel],
        ['basicExpenditure.operating', '公用经费', operating],
      ]),
    ),
    inSection(disclosure, 'threePublicExpenses', ({ total, items, meetings, training }, unit) => [
      ...portionsIn(
        'threePublicExpenses',
        '“三公”经费合计',
        total,
        unit,
        listed(placed(items, 'threePublicExpenses.items', 'items')),
      ),
      ...portion('threePublicExpenses.meetings', '会议费', meetings, unit),
      ...portion('threePublicExpenses.training', '培训费', training, unit),
    ]),
    inSection(disclosure, 'operatingExpenses', (section, unit) =>
      portion('operatingExpenses', '机关运行经费', section, unit),
    ),
    inSection(disclosure, 'procurement', ({ total }, unit) =>
      portion('procurement.total', '政府采购合计', total, unit),
    ),
  ].flatMap((found) => found ?? []),
);

function overviewPortions(disclosure: BudgetDisclosure, key: 'overview' | 'fiscalAppropriation') {
  return inSection(disclosure, key, (section, unit) => {
    const parts = {
      revenue: listed(placed(section.revenue.sources, `${key}.revenue.sources`)),
      expenditure: listed(placed(section.expenditure.classes, `${key}.expenditure.classes`, 'lines')),
    };
    return [
      ...portion(`${key}.total`, totalName(disclosure, key), section.total, unit),
      ...SIDES.flatMap((side) => {
        const { portion: total, at } = sideTotal(section, key, side);
        const name = sideTotalName(disclosure, key, side);
        const whole = amountFigure(`${at}.amount`, name, total.amount, unit);
        return [
          ...portion(at, name, section[side].total, unit),
          ...parts[side].flatMap(([path, own, part]) => portion(path, own, part, unit, whole)),
        ];
      }),
    ];
  });
}

type Part = readonly [path: Path, name: string, portion: Portion | undefined];

/** The total of a section, and the parts whose shares are of it. */
function portionsIn(
  path: Path,
  name: string,
  total: Portion,
  unit: MoneyUnit,
  parts: readonly Part[],
): PlacedPortion[] {
  const whole = amountFigure(`${path}.total.amount`, name, total.amount, unit);
  return [
    ...portion(`${path}.total`, name, total, unit),
    ...parts.flatMap(([at, own, part]) => portion(at, own, part, unit, whole)),
  ];
}

function portion(
  path: Path,
  name: string,
  stated: Portion | undefined,
  unit: MoneyUnit,
  whole?: PrintedFigure,
): PlacedPortion[] {
  return stated ? [{ path, name, portion: stated, unit, whole }] : [];
}

function listed(entries: readonly { item: Portion & { name: string }; at: Path }[]): Part[] {
  return entries.map(({ item, at }) => [at, item.name, item]);
}
