import { isZero } from '../../decimal.js';
import { checkRatio, finding, read } from '../compare.js';
import { amountFigure, percentFigure } from '../figure.js';
import type { Rule } from '../finding.js';
import { ratioOf } from '../ratio.js';
import { portionsOf } from './portions.js';

/** Final accounts: 完成年初预算的百分比 against outcome and budget. */
export const completion: Rule = {
  id: 'completion-and-budget',
  explanation: {
    'zh-CN': '完成年初预算的百分比应当等于决算数除以年初预算数；预算数为零时没有完成率。',
    en: 'The rate of completion should equal the outcome divided by the budget; of a budget of zero there is none.',
  },
  basis: {
    'zh-CN': '算术：完成率 = 决算数 ÷ 年初预算数 × 100%。',
    en: 'Arithmetic: completion = outcome ÷ budget × 100%.',
  },
  check: (disclosure) =>
    portionsOf(disclosure).flatMap(({ path, name, portion, unit }) => {
      const printed = percentFigure(`${path}.completion`, `${name}完成率`, portion.completion);
      if (!printed) return [];
      const amount = amountFigure(`${path}.amount`, name, portion.amount, unit);
      const budget = amountFigure(`${path}.budget`, `${name}年初预算`, portion.budget, unit);
      if (!amount || !budget) return [];
      if (isZero(budget.value)) {
        return [
          finding(completion.id, 'undefined', [printed, budget], {
            unit: '%',
            sentence: {
              'zh-CN': `${name}的年初预算是 0，完成率印作 ${read(printed)}。预算为 0 时没有完成率。`,
              en: `${name} had a budget of 0, and its completion is printed as ${read(printed)}. Of a budget of 0 there is no rate of completion.`,
            },
          }),
        ];
      }
      const ratio = ratioOf(amount, budget);
      if (!ratio) return [];
      return checkRatio(completion.id, printed, ratio, (computed) => ({
        'zh-CN': `${name}的完成率印作 ${read(printed)}，按 ${read(amount)} ÷ ${read(budget)} 计算是 ${computed}%。`,
        en: `The completion of ${name} is printed as ${read(printed)}; ${read(amount)} ÷ ${read(budget)} gives ${computed}%.`,
      }));
    }),
};
