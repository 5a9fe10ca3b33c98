import { isZero } from '../../model/decimal.js';
import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { Overview } from '../../model/lines.js';
import { type ChangeReading, type Money, moneyOf, pathOfKey, readChange } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { blankLines } from '../../model/reading/blank.js';
import { type ClassMark, largestOf, marksOf } from '../../model/reading/classes.js';
import { computedShare, printedShare, type Share, sameFigure } from '../../model/reading/line.js';
import type { Absence, MoneyUnit, Portion, Stated } from '../../model/values.js';
import {
  amountLine,
  balanceLines,
  classFinder,
  classLines,
  type Provenance,
  portionLine,
  type SummaryLine,
  sourceFinder,
  sourceLines,
} from './lines.js';
import { classesElsewhere, sourcesElsewhere, unnamedSources } from './other-lines.js';

/** One side of the table: where the money comes from, or what it is for. */
export interface SummarySide {
  /** Sources or classes with their sub-lines, in the document's order. */
  lines: SummaryLine[];
  /** Top lines whose cell is blank, where the form lists many of them; not in `lines`. */
  folded: SummaryLine[];
  /** 本年收入合计, 本年支出合计 */
  currentYear?: SummaryLine;
  balances: SummaryLine[];
  total: SummaryLine;
  /** The whole that computed shares are of; nothing where no share is computed. */
  computedOf?: 'current-year' | 'total';
  shares: 'none' | 'printed' | 'computed' | 'mixed';
  hasBudgets: boolean;
  hasCompletions: boolean;
}

/** A stated change of the total, and where it is stated. */
export interface TotalChange {
  reading: ChangeReading;
  from: Provenance;
  /** Name of the source that is the whole of the total, where the change is stated of it. */
  source?: string;
}

/** 基本支出 or 项目支出. */
export interface SummaryPart {
  key: 'basic' | 'project';
  amount: Stated<Money>;
  share?: Share;
  from: Provenance;
}

export interface SummaryView {
  kind: DisclosureKind;
  year: number;
  unit: MoneyUnit;
  /** 收支总预算, 总计 */
  total: SummaryLine;
  /** Stated changes of the total, the main comparison first. */
  changes: TotalChange[];
  parts: SummaryPart[];
  revenue: SummarySide;
  expenditure: SummarySide;
  /** The source that all revenue comes from. */
  soleSource?: SummaryLine;
  /** The class that most money is for, where every class is known and one is largest. */
  largestClass?: SummaryLine;
  /** Classes for the illustration, the largest first, those without a figure last; `order` is the class's place in the document. */
  bars: ClassMark<SummaryLine>[];
  statements: string[];
  notes: string[];
}

/** The lines of a side as its table has them, without the total. */
export function linesOf({ lines, currentYear, balances }: SummarySide): SummaryLine[] {
  return [...lines, ...(currentYear ? [currentYear] : []), ...balances];
}

/** 收支总体情况, ready to be shown; the section's absence if it has none. */
export function summaryView(disclosure: BudgetDisclosure): Absence | SummaryView {
  const { overview, kind, year } = disclosure;
  if (isAbsent(overview)) return overview;
  const unit = overview.unit ?? disclosure.unit;
  const total = portionLine({ key: 'overview.total', kind: 'total', depth: 0 }, overview.total, unit);
  const revenue = side(
    [
      ...sourceLines(
        overview.revenue.sources,
        'overview.revenue.sources',
        unit,
        sourceFinder(sourcesElsewhere(disclosure)),
      ),
      ...unnamedSources(disclosure, overview),
    ],
    'revenue',
    overview,
    total,
    unit,
  );
  const expenditure = side(
    classLines(
      overview.expenditure.classes,
      'overview.expenditure.classes',
      unit,
      classFinder(classesElsewhere(disclosure, overview)),
    ),
    'expenditure',
    overview,
    total,
    unit,
  );
  const soleSource = revenue.lines.find((line) => line.depth === 0 && isWhole(line, revenue));
  const classes = expenditure.lines.filter(({ depth }) => depth === 0);
  const largest = largestOf(classes);
  return {
    kind,
    year,
    unit,
    total,
    changes: totalChanges(disclosure, total, unit),
    parts: parts(disclosure, expenditure),
    revenue,
    expenditure,
    ...(soleSource && { soleSource }),
    ...(largest && { largestClass: largest }),
    bars: marksOf(classes),
    statements: overview.statements ?? [],
    notes: overview.notes ?? [],
  };
}

