import type { BudgetDisclosure } from '../../disclosure.js';
import type { RevenueSource } from '../../lines.js';
import { type Path, placed } from '../../path.js';
import { isAbsent } from '../../read.js';
import type { MoneyUnit } from '../../values.js';
import { checkPart } from '../compare.js';
import { amountAt, type Pair, pair } from '../figure.js';
import type { Rule } from '../finding.js';
import { inSection } from '../sections.js';
import { areAllParts } from './identities.js';
import { operatingIsWhole, operatingPair } from './matter-pairs.js';

/** No part is larger than the whole that includes it. */
export const parts: Rule = {
  id: 'part-in-whole',
  explanation: {
    'zh-CN': '“其中”项不应超过包含它的合计数。',
    en: 'A part should not exceed the whole that includes it.',
  },
  basis: { 'zh-CN': '算术：部分不大于整体。', en: 'Arithmetic: a part is never larger than the whole.' },
  check: (disclosure) =>
    partsIn(disclosure).flatMap(([whole, part]) =>
      whole.figure && part.figure ? checkPart(parts.id, whole.figure, part.figure) : [],
    ),
};

/** Wholes and parts (其中) where the document does not print all parts. */
function partsIn(disclosure: BudgetDisclosure): Pair[] {
  return [
    // With 事业单位 in the department, 机关运行经费 is a part of 公用经费.
    ...(operatingIsWhole(disclosure)
      ? []
      : operatingPair(disclosure).map(([operating, all]): Pair => [all, operating])),
    ...receptionParts(disclosure),
    ...sourceParts(disclosure),
    ...reserveParts(disclosure),
    ...vehicleParts(disclosure),
  ];
}

/** Sources of revenue and those of their 其中 lines that need not be all. */
function sourceParts(disclosure: BudgetDisclosure): Pair[] {
  const below = (sources: readonly RevenueSource[], path: Path, unit: MoneyUnit): Pair[] =>
    placed(sources, path, 'sources').flatMap(({ item, at }) => {
      const named = item.sources ?? [];
      if (areAllParts(named)) return [];
      const whole = amountAt(`${at}.amount`, item.name, item.amount, unit);
      return placed(named, `${at}.sources`).flatMap((part) =>
        pair(whole, amountAt(`${part.at}.amount`, part.item.name, part.item.amount, unit)),
      );
    });
  const found = [
    ...(['overview', 'fiscalAppropriation'] as const).map((key) =>
      inSection(disclosure, key, ({ revenue }, unit) => below(revenue.sources, `${key}.revenue.sources`, unit)),
    ),
    inSection(disclosure, 'revenue', ({ sources }, unit) => below(sources, 'revenue.sources', unit)),
  ];
  return found.flatMap((pairs) => pairs ?? []);
}

/** 公务接待费 and its 其中 lines: the form prints only some of its parts. */
function receptionParts(disclosure: BudgetDisclosure): Pair[] {
  const found = inSection(disclosure, 'threePublicExpenses', ({ items }, unit) =>
    placed(items, 'threePublicExpenses.items', 'items')
      .filter(({ item }) => item.kind !== 'vehicles')
      .flatMap(({ item, at }) =>
        placed(item.items, `${at}.items`).flatMap((part) =>
          pair(
            amountAt(`${at}.amount`, item.name, item.amount, unit),
            amountAt(`${part.at}.amount`, part.item.name, part.item.amount, unit),
          ),
        ),
      ),
  );
  return found ?? [];
}

/** 政府采购: what is reserved for small and medium enterprises, and of that for micro enterprises. */
function reserveParts(disclosure: BudgetDisclosure): Pair[] {
  const found = inSection(disclosure, 'procurement', ({ total, sme }, unit) => {
    if (sme === undefined || isAbsent(sme)) return [];
    const whole = amountAt('procurement.total.amount', '政府采购合计', total.amount, unit);
    const reserved = amountAt('procurement.sme.reserved', '面向中小企业预留金额', sme.reserved, unit);
    const micro = amountAt('procurement.sme.reservedForMicro', '面向小微企业预留金额', sme.reservedForMicro, unit);
    return [...pair(whole, reserved), ...pair(reserved, micro)];
  });
  return found ?? [];
}

/** 车辆价值 and the values by use, unless all of them are printed: the sum is checked then. */
function vehicleParts(disclosure: BudgetDisclosure): Pair[] {
  const found = inSection(disclosure, 'assets', ({ vehicles }, unit) => {
    if (isAbsent(vehicles)) return [];
    const whole = amountAt('assets.vehicles.value', '车辆价值', vehicles.value, unit);
    const values = placed(vehicles.uses, 'assets.vehicles.uses').map(({ item, at }) =>
      amountAt(`${at}.value`, item.name, item.value, unit),
    );
    return values.every((value) => value?.figure) ? [] : values.flatMap((value) => pair(whole, value));
  });
  return found ?? [];
}
