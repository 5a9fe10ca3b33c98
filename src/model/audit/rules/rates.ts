import { difference, sum } from '../../arithmetic.js';
import { abs, isZero } from '../../decimal.js';
import { checkRatio, finding, read } from '../compare.js';
import type { Finding, Rule } from '../finding.js';
import { ratioOf } from '../ratio.js';
import { type Growth, growthsOf } from './growths.js';

/** 增长率 against amount and change; growth from zero has no rate. */
export const rates: Rule = {
  id: 'rate-and-change',
  explanation: {
    'zh-CN': '增减率应当等于增减额除以上年数；上年数为零时没有增减率。',
    en: 'A rate of change should equal the change divided by last year’s figure; from zero there is no rate.',
  },
  basis: {
    'zh-CN': '算术：增减率 = 增减额 ÷ 上年数 × 100%。',
    en: 'Arithmetic: rate = change ÷ last year’s figure × 100%.',
  },
  check: (disclosure) => growthsOf(disclosure).flatMap(checkRate),
};

function checkRate({ place, change, rate, delta, start, current }: Growth): Finding[] {
  if (!rate || !start) return [];
  if (isZero(start.value)) {
    return [
      finding(rates.id, 'undefined', [rate, current], {
        unit: '%',
        sentence: {
          'zh-CN': `${place.name}从 0 起算，印作${change.direction === 'decrease' ? '下降' : '增长'} ${read(rate)}。以 0 为基数没有增减率。`,
          en: `${place.name} starts from 0 and is printed as changed by ${read(rate)}. From a base of 0 there is no rate of change.`,
        },
      }),
    ];
  }
  const moved = delta ?? {
    ...current,
    value: difference(current.value, start.value),
    half: sum([current.half, start.half]),
  };
  const ratio = ratioOf({ ...moved, value: abs(moved.value) }, { ...start, value: abs(start.value) });
  if (!ratio) return [];
  const unsigned = { ...rate, value: abs(rate.value) };
  return checkRatio(
    rates.id,
    unsigned,
    { ...ratio, of: delta ?? current, to: delta ? current : start },
    (computed) => ({
      'zh-CN': `${place.name}的增减率印作 ${read(rate)}，按印出的金额计算是 ${computed}%。`,
      en: `The rate of change of ${place.name} is printed as ${read(rate)}; the printed amounts give ${computed}%.`,
    }),
  );
}
