import type { BudgetDisclosure, DisclosureKind } from '../disclosure.js';
import type { FundExpenditure } from '../lines.js';
import { keysOf } from '../lists.js';
import { isAbsent } from '../read.js';
import type { Absence, MoneyUnit } from '../values.js';
import { type ChangeRanking, largestChange, type RankedChange, rankChanges } from './changes.js';
import { type ChartedLine, chartedClasses, largestClass } from './classes.js';
import { functionLines } from './functions.js';
import { type Line, portionLine } from './line.js';
import { balanceLines } from './sources.js';
import { type TableView, tableOf, withCompared } from './table.js';

/** One fund's expenditure: 一般公共预算 (table 5), 政府性基金预算 (table 9), 国有资本经营预算 (table 10). */

/** The funds, by their key in the disclosure, in the order of the official document. */
export const FUNDS = ['generalPublicBudget', 'governmentFund', 'stateCapital'] as const;

export type FundKey = (typeof FUNDS)[number];

export interface FundView {
  fund: FundKey;
  kind: DisclosureKind;
  year: number;
  unit: MoneyUnit;
  total: Line;
  /** 基本支出 and 项目支出 with their total, if the section states at least one of them. */
  parts?: TableView;
  /** 类 → 款 → 项, each with the figure it is compared with. */
  table: TableView;
  /** Classes for the chart, ranked; none if fewer than two have an amount. */
  classes: ChartedLine[];
  /** The largest class, unless an amount is unknown or two are equal. */
  largestClass?: Line;
  changes?: ChangeRanking;
  largestChange?: RankedChange;
  statements: string[];
  notes: string[];
}

/** Reads a fund's expenditure; returns the section's absence if it has no content. */
export function fundView(disclosure: BudgetDisclosure, fund: FundKey): Absence | FundView {
  const section = disclosure[fund];
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const table = fundTable(fund, section, unit, withCompared);
  const parts = partsTable(fund, section, unit, table.total);
  const largest = largestClass(table.lines);
  const changes = rankChanges(table.lines);
  const most = largestChange(changes);
  return {
    fund,
    kind: disclosure.kind,
    year: disclosure.year,
    unit,
    total: table.total,
    ...(parts && { parts }),
    table,
    classes: chartedClasses(table.lines),
    ...(largest && { largestClass: largest }),
    ...(changes && { changes }),
    ...(most && { largestChange: most }),
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}

/** The table of a fund: its lines, balances and total. */
export function fundTable(
  fund: FundKey,
  section: FundExpenditure,
  unit: MoneyUnit,
  read: (line: Line) => Line = (line) => line,
): TableView {
  const lines = [
    ...functionLines(section.lines, `${fund}.lines`, unit),
    ...balanceLines(section.balances, `${fund}.balances`, unit),
  ];
  const total = portionLine({ key: `${fund}.total`, kind: 'total' }, section.total, unit);
  return tableOf(fund, unit, lines.map(read), read(total));
}

function partsTable(fund: FundKey, section: FundExpenditure, unit: MoneyUnit, total: Line): TableView | undefined {
  const lines = (['basic', 'project'] as const).flatMap((kind) => {
    const portion = section[kind];
    return portion === undefined ? [] : [withCompared(portionLine({ key: `${fund}.${kind}`, kind }, portion, unit))];
  });
  return lines.length === 0
    ? undefined
    : tableOf(fund, unit, lines, section.lines.length === 0 ? total : below(lines, total));
}

/** The total for the table of parts, with only those fields that a part also has. The table of subjects shows the rest. */
function below(lines: readonly Line[], total: Line): Line {
  const { budgets, completion, share, compared, purpose, ...rest } = total;
  const has = (key: 'completion' | 'share' | 'compared'): boolean => lines.some((line) => line[key]);
  return {
    ...rest,
    budgets: lines.some((line) => keysOf(line.budgets).length > 0) ? budgets : {},
    ...(completion !== undefined && has('completion') && { completion }),
    ...(share && has('share') && { share }),
    ...(compared && has('compared') && { compared }),
    changes: lines.some(({ changes }) => changes.length > 0) ? total.changes : [],
  };
}
