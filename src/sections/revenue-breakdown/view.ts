import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import { isAbsent } from '../../model/read.js';
import { functionLines } from '../../model/reading/functions.js';
import { type Line, portionLine } from '../../model/reading/line.js';
import { balanceLines, balanceTree, givingSources, revenueLines } from '../../model/reading/sources.js';
import { type TableView, tableOf } from '../../model/reading/table.js';
import type { Absence, MoneyUnit } from '../../model/values.js';

export interface RevenueView {
  kind: DisclosureKind;
  year: number;
  unit: MoneyUnit;
  total: Line;
  /** Every source with its 其中 lines, in the document's order; then the balances that the section prints. */
  sources: TableView;
  /** The only source, if all revenue comes from one. */
  soleSource?: Line;
  /** The largest of several sources. */
  largestSource?: Line;
  /** The line that states the change of the whole: the total, or the only source. */
  changed: Line;
  /** Number of sources that are not arranged. */
  notArranged: number;
  /** Sources for the chart: those with a figure, the largest first, then withheld ones; empty with fewer than two sources. */
  charted: Line[];
  /** Revenue by function and source, if printed. */
  functions?: TableView;
  /** Balances that only 收支总体情况 has beside the revenue of the year, where they have a figure. */
  balances: Line[];
  statements: string[];
  notes: string[];
}

/** View of 收入情况, or the absence of the section. */
export function revenueView(disclosure: BudgetDisclosure): Absence | RevenueView {
  const { revenue: section, kind, year } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const total = portionLine({ key: 'revenue.total', kind: 'total', side: 'revenue' }, section.total, unit);
  const listed = [
    ...revenueLines(section.sources, 'revenue.sources', unit),
    ...balanceTree(section.balances, 'revenue.balances', unit),
  ];
  const sources = tableOf('revenue', unit, listed, total);
  const top = sources.lines.filter((line) => line.depth === 0 && line.kind === 'source');
  const { charted, sole, largest } = givingSources(top, total.amount);
  const lines = functionLines(section.lines ?? [], 'revenue.lines', unit);
  return {
    kind,
    year,
    unit,
    total,
    sources,
    ...(sole && { soleSource: sole }),
    ...(largest && { largestSource: largest }),
    changed: total.changes.length > 0 ? total : (sole ?? total),
    notArranged: top.filter(({ amount }) => isAbsent(amount) && amount.absent === 'not-arranged').length,
    charted,
    ...(lines.length > 0 && { functions: tableOf('revenue', unit, lines, total) }),
    balances: section.balances ? [] : balancesOf(disclosure),
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}

function balancesOf({ overview, unit }: BudgetDisclosure): Line[] {
  if (isAbsent(overview)) return [];
  const lines = balanceLines(overview.revenue.balances, 'overview.revenue.balances', overview.unit ?? unit);
  return lines.filter(({ amount }) => !isAbsent(amount));
}
