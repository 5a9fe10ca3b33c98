import { difference, sum } from '../../arithmetic.js';
import { isZero, sign } from '../../decimal.js';
import type { ChangeDirection } from '../../values.js';
import { finding, read, weigh } from '../compare.js';
import type { PrintedFigure } from '../figure.js';
import type { Bilingual, Finding, Rule } from '../finding.js';
import { type Growth, growthsOf } from './growths.js';

const SAID: Readonly<Record<ChangeDirection, 1 | 0 | -1>> = { increase: 1, unchanged: 0, decrease: -1 };

const WORDS: Readonly<Record<ChangeDirection, Bilingual>> = {
  increase: { 'zh-CN': '增加', en: 'up' },
  unchanged: { 'zh-CN': '持平', en: 'unchanged' },
  decrease: { 'zh-CN': '减少', en: 'down' },
};

/** The word (增加 / 减少 / 持平) against the figures. 增加 0 says nothing wrong. */
export const directions: Rule = {
  id: 'direction-and-sign',
  explanation: {
    'zh-CN': '“增加”“减少”“持平”的说法应当与数字一致。',
    en: 'The word for a change should agree with its figures.',
  },
  basis: { 'zh-CN': '算术：增减额 = 本年数 − 上年数。', en: 'Arithmetic: change = this year − last year.' },
  check: (disclosure) =>
    growthsOf(disclosure).flatMap((growth) => {
      const { direction } = growth.change;
      if (direction === undefined) return [];
      return [...checkYears(growth, direction), ...checkSigns(growth, direction)];
    }),
};

/** Both years' figures against the word. */
function checkYears({ place, base, current }: Growth, direction: ChangeDirection): Finding[] {
  if (!base) return [];
  const gap = difference(current.value, base.value);
  if (weigh(gap, sum([current.half, base.half])) !== 'contradiction' || sign(gap) === SAID[direction]) return [];
  const word = WORDS[direction];
  return [
    finding(directions.id, 'contradiction', [current, base], {
      unit: current.unit,
      sentence: {
        'zh-CN': `${place.name}上年是 ${read(base)}，本年是 ${read(current)}，文件却说${word['zh-CN']}。`,
        en: `${place.name} was ${read(base)} last year and is ${read(current)} this year, yet the document says ${word.en}.`,
      },
    }),
  ];
}

/** A change that is printed negative beside a word that has the sign already, or of another size than 0 beside 持平. */
function checkSigns({ place, change, delta, rate }: Growth, direction: ChangeDirection): Finding[] {
  const word = WORDS[direction];
  return [delta, rate].flatMap((figure: PrintedFigure | undefined) => {
    if (!figure || isZero(figure.value)) return [];
    if (direction !== 'unchanged' && sign(figure.printed) > 0) return [];
    // Where the document's own word leaves the direction open, the sign is all that tells it.
    if (change.printed !== undefined && sign(figure.printed) < 0) return [];
    return [
      finding(directions.id, 'contradiction', [figure], {
        unit: figure.unit,
        sentence: {
          'zh-CN': `${place.name}的变化说是${word['zh-CN']}，印出的却是 ${read(figure)}。`,
          en: `${place.name} is said to be ${word.en}, while the change is printed as ${read(figure)}.`,
        },
      }),
    ];
  });
}
