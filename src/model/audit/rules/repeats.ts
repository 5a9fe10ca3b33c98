import type { BudgetDisclosure } from '../../disclosure.js';
import { isAbsent } from '../../read.js';
import type { Keys } from '../../snapshot.js';
import type { Amount, MoneyUnit, Stated } from '../../values.js';
import { checkPart, checkSame } from '../compare.js';
import { amountFigure, type PrintedFigure, plainFigure } from '../figure.js';
import type { Rule } from '../finding.js';
import { FUNDS } from '../lines.js';

/** Two printings of one figure. */
export type Pair = readonly [PrintedFigure, PrintedFigure];

function pair(first: PrintedFigure | undefined, second: PrintedFigure | undefined): Pair[] {
  return first && second ? [[first, second]] : [];
}

/** Whether 一般公共预算 is the only money there is, so that its figures are those of the whole. */
function onlyGeneralBudget(disclosure: BudgetDisclosure): boolean {
  const { revenue } = disclosure;
  const others = FUNDS.slice(1).some((key) => !isAbsent(disclosure[key]));
  if (others || isAbsent(revenue)) return false;
  const stated = revenue.sources.filter((source) => !isAbsent(source.amount));
  return stated.every((source) => source.kind === 'general-public-budget');
}

function unitOf(disclosure: BudgetDisclosure, section: { unit?: MoneyUnit }): MoneyUnit {
  return section.unit ?? disclosure.unit;
}

/** Amounts of the sections' totals, by section. */
function total(
  disclosure: BudgetDisclosure,
  key: 'overview' | 'revenue' | 'expenditure' | 'fiscalAppropriation' | 'generalPublicBudget' | 'basicExpenditure',
  name: string,
) {
  const section = disclosure[key];
  if (isAbsent(section)) return undefined;
  return amountFigure([key, 'total', 'amount'], name, section.total.amount, unitOf(disclosure, section));
}

function totalPairs(disclosure: BudgetDisclosure): Pair[] {
  const { overview, fiscalAppropriation } = disclosure;
  const whole = total(disclosure, 'overview', '收支总预算（总体情况）');
  const balances = isAbsent(overview)
    ? false
    : Boolean(overview.revenue.balances?.length || overview.expenditure.balances?.length);
  const pairs = balances
    ? []
    : [
        ...pair(whole, total(disclosure, 'revenue', '收入预算（收入情况）')),
        ...pair(whole, total(disclosure, 'expenditure', '支出预算（支出情况）')),
      ];
  if (!onlyGeneralBudget(disclosure) || balances) return pairs;
  const appropriationBalances = isAbsent(fiscalAppropriation)
    ? false
    : Boolean(fiscalAppropriation.revenue.balances?.length || fiscalAppropriation.expenditure.balances?.length);
  const appropriation = appropriationBalances
    ? undefined
    : total(disclosure, 'fiscalAppropriation', '财政拨款收支总预算');
  return [
    ...pairs,
    ...pair(whole, appropriation),
    ...pair(appropriation ?? whole, total(disclosure, 'generalPublicBudget', '一般公共预算拨款合计')),
  ];
}

