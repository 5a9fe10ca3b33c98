import { compare, isZero, sign } from '../../model/decimal.js';
import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import type { Expenditure, FundExpenditure } from '../../model/lines.js';
import { type ChangeReading, type Money, sharedBase } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { Absence, ComparisonBase, MoneyUnit, Stated } from '../../model/values.js';
import { type ChangeMark, type ChangeRanking, largestChange, rankChanges } from './change-lines.js';
import {
  adopt,
  balanceLines,
  computedShare,
  counterparts,
  functionLines,
  inYuan,
  type LineView,
  type Origin,
  portionLine,
  SPLITS,
  type Split,
  sameFigure,
} from './lines.js';

/** Which columns a table has: those that at least one line fills. */
export interface Columns {
  budget: boolean;
  completion: boolean;
  splits: Split[];
  share: 'none' | 'printed' | 'computed' | 'mixed';
  change: boolean;
  /** The base of every change, where they have the same one: the column's head then names it. */
  base?: ComparisonBase;
  text: 'none' | 'reason' | 'purpose' | 'both';
}

/** A table and the section it is printed in. Plain data: it crosses from server to client. */
export interface TableView {
  from: Origin;
  unit: MoneyUnit;
  lines: LineView[];
  total: LineView;
  columns: Columns;
  /** Split columns that hold the same absence on every line: said in a note instead of a column. */
  emptySplits: { split: Split; absence: Absence }[];
}

/** A class for the illustration; `order` is its place in the document, which gives it its colour. */
export interface ClassMark {
  line: LineView;
  order: number;
}

/** What another section says about a figure that this section prints, too. */
export interface OtherStatement {
  line: LineView;
  from: Origin;
  sameAmount: boolean;
}

export interface ExpenditureView {
  kind: DisclosureKind;
  year: number;
  unit: MoneyUnit;
  /** 基本支出, 项目支出 and further kinds, with their total. */
  parts: TableView;
  /** By function: one table for all funds, else one for each fund that prints its lines. */
  tables: TableView[];
  /** The first table's total is the whole of the section's, though it is printed for a fund. */
  wholeFund: boolean;
  /** Classes of the first table, ranked; none where there is nothing to compare. */
  classes: ClassMark[];
  /** The class that most money is for, where every class is known and one is largest. */
  largestClass?: LineView;
  changes?: ChangeRanking;
  largestChange?: ChangeMark;
  others: OtherStatement[];
  statements: string[];
  notes: string[];
}

const FUNDS = ['generalPublicBudget', 'governmentFund', 'stateCapital'] as const;

/** 支出情况, ready to be shown; the section's absence if it has none. */
export function expenditureView(disclosure: BudgetDisclosure): Absence | ExpenditureView {
  const { expenditure: section, kind, year } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const parts = partsTable(disclosure, section, unit);
  const tables = functionTables(disclosure, section, unit);
  const [main] = tables;
  const largest = main && largestClass(main);
  const changes = rankChanges(tables.flatMap(({ lines }) => lines));
  const most = largestChange(changes);
  const printed = [section, ...tables.flatMap(({ from }) => (from === 'expenditure' ? [] : [disclosure[from]]))];
  const texts = (key: 'statements' | 'notes'): string[] => [
    ...new Set(printed.flatMap((entry) => (isAbsent(entry) ? [] : (entry[key] ?? [])))),
  ];
  return {
    kind,
    year,
    unit,
    parts,
    tables,
    wholeFund: main !== undefined && sameFigure(main.total.amount, parts.total.amount),
    classes: main ? classMarks(main.lines) : [],
    ...(largest && { largestClass: largest }),
    ...(changes && { changes }),
    ...(most && { largestChange: most }),
    others: otherStatements(disclosure, parts, tables),
    statements: texts('statements'),
    notes: texts('notes'),
  };
}

