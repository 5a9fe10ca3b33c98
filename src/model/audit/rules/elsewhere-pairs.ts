import { isMoneyUnit } from '../../decimal.js';
import type { BudgetDisclosure } from '../../disclosure.js';
import type { Path } from '../../path.js';
import type { Amount, MoneyUnit } from '../../values.js';
import { amountAt, type Pair, pair } from './mentions.js';

/** Amounts whose second printing the data keeps beside the first (`elsewhere`). */
export function elsewherePairs(disclosure: BudgetDisclosure): Pair[] {
  return Object.entries(disclosure).flatMap(([key, section]) => {
    const heading: unknown = section?.heading;
    return pairsIn(section, key, disclosure.unit, typeof heading === 'string' ? heading : disclosure.source.title);
  });
}

/** Walks everything; `unit` and `name` are those that hold at the place. */
function pairsIn(value: unknown, path: Path, unit: MoneyUnit, name: string): Pair[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => pairsIn(entry, `${path}[${index}]`, unit, name));
  if (typeof value !== 'object' || value === null) return [];
  if ('elsewhere' in value && 'value' in value) {
    const amount = value as Exclude<Amount, string>;
    // A percentage or a number of things carries a unit that is no money.
    if (amount.unit !== undefined && !isMoneyUnit(amount.unit)) return [];
    return (amount.elsewhere ?? []).flatMap((other, index) =>
      pair(
        amountAt(path, name, amount, unit),
        amountAt(`${path}.elsewhere[${index}]`, other.where, { value: other.value, unit: other.unit ?? unit }, unit),
      ),
    );
  }
  const own = 'unit' in value && isMoneyUnit(value.unit) ? value.unit : unit;
  const named = 'name' in value && typeof value.name === 'string' ? value.name : name;
  return Object.entries(value).flatMap(([key, entry]) => pairsIn(entry, `${path}.${key}`, own, named));
}
