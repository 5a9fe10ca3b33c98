import { difference, roundTo } from '../arithmetic.js';
import { places } from '../decimal.js';
import type { RevenueSourceKind } from '../lines.js';
import { keysOf } from '../lists.js';
import { type ChangeReading, type Money, sharedBase } from '../money.js';
import { isAbsent } from '../read.js';
import type { Absence, ComparisonBase, MoneyUnit, Stated } from '../values.js';
import { signedChange } from './changes.js';
import {
  BUDGETS,
  type BudgetKind,
  type Completion,
  computedShare,
  type Line,
  type Origin,
  SPLITS,
  type Split,
} from './line.js';

/** Whether the cells of a column are printed or computed. */
export type Filled = 'none' | 'printed' | 'computed' | 'mixed';

/** The columns of a table: those that at least one line fills. */
export interface FilledColumns {
  budgets: BudgetKind[];
  /** Budgets of which a column says how much was used. */
  completions: Completion['of'][];
  splits: Split[];
  /** Sources of funds with a column. */
  funds: RevenueSourceKind[];
  /** The figure that the main change is measured against. */
  compared: Filled;
  share: Filled;
  change: boolean;
  /** The base that all changes have in common, if any; the column's head names it. */
  base?: ComparisonBase;
  text: 'none' | 'reason' | 'purpose' | 'both';
}

/** A table and the section it is printed in. Plain data, so it can be passed from server to client components. */
export interface TableView {
  from: Origin;
  unit: MoneyUnit;
  lines: Line[];
  total: Line;
  columns: FilledColumns;
  /** Splits with the same absence on every line, shown in a note instead of a column. */
  emptySplits: { split: Split; absence: Absence }[];
  /** Likewise for sources of funds. */
  emptyFunds: { source: RevenueSourceKind; absence: Absence }[];
}

/** Kinds of line that are not a part of the table's whole and so have no share. */
export const APART: ReadonlySet<Line['kind']> = new Set(['balance', 'fund', 'current-year', 'total', 'grand-total']);

/**
 * Makes a table: decides its columns and computes shares that are not printed, of the year's sum (本年合计) if the table prints one,
 * else of the total.
 */
export function tableOf(from: Origin, unit: MoneyUnit, all: readonly Line[], total: Line): TableView {
  const whole = wholeAmount(all, total);
  const lines = all.map((line) => {
    if (line.share || APART.has(line.kind)) return line;
    const share = computedShare(line.sum ?? line.amount, whole);
    return share === undefined ? line : { ...line, share };
  });
  const rows = [...lines, total];
  const found = new Set<RevenueSourceKind>();
  for (const { funds } of rows) for (const source of keysOf(funds)) found.add(source);
  const sources = [...found];
  const emptySplits = SPLITS.flatMap((split) => {
    const absence = soleAbsence(lines.map(({ splits }) => splits[split]));
    return absence ? [{ split, absence }] : [];
  });
  const emptyFunds = sources.flatMap((source) => {
    const absence = soleAbsence(rows.map(({ funds }) => funds[source]));
    return absence ? [{ source, absence }] : [];
  });
  const columns = filledColumns(
    lines,
    total,
    sources.filter((source) => emptyFunds.every((one) => one.source !== source)),
  );
  return { from, unit, lines, total, columns, emptySplits, emptyFunds };
}

/** What shares are measured against: the year's sum, else the total, which may include balances. */
export function wholeAmount(lines: readonly Line[], total: Line): Stated<Money> {
  const year = lines.find(({ kind }) => kind === 'current-year');
  return year && !isAbsent(year.amount) ? year.amount : total.amount;
}

/** The absence of a column whose cells all have the same one. */
function soleAbsence(column: readonly (Stated<Money> | undefined)[]): Absence | undefined {
  const cells = column.filter((cell) => cell !== undefined);
  const [first] = cells;
  if (first === undefined || !isAbsent(first)) return undefined;
  return cells.every((cell) => isAbsent(cell) && cell.absent === first.absent) ? first : undefined;
}

function filledColumns(lines: readonly Line[], total: Line, funds: RevenueSourceKind[]): FilledColumns {
  const all = [...lines, total];
  const changes: ChangeReading[] = all.flatMap((line) => line.changes);
  const base = sharedBase(changes);
  const reasons = changes.some(({ reason }) => reason !== undefined);
  const purposes = all.some(({ purpose }) => purpose !== undefined);
  return {
    budgets: budgetsOf(all),
    completions: completionsOf(all),
    splits: SPLITS.filter((split) => {
      const cells = lines.map(({ splits }) => splits[split]);
      return cells.some((cell) => cell !== undefined) && soleAbsence(cells) === undefined;
    }),
    funds,
    compared: filled(lines.map(({ compared }) => compared?.computed)),
    share: filled(lines.map(({ share }) => share?.computed)),
    change: changes.length > 0,
    ...(base && { base }),
    text: reasons ? (purposes ? 'both' : 'reason') : purposes ? 'purpose' : 'none',
  };
}

/** Which budgets these lines have. */
export function budgetsOf(lines: readonly Pick<Line, 'budgets'>[]): BudgetKind[] {
  return BUDGETS.filter((kind) => lines.some(({ budgets }) => budgets[kind] !== undefined));
}

/** Of which budgets these lines say how much was used. */
export function completionsOf(lines: readonly Pick<Line, 'completion'>[]): Completion['of'][] {
  return (['budget', 'adjustedBudget'] as const).filter((of) => lines.some(({ completion }) => completion?.of === of));
}

/** `computed` tells for each cell whether it is computed; `undefined` for an empty cell. */
function filled(computed: readonly (boolean | undefined)[]): Filled {
  const first = computed.find((one) => one !== undefined);
  if (first === undefined) return 'none';
  if (computed.includes(!first)) return 'mixed';
  return first ? 'computed' : 'printed';
}

/**
 * Adds the figure that the main change is measured against: the printed one, else this year's minus the stated change if both have
 * the same unit. Not for changes against this year's budget, which has its own column.
 */
export function withCompared(line: Line): Line {
  const [main] = line.changes;
  if (main === undefined || main.base === 'this-year-budget') return line;
  if (main.baseAmount !== undefined) return { ...line, compared: { money: main.baseAmount, computed: false } };
  const change = signedChange(main);
  if (isAbsent(line.amount) || change === undefined || change.unit !== line.amount.unit) return line;
  const { value, unit } = line.amount;
  const digits = Math.max(places(value), places(change.value));
  return {
    ...line,
    compared: { money: { value: roundTo(difference(value, change.value), digits), unit }, computed: true },
  };
}
