import { difference, sum } from '../../arithmetic.js';
import { isZero } from '../../decimal.js';
import { finding } from '../compare.js';
import { countFigure } from '../figure.js';
import type { Rule } from '../finding.js';
import { indicatorsOf, placedTargets } from './indicators.js';

/** Weights of a target sheet add up to 90 (the other 10 are for 预算执行率) or 100. */
export const weights: Rule = {
  id: 'weights',
  explanation: {
    'zh-CN': '各指标分值权重相加应当是 90（预算执行率另占 10）或 100。',
    en: 'The weights on a sheet should add up to 90 (the other 10 are for budget execution) or 100.',
  },
  basis: {
    'zh-CN': '项目支出绩效目标表填报要求：总分 100 分，预算执行率 10 分。',
    en: 'The target form: 100 points, 10 of them for budget execution.',
  },
  check: (disclosure) =>
    placedTargets(disclosure).flatMap((target) => {
      const indicators = indicatorsOf(target);
      const figures = indicators.flatMap(
        ({ item, at }) => countFigure(`${at}.weight`, item.name, item.weight, '') ?? [],
      );
      if (figures.length === 0 || figures.length < indicators.length) return [];
      const total = sum(figures.map(({ value }) => value));
      if (isZero(difference(total, '90')) || isZero(difference(total, '100'))) return [];
      return [
        finding(weights.id, 'contradiction', figures, {
          computed: total,
          sentence: {
            'zh-CN': `${target.item.name}的 ${figures.length} 个指标权重相加是 ${total}，既不是 90，也不是 100。`,
            en: `The ${figures.length} weights of ${target.item.name} add up to ${total}, neither 90 nor 100.`,
          },
        }),
      ];
    }),
};
