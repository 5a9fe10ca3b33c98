import { shareOf } from '../arithmetic.js';
import { compare, convert, roundsTo } from '../decimal.js';
import type { FunctionLevel, RevenueSourceKind, SourceAmount } from '../lines.js';
import type { ThreePublicKind } from '../matters.js';
import { type ChangeReading, decimalOf, type Money, moneyOf, readChange } from '../money.js';
import { isAbsent } from '../read.js';
import type { Amount, Code, DecimalString, MoneyUnit, Portion, Stated } from '../values.js';

/**
 * A line of a money table, whichever section prints it: a source of revenue, a subject of expenditure, a balance or a sum. Read once,
 * here, so that every section tells its lines in the same way.
 */

/** Sections that print lines of money, by their key in the disclosure. */
export type Origin =
  | 'overview'
  | 'revenue'
  | 'expenditure'
  | 'fiscalAppropriation'
  | 'generalPublicBudget'
  | 'governmentFund'
  | 'stateCapital';

/** Kinds of expenditure a table may split a line into. */
export type Split = 'basic' | 'project' | 'business' | 'remittedUp' | 'subsidiesPaid';

export const SPLITS: readonly Split[] = ['basic', 'project', 'business', 'remittedUp', 'subsidiesPaid'];

export function isSplit(kind: Line['kind']): kind is Split {
  return (SPLITS as readonly string[]).includes(kind);
}

/** Budgets that a table may print beside the amount. */
export type BudgetKind = 'lastYearBudget' | 'lastYearExecution' | 'budget' | 'adjustedBudget';

export const BUDGETS: readonly BudgetKind[] = ['lastYearBudget', 'lastYearExecution', 'budget', 'adjustedBudget'];

/** A percentage: printed, or computed here from the amounts. */
export interface Share {
  value: Stated<DecimalString>;
  computed: boolean;
  /** Path into the data of a printed one. */
  at?: string;
}

/** How much of a budget was used: of which one, and its path into the data. */
export interface Completion {
  value: Stated<DecimalString>;
  of: NonNullable<Portion['completionOf']>;
  at: string;
}

/** A line of a table, in the document's order. Plain data: it crosses from server to client. */
export interface Line {
  /** Path of the line in the disclosure. */
  key: string;
  kind:
    | FunctionLevel
    | Split
    | ThreePublicKind
    | 'meetings'
    | 'training'
    | 'source'
    | 'fund'
    | 'balance'
    | 'current-year'
    | 'total'
    | 'grand-total';
  /** Official name; sums, splits and funds have the words of their kind. */
  name?: string;
  /** Of a sum: what it is the sum of, where that is not plain from its table. */
  side?: 'revenue' | 'expenditure';
  /** Of a source or a fund: which one. */
  source?: RevenueSourceKind;
  /** Name of the line above, where `name` alone occurs more than once. */
  within?: string;
  printedAs?: string;
  /** As printed (`"(一)"`). */
  ordinal?: string;
  code?: LineCode;
  depth: 0 | 1 | 2 | 3;
  /** Keys of the lines above, the nearest last. */
  above: readonly string[];
  /** Keys of the lines right below. */
  below: readonly string[];
  amount: Stated<Money>;
  /** Sum of the lines below, where the line itself is only named. Computed here, never printed. */
  sum?: Money;
  /** The figure that the main change is measured against: printed, or this year's less the change. */
  compared?: { money: Stated<Money>; computed: boolean };
  share?: Share;
  /** Budgets beside the amount. */
  budgets: Partial<Record<BudgetKind, Stated<Money>>>;
  completion?: Completion;
  splits: Partial<Record<Split, Stated<Money>>>;
  /** The line by source of funds (按资金性质). */
  funds: Partial<Record<RevenueSourceKind, Stated<Money>>>;
  purpose?: string;
  /** Stated changes, the main comparison first. */
  changes: ChangeReading[];
  /** Different figures that the document prints for the amount, by place. */
  elsewhere: { where: string; money: Money }[];
  /** Whether change, reason, purpose, budget or share are those another section prints for the same figure. */
  adopted: boolean;
}

/** The code of a subject as it is shown. */
export interface LineCode {
  value: string;
  /** It is not in the document. */
  assigned: boolean;
}

export function readCode({ value, printed, origin }: Code): LineCode {
  return { value: printed ?? value, assigned: origin === 'assigned' };
}

/** The depth of a line under these. */
export function depthBelow(above: readonly unknown[]): Line['depth'] {
  return Math.min(above.length, 3) as Line['depth'];
}

/** Whether two amounts are the same figure, one of them perhaps printed more coarsely. */
export function sameFigure(a: Stated<Money>, b: Stated<Money>): boolean {
  if (isAbsent(a) || isAbsent(b)) return false;
  const rounds = (fine: Money, coarse: Money): boolean =>
    roundsTo(convert(fine.value, fine.unit, coarse.unit), coarse.value);
  return rounds(a, b) || rounds(b, a);
}

