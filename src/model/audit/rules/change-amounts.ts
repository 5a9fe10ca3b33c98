import { difference, sum } from '../../arithmetic.js';
import { abs } from '../../decimal.js';
import { finding, inUnitOf, read, verdict, weigh } from '../compare.js';
import type { Finding, Rule } from '../finding.js';
import { type Growth, growthsOf } from './growths.js';

/** Last year's figure, the change and this year's, where all three are printed. */
export const changeAmounts: Rule = {
  id: 'change-and-amounts',
  explanation: {
    'zh-CN': '增减额应当等于本年数减去上年数。',
    en: 'A change should equal this year’s figure less last year’s.',
  },
  basis: { 'zh-CN': '算术：增减额 = 本年数 − 上年数。', en: 'Arithmetic: change = this year − last year.' },
  check: (disclosure) => growthsOf(disclosure).flatMap(checkChange),
};

function checkChange({ place, base, current, delta }: Growth): Finding[] {
  if (!base || !delta) return [];
  const actual = difference(current.value, base.value);
  const gap = difference(delta.value, actual);
  const tolerance = sum([base.half, current.half, delta.half]);
  const kind = weigh(gap, tolerance);
  if (kind === 'none') return [];
  const words = verdict(kind);
  const shown = read({ printed: inUnitOf(delta, abs(actual)), unit: delta.unit });
  return [
    finding(changeAmounts.id, kind, [delta, current, base], {
      computed: inUnitOf(delta, actual),
      difference: inUnitOf(delta, gap),
      tolerance: inUnitOf(delta, tolerance),
      unit: delta.unit,
      sentence: {
        'zh-CN': `${place.name}上年是 ${read(base)}，本年是 ${read(current)}，相差 ${shown}，增减额却印作 ${read(delta)}。${words['zh-CN']}`,
        en: `${place.name} was ${read(base)} last year and is ${read(current)} this year, ${shown} apart, while the change is printed as ${read(delta)}. ${words.en}`,
      },
    }),
  ];
}
