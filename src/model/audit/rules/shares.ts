import { difference, sum } from '../../arithmetic.js';
import { abs, compare, isZero } from '../../decimal.js';
import { grouped } from '../../lists.js';
import { once } from '../../once.js';
import { isAbsent } from '../../read.js';
import { checkRatio, finding, gapFinding, gapOf, type Ratio, ratioOf, read, sumOf } from '../compare.js';
import { amountFigure, type PrintedFigure, percentFigure } from '../figure.js';
import type { Finding, Rule } from '../finding.js';
import { type PlacedPortion, portionsOf } from './portions.js';

/** 占比 against amount and total. */
export const shares: Rule = {
  id: 'share-and-amount',
  explanation: {
    'zh-CN': '占比应当等于该项金额除以合计数。',
    en: 'A share should equal its amount divided by the total.',
  },
  basis: { 'zh-CN': '算术：占比 = 金额 ÷ 合计 × 100%。', en: 'Arithmetic: share = amount ÷ total × 100%.' },
  check: (disclosure) => {
    const balanced = new Set(
      siblings(disclosure)
        .filter(isBalanced)
        .flat()
        .map(({ path }) => path),
    );
    return portionsOf(disclosure).flatMap(({ path, name, portion, unit, whole }) => {
      const printed = percentFigure(`${path}.share`, `${name}占比`, portion.share);
      if (!printed || !whole) return [];
      const amount = amountFigure(`${path}.amount`, name, portion.amount, unit);
      const ratio = amount && ratioOf(amount, whole);
      if (!ratio || (balanced.has(path) && isNear(printed, ratio))) return [];
      return checkRatio(shares.id, printed, ratio, (computed) => ({
        'zh-CN': `${name}的占比印作 ${read(printed)}，按 ${read(amount)} ÷ ${read(whole)} 计算是 ${computed}%。`,
        en: `The share of ${name} is printed as ${read(printed)}; ${read(amount)} ÷ ${read(whole)} gives ${computed}%.`,
      }));
    });
  },
};

/** Shares that add up to exactly 100 may have been adjusted by one in their last digit so that they do. */
function isBalanced(group: readonly PlacedPortion[]): boolean {
  const printed = group.flatMap(({ path, name, portion }) => percentFigure(`${path}.share`, name, portion.share) ?? []);
  return printed.length > 1 && isZero(difference(sumOf(printed).value, '100'));
}

/** Whether a share is less than one in its last digit from the exact one. */
function isNear({ value, half }: PrintedFigure, { exact }: Ratio): boolean {
  return compare(abs(difference(value, exact)), sum([half, half])) < 0;
}

/** Shares of all parts of a total add up to 100. */
export const shareTotals: Rule = {
  id: 'shares-to-100',
  explanation: {
    'zh-CN': '同一合计数下各项占比相加应当是 100%。',
    en: 'Shares of the same total should add up to 100%.',
  },
  basis: { 'zh-CN': '算术：各部分占比之和为 100%。', en: 'Arithmetic: the shares of all parts add up to 100%.' },
  check: (disclosure) => siblings(disclosure).flatMap(checkGroup),
};

/** Portions side by side right below their total, not those of deeper levels. */
const siblings = once((disclosure): readonly PlacedPortion[][] => {
  const places = portionsOf(disclosure).filter(
    ({ whole, path }) => whole && path.indexOf('[') === path.lastIndexOf('['),
  );
  return [...grouped(places, ({ path }) => path.replace(/\[\d+\]$|\.\w+$/, '')).values()];
});

function checkGroup(group: readonly PlacedPortion[]): Finding[] {
  const printed = group.flatMap(
    ({ path, name, portion }) => percentFigure(`${path}.share`, `${name}占比`, portion.share) ?? [],
  );
  // With an amount but no share in one part, the sum of the others says nothing.
  const stated = group.filter(
    ({ portion }) => !isAbsent(portion.amount) || (portion.share && !isAbsent(portion.share)),
  );
  const [first] = printed;
  if (!first || printed.length < 2 || printed.length < stated.length) return [];
  const all = { ...first, ...sumOf(printed) };
  const gap = gapOf(all, { value: '100', half: '0' });
  if (!gap) return [];
  return [
    gapFinding(shareTotals.id, { ...gap, told: { ...gap.told, computed: all.value } }, printed, {
      'zh-CN': `${printed.length} 项占比相加是 ${all.value}%，不是 100%。`,
      en: `${printed.length} shares add up to ${all.value}%, not 100%.`,
    }),
  ];
}

const BUDGET_NAMES = { budget: ['年初预算', 'a budget'], adjustedBudget: ['全年预算', 'a revised budget'] } as const;

/** Final accounts: 完成年初预算的百分比 against outcome and budget. */
export const completion: Rule = {
  id: 'completion-and-budget',
  explanation: {
    'zh-CN': '完成年初预算的百分比应当等于决算数除以年初预算数；预算数为零时没有完成率。',
    en: 'The completion rate should equal the outcome divided by the budget; a budget of zero has none.',
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
      const of = portion.completionOf ?? 'budget';
      const [zh, en] = BUDGET_NAMES[of];
      const budget = amountFigure(`${path}.${of}`, `${name}${zh}`, portion[of], unit);
      if (!amount || !budget) return [];
      if (isZero(budget.value)) {
        return [
          finding(completion.id, 'undefined', [printed, budget], {
            unit: '%',
            sentence: {
              'zh-CN': `${name}的${zh}是 0，完成率印作 ${read(printed)}。预算为 0 时没有完成率。`,
              en: `${name} had ${en} of 0, and its completion is printed as ${read(printed)}. Of a budget of 0 there is no rate of completion.`,
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
