import { difference } from '../../arithmetic.js';
import { abs, compare, convert, isMoneyUnit } from '../../decimal.js';
import { firstPlaces, grouped, maximum } from '../../lists.js';
import type { Allocation } from '../../matters.js';
import type { Placed } from '../../path.js';
import type { PerformanceTarget } from '../../performance.js';
import { isAbsent } from '../../read.js';
import type { DecimalString, MoneyUnit } from '../../values.js';
import { finding, read } from '../compare.js';
import { amountFigure, type PrintedFigure } from '../figure.js';
import type { Finding, Operand, Rule } from '../finding.js';
import { inSection } from '../sections.js';
import { indicatorsOf, measureWords, numberOf, placedTargets } from './indicators.js';

/** Amounts named in targets against the project's allocations. */

/** An amount that a target sheet names, in its goal or as an indicator. */
interface NamedAmount {
  operand: Required<Omit<Operand, 'unit'>>;
  value: DecimalString;
  unit: MoneyUnit;
  /** A ceiling is met by any smaller amount. */
  ceiling: boolean;
}

/** The bounds keep the match linear: without them, a long run of digits would be scanned again from each digit. */
const AMOUNT_IN_TEXT = /(\d{1,30}(?:\.\d{1,30})?)\s{0,9}(亿元|万元)/;

/** Clauses of the goal that name an amount, and indicators in 万元 or 亿元. */
function namedAmounts(target: Placed<PerformanceTarget>): NamedAmount[] {
  const { goal } = target.item;
  const inGoal = (isAbsent(goal) ? [] : goal.split(/[，,；;。]/)).flatMap((clause): NamedAmount[] => {
    const match = AMOUNT_IN_TEXT.exec(clause);
    if (!match?.[1] || !match[2]) return [];
    const [value, unit] = [match[1] as DecimalString, match[2] as MoneyUnit];
    const name = clause.slice(0, match.index);
    return [
      {
        operand: { path: `${target.at}.goal`, name, printed: read({ printed: value, unit }) },
        value,
        unit,
        ceiling: false,
      },
    ];
  });
  const inIndicators = indicatorsOf(target).flatMap(({ item, at }): NamedAmount[] => {
    const measure = numberOf(item.target);
    if (!measure || !isMoneyUnit(measure.unit) || measure.unit === '元') return [];
    const { value, unit, operator } = measure;
    const operand = { path: `${at}.target`, name: item.name, printed: measureWords(measure) };
    return [{ operand, value, unit, ceiling: operator === '≤' || operator === '<' }];
  });
  return [...inGoal, ...inIndicators];
}

/** The pairs of adjacent Chinese characters in a text. */
function pairsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    for (let at = 0; at + 2 <= run.length; at += 1) found.add(run.slice(at, at + 2));
  }
  return found;
}

/** A pair found in more names than this (经费, 项目) is ignored. */
const COMMON = 20;

/** For each pair of characters, the indexes of the allocations with it in their names. */
type Namesakes = ReadonlyMap<string, readonly { place: number }[]>;

function namesakesOf(allocations: readonly Allocation[]): Namesakes {
  const named = allocations.flatMap(({ name }, place) => [...pairsOf(name)].map((pair) => ({ pair, place })));
  return grouped(named, ({ pair }) => pair);
}

/** The index of the allocation that a named amount is about: the one with the most pairs in common, if only one has as many. */
function allocationOf(amount: NamedAmount, namesakes: Namesakes): number | undefined {
  const scores = new Map<number, number>();
  for (const pair of pairsOf(amount.operand.name)) {
    const places = namesakes.get(pair) ?? [];
    if (places.length > COMMON) continue;
    for (const { place } of places) scores.set(place, (scores.get(place) ?? 0) + 1);
  }
  const best = maximum(scores.values());
  const winners = [...scores].filter(([, score]) => score === best);
  return winners.length === 1 ? winners[0]?.[0] : undefined;
}

export const targetMoney: Rule = {
  id: 'target-and-allocation',
  explanation: {
    'zh-CN': '绩效目标中提到的金额应当与资金分配的金额一致。',
    en: 'An amount named in a target should equal the amount allocated to the same thing.',
  },
  basis: {
    'zh-CN': '绩效目标应当与预算安排相匹配（预算法实施条例）。',
    en: 'Targets must match the budget (预算法实施条例).',
  },
  check: (disclosure) =>
    inSection(disclosure, 'projectExpenditure', ({ projects }, unit) => {
      const places = firstPlaces(projects, ({ name }) => name);
      const known = new Map<number, Namesakes>();
      return placedTargets(disclosure).flatMap((target) => {
        const at = places.get(target.item.name) ?? -1;
        const allocations = projects[at]?.allocations ?? [];
        const namesakes = known.get(at) ?? namesakesOf(allocations);
        known.set(at, namesakes);
        const spoken = grouped(namedAmounts(target), (amount) => allocationOf(amount, namesakes));
        return [...spoken]
          .sort(([a = -1], [b = -1]) => a - b)
          .flatMap(([index = -1, named]): Finding[] => {
            const entry = allocations[index];
            const path = `projectExpenditure.projects[${at}].allocations[${index}].amount`;
            const figure = entry && amountFigure(path, entry.name, entry.amount, unit);
            if (!figure || !disagrees(figure, named)) return [];
            const list = named.map(({ operand }) => operand.printed);
            return [
              finding(
                targetMoney.id,
                'contradiction',
                [figure, ...named.map(({ operand }) => operand)],
                {
                  unit: figure.unit,
                  sentence: {
                    'zh-CN': `${figure.name}分配了 ${read(figure)}，绩效目标中却是 ${list.join('、')}。`,
                    en: `${figure.name} is allocated ${read(figure)}, while the target names ${list.join(', ')}.`,
                  },
                },
                path,
              ),
            ];
          });
      });
    }) ?? [],
};

/** Whether any named amount differs from the allocation; one that is a ceiling only if the allocation is larger. */
function disagrees(figure: PrintedFigure, named: readonly NamedAmount[]): boolean {
  return named.some(({ value, unit, ceiling }) => {
    const gap = difference(figure.value, convert(value, unit, '元'));
    return compare(ceiling ? gap : abs(gap), figure.half) > 0;
  });
}
