import type { BudgetDisclosure } from '../../disclosure.js';
import type { ThreePublicItem } from '../../matters.js';
import { once } from '../../once.js';
import { isAbsent } from '../../read.js';
import type { Keys } from '../../snapshot.js';
import type { MoneyUnit, Portion } from '../../values.js';
import { amountFigure, type PrintedFigure } from '../figure.js';
import { descend, fundsOf } from '../lines.js';

/** A portion, where it stands, and the whole that its share is of. */
export interface PlacedPortion {
  path: Keys;
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

function placed(path: Keys, name: string, portion: Portion, unit: MoneyUnit, whole?: PrintedFigure): PlacedPortion {
  return { path, name, portion, unit, ...(whole && { whole }) };
}

function overviewPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  return (['overview', 'fiscalAppropriation'] as const).flatMap((key) => {
    const section = disclosure[key];
    if (isAbsent(section)) return [];
    const unit = section.unit ?? disclosure.unit;
    const name = key === 'overview' ? '收支总预算' : '财政拨款收支总预算';
    const whole = amountFigure([key, 'total', 'amount'], name, section.total.amount, unit);
    return [
      placed([key, 'total'], name, section.total, unit),
      ...section.revenue.sources.map((source, index) =>
        placed([key, 'revenue', 'sources', index], source.name, source, unit, whole),
      ),
      ...descend(section.expenditure.classes, [key, 'expenditure', 'classes']).map(({ line, path }) =>
        placed(path, line.name, line, unit, whole),
      ),
    ];
  });
}

function revenuePortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const section = disclosure.revenue;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const whole = amountFigure(['revenue', 'total', 'amount'], '收入预算', section.total.amount, unit);
  return [
    placed(['revenue', 'total'], '收入预算', section.total, unit),
    ...section.sources.map((source, index) => placed(['revenue', 'sources', index], source.name, source, unit, whole)),
  ];
}

function expenditurePortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const section = disclosure.expenditure;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const whole = amountFigure(['expenditure', 'total', 'amount'], '支出预算', section.total.amount, unit);
  return [
    placed(['expenditure', 'total'], '支出预算', section.total, unit),
    placed(['expenditure', 'basic'], '基本支出', section.basic, unit, whole),
    placed(['expenditure', 'project'], '项目支出', section.project, unit, whole),
    ...descend(section.lines, ['expenditure', 'lines']).map(({ line, path }) =>
      placed(path, line.name, line, unit, whole),
    ),
  ];
}

function fundPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  return fundsOf(disclosure).flatMap(({ key, name, fund, unit }) => {
    const whole = amountFigure([key, 'total', 'amount'], name, fund.total.amount, unit);
    // The total's own share is of all expenditure, not of the fund.
    return [
      placed([key, 'total'], name, fund.total, unit),
      ...(fund.basic ? [placed([key, 'basic'], '基本支出', fund.basic, unit, whole)] : []),
      ...(fund.project ? [placed([key, 'project'], '项目支出', fund.project, unit, whole)] : []),
      ...descend(fund.lines, [key, 'lines']).map(({ line, path }) => placed(path, line.name, line, unit, whole)),
    ];
  });
}

function basicPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const section = disclosure.basicExpenditure;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const whole = amountFigure(['basicExpenditure', 'total', 'amount'], '基本支出', section.total.amount, unit);
  return [
    placed(['basicExpenditure', 'total'], '基本支出', section.total, unit),
    placed(['basicExpenditure', 'personnel'], '人员经费', section.personnel, unit, whole),
    placed(['basicExpenditure', 'operating'], '公用经费', section.operating, unit, whole),
  ];
}

function threePublicPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const section = disclosure.threePublicExpenses;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const whole = amountFigure(['threePublicExpenses', 'total', 'amount'], '“三公”经费合计', section.total.amount, unit);
  const items = (list: readonly ThreePublicItem[], path: Keys): PlacedPortion[] =>
    list.flatMap((item, index) => [
      placed([...path, index], item.name, item, unit, whole),
      ...items(item.items ?? [], [...path, index, 'items']),
    ]);
  return [
    placed(['threePublicExpenses', 'total'], '“三公”经费合计', section.total, unit),
    ...items(section.items, ['threePublicExpenses', 'items']),
    ...(section.meetings ? [placed(['threePublicExpenses', 'meetings'], '会议费', section.meetings, unit)] : []),
    ...(section.training ? [placed(['threePublicExpenses', 'training'], '培训费', section.training, unit)] : []),
  ];
}

function otherPortions(disclosure: BudgetDisclosure): PlacedPortion[] {
  const { operatingExpenses, procurement } = disclosure;
  return [
    ...(isAbsent(operatingExpenses)
      ? []
      : [placed(['operatingExpenses'], '机关运行经费', operatingExpenses, operatingExpenses.unit ?? disclosure.unit)]),
    ...(isAbsent(procurement)
      ? []
      : [placed(['procurement', 'total'], '政府采购合计', procurement.total, procurement.unit ?? disclosure.unit)]),
  ];
}
