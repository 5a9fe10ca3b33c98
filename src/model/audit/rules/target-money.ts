import { difference } from '../../arithmetic.js';
import { compare, convert } from '../../decimal.js';
import { firstPlaces, grouped, maximum } from '../../lists.js';
import type { Allocation } from '../../matters.js';
import type { Path } from '../../path.js';
import type { PerformanceTarget } from '../../performance.js';
import { isAbsent } from '../../read.js';
import type { DecimalString, MoneyUnit } from '../../values.js';
import { amountFigure, type PrintedFigure } from '../figure.js';
import type { Finding, Rule } from '../finding.js';
import { MONEY_UNIT, numberOf, placedTargets, words } from './indicators.js';

/** Money that a target names against money that the project allocates to the same thing. */

/** An amount of money that a target sheet names for something, in its goal or as an indicator. */
interface NamedAmount {
  path: Path;
  subject: string;
  value: DecimalString;
  unit: MoneyUnit;
  printed: string;
  /** A ceiling is met by any smaller amount. */
  ceiling: boolean;
}

/** No amount has more digits than these; without bounds, a long run of digits would be read again from each of them. */
const AMOUNT_IN_TEXT = /(\d{1,30}(?:\.\d{1,30})?)\s{0,9}(亿元|万元|千元|百元)/;

/** Clauses of the goal that name an amount, and indicators of cost in plain money. */
function namedAmounts(path: Path, target: PerformanceTarget): NamedAmount[] {
  const inGoal = isAbsent(target.goal)
    ? []
    : target.goal.split(/[，,；;。]/).flatMap((clause): NamedAmount[] => {
        const match = AMOUNT_IN_TEXT.exec(clause);
        if (!match?.[1] || !match[2]) return [];
        const unit = match[2] as MoneyUnit;
        return [
          {
            path: `${path}.goal`,
            subject: clause.slice(0, match.index),
            value: match[1] as DecimalString,
            unit,
            printed: `${match[1]} ${unit}`,
            ceiling: false,
          },
        ];
      });
  const inIndicators = isAbsent(target.indicators)
    ? []
    : target.indicators.flatMap(({ name, target: stated }, index): NamedAmount[] => {
        const measure = numberOf(stated);
        if (!measure || !MONEY_UNIT.test(measure.unit ?? '') || measure.unit === '元') return [];
        const unit = measure.unit as MoneyUnit;
        return [
          {
            path: `${path}.indicators[${index}].target`,
            subject: name,
            value: measure.value,
            unit,
            printed: words(measure),
            ceiling: measure.operator === '≤' || measure.operator === '<',
          },
        ];
      });
  return [...inGoal, ...inIndicators];
}

/** Pairs of characters of the Chinese words in a text. */
function pairsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    for (let at = 0; at + 2 <= run.length; at += 1) found.add(run.slice(at, at + 2));
  }
  return found;
}

/** A pair that more allocations have in their names (经费, 项目) tells none of them from the others. */
const TELLING = 20;

/** The allocations that have each pair in their names, by their place. */
type Namesakes = ReadonlyMap<string, readonly { place: number }[]>;

function namesakesOf(allocations: readonly Allocation[]): Namesakes {
  const named = allocations.flatMap(({ name }, place) => [...pairsOf(name)].map((pair) => ({ pair, place })));
  return grouped(named, ({ pair }) => pair);
}

/** The allocation that a named amount speaks of, by the pairs in their names: the only one that shares the most pairs with it. */
function allocationOf(amount: NamedAmount, namesakes: Namesakes): number | undefined {
  const scores = new Map<number, number>();
  for (const pair of pairsOf(amount.subject)) {
    const places = namesakes.get(pair) ?? [];
    if (places.length > TELLING) continue;
    for (const { place } of places) scores.set(place, (scores.get(place) ?? 0) + 1);
  }
  const best = maximum(scores.values());
  const winners = [...scores].filter(([, score]) => score === best);
  return winners.length === 1 ? winners[0]?.[0] : undefined;
}

/** Money named in the target sheet against money allocated to the same thing. */
export const targetMoney: Rule = {
  id: 'target-and-allocation',
  explanation: {
    'zh-CN': '绩效目标中提到的金额应当与资金分配的金额一致。',
    en: 'Money named in a target should agree with the money allocated to it.',
  },
  basis: {
    'zh-CN': '绩效目标应当与预算安排相匹配（预算法实施条例）。',
    en: 'Targets must match the budget (预算法实施条例).',
  },
  check: (disclosure) => {
    const { projectExpenditure } = disclosure;
    if (isAbsent(projectExpenditure)) return [];
    const { projects, unit = disclosure.unit } = projectExpenditure;
    const places = firstPlaces(projects, ({ name }) => name);
    const known = new Map<number, Namesakes>();
    return placedTargets(disclosure).flatMap(({ path, target }) => {
      const at = places.get(target.name) ?? -1;
      const allocations = projects[at]?.allocations ?? [];
      const namesakes = known.get(at) ?? namesakesOf(allocations);
      known.set(at, namesakes);
      const spoken = grouped(namedAmounts(path, target), (amount) => allocationOf(amount, namesakes));
      return [...spoken]
        .sort(([a = -1], [b = -1]) => a - b)
        .flatMap(([index = -1, named]): Finding[] => {
          const entry = allocations[index];
          if (entry === undefined) return [];
          const figure = amountFigure(
            `projectExpenditure.projects[${at}].allocations[${index}].amount`,
            entry.name,
            entry.amount,
            unit,
          );
          if (!figure || !disagrees(figure, named)) return [];
          const list = named.map((amount) => amount.printed);
          return [
            {
              id: `target-and-allocation:${figure.path}`,
              rule: 'target-and-allocation',
              kind: 'contradiction',
              operands: [
                { path: figure.path, name: figure.name, printed: figure.printed, unit: figure.unit },
                ...named.map((amount) => ({
                  path: amount.path,
                  name: amount.subject,
                  printed: amount.printed,
                })),
              ],
              unit: figure.unit,
              sentence: {
                'zh-CN': `${entry.name}分配了 ${figure.printed} ${figure.unit}，绩效目标中却是 ${list.join('、')}。`,
                en: `${entry.name} is allocated ${figure.printed} ${figure.unit}, while the target names ${list.join(', ')}.`,
              },
            },
          ];
        });
    });
  },
};

/** Whether any named amount is another one, or a ceiling that the allocation breaks. */
function disagrees(figure: PrintedFigure, named: readonly NamedAmount[]): boolean {
  return named.some((amount) => {
    const gap = difference(figure.value, convert(amount.value, amount.unit, '元'));
    const within = compare(gap.replace('-', '') as DecimalString, figure.half) <= 0;
    return amount.ceiling ? compare(gap, figure.half) > 0 : !within;
  });
}
