import { abs, isZero, sign } from '../../decimal.js';
import { once } from '../../once.js';
import type { Change, ChangeDirection } from '../../values.js';
import { checkRatio, finding, gapFinding, gapOf, less, ratioOf, read, readIn } from '../compare.js';
import { amountFigure, changeFigure, type PrintedFigure, percentFigure } from '../figure.js';
import type { Bilingual, Finding, Rule } from '../finding.js';
import { portionsOf } from './portions.js';

/** Stated changes against the figures they are about. */

/** A stated change with its figures. */
interface Growth {
  name: string;
  change: Change;
  current: PrintedFigure;
  rate: PrintedFigure | undefined;
  /** The change with its sign. */
  delta: PrintedFigure | undefined;
  /** Last year's figure as printed. */
  base: PrintedFigure | undefined;
  /** Last year's figure: as printed, or else this year's minus the change. */
  start: PrintedFigure | undefined;
}

/** Every stated change of an amount that is stated itself. */
const growthsOf = once((disclosure): readonly Growth[] =>
  portionsOf(disclosure).flatMap(({ path, name, portion, unit }) =>
    (portion.changes ?? []).flatMap((change, index) => {
      const current = amountFigure(`${path}.amount`, name, portion.amount, unit);
      if (!current) return [];
      const at = `${path}.changes[${index}]`;
      const rate = percentFigure(`${at}.rate`, `${name}增减率`, change.rate);
      const delta = changeFigure(at, `${name}增减额`, change, unit);
      const base = amountFigure(`${at}.baseAmount`, `${name}上年数`, change.baseAmount, unit);
      const start = base ?? (delta && { ...delta, ...less(current, delta) });
      return [{ name, change, current, rate, delta, base, start }];
    }),
  ),
);

/** 增长率 against amount and change; a change from zero has no rate. */
export const rates: Rule = {
  id: 'rate-and-change',
  explanation: {
    'zh-CN': '增减率应当等于增减额除以上年数；上年数为零时没有增减率。',
    en: 'A rate of change should equal the change divided by last year’s figure; a change from zero has none.',
  },
  basis: {
    'zh-CN': '算术：增减率 = 增减额 ÷ 上年数 × 100%。',
    en: 'Arithmetic: rate = change ÷ last year’s figure × 100%.',
  },
  check: (disclosure) => growthsOf(disclosure).flatMap(checkRate),
};

function checkRate({ name, change, rate, delta, start, current }: Growth): Finding[] {
  if (!rate || !start) return [];
  if (isZero(start.value)) {
    return [
      finding(rates.id, 'undefined', [rate, current], {
        unit: '%',
        sentence: {
          'zh-CN': `${name}从 0 起算，印作${change.direction === 'decrease' ? '下降' : '增长'} ${read(rate)}。以 0 为基数没有增减率。`,
          en: `${name} starts from 0 and is printed as changed by ${read(rate)}. From a base of 0 there is no rate of change.`,
        },
      }),
    ];
  }
  const moved = delta ?? { ...current, ...less(current, start) };
  const ratio = ratioOf(unsigned(moved), unsigned(start));
  if (!ratio) return [];
  return checkRatio(
    rates.id,
    unsigned(rate),
    { ...ratio, of: delta ?? current, to: delta ? current : start },
    (computed) => ({
      'zh-CN': `${name}的增减率印作 ${read(rate)}，按印出的金额计算是 ${computed}%。`,
      en: `The rate of change of ${name} is printed as ${read(rate)}; the printed amounts give ${computed}%.`,
    }),
  );
}

function unsigned(figure: PrintedFigure): PrintedFigure {
  return { ...figure, value: abs(figure.value) };
}

const SIGNS: Readonly<Record<ChangeDirection, 1 | 0 | -1>> = { increase: 1, unchanged: 0, decrease: -1 };

const WORDS: Readonly<Record<ChangeDirection, Bilingual>> = {
  increase: { 'zh-CN': '增加', en: 'up' },
  unchanged: { 'zh-CN': '持平', en: 'unchanged' },
  decrease: { 'zh-CN': '减少', en: 'down' },
};

const basis = { 'zh-CN': '算术：增减额 = 本年数 − 上年数。', en: 'Arithmetic: change = this year − last year.' };

/** The word (增加 / 减少 / 持平) against the figures. 增加 0 is fine. */
export const directions: Rule = {
  id: 'direction-and-sign',
  explanation: {
    'zh-CN': '“增加”“减少”“持平”的说法应当与数字一致。',
    en: 'The word for a change should agree with its figures.',
  },
  basis,
  check: (disclosure) =>
    growthsOf(disclosure).flatMap((growth) => {
      const { direction } = growth.change;
      return direction ? [...checkYears(growth, direction), ...checkSigns(growth, direction)] : [];
    }),
};

/** Both years' figures against the word. */
function checkYears({ name, base, current }: Growth, direction: ChangeDirection): Finding[] {
  if (!base) return [];
  const gap = gapOf(current, base);
  if (gap?.kind !== 'contradiction' || sign(gap.value) === SIGNS[direction]) return [];
  const word = WORDS[direction];
  return [
    finding(directions.id, 'contradiction', [current, base], {
      unit: current.unit,
      sentence: {
        'zh-CN': `${name}上年是 ${read(base)}，本年是 ${read(current)}，文件却说${word['zh-CN']}。`,
        en: `${name} was ${read(base)} last year and is ${read(current)} this year, yet the document says ${word.en}.`,
      },
    }),
  ];
}

/** A negative figure beside a word that already gives the sign, or a figure other than 0 beside 持平. */
function checkSigns({ name, change, delta, rate }: Growth, direction: ChangeDirection): Finding[] {
  const word = WORDS[direction];
  return [delta, rate].flatMap((figure) => {
    if (!figure || isZero(figure.value)) return [];
    if (direction !== 'unchanged' && sign(figure.printed) > 0) return [];
    // Where the document's own word leaves the direction open, only the sign gives it.
    if (change.printed !== undefined && sign(figure.printed) < 0) return [];
    return [
      finding(directions.id, 'contradiction', [figure], {
        unit: figure.unit,
        sentence: {
          'zh-CN': `${name}的变化说是${word['zh-CN']}，印出的却是 ${read(figure)}。`,
          en: `${name} is said to be ${word.en}, while the change is printed as ${read(figure)}.`,
        },
      }),
    ];
  });
}

/** Last year's figure, the change and this year's, where all three are printed. */
export const changeAmounts: Rule = {
  id: 'change-and-amounts',
  explanation: {
    'zh-CN': '增减额应当等于本年数减去上年数。',
    en: 'A change should equal this year’s figure minus last year’s.',
  },
  basis,
  check: (disclosure) => growthsOf(disclosure).flatMap(checkChange),
};

function checkChange({ name, base, current, delta }: Growth): Finding[] {
  if (!base || !delta) return [];
  const actual = less(current, base);
  const gap = gapOf(delta, actual);
  if (!gap) return [];
  const shown = readIn(delta, abs(actual.value));
  return [
    gapFinding(changeAmounts.id, gap, [delta, current, base], {
      'zh-CN': `${name}上年是 ${read(base)}，本年是 ${read(current)}，相差 ${shown}，增减额却印作 ${read(delta)}。`,
      en: `${name} was ${read(base)} last year and is ${read(current)} this year, ${shown} apart, while the change is printed as ${read(delta)}.`,
    }),
  ];
}
