import { once } from '../../once.js';
import { checkSame } from '../compare.js';
import type { Rule } from '../finding.js';
import { elsewherePairs } from './elsewhere-pairs.js';
import { linePairs, splitPairs } from './line-pairs.js';
import { operatingIsWhole, operatingPair, projectPairs, vehiclePairs } from './matter-pairs.js';
import type { Pair } from './mentions.js';
import { sourcePairs, totalPairs } from './total-pairs.js';

/** Every figure that two places speak of. */
export const repeatedFigures = once((disclosure): readonly Pair[] => [
  ...totalPairs(disclosure),
  ...sourcePairs(disclosure),
  ...splitPairs(disclosure),
  ...linePairs(disclosure),
  ...projectPairs(disclosure),
  ...(operatingIsWhole(disclosure) ? operatingPair(disclosure) : []),
  ...vehiclePairs(disclosure),
  ...elsewherePairs(disclosure),
]);

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
  check: (disclosure) =>
    repeatedFigures(disclosure).flatMap(([first, second]) =>
      first.figure && second.figure ? checkSame(repeats.id, first.figure, second.figure) : [],
    ),
};
