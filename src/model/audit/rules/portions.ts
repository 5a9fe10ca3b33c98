import type { BudgetDisclosure } from '../../disclosure.js';
import type { ThreePublicItem } from '../../matters.js';
import { once } from '../../once.js';
import { type Path, placed } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { MoneyUnit, Portion } from '../../values.js';
import { amountFigure, type PrintedFigure } from '../figure.js';
import { fundsOf } from '../lines.js';

/** A portion, where it stands, and the whole that its share is of. */
export interface PlacedPortion {
  path: Path;
  name: string;
  portion: Portion;
  unit: MoneyUnit;
  whole?: PrintedFigure;
}

/** Every amount of a disclosure that may carry a share or a change, in the order of the document. */
export const portionsOf = once((disclosure): readonly PlacedPortion[] => [
  ...overviewPortions(disclosure),
  ...revenuePortions(disclosure),
  ...expenditurePortions(disclosure),
  ...fundPortions(disclosure),
  ...basicPortions(disclosure),
  ...threePublicPortions(disclosure),
  ...otherPortions(disclosure),
]);

function portionAt(path: Path, name: string, portion: Portion, unit: MoneyUnit, whole?: PrintedFigure): PlacedPortion {
  return { path, name, portion, unit, ...(whole && { whole }) };
}

function overviewPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  return (['overview', 'fiscalAppropriation'] as const).flatMap((key) => {
    const section = disclosure[key];
    if (isAbsent(section)) return [];
    const unit = section.unit ?? disclosure.unit;
    const name = key === 'overview' ? '收支总预算' : '财政拨款收支总预算';
    const whole = amountFigure(`${key}.total.amount`, name, section.total.amount, unit);
    return [
      portionAt(`${key}.total`, name, section.total, unit),
      ...section.revenue.sources.map((source, index) =>
        portionAt(`${key}.revenue.sources[${index}]`, source.name, source, unit, whole),
      ),
      ...placed(section.expenditure.classes, `${key}.expenditure.classes`, 'lines').map(({ item: line, at }) =>
        portionAt(at, line.name, line, unit, whole),
      ),
    ];
  });
}

function revenuePortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const section = disclosure.revenue;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const whole = amountFigure('revenue.total.amount', '收入预算', section.total.amount, unit);
  return [
    portionAt('revenue.total', '收入预算', section.total, unit),
    ...section.sources.map((source, index) => portionAt(`revenue.sources[${index}]`, source.name, source, unit, whole)),
  ];
}

function expenditurePortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const section = disclosure.expenditure;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const whole = amountFigure('expenditure.total.amount', '支出预算', section.total.amount, unit);
  return [
    portionAt('expenditure.total', '支出预算', section.total, unit),
    portionAt('expenditure.basic', '基本支出', section.basic, unit, whole),
    portionAt('expenditure.project', '项目支出', section.project, unit, whole),
    ...placed(section.lines, 'expenditure.lines', 'lines').map(({ item: line, at }) =>
      portionAt(at, line.name, line, unit, whole),
    ),
  ];
}

function fundPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  return fundsOf(disclosure).flatMap(({ key, name, fund, unit }) => {
    const whole = amountFigure(`${key}.total.amount`, name, fund.total.amount, unit);
    // The total's own share is of all expenditure, not of the fund.
    return [
      portionAt(`${key}.total`, name, fund.total, unit),
      ...(fund.basic ? [portionAt(`${key}.basic`, '基本支出', fund.basic, unit, whole)] : []),
      ...(fund.project ? [portionAt(`${key}.project`, '项目支出', fund.project, unit, whole)] : []),
      ...placed(fund.lines, `${key}.lines`, 'lines').map(({ item: line, at }) =>
        portionAt(at, line.name, line, unit, whole),
      ),
    ];
  });
}

function basicPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const section = disclosure.basicExpenditure;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const whole = amountFigure('basicExpenditure.total.amount', '基本支出', section.total.amount, unit);
  return [
    portionAt('basicExpenditure.total', '基本支出', section.total, unit),
    portionAt('basicExpenditure.personnel', '人员经费', section.personnel, unit, whole),
    portionAt('basicExpenditure.operating', '公用经费', section.operating, unit, whole),
  ];
}

function threePublicPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const section = disclosure.threePublicExpenses;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const whole = amountFigure('threePublicExpenses.total.amount', '“三公”经费合计', section.total.amount, unit);
  const items = (list: readonly ThreePublicItem[], path: Path): PlacedPortion[] =>
    list.flatMap((item, index) => [
      portionAt(`${path}[${index}]`, item.name, item, unit, whole),
      ...items(item.items ?? [], `${path}[${index}].items`),
    ]);
  return [
    portionAt('threePublicExpenses.total', '“三公”经费合计', section.total, unit),
    ...items(section.items, 'threePublicExpenses.items'),
    ...(section.meetings ? [portionAt('threePublicExpenses.meetings', '会议费', section.meetings, unit)] : []),
    ...(section.training ? [portionAt('threePublicExpenses.training', '培训费', section.training, unit)] : []),
  ];
}

function otherPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const { operatingExpenses, procurement } = disclosure;
  return [
    ...(isAbsent(operatingExpenses)
      ? []
      : [portionAt('operatingExpenses', '机关运行经费', operatingExpenses, operatingExpenses.unit ?? disclosure.unit)]),
    ...(isAbsent(procurement)
      ? []
      : [portionAt('procurement.total', '政府采购合计', procurement.total, procurement.unit ?? disclosure.unit)]),
  ];
}
