import { difference, roundTo, sum } from '../arithmetic.js';
import { abs, compare, convert, isMoneyUnit, isZero } from '../decimal.js';
import type { DecimalString } from '../values.js';
import { operand, type PrintedFigure } from './figure.js';
import type { Bilingual, Finding, FindingKind } from './finding.js';

/**
 * The arithmetic behind all rules: a printed figure stands for ± half of its last printed digit, and a sum may differ by the sum of
 * these. Inside is rounding, outside a contradiction.
 */

/** How a figure reads in a sentence: `98.5 万元`. */
export function read({ printed, unit }: Pick<PrintedFigure, 'printed' | 'unit'>): string {
  return unit === '%' ? `${printed}%` : `${printed} ${unit}`.trim();
}

/** A value in the common unit, back in the unit a figure was printed in. */
export function inUnitOf(figure: PrintedFigure, value: DecimalString): DecimalString {
  return isMoneyUnit(figure.unit) ? trimmed(convert(value, '元', figure.unit)) : trimmed(value);
}

function trimmed(value: DecimalString): DecimalString {
  return (value.includes('.') ? value.replace(/\.?0+$/, '') : value) as DecimalString;
}

/** Whether a difference is nothing, rounding, or more than rounding. */
export function weigh(gap: DecimalString, tolerance: DecimalString): 'none' | 'rounding' | 'contradiction' {
  if (isZero(gap)) return 'none';
  return compare(abs(gap), tolerance) <= 0 ? 'rounding' : 'contradiction';
}

/** The last words of a sentence about a difference. */
export function verdict(kind: 'rounding' | 'contradiction'): Bilingual {
  return kind === 'rounding'
    ? { 'zh-CN': '差额在四舍五入的范围内。', en: 'The difference is within rounding.' }
    : { 'zh-CN': '四舍五入不能解释这个差额。', en: 'Rounding does not explain the difference.' };
}

/** A whole and the parts that the document says make it up. */
export interface SumIdentity {
  whole: PrintedFigure;
  parts: PrintedFigure[];
}

/** Holds a whole against its parts. */
export function checkSum(rule: string, { whole, parts }: SumIdentity): Finding[] {
  if (parts.length === 0) return [];
  const total = sum(parts.map((part) => part.value));
  const gap = difference(whole.value, total);
  const tolerance = sum([whole.half, ...parts.map((part) => part.half)]);
  const kind = weigh(gap, tolerance);
  if (kind === 'none') return [];
  const computed = inUnitOf(whole, total);
  const shown = read({ printed: computed, unit: whole.unit });
  const shownGap = read({ printed: inUnitOf(whole, abs(gap)), unit: whole.unit });
  const words = verdict(kind);
  const one = parts.length === 1;
  return [
    finding(rule, kind, [whole, ...parts], {
      computed,
      difference: inUnitOf(whole, gap),
      tolerance: inUnitOf(whole, tolerance),
      unit: whole.unit,
      sentence: {
        'zh-CN': `${whole.name}印作 ${read(whole)}，${one ? `而${parts[0]?.name}是` : `其 ${parts.length} 个组成部分相加是`} ${shown}，相差 ${shownGap}。${words['zh-CN']}`,
        en: `${whole.name} is printed as ${read(whole)}, while ${one ? (parts[0]?.name ?? '') : `its ${parts.length} parts add up to`} ${one ? 'is ' : ''}${shown}: a difference of ${shownGap}. ${words.en}`,
      },
    }),
  ];
}

/** Holds the same figure, printed at two places, against itself. */
export function checkSame(rule: string, first: PrintedFigure, second: PrintedFigure): Finding[] {
  const gap = difference(first.value, second.value);
  const tolerance = sum([first.half, second.half]);
  const kind = weigh(gap, tolerance);
  if (kind === 'none' || isRounded(first, second, gap)) return [];
  const words = verdict(kind);
  return [
    finding(rule, kind, [first, second], {
      computed: inUnitOf(first, second.value),
      difference: inUnitOf(first, gap),
      tolerance: inUnitOf(first, tolerance),
      unit: first.unit,
      sentence: {
        'zh-CN': `同一个数字在两处印得不同：${first.name}印作 ${read(first)}，${second.name}印作 ${read(second)}。${words['zh-CN']}`,
        en: `The same figure is printed differently at two places: ${first.name} as ${read(first)}, ${second.name} as ${read(second)}. ${words.en}`,
      },
    }),
  ];
}

