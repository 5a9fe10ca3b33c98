import { difference } from '../../arithmetic.js';
import { compare, convert } from '../../decimal.js';
import { pathOf } from '../../issues.js';
import type { PerformanceTarget } from '../../performance.js';
import { isAbsent } from '../../read.js';
import type { Keys } from '../../snapshot.js';
import type { DecimalString, MoneyUnit } from '../../values.js';
import { amountFigure, type PrintedFigure } from '../figure.js';
import type { Finding, Rule } from '../finding.js';
import { MONEY_UNIT, numberOf, placedTargets, words } from './indicators.js';

/** Money that a target names against money that the project allocates to the same thing. */

/** An amount of money that a target sheet names for something, in its goal or as an indicator. */
interface NamedAmount {
  path: Keys;
  subject: string;
  value: DecimalString;
  unit: MoneyUnit;
  printed: string;
  /** A ceiling is met by any smaller amount. */
  ceiling: boolean;
}

const AMOUNT_IN_TEXT = /(\d+(?:\.\d+)?)\s*(亿元|万元)/;

/** Clauses of the goal that name an amount, and indicators of cost in plain money. */
function namedAmounts(path: Keys, target: PerformanceTarget): NamedAmount[] {
  const inGoal = isAbsent(target.goal)
    ? []
    : target.goal.split(/[，,；;。]/).flatMap((clause): NamedAmount[] => {
        const match = AMOUNT_IN_TEXT.exec(clause);
        if (!match?.[1] || !match[2]) return [];
        const unit = match[2] as MoneyUnit;
        return [
          {
            path: [...path, 'goal'],
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
            path: [...path, 'indicators', index, 'target'],
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

/** The allocation that a named amount speaks of, by the pairs in their names: the only one that shares the most pairs with it. */
function allocationOf(amount: NamedAmount, names: readonly ReadonlySet<string>[]): number | undefined {
  const subject = [...pairsOf(amount.subject)];
  const scores = names.map((name) => subject.filter((pair) => name.has(pair)).length);
  const best = Math.max(0, ...scores);
  const winners = scores.flatMap((score, index) => (score === best ? [index] : []));
  return best > 0 && winners.length === 1 ? winners[0] : undefined;
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
    return placedTargets(disclosure).flatMap(({ path, target }) => {
      const at = projectExpenditure.projects.findIndex((project) => project.name === target.name);
      const allocations = projectExpenditure.projects[at]?.allocations ?? [];
      const unit = projectExpenditure.unit ?? disclosure.unit;
      const names = allocations.map((entry) => pairsOf(entry.name));
      const amounts = namedAmounts(path, target).map((amount) => ({ ...amount, of: allocationOf(amount, names) }));
      return allocations.flatMap((entry, index): Finding[] => {
        const figure = amountFigure(
          ['projectExpenditure', 'projects', at, 'allocations', index, 'amount'],
          entry.name,
          entry.amount,
          unit,
        );
        const named = amounts.filter(({ of }) => of === index);
        if (!figure || !disagrees(figure, named)) return [];
        const list = named.map((amount) => amount.printed);
        return [
          {
            id: `target-and-allocation:${figure.path}`,
            rule: 'target-and-allocation',
            kind: 'contradiction',
            operands: [
              { path: figure.path, name: figure.name, printed: figure.printed, unit: figure.unit },
              ...named.map((amount) => ({ path: pathOf(amount.path), name: amount.subject, printed: amount.printed })),
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
