import type { BudgetDisclosure } from '../disclosure.js';
import { type Money, moneyOf } from '../money.js';
import type { PerformanceTarget } from '../performance.js';
import { isAbsent } from '../read.js';
import type { Absence, MoneyUnit, Stated } from '../values.js';
import {
  type DimensionGroup,
  groupIndicators,
  type IndicatorColumns,
  indicatorColumns,
  type Weighting,
  weightingOf,
} from './indicators.js';

/** Views of 绩效目标表. */

export interface FundsView {
  total: Stated<Money>;
  fiscal: Stated<Money>;
  other: Stated<Money>;
}

/** The indicators of one target, grouped as the form merges its cells. */
export interface IndicatorsView {
  count: number;
  dimensions: DimensionGroup[];
  columns: IndicatorColumns;
  weighting: Weighting;
}

/** One 绩效目标表. */
export interface TargetView {
  /** Path into the data. */
  key: string;
  scope: PerformanceTarget['scope'];
  name: string;
  unitName?: Stated<string>;
  /** Set only if requested, or if the document states its absence. */
  responsible?: Stated<string>;
  funds: Stated<FundsView>;
  goal: Stated<string>;
  indicators: Stated<IndicatorsView>;
}

/** The 绩效目标表 of a disclosure. */
export interface TargetSheets {
  targets: TargetView[];
  /** Whether names of responsible persons were left out. */
  responsibleLeftOut: boolean;
  /** Notes under the section's table. */
  notes: string[];
}

/** Reads all 绩效目标表. Names of responsible persons are included only if `showResponsible` is set. */
export function targetSheets(
  { performance, unit }: BudgetDisclosure,
  showResponsible: boolean,
): Absence | TargetSheets {
  if (isAbsent(performance)) return performance;
  const { targets, unit: own = unit } = performance;
  if (isAbsent(targets)) return targets;
  return {
    targets: targets.map((target, index) => targetView(target, own, `performance.targets[${index}]`, showResponsible)),
    responsibleLeftOut: !showResponsible && targets.some(({ responsible }) => typeof responsible === 'string'),
    notes: performance.notes ?? [],
  };
}

/** Reads one 绩效目标表. */
export function targetView(
  target: PerformanceTarget,
  unit: MoneyUnit,
  key: string,
  showResponsible: boolean,
): TargetView {
  const { responsible, funds, indicators } = target;
  const named = responsible !== undefined && !isAbsent(responsible);
  return {
    key,
    scope: target.scope,
    name: target.name,
    ...(target.unitName !== undefined && { unitName: target.unitName }),
    ...(responsible !== undefined && (showResponsible || !named) && { responsible }),
    funds: isAbsent(funds)
      ? funds
      : {
          total: moneyOf(funds.total, unit, `${key}.funds.total`),
          fiscal: moneyOf(funds.fiscal, unit, `${key}.funds.fiscal`),
          other: moneyOf(funds.other, unit, `${key}.funds.other`),
        },
    goal: target.goal,
    indicators: isAbsent(indicators)
      ? indicators
      : {
          count: indicators.length,
          dimensions: groupIndicators(indicators, `${key}.indicators`),
          columns: indicatorColumns(indicators),
          weighting: weightingOf(indicators),
        },
  };
}
