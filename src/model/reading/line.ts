import { shareOf } from '../arithmetic.js';
import { compare, convert, roundsTo } from '../decimal.js';
import type { FunctionLevel, RevenueSourceKind, SourceAmount } from '../lines.js';
import type { ThreePublicKind } from '../matters.js';
import { type ChangeReading, decimalOf, type Money, moneyOf, readChange } from '../money.js';
import { isAbsent } from '../read.js';
import type { Amount, Code, DecimalString, MoneyUnit, Portion, Stated } from '../values.js';

/**
 * Lines of money tables: sources of revenue, subjects of expenditure, balances and sums. All sections read their lines here, so that
 * they show them alike.
 */

/** The two sides of tables 1 and 4. */
export type Side = 'revenue' | 'expenditure';

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
  /** Path into the data, if printed. */
  at?: string;
}

/** How much of a budget was used: of which one, and its path into the data. */
export interface Completion {
  value: Stated<DecimalString>;
  of: NonNullable<Portion['completionOf']>;
  at: string;
}

/** A line of a table. Plain data, so it can be passed from server to client components. */
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
  /** Official name; sums, splits and funds are named by their kind. */
  name?: string;
  /** Of a sum: its side, if the table has both. */
  side?: Side;
  /** Of a source or a fund: which one. */
  source?: RevenueSourceKind;
  /** Name of an ancestor, if `name` is not unique. */
  within?: string;
  printedAs?: string;
  /** As printed (`"(一)"`). */
  ordinal?: string;
  code?: LineCode;
  depth: 0 | 1 | 2 | 3;
  /** Keys of the ancestors, the nearest last. */
  above: readonly string[];
  /** Keys of the children. */
  below: readonly string[];
  amount: Stated<Money>;
  /** Computed sum of the lines below, if the line is named without a figure. */
  sum?: Money;
  /** The figure that the main change is measured against: printed, or computed as this year's minus the change. */
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
  /** Other figures that the document prints for the amount, with the table or section. */
  elsewhere: { where: string; money: Money }[];
  /** Whether any field was adopted from another section that prints the same figure. */
  adopted: boolean;
}

/** The code of a subject, for display. */
export interface LineCode {
  value: string;
  /** Whether it was added to the data and is not in the document. */
  assigned: boolean;
}

export function readCode({ value, printed, origin }: Code): LineCode {
  return { value: printed ?? value, assigned: origin === 'assigned' };
}

/** The depth of a line with these ancestors. */
export function depthBelow(above: readonly unknown[]): Line['depth'] {
  return Math.min(above.length, 3) as Line['depth'];
}

/** Whether two amounts are equal, or one is the other rounded. */
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

/** A line's amount, and its computed sum if it is named without a figure. */
export type Worthy = Pick<Line, 'amount' | 'sum'>;

/** A line's amount, else its computed sum. */
export function worth({ amount, sum }: Worthy): Money | undefined {
  return isAbsent(amount) ? sum : amount;
}

/** Sorts larger amounts first. */
export function moreFirst(a: Money, b: Money): number {
  return compare(inYuan(b), inYuan(a));
}

/** Sorts lines with larger amounts first; lines without a figure compare as equal. */
export function byWorth(a: Worthy, b: Worthy): number {
  const [first, second] = [worth(a), worth(b)];
  return first && second ? moreFirst(first, second) : 0;
}

/** Computes a share; `undefined` if either amount is absent or the whole is zero. */
export function computedShare(part: Stated<Money> | undefined, whole: Stated<Money>): Share | undefined {
  if (part === undefined || isAbsent(part) || isAbsent(whole)) return undefined;
  const value = shareOf(inYuan(part), inYuan(whole));
  return value === undefined ? undefined : { value, computed: true };
}

/** The fields of a line that are read from a portion. */
export type PortionView = Pick<
  Line,
  'amount' | 'elsewhere' | 'changes' | 'share' | 'budgets' | 'completion' | 'purpose'
>;

/** Reads a portion; `at` is its path into the data, `amountAt` that of its amount. */
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

/** A line read from a portion; `key` is the portion's path into the data. */
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

/** A line that is only an amount; `key` is the amount's path. */
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

/** Other places that print an amount differently; `at` is the amount's path. */
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