function partsTable(disclosure: BudgetDisclosure, section: Expenditure, unit: MoneyUnit): TableView {
  const own = portionLine({ key: 'expenditure.total', kind: 'total' }, section.total, unit);
  const general = generalLines(disclosure);
  const total = adopt(own, general?.total, false);
  const sameWhole = sameFigure(own.amount, general?.total.amount ?? { absent: 'missing' });
  const lines = SPLITS.flatMap((split) => {
    const portion = section[split];
    if (portion === undefined) return [];
    const line = portionLine({ key: `expenditure.${split}`, kind: split }, portion, unit);
    return [adopt(line, general?.[split === 'basic' || split === 'project' ? split : 'none'], sameWhole)];
  });
  return tableOf('expenditure', unit, lines, total);
}

/** Total, basic and project expenditure of the general public budget, as lines. */
function generalLines(disclosure: BudgetDisclosure) {
  const { generalPublicBudget: fund } = disclosure;
  if (isAbsent(fund)) return undefined;
  const unit = fund.unit ?? disclosure.unit;
  const line = (key: 'total' | 'basic' | 'project'): LineView | undefined => {
    const portion = fund[key];
    return portion && portionLine({ key: `generalPublicBudget.${key}`, kind: key }, portion, unit);
  };
  return {
    total: portionLine({ key: 'generalPublicBudget.total', kind: 'total' }, fund.total, unit),
    basic: line('basic'),
    project: line('project'),
    none: undefined,
  };
}

/** Lines of the section itself, completed by what the general public budget prints of the same figures; else those of each fund. */
function functionTables(disclosure: BudgetDisclosure, section: Expenditure, unit: MoneyUnit): TableView[] {
  const { generalPublicBudget: general } = disclosure;
  if (section.lines === undefined || section.lines.length === 0) {
    return FUNDS.flatMap((from) => {
      const fund = disclosure[from];
      return isAbsent(fund) || fund.lines.length === 0 ? [] : [fundTable(from, fund, fund.unit ?? disclosure.unit)];
    });
  }
  const total = portionLine({ key: 'expenditure.total', kind: 'total' }, section.total, unit);
  const lines = functionLines(section.lines, 'expenditure.lines', unit);
  if (isAbsent(general)) return [tableOf('expenditure', unit, lines, total)];
  const fund = fundTable('generalPublicBudget', general, general.unit ?? disclosure.unit);
  const sameWhole = sameFigure(total.amount, fund.total.amount);
  const counterpart = counterparts(lines, fund.lines);
  const completed = lines.map((line) => adopt(line, counterpart(line), sameWhole));
  return [tableOf('expenditure', unit, completed, adopt(total, fund.total, false))];
}

function fundTable(from: Exclude<Origin, 'expenditure'>, fund: FundExpenditure, unit: MoneyUnit): TableView {
  const lines = [
    ...functionLines(fund.lines, `${from}.lines`, unit),
    ...balanceLines(fund.balances, `${from}.balances`, unit),
  ];
  return tableOf(from, unit, lines, portionLine({ key: `${from}.total`, kind: 'total' }, fund.total, unit));
}

function tableOf(from: Origin, unit: MoneyUnit, all: readonly LineView[], total: LineView): TableView {
  const lines = all.map((line) => {
    const share = line.kind === 'balance' ? undefined : computedShare(line.sum ?? line.amount, total.amount);
    return line.share || share === undefined ? line : { ...line, share };
  });
  const emptySplits = SPLITS.flatMap((split) => {
    const absence = soleAbsence(lines.map(({ splits }) => splits[split]));
    return absence ? [{ split, absence }] : [];
  });
  return { from, unit, lines, total, columns: columnsOf(lines, total), emptySplits };
}

/** The absence that all stated cells of a column are, if no cell has a figure. */
function soleAbsence(column: readonly (Stated<Money> | undefined)[]): Absence | undefined {
  const cells = column.filter((cell) => cell !== undefined);
  const [first] = cells;
  if (first === undefined || !isAbsent(first)) return undefined;
  return cells.every((cell) => isAbsent(cell) && cell.absent === first.absent) ? first : undefined;
}

