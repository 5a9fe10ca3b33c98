import { compare, convert, difference, isZero, sum } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import { pathOf } from '../../issues.js';
import type { Indicator, Measure, PerformanceTarget } from '../../performance.js';
import { isAbsent } from '../../read.js';
import type { Keys } from '../../snapshot.js';
import type { DecimalString, MoneyUnit } from '../../values.js';
import { finding } from '../compare.js';
import { amountFigure, type PrintedFigure } from '../figure.js';
import type { Finding, Operand, Rule } from '../finding.js';

/** Rules about performance targets: their money, their units, their weights, and how they stand to last year. */

interface PlacedIndicator {
  path: Keys;
  target: PerformanceTarget;
  indicator: Indicator;
}

function placedTargets(disclosure: BudgetDisclosure): { path: Keys; target: PerformanceTarget }[] {
  const { performance } = disclosure;
  if (isAbsent(performance) || isAbsent(performance.targets)) return [];
  return performance.targets.map((target, index) => ({ path: ['performance', 'targets', index], target }));
}

function placedIndicators(disclosure: BudgetDisclosure): PlacedIndicator[] {
  return placedTargets(disclosure).flatMap(({ path, target }) =>
    isAbsent(target.indicators)
      ? []
      : target.indicators.map((indicator, index) => ({ path: [...path, 'indicators', index], target, indicator })),
  );
}

type NumberMeasure = Extract<Measure, { kind: 'number' }>;

function numberOf(stated: Indicator['target'] | undefined): NumberMeasure | undefined {
  return stated !== undefined && !isAbsent(stated) && stated.kind === 'number' ? stated : undefined;
}

function measureOperand(path: Keys, name: string, measure: NumberMeasure): Operand {
  return { path: pathOf(path), name, printed: `${measure.operator ?? ''}${measure.value}`, unit: measure.unit ?? '' };
}

function words(measure: NumberMeasure): string {
  return `${measure.operator ?? ''}${measure.value}${measure.unit === '%' ? '%' : ` ${measure.unit ?? ''}`}`.trim();
}

const MONEY_UNIT = /^(亿元|万元|元)$/;

/** Target and last year's value are in one unit. */
export const units: Rule = {
  id: 'unit-of-target',
  explanation: {
    'zh-CN': '指标值与上年完成值应当用同一个单位，才能比较。',
    en: 'A target and last year’s value should be in one unit, or they cannot be compared.',
  },
  basis: {
    'zh-CN': '绩效目标应当细化量化、可比（财预〔2015〕88号）。',
    en: 'Targets must be quantified and comparable (财预〔2015〕88号).',
  },
  check: (disclosure) =>
    placedIndicators(disclosure).flatMap(({ path, indicator }) => {
      const target = numberOf(indicator.target);
      const { lastYear } = indicator;
      if (target === undefined || lastYear === undefined || isAbsent(lastYear)) return [];
      if (lastYear.kind === 'none' && lastYear.printed !== '无') {
        return [
          {
            id: `unit-of-target:${pathOf([...path, 'lastYear'])}`,
            rule: 'unit-of-target',
            kind: 'unit' as const,
            operands: [
              { path: pathOf([...path, 'lastYear']), name: `${indicator.name}上年完成值`, printed: lastYear.printed },
            ],
            sentence: {
              'zh-CN': `${indicator.name}的上年完成值印作“${lastYear.printed}”，既说没有，又带单位。`,
              en: `Last year’s value of ${indicator.name} is printed as “${lastYear.printed}”: none, and yet with a unit.`,
            },
          },
        ];
      }
      const last = numberOf(lastYear);
      if (last === undefined || (target.unit ?? '') === (last.unit ?? '')) return [];
      return [
        {
          id: `unit-of-target:${pathOf([...path, 'target'])}`,
          rule: 'unit-of-target',
          kind: 'unit' as const,
          operands: [
            measureOperand([...path, 'target'], indicator.name, target),
            measureOperand([...path, 'lastYear'], `${indicator.name}上年完成值`, last),
          ],
          sentence: {
            'zh-CN': `${indicator.name}的指标值是 ${words(target)}，上年完成值是 ${words(last)}，两者单位不同。`,
            en: `The target for ${indicator.name} is ${words(target)} and last year’s value ${words(last)}: the units differ.`,
          },
        },
      ];
    }),
};

