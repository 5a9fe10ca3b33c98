import type { BudgetDisclosure, DisclosureKind } from '../../model/disclosure.js';
import { isAbsent } from '../../model/read.js';
import { functionLines } from '../../model/reading/functions.js';
import { type Line, portionLine } from '../../model/reading/line.js';
import { balanceLines, balanceTree, givingSources, sourceLines } from '../../model/reading/sources.js';
import { type TableView, tableOf } from '../../model/reading/table.js';
import type { Absence, MoneyUnit } from '../../model/values.js';

export interface RevenueView {
  kind: DisclosureKind;
  year: number;
  unit: MoneyUnit;
  total: Line;
  /** Every source with its 其中 lines, in the document's order; then the balances that the section prints. */
  sources: TableView;
  /** The one source that is all revenue, if one is. */
  soleSource?: Line;
  /** The source that gives most, where several give. */
  largestSource?: Line;
  /** The change of the whole: that of the total, else that of the source that is all of it. */
  changed: Line;
  /** Number of sources that the document names as not arranged. */
  notArranged: number;
  /** Sources for the picture: those with a figure, the largest first, then those kept back; none where fewer than two give. */
  marks: Line[];
  /** Revenue by function and source, where the table prints it so. */
  functions?: TableView;
  /** Balances that only 收支总体情况 has beside the revenue of the year, where they have a figure. */
  balances: Line[];
  statements: string[];
  notes: string[];
}

/** 收入情况, ready to be shown; the section's absence if it has none. */
export function revenueView(disclosure: BudgetDisclosure): Absence | RevenueView {
  const { revenue: section, kind, year } = disclosure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const total = portionLine({ key: 'revenue.total', kind: 'total', side: 'revenue' }, section.total, unit);
  const listed = [
    ...sourceLines(section.sources, 'revenue.sources', unit),
    ...balanceTree(section.balances, 'revenue.balances', unit),
  ];
  const sources = tableOf('revenue', unit, listed, total);
  const top = sources.lines.filter((line) => line.depth === 0 && line.kind === 'source');
  const { marks, sole, largest } = givingSources(top, total.amount);
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
    marks,
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
