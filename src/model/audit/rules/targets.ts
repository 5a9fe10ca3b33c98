import { compare, convert, difference, isZero, sum } from '../../decimal.js';
import { pathOf } from '../../issues.js';
import { isAbsent } from '../../read.js';
import type { DecimalString, MoneyUnit } from '../../values.js';
import { finding } from '../compare.js';
import type { PrintedFigure } from '../figure.js';
import type { Rule } from '../finding.js';
import {
  MONEY_UNIT,
  measureOperand,
  type NumberMeasure,
  numberOf,
  placedIndicators,
  placedTargets,
  words,
} from './indicators.js';

/** Rules about performance targets: their units, their weights, and how they stand to last year. */

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