/** A target that last year's result already met with room to spare. */
export const ambition: Rule = {
  id: 'target-and-last-year',
  explanation: {
    'zh-CN': '指标值低于上年完成值时，值得询问原因。',
    en: 'A target below last year’s result is worth a question.',
  },
  basis: {
    'zh-CN': '绩效目标应当合理可行，参考历史完成情况。',
    en: 'Targets should be reasonable in the light of past results.',
  },
  check: (disclosure) =>
    placedIndicators(disclosure).flatMap(({ path, indicator }) => {
      const target = numberOf(indicator.target);
      const last = numberOf(indicator.lastYear);
      if (!target?.operator || !last) return [];
      const [value, lastValue] = comparable(target, last) ?? [];
      if (value === undefined || lastValue === undefined) return [];
      const rising = target.operator === '≥' || target.operator === '>';
      const falling = target.operator === '≤' || target.operator === '<';
      const weaker = (rising && compare(value, lastValue) < 0) || (falling && compare(value, lastValue) > 0);
      if (!weaker) return [];
      return [
        {
          id: `target-and-last-year:${pathOf([...path, 'target'])}`,
          rule: 'target-and-last-year',
          kind: 'quality' as const,
          operands: [
            measureOperand([...path, 'target'], indicator.name, target),
            measureOperand([...path, 'lastYear'], `${indicator.name}上年完成值`, last),
          ],
          sentence: {
            'zh-CN': `${indicator.name}的指标值是 ${words(target)}，比上年完成的 ${words(last)} 宽松。`,
            en: `The target for ${indicator.name} is ${words(target)}, easier than last year’s ${words(last)}.`,
          },
        },
      ];
    }),
};

/** Both values in one unit, where that is possible. */
function comparable(a: NumberMeasure, b: NumberMeasure): [DecimalString, DecimalString] | undefined {
  if ((a.unit ?? '') === (b.unit ?? '')) return [a.value, b.value];
  if (!MONEY_UNIT.test(a.unit ?? '') || !MONEY_UNIT.test(b.unit ?? '')) return undefined;
  return [convert(a.value, a.unit as MoneyUnit, '元'), convert(b.value, b.unit as MoneyUnit, '元')];
}

/** Weights of a target sheet make 90 (预算执行率 has the other 10) or 100. */
export const weights: Rule = {
  id: 'weights',
  explanation: {
    'zh-CN': '各指标分值权重相加应当是 90（预算执行率另占 10）或 100。',
    en: 'The weights of a sheet should add up to 90 (budget execution has the other 10) or 100.',
  },
  basis: {
    'zh-CN': '项目支出绩效目标表填报要求：总分 100 分，预算执行率 10 分。',
    en: 'The target form: 100 points, 10 of them for budget execution.',
  },
  check: (disclosure) =>
    placedTargets(disclosure).flatMap(({ path, target }) => {
      if (isAbsent(target.indicators)) return [];
      const figures: PrintedFigure[] = target.indicators.flatMap(({ name, weight }, index) =>
        weight === undefined || isAbsent(weight)
          ? []
          : [
              {
                path: pathOf([...path, 'indicators', index, 'weight']),
                name,
                printed: weight,
                unit: '',
                value: weight,
                half: '0',
              },
            ],
      );
      if (figures.length === 0 || figures.length < target.indicators.length) return [];
      const total = sum(figures.map(({ value }) => value));
      if (isZero(difference(total, '90')) || isZero(difference(total, '100'))) return [];
      return [
        finding(weights.id, 'contradiction', figures, {
          computed: total,
          sentence: {
            'zh-CN': `${target.name}的 ${figures.length} 个指标权重相加是 ${total}，既不是 90，也不是 100。`,
            en: `The ${figures.length} weights of ${target.name} add up to ${total}, neither 90 nor 100.`,
          },
        }),
      ];
    }),
};

/** An amount of money that a target sheet names for something, in its goal or as an indicator. */
interface NamedAmount {
  path: Keys;
  subject: string;
  value: DecimalString;
  unit: MoneyUnit;
  printed: string;
  /** A ceiling is met by any smaller amount. */
  ceiling: boolean;
}

const AMOUNT_IN_TEXT = /(\d+(?:\.\d+)?)\s*(亿元|万元)/;

