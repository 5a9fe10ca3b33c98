import { compare, convert, places, roundTo, shareOf, sum } from '../../model/decimal.js';
import type { Balance, FunctionLevel, FunctionLine } from '../../model/lines.js';
import { type ChangeReading, decimalOf, type Money, moneyOf, readChange } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { Amount, DecimalString, MoneyUnit, Portion, Stated } from '../../model/values.js';

/** Sections that print expenditure by function, by their key in the disclosure. */
export type Origin = 'expenditure' | 'generalPublicBudget' | 'governmentFund' | 'stateCapital';

/** Kinds of expenditure a table may split a line into. */
export type Split = 'basic' | 'project' | 'business' | 'remittedUp' | 'subsidiesPaid';

export const SPLITS: readonly Split[] = ['basic', 'project', 'business', 'remittedUp', 'subsidiesPaid'];

/** A percentage: printed, or computed here from the amounts. */
export interface Share {
  value: Stated<DecimalString>;
  computed: boolean;
}

/** A line of either table, in the document's order. Plain data: it crosses from server to client. */
export interface LineView {
  /** Path of the line in the disclosure. */
  key: string;
  kind: FunctionLevel | Split | 'balance' | 'total';
  /** Official name; totals and splits have the words of their kind. */
  name?: string;
  /** Name of the line above, where `name` alone occurs more than once. */
  within?: string;
  printedAs?: string;
  code?: { value: string; assigned: boolean };
  depth: 0 | 1 | 2 | 3;
  /** Keys of the lines above, the nearest last. */
  above: string[];
  /** Keys of the lines right below. */
  below: string[];
  amount: Stated<Money>;
  /** Sum of the lines below, where the line itself is only named. Computed here, never printed. */
  sum?: Money;
  share?: Share;
  budget?: Stated<Money>;
  completion?: Stated<DecimalString>;
  splits: Partial<Record<Split, Stated<Money>>>;
  purpose?: string;
  /** Stated changes, the main comparison first. */
  changes: ChangeReading[];
  /** Different figures that the document prints for the amount, by place. */
  elsewhere: { where: string; money: Money }[];
  /** Whether change, reason, purpose, budget or share are those another section prints for the same figure. */
  adopted: boolean;
}

/** Whether two amounts are the same figure, one of them perhaps printed more coarsely. */
export function sameFigure(a: Stated<Money>, b: Stated<Money>): boolean {
  if (isAbsent(a) || isAbsent(b)) return false;
  const rounds = (fine: Money, coarse: Money): boolean =>
    compare(roundTo(convert(fine.value, fine.unit, coarse.unit), places(coarse.value)), coarse.value) === 0;
  return rounds(a, b) || rounds(b, a);
}

/** An amount in 元, for comparing across units. */
export function inYuan({ value, unit }: Money): DecimalString {
  return convert(value, unit, '元');
}

/** The share of a part in a whole, computed; nothing where either is not stated or the whole is zero. */
export function computedShare(part: Stated<Money> | undefined, whole: Stated<Money>): Share | undefined {
  if (part === undefined || isAbsent(part) || isAbsent(whole)) return undefined;
  const value = shareOf(inYuan(part), inYuan(whole));
  return value === undefined ? undefined : { value, computed: true };
}

/** What every line built on a portion has. */
export function portionLine(
  head: Pick<LineView, 'key' | 'kind'> & Partial<LineView>,
  portion: Portion,
  unit: MoneyUnit,
): LineView {
  const { amount, share, budget, completion, purpose, changes = [] } = portion;
  return {
    depth: 0,
    above: [],
    below: [],
    splits: {},
    adopted: false,
    amount: moneyOf(amount, unit),
    changes: changes.map((change) => readChange(change, unit)),
    elsewhere: printedElsewhere(amount, unit),
    ...(share !== undefined && { share: { value: decimalOf(share), computed: false } }),
    ...(budget !== undefined && { budget: moneyOf(budget, unit) }),
    ...(completion !== undefined && { completion: decimalOf(completion) }),
    ...(purpose !== undefined && { purpose }),
    ...head,
  };
}

function printedElsewhere(amount: Stated<Amount>, unit: MoneyUnit): LineView['elsewhere'] {
  if (isAbsent(amount) || typeof amount === 'string') return [];
  const own: Money = { value: amount.value, unit: amount.unit ?? unit };
  return (amount.elsewhere ?? [])
    .map(({ where, value, unit: other }) => ({ where, money: { value, unit: other ?? unit } }))
    .filter(({ money }) => !sameFigure(money, own));
}

