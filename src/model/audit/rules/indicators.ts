import type { BudgetDisclosure } from '../../disclosure.js';
import { type Placed, placed } from '../../path.js';
import type { Indicator, PerformanceTarget } from '../../performance.js';
import { isAbsent } from '../../read.js';
import type { NumberMeasure } from '../../reading/against.js';
import type { MoneyUnit } from '../../values.js';
import { inSection } from '../sections.js';

/** Target sheets and their indicators. */

/** The target sheets, and the unit of their money. */
export function placedTargets(
  disclosure: BudgetDisclosure,
): readonly (Placed<PerformanceTarget> & { unit: MoneyUnit })[] {
  const found = inSection(disclosure, 'performance', ({ targets }, unit) =>
    isAbsent(targets) ? [] : placed(targets, 'performance.targets').map((target) => ({ ...target, unit })),
  );
  return found ?? [];
}

/** The indicators of a target sheet; none where they are absent. */
export function indicatorsOf({ item: { indicators }, at }: Placed<PerformanceTarget>): Placed<Indicator>[] {
  return isAbsent(indicators) ? [] : placed(indicators, `${at}.indicators`);
}

/** The value, if it is a number. */
export function numberOf(stated: Indicator['target'] | undefined): NumberMeasure | undefined {
  return stated !== undefined && !isAbsent(stated) && stated.kind === 'number' ? stated : undefined;
}

export function measureWords(measure: NumberMeasure): string {
  return `${measure.operator ?? ''}${measure.value}${measure.unit === '%' ? '%' : ` ${measure.unit ?? ''}`}`.trim();
}