/** Whether the totals of two sections are the same figure; `unit` is that of the disclosure. */
export function sameTotal(a: Totalled, b: Totalled, unit: MoneyUnit): boolean {
  return sameFigure(moneyOf(a.total.amount, a.unit ?? unit), moneyOf(b.total.amount, b.unit ?? unit));
}

interface Totalled {
  total: Portion;
  unit?: MoneyUnit;
}

/** An amount in 元, for comparing across units. */
export function inYuan({ value, unit }: Money): DecimalString {
  return convert(value, unit, '元');
}

/** An amount, with the computed sum of its parts where it is only named. */
export type Worthy = Pick<Line, 'amount' | 'sum'>;

/** What a line comes to: its amount, else the computed sum of its parts. */
export function worth({ amount, sum }: Worthy): Money | undefined {
  return isAbsent(amount) ? sum : amount;
}

/** For sorting: the larger amount first. */
export function moreFirst(a: Money, b: Money): number {
  return compare(inYuan(b), inYuan(a));
}

/** For sorting lines: the one that comes to more first; one without a figure keeps its place. */
export function byWorth(a: Worthy, b: Worthy): number {
  const [first, second] = [worth(a), worth(b)];
  return first && second ? moreFirst(first, second) : 0;
}

/** The share of a part in a whole, computed; nothing where either is not stated or the whole is zero. */
export function computedShare(part: Stated<Money> | undefined, whole: Stated<Money>): Share | undefined {
  if (part === undefined || isAbsent(part) || isAbsent(whole)) return undefined;
  const value = shareOf(inYuan(part), inYuan(whole));
  return value === undefined ? undefined : { value, computed: true };
}

/** What a portion says of its line. */
export type PortionView = Pick<
  Line,
  'amount' | 'elsewhere' | 'changes' | 'share' | 'budgets' | 'completion' | 'purpose'
>;

/** A portion, read; `at` is its path into the data, `amountAt` that of its amount. */
export function readPortion(portion: Portion, unit: MoneyUnit, at: string, amountAt = `${at}.amount`): PortionView {
  const { amount, share, completion, completionOf = 'budget', purpose, changes = [] } = portion;
  const view: PortionView = {
    budgets: {},
    amount: moneyOf(amount, unit, amountAt),
    elsewhere: printedElsewhere(amount, unit, amountAt),
    changes: changes.map((change, index) => readChange(change, unit, `${at}.changes[${index}]`)),
  };
  if (share !== undefined) view.share = printedShare(share, at);
  for (const kind of BUDGETS) {
    const budget = portion[kind];
    if (budget !== undefined) view.budgets[kind] = moneyOf(budget, unit, `${at}.${kind}`);
  }
  if (completion !== undefined) {
    view.completion = { value: decimalOf(completion), of: completionOf, at: `${at}.completion` };
  }
  if (purpose !== undefined) view.purpose = purpose;
  return view;
}

/** The printed share of the portion at a path. */
export function printedShare(share: NonNullable<Portion['share']>, at: string): Share {
  return { value: decimalOf(share), computed: false, at: `${at}.share` };
}

/** What every line built on a portion has; `key` is the portion's path into the data. */
export function portionLine(
  head: Pick<Line, 'key' | 'kind'> & Partial<Line>,
  portion: Portion & { bySource?: SourceAmount[] },
  unit: MoneyUnit,
): Line {
  return lineOf(
    head,
    readPortion(portion, unit, head.key),
    amountsBySource(portion.bySource, unit, `${head.key}.bySource`),
  );
}

function lineOf(
  head: Pick<Line, 'key' | 'kind'> & Partial<Line>,
  portion: PortionView,
  funds: Line['funds'] = {},
): Line {
  return { depth: 0, above: [], below: [], splits: {}, adopted: false, funds, ...portion, ...head };
}

/** A line that has nothing but an amount, whose path in the data is `key` itself. */
export function amountLine(
  head: Pick<Line, 'key' | 'kind'> & Partial<Line>,
  amount: Stated<Amount>,
  unit: MoneyUnit,
): Line {
  return lineOf(head, readPortion({ amount }, unit, head.key, head.key));
}

/** Amounts by source of funds; `at` is the path of their list. */
export function amountsBySource(
  amounts: readonly SourceAmount[] | undefined,
  unit: MoneyUnit,
  at: string,
): Line['funds'] {
  return Object.fromEntries(
    (amounts ?? []).map(({ source, amount }, index) => [source, moneyOf(amount, unit, `${at}[${index}].amount`)]),
  );
}

/** Different figures that the document prints for an amount, by place; `at` is the amount's path. */
export function printedElsewhere(amount: Stated<Amount>, unit: MoneyUnit, at: string): Line['elsewhere'] {
  if (isAbsent(amount) || typeof amount === 'string') return [];
  const own: Money = { value: amount.value, unit: amount.unit ?? unit };
  return (amount.elsewhere ?? [])
    .map(({ where, value, unit: other }, index) => ({
      where,
      money: { value, unit: other ?? unit, at: `${at}.elsewhere[${index}]` },
    }))
    .filter(({ money }) => !sameFigure(money, own));
}
