import { withPoint } from '../decimal.js';
import { DECIMAL } from '../schema/values.js';

/** Reads decimals and units from typed text, if they are unambiguous. */

/** Longer texts are not read as figures. */
export const LONGEST_FIGURE = 60;

/** The only decimal that a text can mean; `undefined` if it is ambiguous or no decimal. A percentage may have its sign. */
export function onlyReading(text: string, isPercent = false): string | undefined {
  if (text.length > LONGEST_FIGURE) return undefined;
  const plain = text
    .trim()
    // Convert full-width digits, points and signs. A full-width comma separates sentences or lists, not digits.
    .replace(/[０-９．＋－％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/^−/, '-')
    .replace(/^\+(?=\d)/, '')
    .replace(/\s?%$/, (sign) => (isPercent ? '' : sign));
  // One comma could be a decimal sign. Two commas, or a comma and a point, must be thousands separators.
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) && /,.*[,.]/.test(plain);
  const bare = grouped ? plain.replace(/,/g, '') : plain;
  return DECIMAL.test(bare) ? bare : undefined;
}

/** A figure with its unit. */
export interface TypedFigure {
  value: string;
  unit: string;
  /** Whether the figure is approximate (约, 近, 左右), so that the printed text must be kept. */
  isAbout: boolean;
}

const TYPED =
  /^(?:人民币|共计?|合计)?(约|大约|近|不足|超过|逾|about )?\s*([¥￥])?\s*([-−－+＋]?[\d０-９][\d０-９,.．]*)\s*([^\d０-９\s,.．，、~～-][^\d０-９,，、~～-]{0,11}?)?整?\s*(左右|上下)?$/u;

/** Reads `4,748.35 万元`, `¥36`, `约 5 万元`, `12.5％`, `23辆`; `undefined` if the number is ambiguous. */
export function typedFigure(text: string): TypedFigure | undefined {
  if (text.length > LONGEST_FIGURE) return undefined;
  const [, before, yuan, number = '', unit, after] = TYPED.exec(text.trim()) ?? [];
  const value = onlyReading(number);
  if (value === undefined) return undefined;
  const wide = unit === '％' ? '%' : unit;
  return { value, unit: wide ?? (yuan ? '元' : ''), isAbout: before !== undefined || after !== undefined };
}

/** The label that tables print before their unit. */
export const UNIT_LABEL = /^\s*(?:金额)?单位\s*[:：]?\s*/;

/** Units of money that are not in the format, with the next larger unit of the format and the power of ten between them. */
const OTHER_UNITS: Readonly<Record<string, readonly [unit: string, power: number]>> = {
  分: ['元', 2],
  角: ['元', 1],
  十元: ['百元', 1],
  十万元: ['亿元', 3],
  百万元: ['亿元', 2],
  千万元: ['亿元', 1],
};

/** Conversion of a figure to a unit of the format. */
export interface Conversion {
  unit: string;
  /** Divisor: 10, 100 or 1000. */
  by: number;
  value: string;
}

/**
 * Converts a figure to the next larger unit of the format by moving its decimal point. A smaller unit would add zeros that were not
 * published.
 */
export function converted(value: string, unit: string): Conversion | undefined {
  const [, [greater, power] = []] =
    Object.entries(OTHER_UNITS).find(([name]) => name === unit || `${name}人民币` === unit) ?? [];
  if (greater === undefined || power === undefined) return undefined;
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const digits = withPoint(`${whole}${fraction}`.replace(/^0+(?=\d)/, ''), fraction.length + power);
  return { unit: greater, by: 10 ** power, value: value.startsWith('-') ? `-${digits}` : digits };
}

/** Whether a unit is foreign money, which is not converted. */
export function isForeignMoney(unit: string): boolean {
  return /^[$€£]$|美元|美金|欧元|港元|港币|日元|英镑|卢布|韩元|^(usd|eur|hkd|jpy|gbp|us\$)$/i.test(unit);
}
