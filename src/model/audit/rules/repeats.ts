import { once } from '../../once.js';
import { checkSame } from '../compare.js';
import type { Pair } from '../figure.js';
import type { Rule } from '../finding.js';
import { linePairs, splitPairs } from './line-pairs.js';
import { elsewherePairs, operatingIsWhole, operatingPair, projectPairs, vehiclePairs } from './matter-pairs.js';
import { sourcePairs, totalPairs } from './total-pairs.js';

/** Every figure that has two places in the document. */
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

/** A figure printed in two places is the same in both. */
export const repeats: Rule = {
  id: 'same-figure-twice',
  explanation: {
    'zh-CN': '同一个数字印在两处，两处应当相同。',
    en: 'A figure printed in two places should be the same in both.',
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
