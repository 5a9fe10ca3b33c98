import { withPoint } from '../decimal.js';
import { DECIMAL } from '../schema/values.js';

/** Figures as people type them: which decimal and unit a text can mean, where it can mean no other. */

/** A longer text is no figure, and need not be searched for one. */
export const LONGEST_FIGURE = 60;

/** The one decimal that a text can mean; nothing where it may mean another, or none. A figure that is a percentage may carry its sign. */
export function onlyReading(text: string, isPercent = false): string | undefined {
  if (text.length > LONGEST_FIGURE) return undefined;
  const plain = text
    .trim()
    // Full-width digits, points and signs are the same characters; a full-width comma parts sentences and lists.
    .replace(/[０-９．＋－％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/^−/, '-')
    .replace(/^\+(?=\d)/, '')
    .replace(/\s?%$/, (sign) => (isPercent ? '' : sign));
  // Commas between groups of three are thousands separators where there are two, or a point follows: a number has one decimal sign.
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) && /,.*[,.]/.test(plain);
  const bare = grouped ? plain.replace(/,/g, '') : plain;
  return DECIMAL.test(bare) ? bare : undefined;
}

/** A figure with the unit beside it. */
export interface TypedFigure {
  value: string;
  unit: string;
  /** The text says that the figure is about right (约, 近, 左右), so it has to be kept as printed. */
  isAbout: boolean;
}

const TYPED =
  /^(?:人民币|共计?|合计)?(约|大约|近|不足|超过|逾|about )?\s*([¥￥])?\s*([-−－+＋]?[\d０-９][\d０-９,.．]*)\s*([^\d０-９\s,.．，、~～-][^\d０-９,，、~～-]{0,11}?)?整?\s*(左右|上下)?$/u;

/** Reads `4,748.35 万元`, `¥36`, `约 5 万元`, `12.5％`, `23辆`; nothing where the number could be another. */
export function typedFigure(text: string): TypedFigure | undefined {
  if (text.length > LONGEST_FIGURE) return undefined;
  const [, before, yuan, number = '', unit, after] = TYPED.exec(text.trim()) ?? [];
  const value = onlyReading(number);
  if (value === undefined) return undefined;
  const wide = unit === '％' ? '%' : unit;
  return { value, unit: wide ?? (yuan ? '元' : ''), isAbout: before !== undefined || after !== undefined };
}

/** What tables print before their unit. */
export const UNIT_LABEL = /^\s*(?:金额)?单位\s*[:：]?\s*/;

/** Units of money that the format does not have: the next greater one it has, and how many times smaller they are, as a power of ten. */
const SMALLER: Readonly<Record<string, readonly [unit: string, power: number]>> = {
  分: ['元', 2],
  角: ['元', 1],
  十元: ['百元', 1],
  十万元: ['亿元', 3],
  百万元: ['亿元', 2],
  千万元: ['亿元', 1],
};

/** How a figure in a unit that the format does not have is converted. */
export interface Conversion {
  unit: string;
  /** What the figure is divided by: 10, 100, 1000. */
  by: number;
  value: string;
}

/**
 * A figure in the next greater unit that the format has. Only its point moves, so that its last digit still is the one that was printed;
 * in a smaller unit it would get zeros that nobody published.
 */
export function converted(value: string, unit: string): Conversion | undefined {
  const [, [greater, power] = []] =
    Object.entries(SMALLER).find(([name]) => name === unit || `${name}人民币` === unit) ?? [];
  if (greater === undefined || power === undefined) return undefined;
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  const digits = withPoint(`${whole}${fraction}`.replace(/^0+(?=\d)/, ''), fraction.length + power);
  return { unit: greater, by: 10 ** power, value: value.startsWith('-') ? `-${digits}` : digits };
}

/** Whether a unit is money of another country, which no one here can convert. */
export function isForeignMoney(unit: string): boolean {
  return /^[$€£]$|美元|美金|欧元|港元|港币|日元|英镑|卢布|韩元|^(usd|eur|hkd|jpy|gbp|us\$)$/i.test(unit);
}
