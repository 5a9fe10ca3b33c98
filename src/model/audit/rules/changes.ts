import { abs, difference, isZero, sign, sum } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import { isAbsent } from '../../read.js';
import type { Change } from '../../values.js';
import { checkRatio, checkSum, finding, read, type SumIdentity } from '../compare.js';
import { amountFigure, changeFigure, type PrintedFigure, plainFigure } from '../figure.js';
import type { Finding, Rule } from '../finding.js';
import { descend, fundsOf } from '../lines.js';
import { ratioOf } from '../ratio.js';
import { type PlacedPortion, portionsOf } from './portions.js';

/** What a stated change says: this year's amount, the change with its sign, and what it starts from. */
interface Growth {
  place: PlacedPortion;
  change: Change;
  rate?: PrintedFigure;
  delta?: PrintedFigure;
  base?: PrintedFigure;
  current: PrintedFigure;
}

function growths(disclosure: BudgetDisclosure): Growth[] {
  return portionsOf(disclosure).flatMap((place) => {
    const { path, name, portion, unit } = place;
    const current = amountFigure([...path, 'amount'], name, portion.amount, unit);
    if (!current) return [];
    return (portion.changes ?? []).map((change, index) => {
      const own = [...path, 'changes', index];
      const rate = plainFigure([...own, 'rate'], `${name}增减率`, change.rate, '%');
      const delta = changeFigure(own, `${name}增减额`, change, unit);
      const stated = amountFigure([...own, 'baseAmount'], `${name}上年数`, change.baseAmount, unit);
      const base = stated ?? (delta && startOf(current, delta));
      return { place, change, current, ...(rate && { rate }), ...(delta && { delta }), ...(base && { base }) };
    });
  });
}

/** The figure that a change starts from, where the document prints only this year's and the change. */
function startOf(current: PrintedFigure, delta: PrintedFigure): PrintedFigure {
  return {
    ...delta,
    value: difference(current.value, delta.value),
    half: sum([current.half, delta.half]),
  };
}

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
  check: (disclosure) => growths(disclosure).flatMap(checkRate),
};

function checkRate({ place, change, rate, delta, base, current }: Growth): Finding[] {
  if (!rate || !base) return [];
  if (isZero(base.value)) {
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
    value: difference(current.value, base.value),
    half: sum([current.half, base.half]),
  };
  const ratio = ratioOf({ ...moved, value: abs(moved.value) }, { ...base, value: abs(base.value) });
  if (!ratio) return [];
  return checkRatio(rates.id, rate, { ...ratio, of: delta ?? current, to: delta ? current : base }, (computed) => ({
    'zh-CN': `${place.name}的增减率印作 ${read(rate)}，按印出的金额计算是 ${computed}%。四舍五入不能解释这个差额。`,
    en: `The rate of change of ${place.name} is printed as ${read(rate)}; the printed amounts give ${computed}%. Rounding does not explain the difference.`,
  }));
}

/** The word (增加 / 减少 / 持平) against the figures. */
export const directions: Rule = {
  id: 'direction-and-sign',
  explanation: {
    'zh-CN': '“增加”“减少”“持平”的说法应当与两年的数字一致。',
    en: 'The word for a change should agree with the figures of both years.',
  },
  basis: { 'zh-CN': '算术：增减额 = 本年数 − 上年数。', en: 'Arithmetic: change = this year − last year.' },
  check: (disclosure) =>
    growths(disclosure).flatMap(({ place, change, current }) => {
      const base = amountFigure([...place.path, 'changes', 'baseAmount'], '上年数', change.baseAmount, place.unit);
      if (!base || change.direction === undefined) return [];
      const index = place.portion.changes?.indexOf(change) ?? 0;
      const placedBase = amountFigure(
        [...place.path, 'changes', index, 'baseAmount'],
        `${place.name}上年数`,
        change.baseAmount,
        place.unit,
      );
      const actual = sign(difference(current.value, base.value));
      const said = { increase: 1, decrease: -1, unchanged: 0 }[change.direction];
      if (!placedBase || actual === said) return [];
      return [
        finding(directions.id, 'contradiction', [current, placedBase], {
          unit: current.unit,
          sentence: {
            'zh-CN': `${place.name}上年是 ${read(placedBase)}，本年是 ${read(current)}，文件却说${{ increase: '增加', decrease: '减少', unchanged: '持平' }[change.direction]}。`,
            en: `${place.name} was ${read(placedBase)} last year and is ${read(current)} this year, yet the document says ${{ increase: 'up', decrease: 'down', unchanged: 'unchanged' }[change.direction]}.`,
          },
        }),
      ];
    }),
};

/** Stated changes of the parts add up to the stated change of the whole. */
export const changeSums: Rule = {
  id: 'changes-add-up',
  explanation: {
    'zh-CN': '各组成部分的增减额相加应当等于合计数的增减额。',
    en: 'The changes of the parts should add up to the change of the whole.',
  },
  basis: {
    'zh-CN': '算术：合计的变化等于各部分变化之和。',
    en: 'Arithmetic: the change of a sum is the sum of the changes.',
  },
  check: (disclosure) => changeIdentities(disclosure).flatMap((identity) => checkSum(changeSums.id, identity)),
};

/** Every sum of changes. */
export function changeIdentities(disclosure: BudgetDisclosure): SumIdentity[] {
  const found: SumIdentity[] = [];
  const of = (place: PlacedPortion | undefined): PrintedFigure | undefined =>
    place && changeFigure([...place.path, 'changes', 0], `${place.name}增减额`, place.portion.changes?.[0], place.unit);
  const places = new Map(portionsOf(disclosure).map((place) => [place.path.join('.'), place]));
  const collect = (whole: PrintedFigure | undefined, parts: readonly (PlacedPortion | undefined)[]): void => {
    const figures = parts.flatMap((part) => of(part) ?? []);
    if (whole && figures.length > 0 && figures.length === parts.length) found.push({ whole, parts: figures });
  };
  const revenue = of(places.get('revenue.total')) ?? soleSource(disclosure, places, of);
  collect(of(places.get('expenditure.total')) ?? revenue, [
    places.get('expenditure.basic'),
    places.get('expenditure.project'),
  ]);
  for (const { key, fund } of fundsOf(disclosure)) {
    const basic = places.get(`${key}.basic`);
    const project = places.get(`${key}.project`);
    const total = of(places.get(`${key}.total`)) ?? revenue;
    if (basic && project) collect(total, [basic, project]);
    const leaves = descend(fund.lines, [key, 'lines']).filter(({ line }) => !line.lines?.length);
    collect(
      total,
      leaves.map(({ path }) => places.get(path.join('.'))),
    );
  }
  const items = [...places.values()].filter(
    ({ path }) => path[0] === 'threePublicExpenses' && path[1] === 'items' && path.length === 3,
  );
  collect(of(places.get('threePublicExpenses.total')), items);
  return found;
}

/** Where one source is all the revenue, its change is the change of the whole. */
function soleSource(
  disclosure: BudgetDisclosure,
  places: ReadonlyMap<string, PlacedPortion>,
  of: (place: PlacedPortion | undefined) => PrintedFigure | undefined,
): PrintedFigure | undefined {
  const { revenue } = disclosure;
  if (isAbsent(revenue)) return undefined;
  const stated = revenue.sources.flatMap((source, index) => (isAbsent(source.amount) ? [] : [index]));
  return stated.length === 1 ? of(places.get(`revenue.sources.${stated[0]}`)) : undefined;
}
