import { PERCENT_KEYS } from '../read.js';
import type { Json, Keys } from '../snapshot.js';
import { absenceFix } from './absences.js';
import {
  converted,
  isForeignMoney,
  LONGEST_FIGURE,
  onlyReading,
  type TypedFigure,
  typedFigure,
  UNIT_LABEL,
} from './figures.js';
import { fieldsAt, fits, wordsAt, written } from './format.js';
import { nearest } from './nearest.js';
import { both, type Fix, type IssuePlace, recordOf, together, write } from './place.js';
import { WORDS } from './terms.js';

/** Advice for figures that are not decimals. A figure is suggested only if the text is unambiguous. */

/** Where the unit of a figure is written: in the object of the figure (`inside`), in the enclosing object, or nowhere. */
function unitOf(keys: Keys): { at: Keys; inside: boolean } | undefined {
  const beside = [...keys.slice(0, -1), 'unit'];
  if (fieldsAt(keys).includes('unit')) return { at: [...keys, 'unit'], inside: true };
  const isValue = keys[keys.length - 1] === 'value';
  return isValue && fieldsAt(keys.slice(0, -1)).includes('unit') ? { at: beside, inside: false } : undefined;
}

/** Advice for a text that should be a decimal. */
export function decimalFix(place: IssuePlace): Fix {
  const { keys, value } = place;
  if (typeof value !== 'string') return undefined;
  const bare = onlyReading(
    value,
    keys.some((key) => PERCENT_KEYS.includes(key)),
  );
  if (bare !== undefined) return write(`"${bare}"`);
  const figure = typedFigure(value);
  const short = value.slice(0, LONGEST_FIGURE + 1);
  return (
    (figure && figureFix(figure, value, keys)) ??
    (/\d|[０-９]/.test(short) || NUMERALS.test(short) ? severalReadings(short) : absenceFix(place))
  );
}

/** A number in Chinese numerals. */
const NUMERALS = /^[零〇一二三四五六七八九十百千万亿点负壹贰叁肆伍陆柒捌玖拾佰仟]+元?整?$/;

function severalReadings(text: string): Fix {
  if (/[元%％‰]/.test(text)) {
    return both(
      'Write the digits alone, as printed; a unit of its own goes in the key "unit", words around them in "printed".',
      '请只写印出的数字；数字自带的单位写在 "unit"，其余文字写在 "printed"。',
    );
  }
  return both(
    'Write the printed figure with a decimal point, without separators.',
    '请按印出的数字写，只用小数点，不用千位分隔符。',
  );
}

function figureFix({ value, unit, isAbout }: TypedFigure, text: string, keys: Keys): Fix {
  const unitAt = unitOf(keys);
  if (!unitAt) return plainFix(value, unit, keys);
  const printed = isAbout ? { printed: text.trim() } : {};
  const units = wordsAt(unitAt.at).map(String);
  const known = units.length === 0 ? unit : unit && nearest(unit, units, WORDS, true);
  if (known !== undefined) {
    return proposal({ value, ...(known && { unit: known }), ...printed }, keys, unitAt.inside);
  }
  return unitFix(value, unit, text.trim(), unitAt.inside, units);
}

/** Advice for a decimal without a unit, such as a weight or threshold. */
function plainFix(value: string, unit: string, keys: Keys): Fix {
  const beside = `${keys[keys.length - 1]}Unit`;
  if (unit !== '' && fieldsAt(keys.slice(0, -1)).includes(beside)) {
    return both(`Write "${value}", and the unit in "${beside}".`, `请写 "${value}"，单位写在 "${beside}"。`);
  }
  return both(`Write "${value}", without a unit.`, `请写 "${value}"，不带单位。`);
}

/** An object as JSON, without braces. */
function pairsOf(object: Record<string, Json>): string {
  return written(object).slice(2, -2);
}

/** Suggests an object if the format accepts it. */
function proposal(object: Record<string, Json>, keys: Keys, inside: boolean): Fix {
  if (inside) return fits(object, keys) ? write(written(object)) : undefined;
  const pairs = pairsOf(object);
  return both(`Write ${pairs} in the object here.`, `请在这个对象里写 ${pairs}。`);
}

function unitFix(value: string, unit: string, printed: string, inside: boolean, units: readonly string[]): Fix {
  const isMoney = units.includes('万元');
  const other = isMoney ? converted(value, unit) : undefined;
  if (other) {
    const object = { value: other.value, unit: other.unit, printed };
    return together(
      both(
        `The format has no unit ${unit}: divide by ${other.by}, and keep what is printed.`,
        `格式中没有“${unit}”这个单位：请除以 ${other.by}，并保留原文。`,
      ),
      write(inside ? written(object) : pairsOf(object)),
    );
  }
  if (isMoney && isForeignMoney(unit)) return foreignFix(printed);
  if (isMoney && unit === '%') {
    return both(
      'This is a percentage, and an amount is due here. A share goes in "share", a change in "rate", what was carried out in "completion".',
      '这是百分比，这里应写金额。占比写在 "share"，增减率写在 "rate"，完成率写在 "completion"。',
    );
  }
  if (units.includes('%')) {
    return both(
      `A percentage is due here, and ${unit} is none. An amount goes in "amount".`,
      `这里应写百分比，“${unit}”不是百分比。金额写在 "amount"。`,
    );
  }
  return undefined;
}

function foreignFix(printed: string): Fix {
  const object = written({ absent: 'not-stated', statement: printed });
  return both(
    `Foreign money is not converted here. Write the amount in 元, 万元 or 亿元 if the document states it, and keep what is printed in "printed"; otherwise write ${object}.`,
    `外币不在这里折算。文件写明人民币金额的，按元、万元或亿元写，原文放在 "printed"；没有写明的，请写成 ${object}。`,
  );
}

/** Advice for a unit of money that is not in the format. */
export function moneyUnitFix({ keys, value, parent }: IssuePlace): Fix {
  if (typeof value !== 'string' || !wordsAt(keys).includes('万元')) return undefined;
  const unit = value.trim().replace(UNIT_LABEL, '');
  const figure = recordOf(parent).value;
  const of = typeof figure === 'string' || typeof figure === 'number' ? onlyReading(`${figure}`) : undefined;
  const sample = of ?? '1234';
  const other = converted(sample, unit);
  if (!other) return isForeignMoney(unit) ? foreignFix(`${of ?? '100'}${unit}`) : undefined;
  const object = written({ value: other.value, unit: other.unit, printed: `${sample}${unit}` });
  return of === undefined
    ? both(
        `Convert: write "${other.unit}" here and divide each figure by ${other.by}, keeping what is printed: ${sample}${unit} is ${object}.`,
        `请换算：这里写 "${other.unit}"，各数除以 ${other.by}，并保留原文：${sample}${unit}写 ${object}。`,
      )
    : both(
        `Convert: divide by ${other.by}, and keep what is printed. Write ${object}.`,
        `请换算：除以 ${other.by}，并保留原文。请写 ${object}。`,
      );
}
