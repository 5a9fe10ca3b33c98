import { sum } from '../arithmetic.js';
import { compare, places } from '../decimal.js';
import { grouped, maximum } from '../lists.js';
import type { Indicator, Measure } from '../performance.js';
import { isAbsent, MISSING } from '../read.js';
import type { DecimalString, Stated } from '../values.js';

/** A measure; `printed` is set only if the printed form says something else or more. */
export type MeasureReading = Stated<Measure>;

/** A row of the form. Values that the data leaves out are `missing`. */
export interface IndicatorLine {
  /** Path into the data. */
  key: string;
  name: string;
  target: MeasureReading;
  basis: Stated<string>;
  lastYear: MeasureReading;
  weight: Stated<DecimalString>;
  scoring: Stated<string>;
  evidence: Stated<string>;
}

/** Consecutive rows of one 二级指标. */
export interface CategoryGroup {
  key: string;
  name: string;
  indicators: IndicatorLine[];
}

/** Consecutive rows of one 一级指标. */
export interface DimensionGroup {
  key: string;
  name: string;
  /** Number of its rows. */
  count: number;
  categories: CategoryGroup[];
}

/** Which optional columns the form has. */
export interface IndicatorColumns {
  basis: boolean;
  lastYear: boolean;
  weight: boolean;
  scoring: boolean;
  evidence: boolean;
}

/** Total weight of one 一级指标. */
export interface DimensionWeight {
  name: string;
  count: number;
  weight: DecimalString;
}

/**
 * The weights of a target. Sums are computed, and set only if every weight is stated.
 */
export interface Weighting {
  sum?: DecimalString;
  /** By 一级指标, in the order of the form. */
  dimensions: DimensionWeight[];
  /** Most decimal places of a weight. */
  places: number;
  /** Number of weights that are not stated, if the form has the column. */
  unstated: number;
  /** Whether the sum is 90, as 预算执行率 has the other 10 points (财预〔2020〕10号). */
  leavesExecutionRate: boolean;
}

/** Points of all indicators together. */
export const FULL_SCORE: DecimalString = '100';
/** Points of 预算执行率, which the form does not print. */
export const EXECUTION_RATE: DecimalString = '10';

/**
 * Groups consecutive rows with the same 一级 and 二级指标, as the form merges its cells; `path` is that of their list.
 */
export function groupIndicators(indicators: readonly Indicator[], path: string): DimensionGroup[] {
  const dimensions: DimensionGroup[] = [];
  indicators.forEach((indicator, index) => {
    const rowKey = `${path}[${index}]`;
    let dimension = dimensions[dimensions.length - 1];
    if (dimension?.name !== indicator.dimension) {
      dimension = { key: rowKey, name: indicator.dimension, count: 0, categories: [] };
      dimensions.push(dimension);
    }
    let category = dimension.categories[dimension.categories.length - 1];
    if (category?.name !== indicator.category) {
      category = { key: rowKey, name: indicator.category, indicators: [] };
      dimension.categories.push(category);
    }
    dimension.count += 1;
    category.indicators.push(indicatorLine(indicator, rowKey));
  });
  return dimensions;
}

function indicatorLine(indicator: Indicator, key: string): IndicatorLine {
  return {
    key,
    name: indicator.name,
    target: readMeasure(indicator.target),
    basis: indicator.basis ?? MISSING,
    lastYear: readMeasure(indicator.lastYear ?? MISSING),
    weight: indicator.weight ?? MISSING,
    scoring: indicator.scoring ?? MISSING,
    evidence: indicator.evidence ?? MISSING,
  };
}

/** Which of the columns the form has. */
export function indicatorColumns(indicators: readonly Indicator[]): IndicatorColumns {
  const has = (column: keyof IndicatorColumns): boolean =>
    indicators.some((indicator) => indicator[column] !== undefined);
  return {
    basis: has('basis'),
    lastYear: has('lastYear'),
    weight: has('weight'),
    scoring: has('scoring'),
    evidence: has('evidence'),
  };
}

/** The sum of the weights and of each 一级指标. */
export function weightingOf(indicators: readonly Indicator[]): Weighting {
  const columns = indicatorColumns(indicators);
  const stated = indicators.flatMap(({ weight }) => (weight === undefined || isAbsent(weight) ? [] : weight));
  const unstated = columns.weight ? indicators.length - stated.length : 0;
  const most = maximum(stated.map(places));
  if (stated.length === 0 || unstated > 0) {
    return { dimensions: [], places: most, unstated, leavesExecutionRate: false };
  }
  const whole = sum(stated);
  return {
    sum: whole,
    dimensions: [...grouped(indicators, ({ dimension }) => dimension)].map(([name, own]) => ({
      name,
      count: own.length,
      weight: sum(own.flatMap(({ weight }) => (weight === undefined || isAbsent(weight) ? [] : weight))),
    })),
    places: most,
    unstated,
    leavesExecutionRate: compare(sum([whole, EXECUTION_RATE]), FULL_SCORE) === 0,
  };
}

/** The full length of a weight bar: 100 points, or the sum if that is more. */
export function fullScore(whole: DecimalString): DecimalString {
  return compare(whole, FULL_SCORE) > 0 ? whole : FULL_SCORE;
}

/** Removes the printed form of a measure if it is only another spelling (`<=6000 元 /次` for ≤ 6000 元/次). */
export function readMeasure(measure: Stated<Measure>): MeasureReading {
  if (isAbsent(measure) || measure.kind === 'word' || measure.kind === 'none') return measure;
  const { printed, ...plain } = measure;
  return printed === undefined || sameSpelling(plain, printed) ? plain : measure;
}

const SPELLINGS: readonly [RegExp, string][] = [
  [/\s/g, ''],
  [/[＞]/g, '>'],
  [/[＜]/g, '<'],
  [/[＝]/g, '='],
  [/>=|≧/g, '≥'],
  [/<=|≦/g, '≤'],
  [/％/g, '%'],
  [/[,，](?=\d{3}(\D|$))/g, ''],
];

function sameSpelling(measure: Measure, printed: string): boolean {
  let text = printed;
  for (const [pattern, plain] of SPELLINGS) text = text.replace(pattern, plain);
  if (measure.kind === 'number') {
    const unit = (measure.unit ?? '').replace(/\s/g, '').replace(/％/g, '%');
    return text === `${measure.operator ?? ''}${measure.value}${unit}`;
  }
  if (measure.kind !== 'date') return false;
  const [, year, month, day] = /^(\d{4})[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` === measure.date;
}
