import type { BudgetDisclosure } from '../../disclosure.js';
import type { ThreePublicItem } from '../../matters.js';
import type { Path } from '../../path.js';
import { isAbsent } from '../../read.js';
import { checkPart } from '../compare.js';
import { amountFigure, type PrintedFigure } from '../figure.js';
import type { Rule } from '../finding.js';
import { operatingIsWhole, operatingPair } from './matter-pairs.js';

/** A whole and a part that the document says is inside (其中). */
type WholeAndPart = readonly [whole: PrintedFigure, part: PrintedFigure];

/** No part is larger than the whole that includes it. */
export const parts: Rule = {
  id: 'part-in-whole',
  explanation: {
    'zh-CN': '“其中”项不应超过包含它的合计数。',
    en: 'A part should not exceed the whole that includes it.',
  },
  basis: { 'zh-CN': '算术：部分不大于整体。', en: 'Arithmetic: a part is not larger than its whole.' },
  check: (disclosure) => partsIn(disclosure).flatMap(([whole, part]) => checkPart(parts.id, whole, part)),
};

/** Every part whose whole the document prints without printing all of its parts. */
function partsIn(disclosure: BudgetDisclosure): WholeAndPart[] {
  return [
    ...operatingParts(disclosure),
    ...receptionParts(disclosure),
    ...reserveParts(disclosure),
    ...vehicleParts(disclosure),
  ];
}

function both(whole: PrintedFigure | undefined, part: PrintedFigure | undefined): WholeAndPart[] {
  return whole && part ? [[whole, part]] : [];
}

/** With 事业单位 in the department, 机关运行经费 is a part of 公用经费. */
function operatingParts(disclosure: BudgetDisclosure): WholeAndPart[] {
  if (operatingIsWhole(disclosure)) return [];
  return operatingPair(disclosure).flatMap(([operating, all]) => both(all.figure, operating.figure));
}

/** 公务接待费 and its 其中 lines, which the form prints only in part. */
function receptionParts(disclosure: BudgetDisclosure): WholeAndPart[] {
  const section = disclosure.threePublicExpenses;
  if (isAbsent(section)) return [];
  const unit = section.unit ?? disclosure.unit;
  const figure = (path: Path, item: ThreePublicItem) => amountFigure(`${path}.amount`, item.name, item.amount, unit);
  const below = (items: readonly ThreePublicItem[], path: Path): WholeAndPart[] =>
    items.flatMap((item, index) => {
      const own = `${path}[${index}]`;
      const inner = `${own}.items`;
      const here =
        item.kind === 'vehicles'
          ? []
          : (item.items ?? []).flatMap((child, at) => both(figure(own, item), figure(`${inner}[${at}]`, child)));
      return [...here, ...below(item.items ?? [], inner)];
    });
  return below(section.items, 'threePublicExpenses.items');
}

/** 政府采购: what is reserved for small and medium enterprises, and of that for micro enterprises. */
function reserveParts({ procurement, unit: unitOfAll }: BudgetDisclosure): WholeAndPart[] {
  if (isAbsent(procurement) || procurement.sme === undefined || isAbsent(procurement.sme)) return [];
  const unit = procurement.unit ?? unitOfAll;
  const { sme } = procurement;
  const at = (key: keyof typeof sme, name: string) => amountFigure(`procurement.sme.${key}`, name, sme[key], unit);
  const whole = amountFigure('procurement.total.amount', '政府采购合计', procurement.total.amount, unit);
  const reserved = at('reserved', '面向中小企业预留金额');
  return [...both(whole, reserved), ...both(reserved, at('reservedForMicro', '面向小微企业预留金额'))];
}

/** 车辆价值 and the values by use, where not all of them are printed: a sum that is possible is already held against its whole. */
function vehicleParts({ assets, unit: unitOfAll }: BudgetDisclosure): WholeAndPart[] {
  if (isAbsent(assets) || isAbsent(assets.vehicles)) return [];
  const unit = assets.unit ?? unitOfAll;
  const { value, uses = [] } = assets.vehicles;
  const figures = uses.map((use, index) =>
    amountFigure(`assets.vehicles.uses[${index}].value`, use.name, use.value, unit),
  );
  if (figures.every((figure) => figure !== undefined)) return [];
  const whole = amountFigure('assets.vehicles.value', '车辆价值', value, unit);
  return figures.flatMap((figure) => both(whole, figure));
}
