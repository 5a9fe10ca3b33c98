import { difference, sum } from '../../arithmetic.js';
import { isZero } from '../../decimal.js';
import { isAbsent } from '../../read.js';
import { finding } from '../compare.js';
import type { PrintedFigure } from '../figure.js';
import type { Rule } from '../finding.js';
import { placedTargets } from './indicators.js';

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
                path: `${path}.indicators[${index}].weight`,
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
