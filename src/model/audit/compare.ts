import { difference, percentOf, roundTo, sum } from '../arithmetic.js';
import { abs, compare, convert, isMoneyUnit, isZero, sign } from '../decimal.js';
import type { DecimalString } from '../values.js';
import type { Computed, PrintedFigure } from './figure.js';
import type { Bilingual, Finding, FindingKind, Operand } from './finding.js';

/**
 * The arithmetic of all rules. A printed figure may be off by half of its last printed digit, a sum by the total of these. A difference
 * within that is rounding, a larger one a contradiction.
 */

/** How a figure reads in a sentence: `98.5 万元`. */
export function read({ printed, unit }: Pick<PrintedFigure, 'printed' | 'unit'>): string {
  return unit === '%' ? `${printed}%` : `${printed} ${unit}`.trim();
}

/** A value in the common unit, converted to the unit a figure is printed in. */
function inUnitOf({ unit }: PrintedFigure, value: DecimalString): DecimalString {
  return trimmed(isMoneyUnit(unit) ? convert(value, '元', unit) : value);
}

/** Such a value as it reads in a sentence. */
export function readIn(figure: PrintedFigure, value: DecimalString): string {
  return read({ printed: inUnitOf(figure, value), unit: figure.unit });
}

function trimmed(value: DecimalString): DecimalString {
  return (value.includes('.') ? value.replace(/\.?0+$/, '') : value) as DecimalString;
}

/** The sum of figures. */
export function sumOf(figures: readonly Computed[]): Computed {
  return { value: sum(figures.map(({ value }) => value)), half: sum(figures.map(({ half }) => half)) };
}

/** One figure less another. */
export function less(a: Computed, b: Computed): Computed {
  return { value: difference(a.value, b.value), half: sum([a.half, b.half]) };
}

/** How far a printed figure is from what others give. */
export interface Gap {
  /** Whether the last printed digits of all figures explain it. */
  kind: 'rounding' | 'contradiction';
  /** In the common unit. */
  value: DecimalString;
  /** What a finding says of it, in the unit of the printed figure. */
  told: Required<Pick<Finding, 'computed' | 'difference' | 'tolerance' | 'unit'>>;
}

/** Compares a printed figure with what others give; nothing where they are equal. */
export function gapOf(printed: PrintedFigure, computed: Computed): Gap | undefined {
  const { value, half } = less(printed, computed);
  if (isZero(value)) return undefined;
  return {
    kind: compare(abs(value), half) <= 0 ? 'rounding' : 'contradiction',
    value,
    told: {
      computed: inUnitOf(printed, computed.value),
      difference: inUnitOf(printed, value),
      tolerance: inUnitOf(printed, half),
      unit: printed.unit,
    },
  };
}

/** Builds the finding of a gap. The sentence goes on to say whether rounding explains it. */
export function gapFinding(
  rule: string,
  { kind, told }: Gap,
  operands: readonly Operand[],
  sentence: Bilingual,
): Finding {
  return finding(rule, kind, operands, { ...told, sentence: judged(sentence, kind) });
}

function judged(sentence: Bilingual, kind: Gap['kind']): Bilingual {
  const [zh, en] =
    kind === 'rounding'
      ? ['差额在四舍五入的范围内。', 'The difference is within rounding.']
      : ['四舍五入不能解释这个差额。', 'Rounding does not explain the difference.'];
  return { 'zh-CN': `${sentence['zh-CN']}${zh}`, en: `${sentence.en} ${en}` };
}

/** A whole and the parts that the document says make it up. */
export interface SumIdentity {
  whole: PrintedFigure;
  parts: PrintedFigure[];
}

/** Whether the parts add up to the whole, as far as rounding tells. */
export function isClose({ whole, parts }: SumIdentity): boolean {
  return gapOf(whole, sumOf(parts))?.kind !== 'contradiction';
}

/** Compares a whole with the sum of its parts. */
export function checkSum(rule: string, { whole, parts }: SumIdentity): Finding[] {
  const all = sumOf(parts);
  const gap = gapOf(whole, all);
  const [first] = parts;
  if (!gap || !first) return [];
  const one = parts.length === 1;
  const shown = readIn(whole, all.value);
  const apart = readIn(whole, abs(gap.value));
  return [
    gapFinding(rule, gap, [whole, ...parts], {
      'zh-CN': `${whole.name}印作 ${read(whole)}，${one ? `而${first.name}是` : `其 ${parts.length} 个组成部分相加是`} ${shown}，相差 ${apart}。`,
      en: `${whole.name} is printed as ${read(whole)}, while ${one ? `${first.name} is` : `its ${parts.length} parts add up to`} ${shown}: a difference of ${apart}.`,
    }),
  ];
}