function splitPairs(disclosure: BudgetDisclosure): Pair[] {
  const { expenditure, generalPublicBudget, projectExpenditure, performance } = disclosure;
  const at = (key: 'expenditure' | 'generalPublicBudget', part: 'basic' | 'project', name: string) => {
    const section = disclosure[key];
    return isAbsent(section)
      ? undefined
      : amountFigure([key, part, 'amount'], name, section[part]?.amount, unitOf(disclosure, section));
  };
  const fundBasic = at('generalPublicBudget', 'basic', '基本支出（一般公共预算拨款情况）');
  const found = [...pair(fundBasic, total(disclosure, 'basicExpenditure', '基本支出（一般公共预算基本支出情况）'))];
  if (!onlyGeneralBudget(disclosure) || isAbsent(expenditure) || isAbsent(generalPublicBudget)) return found;
  const project = at('expenditure', 'project', '项目支出（支出情况）');
  found.push(
    ...pair(at('expenditure', 'basic', '基本支出（支出情况）'), fundBasic),
    ...pair(project, at('generalPublicBudget', 'project', '项目支出（一般公共预算拨款情况）')),
  );
  if (!isAbsent(projectExpenditure)) {
    found.push(
      ...pair(
        project,
        amountFigure(
          ['projectExpenditure', 'total', 'amount'],
          '项目支出合计',
          projectExpenditure.total?.amount,
          unitOf(disclosure, projectExpenditure),
        ),
      ),
    );
  }
  if (!isAbsent(performance) && !isAbsent(performance.targets) && !isAbsent(projectExpenditure)) {
    const unit = unitOf(disclosure, projectExpenditure);
    for (const [index, target] of performance.targets.entries()) {
      const at = projectExpenditure.projects.findIndex((entry) => entry.name === target.name);
      const entry = projectExpenditure.projects[at];
      if (!entry || isAbsent(target.funds)) continue;
      found.push(
        ...pair(
          amountFigure(
            ['projectExpenditure', 'projects', at, 'budget'],
            `${entry.name}预算安排规模`,
            entry.budget,
            unit,
          ),
          amountFigure(
            ['performance', 'targets', index, 'funds', 'total'],
            `${target.name}年度预算总额（绩效目标表）`,
            target.funds.total,
            unitOf(disclosure, performance),
          ),
        ),
      );
    }
  }
  return found;
}

function classPairs(disclosure: BudgetDisclosure): Pair[] {
  const { fiscalAppropriation, generalPublicBudget } = disclosure;
  if (isAbsent(fiscalAppropriation) || isAbsent(generalPublicBudget) || !onlyGeneralBudget(disclosure)) return [];
  return fiscalAppropriation.expenditure.classes.flatMap((line, index) => {
    const at = generalPublicBudget.lines.findIndex((other) => other.name === line.name);
    const other = generalPublicBudget.lines[at];
    if (!other) return [];
    return pair(
      amountFigure(
        ['fiscalAppropriation', 'expenditure', 'classes', index, 'amount'],
        `${line.name}（财政拨款收支总体情况）`,
        line.amount,
        unitOf(disclosure, fiscalAppropriation),
      ),
      amountFigure(
        ['generalPublicBudget', 'lines', at, 'amount'],
        `${other.name}（一般公共预算拨款情况）`,
        other.amount,
        unitOf(disclosure, generalPublicBudget),
      ),
    );
  });
}

/** 机关运行经费 is the 公用经费 of administrative units: equal only where the department has no 事业单位. */
function operatingPairs(disclosure: BudgetDisclosure): Pair[] {
  const { operatingExpenses, basicExpenditure } = disclosure;
  if (isAbsent(operatingExpenses) || isAbsent(basicExpenditure)) return [];
  const institutions = plainFigure([], '', operatingExpenses.publicInstitutions);
  if (institutions?.value !== '0') return [];
  return pair(
    amountFigure(
      ['operatingExpenses', 'amount'],
      '机关运行经费',
      operatingExpenses.amount,
      unitOf(disclosure, operatingExpenses),
    ),
    amountFigure(
      ['basicExpenditure', 'operating', 'amount'],
      '公用经费',
      basicExpenditure.operating.amount,
      unitOf(disclosure, basicExpenditure),
    ),
  );
}