/** Whether one printing is the other one rounded to fewer digits, as 万元 in a text is of 元 in a table: nothing to report. */
function isRounded(first: PrintedFigure, second: PrintedFigure, gap: DecimalString): boolean {
  const finer = compare(first.half, second.half);
  if (finer === 0) return false;
  return compare(abs(gap), finer > 0 ? first.half : second.half) <= 0;
}

/** Reports a part that is larger than its whole. */
export function checkPart(rule: string, whole: PrintedFigure, part: PrintedFigure): Finding[] {
  const gap = difference(whole.value, part.value);
  const tolerance = sum([whole.half, part.half]);
  if (compare(gap, '0') >= 0) return [];
  const kind = weigh(gap, tolerance) === 'rounding' ? 'rounding' : 'contradiction';
  const words = verdict(kind);
  return [
    finding(rule, kind, [whole, part], {
      computed: inUnitOf(whole, part.value),
      difference: inUnitOf(whole, gap),
      tolerance: inUnitOf(whole, tolerance),
      unit: whole.unit,
      sentence: {
        'zh-CN': `${part.name}（${read(part)}）超过了包含它的${whole.name}（${read(whole)}）。${words['zh-CN']}`,
        en: `${part.name} (${read(part)}) exceeds ${whole.name} (${read(whole)}), which includes it. ${words.en}`,
      },
    }),
  ];
}

/** A percentage and the least and most it can be, given how precisely its two figures are printed. */
export interface Ratio {
  of: PrintedFigure;
  to: PrintedFigure;
  exact: DecimalString;
  /** The least and most it can be: four more divisions, for where the exact one does not decide. */
  ends: () => { least: DecimalString; most: DecimalString };
}

/** Places of the percentages in a finding, more than any document prints. */
const SHOWN_PLACES = 4;

/**
 * Holds a printed percentage against `100 × part ÷ whole`. The printed figures stand for intervals, so the ratio does, too: it is
 * taken at the ends of both. Inside there is nothing to report, as percentages are made of amounts before they are rounded.
 */
export function checkRatio(
  rule: string,
  printed: PrintedFigure,
  { of, to, exact, ends }: Ratio,
  sentence: (computed: string) => Bilingual,
): Finding[] {
  const gap = difference(printed.value, exact);
  if (compare(abs(gap), printed.half) <= 0) return [];
  const { least, most } = ends();
  const low = difference(least, printed.half);
  const high = sum([most, printed.half]);
  const below = compare(printed.value, low) < 0;
  if (!below && compare(printed.value, high) <= 0) return [];
  const told = sentence(roundTo(exact, 2));
  const words = verdict('contradiction');
  return [
    finding(rule, 'contradiction', [printed, of, to], {
      computed: roundTo(exact, SHOWN_PLACES),
      difference: roundTo(gap, SHOWN_PLACES),
      tolerance: roundTo(below ? difference(exact, low) : difference(high, exact), SHOWN_PLACES),
      unit: '%',
      sentence: { 'zh-CN': `${told['zh-CN']}${words['zh-CN']}`, en: `${told.en} ${words.en}` },
    }),
  ];
}

/** Builds a finding with its stable id. */
export function finding(
  rule: string,
  kind: FindingKind,
  figures: readonly PrintedFigure[],
  rest: Omit<Finding, 'id' | 'rule' | 'kind' | 'operands'>,
): Finding {
  const operands = figures.map(operand);
  return {
    id: `${rule}:${operands
      .map(({ path }) => path)
      .slice(0, 2)
      .join('|')}`,
    rule,
    kind,
    operands,
    ...rest,
  };
}