/** Compares two printings of the same figure. */
export function checkSame(rule: string, first: PrintedFigure, second: PrintedFigure): Finding[] {
  const gap = gapOf(first, second);
  if (!gap || areSame(first, second)) return [];
  const cut = cutOff(first, second);
  if (cut) {
    const [coarse, fine] = cut;
    return [
      finding(rule, 'rounding', [first, second], {
        ...gap.told,
        sentence: {
          'zh-CN': `${coarse.name}印作 ${read(coarse)}，是${fine.name}（${read(fine)}）舍去尾数，不是四舍五入。`,
          en: `${coarse.name} is printed as ${read(coarse)}: ${fine.name} (${read(fine)}) with its last digits cut off, not rounded.`,
        },
      }),
    ];
  }
  return [
    gapFinding(rule, gap, [first, second], {
      'zh-CN': `同一个数字在两处印得不同：${first.name}印作 ${read(first)}，${second.name}印作 ${read(second)}。`,
      en: `The same figure is printed differently at two places: ${first.name} as ${read(first)}, ${second.name} as ${read(second)}.`,
    }),
  ];
}

/** Two printings of different precision, the coarser first. */
function byPrecision(
  first: PrintedFigure,
  second: PrintedFigure,
): [coarse: PrintedFigure, fine: PrintedFigure] | undefined {
  const finer = compare(first.half, second.half);
  if (finer === 0) return undefined;
  return finer > 0 ? [first, second] : [second, first];
}

/** Whether two printings are the same figure, one perhaps rounded to fewer digits (元 in a table, 万元 in the text). */
export function areSame(first: PrintedFigure, second: PrintedFigure): boolean {
  const gap = gapOf(first, second);
  const [coarse] = byPrecision(first, second) ?? [];
  return !gap || (coarse !== undefined && compare(abs(gap.value), coarse.half) <= 0);
}

/** Two printings of which the coarser is the finer one with its last digits cut off (328,661 for 328,661.81). */
function cutOff(first: PrintedFigure, second: PrintedFigure): ReturnType<typeof byPrecision> {
  const printings = byPrecision(first, second);
  if (!printings) return undefined;
  const [coarse, fine] = printings;
  const rest = difference(abs(fine.value), abs(coarse.value));
  const unit = sum([coarse.half, coarse.half]);
  const isCut = sign(coarse.value) === sign(fine.value) && sign(rest) > 0 && compare(rest, unit) < 0;
  return isCut ? printings : undefined;
}

/** Reports a part that is larger than its whole. */
export function checkPart(rule: string, whole: PrintedFigure, part: PrintedFigure): Finding[] {
  const gap = gapOf(whole, part);
  if (!gap || sign(gap.value) > 0) return [];
  return [
    gapFinding(rule, gap, [whole, part], {
      'zh-CN': `${part.name}（${read(part)}）超过了包含它的${whole.name}（${read(whole)}）。`,
      en: `${part.name} (${read(part)}) exceeds ${whole.name} (${read(whole)}), which includes it.`,
    }),
  ];
}

/** The percentage that one figure is of another. */
export interface Ratio {
  of: PrintedFigure;
  to: PrintedFigure;
  exact: DecimalString;
  /** The least and most it can be, given how precisely both are printed: four divisions, so only on demand. */
  ends: () => { least: DecimalString; most: DecimalString };
}

/** Decimal places of a computed percentage: enough for any comparison. */
const PLACES = 8;

/** `100 × of ÷ to`; nothing where the divisor is, or may be, zero. */
export function ratioOf(of: PrintedFigure, to: PrintedFigure): Ratio | undefined {
  const [low, high] = endsOf(to);
  if (sign(low) * sign(high) <= 0) return undefined;
  const ends = () => {
    const corners = endsOf(of).flatMap((part) => [percentOf(part, low, PLACES), percentOf(part, high, PLACES)]);
    const [least, , , most] = corners.sort(compare) as [DecimalString, DecimalString, DecimalString, DecimalString];
    return { least, most };
  };
  return { of, to, exact: percentOf(of.value, to.value, PLACES), ends };
}

function endsOf({ value, half }: Computed): [low: DecimalString, high: DecimalString] {
  return [difference(value, half), sum([value, half])];
}

/** Decimal places of percentages in a finding, more than any document prints. */
const SHOWN_PLACES = 4;

/**
 * Compares a printed percentage with `100 × part ÷ whole`. Each printed figure stands for an interval, so the ratio does as well.
 * Within it there is nothing to report, as percentages are made of amounts before they are rounded.
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
  return [
    finding(rule, 'contradiction', [printed, of, to], {
      computed: roundTo(exact, SHOWN_PLACES),
      difference: roundTo(gap, SHOWN_PLACES),
      tolerance: roundTo(below ? difference(exact, low) : difference(high, exact), SHOWN_PLACES),
      unit: '%',
      sentence: judged(sentence(roundTo(exact, 2)), 'contradiction'),
    }),
  ];
}

/** Builds a finding. Its stable id names the rule and a place: unless another is given, that of the first two operands. */
export function finding(
  rule: string,
  kind: FindingKind,
  operands: readonly (Operand & Partial<Computed>)[],
  rest: Omit<Finding, 'id' | 'rule' | 'kind' | 'operands'>,
  place = operands
    .slice(0, 2)
    .map(({ path }) => path)
    .join('|'),
): Finding {
  return {
    id: `${rule}:${place}`,
    rule,
    kind,
    operands: operands.map(({ value, half, ...operand }) => operand),
    ...rest,
  };
}
