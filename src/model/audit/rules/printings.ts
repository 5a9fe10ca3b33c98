import { isMoneyUnit } from '../../decimal.js';
import { once } from '../../once.js';
import type { Path } from '../../path.js';
import type { FigureDetail, MoneyUnit } from '../../values.js';

/** A figure with more than its decimal (a unit, a printing, a second place), wherever it stands in the data. */
export interface Printing {
  path: Path;
  /** The key it stands under; empty for an entry of a list. */
  key: string;
  figure: FigureDetail;
  /** Name of the line or project that it belongs to; empty where there is none. */
  owner: string;
  /** The money unit that holds at the place. */
  unit: MoneyUnit;
}

/** Every such figure, in the order of the data. */
export const printingsOf = once((disclosure): readonly Printing[] => inside(disclosure, '', '', disclosure.unit));

function inside(parent: object, path: Path, owner: string, unit: MoneyUnit): Printing[] {
  const list = Array.isArray(parent);
  return Object.entries(parent).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const at = list ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const own = typeof value.name === 'string' ? value.name : owner;
    const below = inside(value, at, own, isMoneyUnit(value.unit) ? value.unit : unit);
    return isFigure(value) ? [{ path: at, key: list ? '' : key, figure: value, owner: own, unit }, ...below] : below;
  });
}

/** Not a code or a value of an indicator, which have a `value` as well. */
function isFigure(value: object): value is FigureDetail {
  return 'value' in value && typeof value.value === 'string' && !('kind' in value) && !('origin' in value);
}
