import { roundTo, sum } from '../arithmetic.js';
import { places } from '../decimal.js';
import type { FunctionLine } from '../lines.js';
import { keysOf, maximum } from '../lists.js';
import { type Money, moneyOf } from '../money.js';
import { type Placed, placed } from '../path.js';
import { isAbsent } from '../read.js';
import type { MoneyUnit } from '../values.js';
import { depthBelow, type Line, portionLine, readCode, SPLITS, sameFigure } from './line.js';

/** Lines of the function classification, 类 → 款 → 项, flattened in the document's order; `path` is that of their list. */
export function functionLines(lines: readonly FunctionLine[], path: string, unit: MoneyUnit): Line[] {
  const flat = placed(lines, path, 'lines').map((line) => functionLine(line, unit));
  const byKey = keyed(flat);
  const times = new Map<string | undefined, number>();
  for (const { name } of flat) times.set(name, (times.get(name) ?? 0) + 1);
  return flat.map((line) => {
    const summed = withSum(line, byKey);
    return times.get(line.name) === 1 ? summed : withContext(summed, byKey);
  });
}

type LinesByKey = ReadonlyMap<string, Line>;

function keyed(lines: readonly Line[]): LinesByKey {
  return new Map(lines.map((line) => [line.key, line]));
}

/** Reads one line of the function classification. */
export function functionLine({ item, at, above }: Placed<FunctionLine>, unit: MoneyUnit): Line {
  const { level, name, ordinal, code, printedAs, lines = [] } = item;
  return portionLine(
    {
      key: at,
      kind: level,
      name,
      depth: depthBelow(above),
      above,
      below: lines.map((_, child) => `${at}.lines[${child}]`),
      splits: splitsOf(item, unit, at),
      ...(ordinal !== undefined && { ordinal }),
      ...(code && { code: readCode(code) }),
      ...(printedAs !== undefined && { printedAs }),
    },
    item,
    unit,
  );
}

function splitsOf(line: FunctionLine, unit: MoneyUnit, path: string): Line['splits'] {
  const splits: Line['splits'] = {};
  for (const split of SPLITS) {
    const amount = line[split];
    if (amount !== undefined) splits[split] = moneyOf(amount, unit, `${path}.${split}`);
  }
  return splits;
}

/** Adds the sum of the lines below to a line that is named without a figure, but not to a withheld or blank one. */
function withSum(line: Line, all: LinesByKey): Line {
  const total = sumOf(line, all);
  return total && isAbsent(line.amount) ? { ...line, sum: { value: total.value, unit: total.unit } } : line;
}

/** The printed amount of a line, else the sum of the lines below if all are known. */
function sumOf({ amount, below }: Line, all: LinesByKey): Money | undefined {
  if (!isAbsent(amount)) return amount;
  if (amount.absent !== 'not-stated') return undefined;
  const parts = below.map((key) => {
    const part = all.get(key);
    return part && sumOf(part, all);
  });
  const [first] = parts;
  if (first === undefined || !parts.every((part) => part !== undefined && part.unit === first.unit)) return undefined;
  const values = parts.flatMap((part) => part?.value ?? []);
  return { value: roundTo(sum(values), maximum(values.map(places))), unit: first.unit };
}

/** Adds the name of the nearest ancestor with another name: 行政运行 occurs in several groups. */
function withContext(line: Line, all: LinesByKey): Line {
  const within = line.above.flatMap((key) => all.get(key)?.name ?? []).filter((name) => name !== line.name);
  const nearest = within[within.length - 1];
  return nearest === undefined ? line : { ...line, within: nearest };
}

/**
 * Fills in what the line lacks from another section that prints the same figure: changes, purpose, budget and completion, and the
 * share if both have the same total.
 */
export function adopt(line: Line, other: Line | undefined, sameWhole: boolean): Line {
  if (other === undefined || !sameFigure(line.amount, other.amount)) return line;
  const taken: Partial<Line> = {
    ...(line.changes.length === 0 && other.changes.length > 0 && { changes: other.changes }),
    ...(line.purpose === undefined && other.purpose !== undefined && { purpose: other.purpose }),
    ...(keysOf(line.budgets).length === 0 && keysOf(other.budgets).length > 0 && { budgets: other.budgets }),
    ...(line.completion === undefined && other.completion !== undefined && { completion: other.completion }),
    ...(sameWhole && line.share === undefined && other.share && !other.share.computed && { share: other.share }),
  };
  return keysOf(taken).length === 0 ? line : { ...line, ...taken, adopted: true };
}

/** Finds the line for the same subject in another table: by code if both have one, else by its name and those of its ancestors. */
export function counterparts(own: readonly Line[], others: readonly Line[]): (line: Line) => Line | undefined {
  const [ownByKey, othersByKey] = [keyed(own), keyed(others)];
  const byCode = new Map(others.flatMap((line) => (line.code ? [[line.code.value, line] as const] : [])));
  const byNames = new Map(others.map((line) => [names(line, othersByKey), line]));
  return (line) => {
    const sameCode = line.code && byCode.get(line.code.value);
    if (sameCode) return sameCode;
    const sameNames = byNames.get(names(line, ownByKey));
    return sameNames?.code && line.code ? undefined : sameNames;
  };
}

function names(line: Line, all: LinesByKey): string {
  return [...line.above.map((key) => all.get(key)?.name), line.name].join('/');
}
