import { compare, convert, isMoneyUnit } from '../../decimal.js';
import { PERCENT_KEYS } from '../../read.js';
import type { DecimalString } from '../../values.js';
import { finding } from '../compare.js';
import type { Rule } from '../finding.js';
import { type Printing, printingsOf } from './printings.js';

/** Number and unit at the end of a printing (`9167千元`, `9,167（千元）`). */
const MONEY = /(-?\d+(?:\.\d+)?)[（(]?([百千万亿]?元)[)）]?$/;

/** Whether a printing ends with the unit of its figure, or is the same amount in another unit of money. */
function isWhole(value: DecimalString, printed: string, unit: string): boolean {
  const text = printed.replace(/[\s,，]/g, '').replace('％', '%');
  if (text.endsWith(unit)) return true;
  const [, number, own] = MONEY.exec(text) ?? [];
  return isMoneyUnit(own) && isMoneyUnit(unit) && compare(convert(number as DecimalString, own, unit), value) === 0;
}

/** A figure printed without its full unit. */
export const misprints: Rule = {
  id: 'figure-as-printed',
  explanation: {
    'zh-CN': '金额和百分比应当带完整的单位。',
    en: 'Amounts and percentages should have their full unit.',
  },
  basis: { 'zh-CN': '公开内容应当准确、完整。', en: 'Published information should be accurate and complete.' },
  check: (disclosure) =>
    printingsOf(disclosure).flatMap(({ path, key, figure, owner, unit: around }) => {
      const { printed } = figure;
      if (printed === undefined || isCount({ path, key, figure })) return [];
      const unit = PERCENT_KEYS.includes(key) ? '%' : (figure.unit ?? around);
      if (isWhole(figure.value, printed, unit)) return [];
      const [kind, aFigure] = unit === '%' ? ['百分比', 'A percentage'] : ['金额', 'An amount'];
      return [
        finding(misprints.id, 'label', [{ path, name: `${owner}${kind}`, printed }], {
          sentence: {
            'zh-CN': `${kind}印作“${printed}”，单位不完整，应为“${unit}”。`,
            en: `${aFigure} is printed as “${printed}”; its unit is incomplete and should be “${unit}”.`,
          },
        }),
      ];
    }),
};

/** Keys of figures that count things, in any unit. */
const COUNT: readonly string[] = [
  'count',
  'area',
  'authorised',
  'actual',
  'administrativeUnits',
  'civilServiceInstitutions',
  'publicInstitutions',
  'problemsFound',
];

function isCount({ path, key, figure: { unit } }: Pick<Printing, 'path' | 'key' | 'figure'>): boolean {
  return COUNT.includes(key) || path.includes('.counts[') || !(unit === undefined || unit === '%' || isMoneyUnit(unit));
}
