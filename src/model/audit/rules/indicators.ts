import type { BudgetDisclosure } from '../../disclosure.js';
import type { Path } from '../../path.js';
import type { Indicator, Measure, PerformanceTarget } from '../../performance.js';
import { isAbsent } from '../../read.js';
import type { Operand } from '../finding.js';

/** Target sheets and their indicators with their places, and their values as figures. */

/** An indicator, its sheet, and where it stands. */
export interface PlacedIndicator {
  path: Path;
  target: PerformanceTarget;
  indicator: Indicator;
}

export function placedTargets(disclosure: BudgetDisclosure): { path: Path; target: PerformanceTarget }[] {
  const { performance } = disclosure;
  if (isAbsent(performance) || isAbsent(performance.targets)) return [];
  return performance.targets.map((target, index) => ({ path: `performance.targets[${index}]`, target }));
}

export function placedIndicators(disclosure: BudgetDisclosure): PlacedIndicator[] {
  return placedTargets(disclosure).flatMap(({ path, target }) =>
    isAbsent(target.indicators)
      ? []
      : target.indicators.map((indicator, index) => ({ path: `${path}.indicators[${index}]`, target, indicator })),
  );
}

/** A value that is a number. */
export type NumberMeasure = Extract<Measure, { kind: 'number' }>;

export function numberOf(stated: Indicator['target'] | undefined): NumberMeasure | undefined {
  return stated !== undefined && !isAbsent(stated) && stated.kind === 'number' ? stated : undefined;
}

export function measureOperand(path: Path, name: string, measure: NumberMeasure): Operand {
  return { path: path, name, printed: `${measure.operator ?? ''}${measure.value}`, unit: measure.unit ?? '' };
}

export function words(measure: NumberMeasure): string {
  return `${measure.operator ?? ''}${measure.value}${measure.unit === '%' ? '%' : ` ${measure.unit ?? ''}`}`.trim();
}

/** Units of money that an indicator may be in. */
export const MONEY_UNIT = /^(亿元|万元|千元|百元|元)$/;