/** 类 → 款 → 项, flattened in the document's order. */
export function functionLines(lines: readonly FunctionLine[], path: string, unit: MoneyUnit): LineView[] {
  const flat = flatten(lines, path, unit, []);
  const byKey = keyed(flat);
  const times = new Map<string | undefined, number>();
  for (const { name } of flat) times.set(name, (times.get(name) ?? 0) + 1);
  return flat.map((line) => {
    const summed = withSum(line, byKey);
    return times.get(line.name) === 1 ? summed : withContext(summed, byKey);
  });
}

type LinesByKey = ReadonlyMap<string, LineView>;

function keyed(lines: readonly LineView[]): LinesByKey {
  return new Map(lines.map((line) => [line.key, line]));
}

function flatten(lines: readonly FunctionLine[], path: string, unit: MoneyUnit, above: string[]): LineView[] {
  return lines.flatMap((line, index) => {
    const key = `${path}.${index}`;
    const { level, name, code, printedAs, lines: children = [] } = line;
    const head = portionLine(
      {
        key,
        kind: level,
        name,
        depth: Math.min(above.length, 3) as LineView['depth'],
        above,
        below: children.map((_, child) => `${key}.lines.${child}`),
        splits: splitsOf(line, unit),
        ...(code && { code: { value: code.printed ?? code.value, assigned: code.origin === 'assigned' } }),
        ...(printedAs !== undefined && { printedAs }),
      },
      line,
      unit,
    );
    return [head, ...flatten(children, `${key}.lines`, unit, [...above, key])];
  });
}

function splitsOf(line: FunctionLine, unit: MoneyUnit): LineView['splits'] {
  return Object.fromEntries(
    SPLITS.flatMap((split) => {
      const amount = line[split];
      return amount === undefined ? [] : [[split, moneyOf(amount, unit)]];
    }),
  );
}

/** Only a line that is named without a figure gets a sum: a withheld or blank one is never filled in from below. */
function withSum(line: LineView, all: LinesByKey): LineView {
  const total = sumOf(line, all);
  return total && isAbsent(line.amount) ? { ...line, sum: total } : line;
}

/** What a line comes to: its printed amount, else the sum of what is below; nothing where a part of it is not known. */
function sumOf({ amount, below }: LineView, all: LinesByKey): Money | undefined {
  if (!isAbsent(amount)) return amount;
  if (amount.absent !== 'not-stated') return undefined;
  const parts = below.map((key) => {
    const part = all.get(key);
    return part && sumOf(part, all);
  });
  const [first] = parts;
  if (first === undefined || !parts.every((part) => part !== undefined && part.unit === first.unit)) return undefined;
  const values = parts.flatMap((part) => part?.value ?? []);
  return { value: roundTo(sum(values), Math.max(...values.map(places))), unit: first.unit };
}

/** The name of the nearest line above that is another one: 行政运行 stands under several groups. */
function withContext(line: LineView, all: LinesByKey): LineView {
  const within = line.above.flatMap((key) => all.get(key)?.name ?? []).filter((name) => name !== line.name);
  const nearest = within.at(-1);
  return nearest === undefined ? line : { ...line, within: nearest };
}

/** Balances that a fund's table prints under its lines. */
export function balanceLines(balances: readonly Balance[] | undefined, path: string, unit: MoneyUnit): LineView[] {
  return (balances ?? []).map(({ name, amount }, index) =>
    portionLine({ key: `${path}.${index}`, kind: 'balance', name }, { amount }, unit),
  );
}

/**
 * What another section prints of the same figure: change and reason, purpose, budget and completion, and the share where it is of
 * the same whole. Taken only where the line has none of its own.
 */
export function adopt(line: LineView, other: LineView | undefined, sameWhole: boolean): LineView {
  if (other === undefined || !sameFigure(line.amount, other.amount)) return line;
  const taken: Partial<LineView> = {
    ...(line.changes.length === 0 && other.changes.length > 0 && { changes: other.changes }),
    ...(line.purpose === undefined && other.purpose !== undefined && { purpose: other.purpose }),
    ...(line.budget === undefined && other.budget !== undefined && { budget: other.budget }),
    ...(line.completion === undefined && other.completion !== undefined && { completion: other.completion }),
    ...(sameWhole && line.share === undefined && other.share && !other.share.computed && { share: other.share }),
  };
  return Object.keys(taken).length === 0 ? line : { ...line, ...taken, adopted: true };
}

/** Finds the line of another table for the same subject: by code where both have one, else by the names down to it. */
export function counterparts(
  own: readonly LineView[],
  others: readonly LineView[],
): (line: LineView) => LineView | undefined {
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

function names(line: LineView, all: LinesByKey): string {
  return [...line.above.map((key) => all.get(key)?.name), line.name].join('/');
}
