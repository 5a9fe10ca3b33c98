import { type Money, moneyOf, pathOfKey } from '../money.js';
import type { PerformanceTarget } from '../performance.js';
import { isAbsent } from '../read.js';
import type { MoneyUnit, Stated } from '../values.js';
import {
  type DimensionGroup,
  groupIndicators,
  type IndicatorColumns,
  indicatorColumns,
  type Weighting,
  weightingOf,
} from './indicators.js';

/** 绩效目标表, ready to be shown. */

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
  key: string;
  /** Path into the data. */
  at: string;
  scope: PerformanceTarget['scope'];
  name: string;
  unitName?: Stated<string>;
  /** Present only where it was asked for, or where the document itself leaves it out. */
  responsible?: Stated<string>;
  funds: Stated<FundsView>;
  goal: Stated<string>;
  indicators: Stated<IndicatorsView>;
}

/** Reads one 绩效目标表; a name of a responsible person is taken over only where it is asked for. */
export function targetView(
  target: PerformanceTarget,
  unit: MoneyUnit,
  key: string,
  showResponsible: boolean,
): TargetView {
  const { responsible, funds, indicators } = target;
  const named = responsible !== undefined && !isAbsent(responsible);
  const at = `performance.${pathOfKey(key)}`;
  return {
    key,
    at,
    scope: target.scope,
    name: target.name,
    ...(target.unitName !== undefined && { unitName: target.unitName }),
    ...(responsible !== undefined && (showResponsible || !named) && { responsible }),
    funds: isAbsent(funds)
      ? funds
      : {
          total: moneyOf(funds.total, unit, `${at}.funds.total`),
          fiscal: moneyOf(funds.fiscal, unit, `${at}.funds.fiscal`),
          other: moneyOf(funds.other, unit, `${at}.funds.other`),
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