/** Figures whose second printing the data keeps beside the first (`elsewhere`). */
function elsewherePairs(disclosure: BudgetDisclosure): Pair[] {
  const found: Pair[] = [];
  const walk = (value: unknown, path: Keys, unit: MoneyUnit, name: string): void => {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) walk(entry, [...path, index], unit, name);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const own = 'unit' in value && isMoneyUnit(value.unit) && !('value' in value) ? value.unit : unit;
    if ('elsewhere' in value && 'value' in value) {
      const amount = value as Exclude<Amount, string>;
      const first = amountFigure(path, '', amount, own);
      for (const [index, other] of (amount.elsewhere ?? []).entries()) {
        const second = amountFigure(
          [...path, 'elsewhere', index],
          other.where,
          { value: other.value, unit: other.unit ?? own },
          own,
        );
        if (first && second && isMoneyUnit(first.unit)) found.push([{ ...first, name }, second]);
      }
      return;
    }
    const named = 'name' in value && typeof value.name === 'string' ? value.name : name;
    for (const [key, entry] of Object.entries(value)) walk(entry, [...path, key], own, named);
  };
  for (const [key, section] of Object.entries(disclosure)) {
    const heading = section?.heading;
    walk(section, [key], disclosure.unit, typeof heading === 'string' ? heading : disclosure.source.title);
  }
  return found;
}

function isMoneyUnit(unit: unknown): unit is MoneyUnit {
  return unit === '元' || unit === '万元' || unit === '亿元';
}

/** Every figure that is printed twice. */
export function samePairs(disclosure: BudgetDisclosure): Pair[] {
  return [
    ...totalPairs(disclosure),
    ...splitPairs(disclosure),
    ...classPairs(disclosure),
    ...operatingPairs(disclosure),
    ...elsewherePairs(disclosure),
  ];
}

/** The same figure in two sections is the same. */
export const repeats: Rule = {
  id: 'same-figure-twice',
  explanation: {
    'zh-CN': '同一个数字印在两处，两处应当相同。',
    en: 'A figure printed at two places should be the same at both.',
  },
  basis: {
    'zh-CN': '表间勾稽关系（财预〔2016〕143号）。',
    en: 'Agreement between the official tables (财预〔2016〕143号).',
  },
  check: (disclosure) => samePairs(disclosure).flatMap(([first, second]) => checkSame(repeats.id, first, second)),
};

/** Wholes and a part that the document says is inside (其中). */
export function partPairs(disclosure: BudgetDisclosure): Pair[] {
  const { procurement, assets } = disclosure;
  const found: Pair[] = [];
  if (!isAbsent(procurement) && procurement.sme !== undefined && !isAbsent(procurement.sme)) {
    const unit = unitOf(disclosure, procurement);
    const { sme } = procurement;
    const at = (key: 'reserved' | 'reservedForMicro' | 'awarded' | 'awardedToMicro', name: string) =>
      amountFigure(['procurement', 'sme', key], name, sme[key], unit);
    const reserved = at('reserved', '面向中小企业预留金额');
    const whole = amountFigure(['procurement', 'total', 'amount'], '政府采购合计', procurement.total.amount, unit);
    found.push(...pair(whole, reserved), ...pair(reserved, at('reservedForMicro', '面向小微企业预留金额')));
  }
  if (!isAbsent(assets)) {
    const unit = unitOf(disclosure, assets);
    if (!isAbsent(assets.vehicles)) {
      const { value, uses } = assets.vehicles;
      const whole = amountFigure(['assets', 'vehicles', 'value'], '车辆价值', value, unit);
      // A sum that is possible is already held against its whole; here only where parts are missing.
      const complete = uses?.every((use) => use.value !== undefined && !isAbsent(use.value as Stated<Amount>)) ?? false;
      if (!complete) {
        for (const [index, use] of (uses ?? []).entries()) {
          found.push(
            ...pair(whole, amountFigure(['assets', 'vehicles', 'uses', index, 'value'], use.name, use.value, unit)),
          );
        }
      }
    }
  }
  return found;
}

/** No part is larger than the whole that includes it. */
export const parts: Rule = {
  id: 'part-in-whole',
  explanation: {
    'zh-CN': '“其中”项不应超过包含它的合计数。',
    en: 'A part should not exceed the whole that includes it.',
  },
  basis: { 'zh-CN': '算术：部分不大于整体。', en: 'Arithmetic: a part is not larger than its whole.' },
  check: (disclosure) => partPairs(disclosure).flatMap(([whole, part]) => checkPart(parts.id, whole, part)),
};