function columnsOf(lines: readonly LineView[], total: LineView): Columns {
  const all = [...lines, total];
  const changes: ChangeReading[] = all.flatMap((line) => line.changes);
  const base = sharedBase(changes);
  const computed = lines.flatMap(({ share }) => (share ? [share.computed] : []));
  const reasons = changes.some(({ reason }) => reason !== undefined);
  const purposes = all.some(({ purpose }) => purpose !== undefined);
  return {
    budget: all.some(({ budget }) => budget !== undefined),
    completion: all.some(({ completion }) => completion !== undefined),
    splits: SPLITS.filter((split) => {
      const cells = lines.flatMap(({ splits }) => splits[split] ?? []);
      return cells.length > 0 && soleAbsence(cells) === undefined;
    }),
    share:
      computed.length === 0
        ? 'none'
        : computed.every((one) => one === computed[0])
          ? computed[0]
            ? 'computed'
            : 'printed'
          : 'mixed',
    change: changes.length > 0,
    ...(base && { base }),
    text: reasons ? (purposes ? 'both' : 'reason') : purposes ? 'purpose' : 'none',
  };
}

/** Absences after which nothing can be said about which class is largest. */
const UNKNOWN: ReadonlySet<Absence['absent']> = new Set(['withheld', 'not-stated', 'missing']);

function largestClass({ lines }: TableView): LineView | undefined {
  const top = lines.filter(({ kind }) => kind === 'class');
  if (top.some(({ amount }) => isAbsent(amount) && UNKNOWN.has(amount.absent))) return undefined;
  const [first, second] = ranked(top);
  if (!first || isAbsent(first.amount) || sign(first.amount.value) <= 0) return undefined;
  return second && byAmount(first, second) === 0 ? undefined : first;
}

/** What a class comes to: its amount, else the computed sum of its parts. */
export function worth({ amount, sum }: LineView): Money | undefined {
  return isAbsent(amount) ? sum : amount;
}

function byAmount(a: LineView, b: LineView): number {
  const [first, second] = [worth(a), worth(b)];
  return first && second ? compare(inYuan(second), inYuan(first)) : 0;
}

function ranked(lines: readonly LineView[]): LineView[] {
  return lines.filter((line) => worth(line) !== undefined).sort(byAmount);
}

/** Classes with a figure, ranked, then those whose figure is kept back or not stated; a blank cell is no mark. */
function classMarks(lines: readonly LineView[]): ClassMark[] {
  const known = lines.filter((line) => {
    const { amount, kind } = line;
    return kind === 'class' && (worth(line) !== undefined || (isAbsent(amount) && UNKNOWN.has(amount.absent)));
  });
  const figures = ranked(known);
  if (figures.filter((line) => !isZero(worth(line)?.value ?? '0')).length < 2) return [];
  const unknown = known.filter((line) => worth(line) === undefined);
  return [...figures, ...unknown].map((line) => ({ line, order: known.indexOf(line) }));
}

/** Changes and reasons that the general public budget states for total, basic and project expenditure in other words or figures. */
function otherStatements(
  disclosure: BudgetDisclosure,
  parts: TableView,
  tables: readonly TableView[],
): OtherStatement[] {
  const general = generalLines(disclosure);
  const shown = [parts.total, ...parts.lines];
  const ownTable = tables.some(({ from }) => from === 'generalPublicBudget');
  return [ownTable ? undefined : general?.total, general?.basic, general?.project].flatMap((line) => {
    const own = line && shown.find(({ kind }) => kind === line.kind);
    if (!line || line.changes.length === 0) return [];
    if (own && sameWords(own.changes, line.changes)) return [];
    return [
      { line, from: 'generalPublicBudget', sameAmount: own !== undefined && sameFigure(own.amount, line.amount) },
    ];
  });
}

function sameWords(a: readonly ChangeReading[], b: readonly ChangeReading[]): boolean {
  const plain = (changes: readonly ChangeReading[]): string => JSON.stringify(changes).replace(/\s/g, '');
  return plain(a) === plain(b);
}
