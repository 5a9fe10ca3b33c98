import { isAbsent } from '../../read.js';
import type { Rule } from '../finding.js';
import { measureOperand, numberOf, placedIndicators, words } from './indicators.js';

/** Target and last year's value are in one unit. */
export const targetUnits: Rule = {
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
            id: `unit-of-target:${path}.lastYear`,
            rule: 'unit-of-target',
            kind: 'unit' as const,
            operands: [{ path: `${path}.lastYear`, name: `${indicator.name}上年完成值`, printed: lastYear.printed }],
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
          id: `unit-of-target:${path}.target`,
          rule: 'unit-of-target',
          kind: 'unit' as const,
          operands: [
            measureOperand(`${path}.target`, indicator.name, target),
            measureOperand(`${path}.lastYear`, `${indicator.name}上年完成值`, last),
          ],
          sentence: {
            'zh-CN': `${indicator.name}的指标值是 ${words(target)}，上年完成值是 ${words(last)}，两者单位不同。`,
            en: `The target for ${indicator.name} is ${words(target)} and last year’s value ${words(last)}: the units differ.`,
          },
        },
      ];
    }),
};
