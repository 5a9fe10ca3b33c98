import { compare, convert, isMoneyUnit } from '../../decimal.js';
import type { Path } from '../../path.js';
import { PERCENT_KEYS } from '../../read.js';
import type { DecimalString } from '../../values.js';
import type { Rule } from '../finding.js';

/** An amount or a percentage with a printing of its own, and the unit that the printing should end with. */
interface OwnPrinting {
  path: Path;
  /** Name of the line or project that it belongs to. */
  owner: string;
  value: string;
  printed: string;
  unit: string;
}

/** Number and unit at the end of a printing (`9167千元`, `9,167（千元）`). */
const MONEY = /(-?\d+(?:\.\d+)?)[（(]?([百千万亿]?元)[)）]?$/;

/** Whether a printing ends with the unit of its figure, or is the same amount in another unit of money. */
function isWhole({ value, printed, unit }: OwnPrinting): boolean {
  const text = printed.replace(/[\s,，]/g, '').replace('％', '%');
  if (text.endsWith(unit)) return true;
  const [, number, own] = MONEY.exec(text) ?? [];
  return (
    isMoneyUnit(own) &&
    isMoneyUnit(unit) &&
    compare(convert(number as DecimalString, own, unit), value as DecimalString) === 0
  );
}

/** A figure printed without its whole unit. */
export const misprints: Rule = {
  id: 'figure-as-printed',
  explanation: {
    'zh-CN': '金额和百分比应当带完整的单位。',
    en: 'Amounts and percentages should carry their whole unit.',
  },
  basis: { 'zh-CN': '公开内容应当准确、完整。', en: 'What is published should be exact and complete.' },
  check: (disclosure) =>
    printings(disclosure, '', '', { unit: disclosure.unit, owner: '' })
      .filter((printing) => !isWhole(printing))
      .map(({ path, owner, printed, unit }) => {
        const [figure, aFigure] = unit === '%' ? ['百分比', 'A percentage'] : ['金额', 'An amount'];
        return {
          id: `figure-as-printed:${path}`,
          rule: 'figure-as-printed',
          kind: 'label' as const,
          operands: [{ path, name: `${owner}${figure}`, printed }],
          sentence: {
            'zh-CN': `${figure}印作“${printed}”，单位不完整，应为“${unit}”。`,
            en: `${aFigure} is printed as “${printed}”; its unit is incomplete and should be “${unit}”.`,
          },
        };
      }),
};

/** Path under which a figure is a number of things, whose units are free. */
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

/** Walks everything with what holds at the place: the money unit, and whose figures they are. */
function printings(
  value: unknown,
  path: Path,
  lastKey: string,
  around: Pick<OwnPrinting, 'unit' | 'owner'>,
): OwnPrinting[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => printings(entry, `${path}[${index}]`, '', around));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const unit = typeof record.unit === 'string' ? record.unit : around.unit;
  const owner = typeof record.name === 'string' ? record.name : around.owner;
  const inner = Object.entries(record).flatMap(([key, entry]) =>
    printings(entry, path === '' ? key : `${path}.${key}`, key, { unit, owner }),
  );
  const expected = PERCENT_KEYS.includes(lastKey) ? '%' : unit;
  return isFigure(record, path, lastKey)
    ? [{ path, owner, value: String(record.value), printed: String(record.printed), unit: expected }, ...inner]
    : inner;
}

/** Whether an object is an amount or percentage with a printing of its own: not a code, a count or an indicator. */
function isFigure(record: Readonly<Record<string, unknown>>, path: Path, lastKey: string): boolean {
  if (typeof record.value !== 'string' || typeof record.printed !== 'string') return false;
  if (record.kind !== undefined || record.origin !== undefined) return false;
  if (COUNT.includes(lastKey) || path.includes('.counts[')) return false;
  return record.unit === undefined || record.unit === '%' || isMoneyUnit(record.unit);
}
