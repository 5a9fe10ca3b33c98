import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import { jsonText } from '../../model/json.js';
import type { Expenditure } from '../../model/lines.js';
import type { ChangeReading } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { type ChangeRanking, largestChange, type RankedChange, rankChanges } from '../../model/reading/changes.js';
import { type ChartedLine, chartedClasses, largestClass } from '../../model/reading/classes.js';
import { adopt, counterparts, functionLines } from '../../model/reading/functions.js';
import { FUNDS, type FundKey, fundTable } from '../../model/reading/fund.js';
import { type Line, portionLine, SPLITS, sameFigure } from '../../model/reading/line.js';
import { type TableView, tableOf } from '../../model/reading/table.js';
import type { Absence, MoneyUnit } from '../../model/values.js';

/** What another section states about a figure of this section. */
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
  /** By function: one table for all funds, or one for each fund that has lines. */
  tables: TableView[];
  /** True if the first table's total equals the section's, even if it is a fund's table. */
  wholeFund: boolean;
  /** Classes of the first table by size; empty if there is nothing to compare. */
  classes: ChartedLine[];
  /** The largest class, if every class has an amount and one is largest. */
  largestClass?: Line;
  changes?: ChangeRanking;
  largestChange?: RankedChange;
  others: OtherStatement[];
  /** Funds whose sections on the page list the lines that this section lacks. */
  seeAlso: FundKey[];
  statements: string[];
  notes: string[];
}

/** View of 支出情况, or the absence of the section. Nothing is taken from the funds in `apart`, whose own sections are on the page. */
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
  const mostChanged = largestChange(changes);
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
    classes: main ? chartedClasses(main.lines) : [],
    ...(largest && { largestClass: largest }),
    ...(changes && { changes }),
    ...(mostChanged && { largestChange: mostChanged }),
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

/** The section's own lines, with details adopted from the general public budget; without own lines, the lines of each fund. */
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

/** Changes and reasons that the general public budget states differently for total, basic and project expenditure. */
function otherStatements(
  disclosure: BudgetDisclosure,
  parts: TableView,
  tables: readonly TableView[],
): OtherStatement[] {
  const general = generalLines(disclosure);
  const rows = [parts.total, ...parts.lines];
  const ownTable = tables.some(({ from }) => from === 'generalPublicBudget');
  return [ownTable ? undefined : general?.total, general?.basic, general?.project].flatMap((line) => {
    const shown = line && rows.find(({ kind }) => kind === line.kind);
    if (!line || line.changes.length === 0) return [];
    if (shown && sameWords(shown.changes, line.changes)) return [];
    return [
      { line, from: 'generalPublicBudget', sameAmount: shown !== undefined && sameFigure(shown.amount, line.amount) },
    ];
  });
}

/** Whether changes are equal apart from their paths and white space. */
function sameWords(a: readonly ChangeReading[], b: readonly ChangeReading[]): boolean {
  const plain = (changes: readonly ChangeReading[]): string => jsonText(changes).replace(/,?"at":"[^"]*"|\s/g, '');
  return plain(a) === plain(b);
}
