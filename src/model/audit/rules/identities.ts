import { type Path, placed } from '../../path.js';
import type { Amount, MoneyUnit, Stated } from '../../values.js';
import type { SumIdentity } from '../compare.js';
import { amountAt, figuresAt, type Mention } from '../figure.js';

/** Builds identities of a whole and its parts. */

/** A whole and its parts; nothing if one of them is not stated, or fewer than `least` parts have figures. */
export function identity(
  whole: Mention | undefined,
  parts: readonly (Mention | undefined)[],
  least = 1,
): SumIdentity[] {
  const figures = figuresAt(parts);
  return whole?.figure && figures && figures.length >= least ? [{ whole: whole.figure, parts: figures }] : [];
}

/** Columns beside a total (基本 + 项目): one alone may leave another unprinted. */
export function columns(whole: Mention | undefined, parts: readonly (Mention | undefined)[]): SumIdentity[] {
  return identity(whole, parts, 2);
}

/** A line that names a part of another one: “其中：工资”. */
function isOfWhich({ name, ordinal = '' }: { name: string; ordinal?: string }): boolean {
  return /^[（(]?其中/.test(ordinal + name);
}

/** Whether lines below another one are all of its parts: a single one, or 其中 lines, need not be. */
export function areAllParts(lines: readonly { name: string; ordinal?: string }[]): boolean {
  return lines.filter((line) => !isOfWhich(line)).length > 1;
}

/** A line with an amount, and perhaps with lines below it. */
interface AmountLine {
  name: string;
  ordinal?: string;
  amount: Stated<Amount>;
  lines?: AmountLine[];
}

/** The amounts of a list that add up: a 其中 line is part of another one. */
export function amountsOf(
  entries: readonly AmountLine[] | undefined,
  path: Path,
  unit: MoneyUnit,
): (Mention | undefined)[] {
  return placed(entries, path)
    .filter(({ item }) => !isOfWhich(item))
    .map(({ item, at }) => amountAt(`${at}.amount`, item.name, item.amount, unit));
}

/** The nearest lines below that state an amount: a level that is only named is looked through. */
export function statedBelow(
  lines: readonly AmountLine[] | undefined,
  path: Path,
  unit: MoneyUnit,
): (Mention | undefined)[] {
  return placed(lines, path).flatMap(({ item, at }) => {
    const own = amountAt(`${at}.amount`, item.name, item.amount, unit);
    return own?.figure || !item.lines?.length ? [own] : statedBelow(item.lines, `${at}.lines`, unit);
  });
}
