import { isZero } from '../../model/decimal.js';
import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { Overview } from '../../model/lines.js';
import { type ChangeReading, type Money, moneyOf } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { blankLines } from '../../model/reading/blank.js';
import { type ChartedLine, chartedLines, largestOf } from '../../model/reading/classes.js';
import {
  amountLine,
  computedShare,
  type Line,
  portionLine,
  type Share,
  type Side,
  sameFigure,
} from '../../model/reading/line.js';
import { balanceTree, revenueLines } from '../../model/reading/sources.js';
import { budgetsOf, completionsOf, type FilledColumns } from '../../model/reading/table.js';
import { type SidedTotal, sideTotal, statedTotals } from '../../model/reading/totals.js';
import type { Absence, MoneyUnit, Portion, Stated } from '../../model/values.js';
import {
  classFinder,
  classLines,
  isNamed,
  ownLine,
  type SummaryLine,
  type SummaryOrigin,
  sourceFinder,
  summarySourceLines,
} from './lines.js';
import { classesElsewhere, sourcesElsewhere, unnamedSources } from './other-lines.js';

/** One side of the table: revenue or expenditure. */
export interface SummarySide {
  /** Sources or classes with their sub-lines, in the document's order. */
  lines: SummaryLine[];
  /** Blank top lines, if the form has many of them; not in `lines`. */
  folded: SummaryLine[];
  /** 本年收入合计, 本年支出合计 */
  currentYear?: SummaryLine;
  balances: SummaryLine[];
  total: SummaryLine;
  /** The base of computed shares; undefined if no share is computed. */
  computedOf?: 'current-year' | 'total';
  shares: 'none' | 'printed' | 'computed' | 'mixed';
  budgets: FilledColumns['budgets'];
  completions: FilledColumns['completions'];
}

/** A stated change of the total, and the section that states it. */
export interface TotalChange {
  reading: ChangeReading;
  from: SummaryOrigin;
  /** Name of the only source, if the change is stated for that source. */
  source?: string;
}

/** A total, and what it is the total of. */
export interface SummaryTotal {
  side: SidedTotal['side'];
  line: SummaryLine;
  /** Stated changes, the main comparison first. */
  changes: TotalChange[];
}

/** 基本支出 or 项目支出. */
export interface SummaryPart {
  key: 'basic' | 'project';
  amount: Stated<Money>;
  share?: Share;
  /** The section it is printed in. */
  from: SummaryOrigin;
}

export interface SummaryView {
  kind: DisclosureKind;
  year: number;
  unit: MoneyUnit;
  /** 收支总预算, 总计; where the document totals only one side, that side's total. Further totals of one side after it. */
  totals: [SummaryTotal, ...SummaryTotal[]];
  parts: SummaryPart[];
  revenue: SummarySide;
  expenditure: SummarySide;
  /** The source that all revenue comes from. */
  soleSource?: SummaryLine;
  /** The largest class, if every class has an amount and one is largest. */
  largestClass?: SummaryLine;
  /** Classes for the chart, the largest first, those without a figure last; `order` is the position in the document. */
  charted: ChartedLine<SummaryLine>[];
  statements: string[];
  notes: string[];
}

/** The lines of a side in table order, without the total. */
export function linesOf({ lines, currentYear, balances }: SummarySide): SummaryLine[] {
  return [...lines, ...(currentYear ? [currentYear] : []), ...balances];
}

/** View of 收支总体情况, or the absence of the section. */
export function summaryView(disclosure: BudgetDisclosure): Absence | SummaryView {
  const { overview, kind, year } = disclosure;
  if (isAbsent(overview)) return overview;
  const unit = overview.unit ?? disclosure.unit;
  const told = ({ side, line }: SidedTotal): SummaryTotal => {
    const total = ownLine(line);
    return { side, line: total, changes: totalChanges(disclosure, total, side) };
  };
  const [main, ...further] = statedTotals(overview, 'overview', 'total', unit);
  const revenue = side(
    [
      ...summarySourceLines(
        overview.revenue.sources,
        'overview.revenue.sources',
        unit,
        sourceFinder(sourcesElsewhere(disclosure)),
      ),
      ...unnamedSources(disclosure, overview),
    ],
    'revenue',
    overview,
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
    unit,
  );
  const soleSource = revenue.lines.find((line) => line.depth === 0 && isWhole(line, revenue));
  const classes = expenditure.lines.filter(({ depth }) => depth === 0);
  const largest = largestOf(classes);
  return {
    kind,
    year,
    unit,
    totals: [told(main), ...further.map(told)],
    parts: summaryParts(disclosure, expenditure),
    revenue,
    expenditure,
    ...(soleSource && { soleSource }),
    ...(largest && { largestClass: largest }),
    charted: chartedLines(classes),
    statements: overview.statements ?? [],
    notes: overview.notes ?? [],
  };
}

