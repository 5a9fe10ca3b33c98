import { compare } from '../decimal.js';
import type { Measure } from '../performance.js';
import { isAbsent } from '../read.js';
import type { DecimalString } from '../values.js';
import type { DimensionGroup, IndicatorLine, MeasureReading } from './indicators.js';

/** Targets against what was reached last year (指标值 against 上年完成值), where the form prints both as numbers of one unit. */

export type NumberMeasure = Extract<Measure, { kind: 'number' }>;

/** An indicator whose target is not what was reached last year. */
export interface AimedLine {
  key: string;
  name: string;
  target: NumberMeasure;
  lastYear: NumberMeasure;
  /** On which side of the target it is met; nothing where only the value itself does. */
  meets?: 'above' | 'below';
  /** Where a rate is complete. */
  full?: DecimalString;
}

export interface AgainstLastYear {
  /** In the order of the form, at most `LINES_DRAWN`. */
  lines: AimedLine[];
  /** How many more there are. */
  more: number;
  /** How many targets are what was reached last year. */
  same: number;
  /** How many state no last year's number of their unit. */
  notComparable: number;
}

/** More scales than these are no longer a picture. */
const LINES_DRAWN = 24;

const MEETS = { '≥': 'above', '>': 'above', '≤': 'below', '<': 'below' } as const;

export function againstLastYear(dimensions: readonly DimensionGroup[]): AgainstLastYear {
  const all = dimensions.flatMap(({ categories }) => categories.flatMap(({ indicators }) => indicators));
  const pairs = all.flatMap(pairOf);
  const lines = pairs.filter(({ target, lastYear }) => compare(target.value, lastYear.value) !== 0);
  return {
    lines: lines.slice(0, LINES_DRAWN),
    more: Math.max(0, lines.length - LINES_DRAWN),
    same: pairs.length - lines.length,
    notComparable: all.length - pairs.length,
  };
}

function pairOf({ key, name, target, lastYear }: IndicatorLine): AimedLine[] {
  const [promise, reached] = [numberOf(target), numberOf(lastYear)];
  if (!promise || !reached || promise.unit !== reached.unit) return [];
  const { operator } = promise;
  const meets = operator === undefined || operator === '=' ? undefined : MEETS[operator];
  return [
    {
      key,
      name,
      target: promise,
      lastYear: reached,
      ...(meets && { meets }),
      // At least so many of a hundred: more than all is not possible.
      ...(promise.unit === '%' && meets === 'above' && { full: '100' as const }),
    },
  ];
}

function numberOf(measure: MeasureReading): NumberMeasure | undefined {
  return !isAbsent(measure) && measure.kind === 'number' ? measure : undefined;
}
