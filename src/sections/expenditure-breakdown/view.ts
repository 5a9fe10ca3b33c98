import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import { jsonText } from '../../model/json.js';
import type { Expenditure } from '../../model/lines.js';
import type { ChangeReading } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { type ChangeMark, type ChangeRanking, largestChange, rankChanges } from '../../model/reading/changes.js';
import { type ClassMark, classMarks, largestClass } from '../../model/reading/classes.js';
import { adopt, counterparts, functionLines } from '../../model/reading/functions.js';
import { FUNDS, type FundKey, fundTable } from '../../model/reading/fund.js';
import { type Line, portionLine, SPLITS, sameFigure } from '../../model/reading/line.js';
import { type TableView, tableOf } from '../../model/reading/table.js';
import type { Absence, MoneyUnit } from '../../model/values.js';

/** What another section says about a figure that this section prints, too. */
export interface OtherStatement {
  line: Line;
  from: TableView['from'];
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
  largestClass?: Line;
  changes?: ChangeRanking;
  largestChange?: ChangeMark;
  others: OtherStatement[];
  /** Funds whose sections print the lines that this one does not list. */
  seeAlso: FundKey[];
  statements: string[];
  notes: string[];
}

/**
 * 支出情况, ready to be shown; the section's absence if it has none. `apart`: funds whose own sections stand on the same page; what
 * those print is then not taken from them.
 */
export function expenditureView(
  disclosure: BudgetDisclosure,
  apart: readonly FundKey[] = [],
): Absence | ExpenditureView {
  const { expenditure: section, kind, year } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const parts = partsTable(disclosure, section, unit, apart);
  const tables = functionTables(disclosure, section, unit, apart);
  const [main] = tables;
  const largest = main && largestClass(main.lines);
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
    others: apart.includes('generalPublicBudget') ? [] : otherStatements(disclosure, parts, tables),
    seeAlso: listsFunctions(section) ? [] : apart.filter((fund) => hasLines(disclosure, fund)),
    statements: texts('statements'),
    notes: texts('notes'),
  };
}

function partsTable(
  disclosure: BudgetDisclosure,
  section: Expenditure,
  unit: MoneyUnit,
  apart: readonly FundKey[],
): TableView {
  const own = portionLine({ key: 'expenditure.total', kind: 'total', side: 'expenditure' }, section.total, unit);
  const general = apart.includes('generalPublicBudget') ? undefined : generalLines(disclosure);
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
  const line = (key: 'total' | 'basic' | 'project'): Line | undefined => {
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

function listsFunctions({ lines = [] }: Expenditure): boolean {
  return lines.length > 0;
}

function hasLines(disclosure: BudgetDisclosure, fund: FundKey): boolean {
  const section = disclosure[fund];
  return !isAbsent(section) && section.lines.length > 0;
}

/** Lines of the section itself, completed by what the general public budget prints of the same figures; else those of each fund. */
function functionTables(
  disclosure: BudgetDisclosure,
  section: Expenditure,
  unit: MoneyUnit,
  apart: readonly FundKey[],
): TableView[] {
  const { generalPublicBudget: general } = disclosure;
  if (!listsFunctions(section)) {
    return FUNDS.flatMap((from) => {
      const fund = disclosure[from];
      if (isAbsent(fund) || fund.lines.length === 0 || apart.includes(from)) return [];
      return [fundTable(from, fund, fund.unit ?? disclosure.unit)];
    });
  }
  const total = portionLine({ key: 'expenditure.total', kind: 'total', side: 'expenditure' }, section.total, unit);
  const lines = functionLines(section.lines ?? [], 'expenditure.lines', unit);
  if (isAbsent(general) || apart.includes('generalPublicBudget')) return [tableOf('expenditure', unit, lines, total)];
  const fund = fundTable('generalPublicBudget', general, general.unit ?? disclosure.unit);
  const sameWhole = sameFigure(total.amount, fund.total.amount);
  const counterpart = counterparts(lines, fund.lines);
  const completed = lines.map((line) => adopt(line, counterpart(line), sameWhole));
  return [tableOf('expenditure', unit, completed, adopt(total, fund.total, false))];
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

/** Whether changes say the same, wherever they stand and however they are spaced. */
function sameWords(a: readonly ChangeReading[], b: readonly ChangeReading[]): boolean {
  const plain = (changes: readonly ChangeReading[]): string => jsonText(changes).replace(/,?"at":"[^"]*"|\s/g, '');
  return plain(a) === plain(b);
}