function side(all: readonly SummaryLine[], name: Side, overview: Overview, unit: MoneyUnit): SummarySide {
  const { currentYear: stated, balances } = overview[name];
  const { portion, at } = sideTotal(overview, 'overview', name);
  const total = ownLine(portionLine({ key: at, kind: 'total' }, portion, unit));
  const path = `overview.${name}`;
  const currentYear = stated && ownLine(amountLine({ key: `${path}.currentYear`, kind: 'current-year' }, stated, unit));
  const whole = currentYear && !isAbsent(currentYear.amount) ? currentYear : total;
  const lines = all.map((line) => withShare(line, whole.amount));
  const folded = blankLines(lines, ({ key }, at) => lines[at + 1]?.key.startsWith(`${key}.`) ?? false);
  const hidden = new Set(folded);
  const shown = lines.filter((line) => !hidden.has(line));
  const shares = lines.flatMap(({ share }) => (share ? [share.computed] : []));
  const printed = [...shown, ...(currentYear ? [currentYear] : []), total];
  return {
    lines: shown,
    folded,
    ...(currentYear && { currentYear }),
    balances: balanceTree(balances, `${path}.balances`, unit).map((line) => ownLine(line)),
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
    budgets: budgetsOf(printed),
    completions: completionsOf(printed),
  };
}

/** Kinds of lines that are parts of the whole. Shares are computed for these only. */
const PARTS: ReadonlySet<SummaryLine['kind']> = new Set(['source', 'class', 'group', 'item']);

/** The line with its printed or computed share. */
function withShare(line: SummaryLine, whole: Stated<Money>): SummaryLine {
  if (line.share || !PARTS.has(line.kind)) return line;
  const share = computedShare(line.amount, whole);
  return share ? { ...line, share } : line;
}

function isWhole(line: SummaryLine, { currentYear, total }: Pick<SummarySide, 'currentYear' | 'total'>): boolean {
  const whole = currentYear && !isAbsent(currentYear.amount) ? currentYear.amount : total.amount;
  if (isAbsent(line.amount) || isAbsent(whole) || isZero(whole.value)) return false;
  return sameFigure(line.amount, whole);
}

/** The change of the total: its own, else revenue's, else that of the source that is the whole of it, else the appropriation's. */
function totalChanges(disclosure: BudgetDisclosure, total: SummaryLine, side: SidedTotal['side']): TotalChange[] {
  const { revenue, fiscalAppropriation: fiscal, unit } = disclosure;
  const stated = ({ changes }: Line, from: SummaryOrigin): TotalChange[] =>
    changes.map((reading) => ({ reading, from }));
  const isTotal = (line: Line): boolean => line.changes.length > 0 && sameFigure(line.amount, total.amount);
  if (total.changes.length > 0 || side !== 'both') return stated(total, 'overview');
  if (!isAbsent(revenue)) {
    const sectionUnit = revenue.unit ?? unit;
    const all = portionLine({ key: 'revenue.total', kind: 'total' }, revenue.total, sectionUnit);
    if (isTotal(all)) return stated(all, 'revenue');
    const source = revenueLines(revenue.sources, 'revenue.sources', sectionUnit).find(
      (line) => line.depth === 0 && isTotal(line),
    );
    if (source) return stated(source, 'revenue').map((change) => ({ ...change, source: source.name ?? '' }));
  }
  if (isAbsent(fiscal)) return [];
  const all = portionLine({ key: 'fiscalAppropriation.total', kind: 'total' }, fiscal.total, fiscal.unit ?? unit);
  return isTotal(all) ? stated(all, 'fiscalAppropriation') : [];
}

/** 基本支出 and 项目支出: from table 3, or from the general public budget if that is the whole budget. */
function summaryParts(disclosure: BudgetDisclosure, expenditure: SummarySide): SummaryPart[] {
  const { expenditure: table, generalPublicBudget: general, unit } = disclosure;
  const whole = expenditure.currentYear?.amount ?? expenditure.total.amount;
  const part = (
    key: SummaryPart['key'],
    portion: Portion,
    sectionUnit: MoneyUnit,
    from: SummaryOrigin,
  ): SummaryPart[] => {
    const { amount, share = computedShare(amount, whole) } = portionLine(
      { key: `${from}.${key}`, kind: key },
      portion,
      sectionUnit,
    );
    return isNamed({ amount }) ? [] : [{ key, amount, ...(share && { share }), from }];
  };
  return (['basic', 'project'] as const).flatMap((key) => {
    if (!isAbsent(table)) return part(key, table[key], table.unit ?? unit, 'expenditure');
    const portion = isAbsent(general) ? undefined : general[key];
    if (isAbsent(general) || portion === undefined) return [];
    const sectionUnit = general.unit ?? unit;
    return sameFigure(moneyOf(general.total.amount, sectionUnit), whole)
      ? part(key, portion, sectionUnit, 'generalPublicBudget')
      : [];
  });
}