function side(
  all: readonly SummaryLine[],
  name: 'revenue' | 'expenditure',
  overview: Overview,
  total: SummaryLine,
  unit: MoneyUnit,
): SummarySide {
  const { currentYear: stated, balances = [] } = overview[name];
  const path = `overview.${name}`;
  const currentYear =
    stated && amountLine({ key: `${path}.currentYear`, kind: 'current-year', depth: 0 }, stated, unit);
  const whole = currentYear && !isAbsent(currentYear.amount) ? currentYear : total;
  const lines = all.map((line) => withShare(line, whole.amount));
  const folded = blankLines(lines, ({ key }, at) => lines[at + 1]?.key.startsWith(`${key}.`) ?? false);
  const left = new Set(folded);
  const shown = lines.filter((line) => !left.has(line));
  const balanced = balanceLines(balances, `${path}.balances`, unit);
  const shares = lines.flatMap(({ share }) => (share ? [share.computed] : []));
  const printed = [...shown, ...(currentYear ? [currentYear] : []), total];
  return {
    lines: shown,
    folded,
    ...(currentYear && { currentYear }),
    balances: balanced,
    total,
    ...(shares.includes(true) && { computedOf: whole === total ? 'total' : 'current-year' }),
    shares:
      shares.length === 0
        ? 'none'
        : shares.every((computed) => computed)
          ? 'computed'
          : shares.includes(true)
            ? 'mixed'
            : 'printed',
    hasBudgets: printed.some(({ budget }) => budget !== undefined),
    hasCompletions: printed.some(({ completion }) => completion !== undefined),
  };
}

/** The printed share, else the computed one; balances and subdivisions have none. */
function withShare(line: SummaryLine, whole: Stated<Money>): SummaryLine {
  if (line.share || (line.kind !== 'source' && line.kind !== 'class')) return line;
  const share = computedShare(line.amount, whole);
  return share ? { ...line, share } : line;
}

function isWhole(line: SummaryLine, { currentYear, total }: Pick<SummarySide, 'currentYear' | 'total'>): boolean {
  const whole = currentYear && !isAbsent(currentYear.amount) ? currentYear.amount : total.amount;
  if (isAbsent(line.amount) || isAbsent(whole) || isZero(whole.value)) return false;
  return sameFigure(line.amount, whole);
}

/** The change of the total: its own, else revenue's, else that of the source that is the whole of it, else the appropriation's. */
function totalChanges(disclosure: BudgetDisclosure, total: SummaryLine, unit: MoneyUnit): TotalChange[] {
  const { overview, revenue, fiscalAppropriation: fiscal } = disclosure;
  if (!isAbsent(overview) && overview.total.changes?.length) {
    return readings(overview.total, unit, { section: 'overview', path: 'overview.total' });
  }
  const isTotal = (portion: Portion, own: MoneyUnit): boolean => {
    const money = moneyOf(portion.amount, own);
    return !isAbsent(money) && !isAbsent(total.amount) && sameFigure(money, total.amount);
  };
  if (!isAbsent(revenue)) {
    const own = revenue.unit ?? disclosure.unit;
    if (revenue.total.changes?.length && isTotal(revenue.total, own)) {
      return readings(revenue.total, own, { section: 'revenue', path: 'revenue.total' });
    }
    const index = revenue.sources.findIndex((source) => source.changes?.length && isTotal(source, own));
    const source = revenue.sources[index];
    if (source) {
      const from: Provenance = { section: 'revenue', path: `revenue.sources.${index}` };
      return readings(source, own, from).map((change) => ({ ...change, source: source.name }));
    }
  }
  if (!isAbsent(fiscal) && isTotal(fiscal.total, fiscal.unit ?? disclosure.unit)) {
    const from: Provenance = { section: 'fiscalAppropriation', path: 'fiscalAppropriation.total' };
    return readings(fiscal.total, fiscal.unit ?? disclosure.unit, from);
  }
  return [];
}

function readings(portion: Portion, unit: MoneyUnit, from: Provenance): TotalChange[] {
  const at = pathOfKey(from.path);
  return (portion.changes ?? []).map((change, index) => ({
    reading: readChange(change, unit, `${at}.changes[${index}]`),
    from,
  }));
}

/** 基本支出 and 项目支出: of table 3, else of the general public budget where that is all there is. */
function parts(disclosure: BudgetDisclosure, expenditure: SummarySide): SummaryPart[] {
  const { expenditure: table, generalPublicBudget: general, unit } = disclosure;
  const whole = expenditure.currentYear?.amount ?? expenditure.total.amount;
  return (['basic', 'project'] as const).flatMap((key): SummaryPart[] => {
    if (!isAbsent(table)) return part(key, table[key], table.unit ?? unit, 'expenditure', whole);
    const portion = isAbsent(general) ? undefined : general[key];
    if (isAbsent(general) || portion === undefined) return [];
    const own = general.unit ?? unit;
    const all = moneyOf(general.total.amount, own);
    if (isAbsent(all) || isAbsent(whole) || !sameFigure(all, whole)) return [];
    return part(key, portion, own, 'generalPublicBudget', whole);
  });
}

function part(
  key: SummaryPart['key'],
  portion: Portion,
  unit: MoneyUnit,
  section: Provenance['section'],
  whole: Stated<Money>,
): SummaryPart[] {
  const amount = moneyOf(portion.amount, unit, `${section}.${key}.amount`);
  if (isAbsent(amount) && amount.absent === 'not-stated') return [];
  const share: Share | undefined =
    portion.share === undefined ? computedShare(amount, whole) : printedShare(portion.share, `${section}.${key}`);
  return [{ key, amount, ...(share && { share }), from: { section, path: `${section}.${key}` } }];
}
