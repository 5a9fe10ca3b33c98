import type { BudgetDisclosure } from '../../model/disclosure.js';
import { type Money, moneyOf } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { type Line, portionLine } from '../../model/reading/line.js';
import type { Absence, MoneyUnit, Stated } from '../../model/values.js';

/** 货物, 工程, 服务. */
export interface ProcurementLine {
  kind: 'goods' | 'works' | 'services';
  amount: Stated<Money>;
}

/** A figure on small and medium enterprises; `depth` is 1 for a 其中 line. */
export interface SmeLine {
  kind: 'reserved' | 'reservedForMicro' | 'awarded' | 'awardedToMicro' | 'awardedElsewhere';
  depth: 0 | 1;
  amount: Stated<Money>;
}

export interface ProcurementView {
  unit: MoneyUnit;
  kind: BudgetDisclosure['kind'];
  total: Line;
  lines: ProcurementLine[];
  sme?: Stated<SmeLine[]>;
  statements: string[];
  notes: string[];
}

const SME_LINES = [
  ['reserved', 0],
  ['reservedForMicro', 1],
  ['awarded', 0],
  ['awardedToMicro', 1],
  ['awardedElsewhere', 0],
] as const;

/** View of 政府采购, or the absence of the section. */
export function procurementView(disclosure: BudgetDisclosure): Absence | ProcurementView {
  const section = disclosure.procurement;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  const { sme } = section;
  return {
    unit,
    kind: disclosure.kind,
    total: portionLine({ key: 'procurement.total', kind: 'total' }, section.total, unit),
    lines: (['goods', 'works', 'services'] as const).map((kind) => ({
      kind,
      amount: moneyOf(section[kind], unit, `procurement.${kind}`),
    })),
    ...(sme !== undefined && {
      sme: isAbsent(sme)
        ? sme
        : SME_LINES.flatMap(([kind, depth]): SmeLine[] => {
            const amount = sme[kind];
            return amount === undefined
              ? []
              : [{ kind, depth, amount: moneyOf(amount, unit, `procurement.sme.${kind}`) }];
          }),
    }),
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}
