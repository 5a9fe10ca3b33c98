import { compare, convert, isMoneyUnit } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import type { Path } from '../../path.js';
import type { Indicator } from '../../performance.js';
import { isAbsent } from '../../read.js';
import type { NumberMeasure } from '../../reading/against.js';
import type { DecimalString } from '../../values.js';
import { finding } from '../compare.js';
import type { Operand, Rule } from '../finding.js';
import { indicatorsOf, measureWords, numberOf, placedTargets } from './indicators.js';

/** Targets against last year's values. */

/** An indicator whose target is a number. */
interface Compared {
  name: string;
  target: NumberMeasure;
  targetPath: Path;
  lastYear: Indicator['lastYear'];
  /** Last year's value, if it is a number. */
  last: NumberMeasure | undefined;
  lastPath: Path;
  /** Target and last year's value. */
  operands: Operand[];
}

function comparedIn(disclosure: BudgetDisclosure): Compared[] {
  return placedTargets(disclosure)
    .flatMap(indicatorsOf)
    .flatMap(({ item: { name, target: stated, lastYear }, at }) => {
      const target = numberOf(stated);
      const last = numberOf(lastYear);
      if (!target) return [];
      const [targetPath, lastPath] = [`${at}.target`, `${at}.lastYear`];
      const operand = (path: Path, of: string, { operator, value, unit = '' }: NumberMeasure): Operand => ({
        path,
        name: of,
        printed: `${operator ?? ''}${value}`,
        unit,
      });
      const operands = [
        operand(targetPath, name, target),
        ...(last ? [operand(lastPath, `${name}上年完成值`, last)] : []),
      ];
      return [{ name, target, targetPath, lastYear, last, lastPath, operands }];
    });
}

/** A target and last year's value in different units. */
export const targetUnits: Rule = {
  id: 'unit-of-target',
  explanation: {
    'zh-CN': '指标值与上年完成值应当用同一个单位，才能比较。',
    en: 'A target and last year’s value need the same unit to be comparable.',
  },
  basis: {
    'zh-CN': '绩效目标应当细化量化、可比（财预〔2015〕88号）。',
    en: 'Targets must be quantified and comparable (财预〔2015〕88号).',
  },
  check: (disclosure) =>
    comparedIn(disclosure).flatMap(({ name, target, targetPath, lastYear, last, lastPath, operands }) => {
      if (lastYear !== undefined && !isAbsent(lastYear) && lastYear.kind === 'none' && lastYear.printed !== '无') {
        const operand = { path: lastPath, name: `${name}上年完成值`, printed: lastYear.printed };
        return [
          finding(targetUnits.id, 'unit', [operand], {
            sentence: {
              'zh-CN': `${name}的上年完成值印作“${lastYear.printed}”，既说没有，又带单位。`,
              en: `Last year’s value of ${name} is printed as “${lastYear.printed}”: none, and yet with a unit.`,
            },
          }),
        ];
      }
      if (!last || (target.unit ?? '') === (last.unit ?? '')) return [];
      const sentence = {
        'zh-CN': `${name}的指标值是 ${measureWords(target)}，上年完成值是 ${measureWords(last)}，两者单位不同。`,
        en: `The target for ${name} is ${measureWords(target)} and last year’s value ${measureWords(last)}: the units differ.`,
      };
      return [finding(targetUnits.id, 'unit', operands, { sentence }, targetPath)];
    }),
};

/** A target below last year's result. */
export const targetAmbition: Rule = {
  id: 'target-and-last-year',
  explanation: {
    'zh-CN': '指标值低于上年完成值时，值得询问原因。',
    en: 'A target below last year’s result is worth a question.',
  },
  basis: {
    'zh-CN': '绩效目标应当合理可行，参考历史完成情况。',
    en: 'Targets should be reasonable in the light of past results.',
  },
  check: (disclosure) =>
    comparedIn(disclosure).flatMap(({ name, target, targetPath, last, operands }) => {
      const [value, lastValue] = (last && comparable(target, last)) ?? [];
      if (!last || value === undefined || lastValue === undefined) return [];
      const change = compare(value, lastValue);
      const weaker = /[≥>]/.test(target.operator ?? '') ? change < 0 : /[≤<]/.test(target.operator ?? '') && change > 0;
      if (!weaker) return [];
      const sentence = {
        'zh-CN': `${name}的指标值是 ${measureWords(target)}，比上年完成的 ${measureWords(last)} 宽松。`,
        en: `The target for ${name} is ${measureWords(target)}, easier than last year’s ${measureWords(last)}.`,
      };
      return [finding(targetAmbition.id, 'quality', operands, { sentence }, targetPath)];
    }),
};

/** Both values in the same unit, if possible. */
function comparable(a: NumberMeasure, b: NumberMeasure): [DecimalString, DecimalString] | undefined {
  if ((a.unit ?? '') === (b.unit ?? '')) return [a.value, b.value];
  if (!isMoneyUnit(a.unit) || !isMoneyUnit(b.unit)) return undefined;
  return [convert(a.value, a.unit, '元'), convert(b.value, b.unit, '元')];
}
