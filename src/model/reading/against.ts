import { compare } from '../decimal.js';
import type { Measure } from '../performance.js';
import { isAbsent } from '../read.js';
import type { DecimalString } from '../values.js';
import type { DimensionGroup, IndicatorLine, MeasureReading } from './indicators.js';

/** Targets compared with last year's values (指标值 with 上年完成值), where the form prints both as numbers in the same unit. */

export type NumberMeasure = Extract<Measure, { kind: 'number' }>;

/** An indicator whose target differs from last year's value. */
export interface AimedLine {
  key: string;
  name: string;
  target: NumberMeasure;
  lastYear: NumberMeasure;
  /** Which side of the target meets it; left out if only the exact value does. */
  meets?: 'above' | 'below';
  /** The highest possible value of a rate. */
  full?: DecimalString;
}

export interface AgainstLastYear {
  /** In the order of the form, at most `LINES_DRAWN`. */
  lines: AimedLine[];
  /** Number of lines left out. */
  more: number;
  /** Number of targets that equal last year's value. */
  same: number;
  /** Number of indicators without two numbers in the same unit. */
  notComparable: number;
}

/** Most lines that the chart draws. */
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
  const [aim, before] = [numberOf(target), numberOf(lastYear)];
  if (!aim || !before || aim.unit !== before.unit) return [];
  const { operator } = aim;
  const meets = operator === undefined || operator === '=' ? undefined : MEETS[operator];
  return [
    {
      key,
      name,
      target: aim,
      lastYear: before,
      ...(meets && { meets }),
      // A target of “at least … %” is a rate, which cannot exceed 100 %.
      ...(aim.unit === '%' && meets === 'above' && { full: '100' as const }),
    },
  ];
}

function numberOf(measure: MeasureReading): NumberMeasure | undefined {
  return !isAbsent(measure) && measure.kind === 'number' ? measure : undefined;
}