/** Clauses of the goal that name an amount, and indicators of cost in plain money. */
function namedAmounts(path: Keys, target: PerformanceTarget): NamedAmount[] {
  const inGoal = isAbsent(target.goal)
    ? []
    : target.goal.split(/[，,；;。]/).flatMap((clause): NamedAmount[] => {
        const match = AMOUNT_IN_TEXT.exec(clause);
        if (!match?.[1] || !match[2]) return [];
        const unit = match[2] as MoneyUnit;
        return [
          {
            path: [...path, 'goal'],
            subject: clause.slice(0, match.index),
            value: match[1] as DecimalString,
            unit,
            printed: `${match[1]} ${unit}`,
            ceiling: false,
          },
        ];
      });
  const inIndicators = isAbsent(target.indicators)
    ? []
    : target.indicators.flatMap(({ name, target: stated }, index): NamedAmount[] => {
        const measure = numberOf(stated);
        if (!measure || !MONEY_UNIT.test(measure.unit ?? '') || measure.unit === '元') return [];
        const unit = measure.unit as MoneyUnit;
        return [
          {
            path: [...path, 'indicators', index, 'target'],
            subject: name,
            value: measure.value,
            unit,
            printed: words(measure),
            ceiling: measure.operator === '≤' || measure.operator === '<',
          },
        ];
      });
  return [...inGoal, ...inIndicators];
}

/** Pairs of characters of the Chinese words in a text. */
function pairsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    for (let at = 0; at + 2 <= run.length; at += 1) found.add(run.slice(at, at + 2));
  }
  return found;
}

/** How many pairs of characters two subjects share. */
function likeness(a: string, b: string): number {
  const other = pairsOf(b);
  return [...pairsOf(a)].filter((entry) => other.has(entry)).length;
}

/** The allocation that a named amount speaks of: the only one with the most shared words. */
function allocationOf(amount: NamedAmount, allocations: readonly { name: string }[]): number | undefined {
  const scores = allocations.map((entry) => likeness(amount.subject, entry.name));
  const best = Math.max(0, ...scores);
  const winners = scores.flatMap((score, index) => (score === best ? [index] : []));
  return best > 0 && winners.length === 1 ? winners[0] : undefined;
}

/** Money named in the target sheet against money allocated to the same thing. */
export const targetMoney: Rule = {
  id: 'target-and-allocation',
  explanation: {
    'zh-CN': '绩效目标中提到的金额应当与资金分配的金额一致。',
    en: 'Money named in a target should agree with the money allocated to it.',
  },
  basis: {
    'zh-CN': '绩效目标应当与预算安排相匹配（预算法实施条例）。',
    en: 'Targets must match the budget (预算法实施条例).',
  },
  check: (disclosure) => {
    const { projectExpenditure } = disclosure;
    if (isAbsent(projectExpenditure)) return [];
    return placedTargets(disclosure).flatMap(({ path, target }) => {
      const at = projectExpenditure.projects.findIndex((project) => project.name === target.name);
      const allocations = projectExpenditure.projects[at]?.allocations ?? [];
      const unit = projectExpenditure.unit ?? disclosure.unit;
      const amounts = namedAmounts(path, target);
      return allocations.flatMap((entry, index): Finding[] => {
        const figure = amountFigure(
          ['projectExpenditure', 'projects', at, 'allocations', index, 'amount'],
          entry.name,
          entry.amount,
          unit,
        );
        const named = amounts.filter((amount) => allocationOf(amount, allocations) === index);
        if (!figure || !disagrees(figure, named)) return [];
        const list = named.map((amount) => amount.printed);
        return [
          {
            id: `target-and-allocation:${figure.path}`,
            rule: 'target-and-allocation',
            kind: 'contradiction',
            operands: [
              { path: figure.path, name: figure.name, printed: figure.printed, unit: figure.unit },
              ...named.map((amount) => ({ path: pathOf(amount.path), name: amount.subject, printed: amount.printed })),
            ],
            unit: figure.unit,
            sentence: {
              'zh-CN': `${entry.name}分配了 ${figure.printed} ${figure.unit}，绩效目标中却是 ${list.join('、')}。`,
              en: `${entry.name} is allocated ${figure.printed} ${figure.unit}, while the target names ${list.join(', ')}.`,
            },
          },
        ];
      });
    });
  },
};

/** Whether any named amount is another one, or a ceiling that the allocation breaks. */
function disagrees(figure: PrintedFigure, named: readonly NamedAmount[]): boolean {
  return named.some((amount) => {
    const gap = difference(figure.value, convert(amount.value, amount.unit, '元'));
    const within = compare(gap.replace('-', '') as DecimalString, figure.half) <= 0;
    return amount.ceiling ? compare(gap, figure.half) > 0 : !within;
  });
}
