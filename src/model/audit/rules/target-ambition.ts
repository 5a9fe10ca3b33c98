import { compare, convert } from '../../decimal.js';
import type { DecimalString, MoneyUnit } from '../../values.js';
import type { Rule } from '../finding.js';
import { MONEY_UNIT, measureOperand, type NumberMeasure, numberOf, placedIndicators, words } from './indicators.js';

/** A target that last year's result already met with room to spare. */
export const targetAmbition: Rule = {
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
          id: `target-and-last-year:${path}.target`,
          rule: 'target-and-last-year',
          kind: 'quality' as const,
          operands: [
            measureOperand(`${path}.target`, indicator.name, target),
            measureOperand(`${path}.lastYear`, `${indicator.name}上年完成值`, last),
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
