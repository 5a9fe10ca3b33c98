import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { BasicShare } from '../../model/lines.js';
import { isAbsent } from '../../model/read.js';
import { type EconomicRow, economicRows, namedApart } from '../../model/reading/economic.js';
import { computedShare, type Line, portionLine } from '../../model/reading/line.js';
import type { Absence, MoneyUnit } from '../../model/values.js';

/** 人员经费 or 公用经费: its line, and the economic 款 printed for it. */
export interface BasicPart {
  kind: 'personnel' | 'operating';
  line: Line;
  /** Subjects with an amount or an explicit absence. */
  rows: EconomicRow[];
  /** Subjects that the document names without an amount. */
  named: EconomicRow[];
}

export interface BasicExpenditureView {
  kind: BudgetDisclosure['kind'];
  unit: MoneyUnit;
  total: Line;
  parts: BasicPart[];
  /** The table by economic classification; empty if it is not printed. */
  rows: EconomicRow[];
  statements: string[];
  notes: string[];
}

const AT = 'basicExpenditure';

/** View of 一般公共预算基本支出情况, or the absence of the section. */
export function basicExpenditureView(disclosure: BudgetDisclosure): Absence | BasicExpenditureView {
  const section = disclosure.basicExpenditure;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const total = portionLine({ key: `${AT}.total`, kind: 'total' }, section.total, unit);
  const part = (kind: BasicPart['kind'], share: BasicShare): BasicPart => {
    const key = `${AT}.${kind}`;
    const line = portionLine({ key, kind: 'item' }, share, unit);
    const computed = line.share ?? computedShare(line.amount, total.amount);
    const { rows, named } = namedApart(economicRows(share.items, unit, `${key}.items`));
    return {
      kind,
      line: { ...line, ...(computed && { share: computed }) },
      rows,
      named,
    };
  };
  return {
    kind: disclosure.kind,
    unit,
    total,
    parts: [part('personnel', section.personnel), part('operating', section.operating)],
    rows: economicRows(section.lines, unit, `${AT}.lines`),
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}
