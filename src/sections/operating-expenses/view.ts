import type { BudgetDisclosure } from '../../model/disclosure.js';
import { type ChangeReading, decimalOf, type Money, moneyOf, readChange } from '../../model/money.js';
import { figureUnit, isAbsent } from '../../model/read.js';
import type { Absence, Count, DecimalString, Stated } from '../../model/values.js';

/** Units whose expenses the figure covers. */
export interface CoveredUnits {
  kind: 'administrative' | 'civil-service' | 'public-institution';
  count: Stated<DecimalString>;
  unit?: string;
  /** Path into the data. */
  at: string;
}

export interface OperatingExpensesView {
  amount: Stated<Money>;
  budget?: Stated<Money>;
  completion?: Stated<DecimalString>;
  changes: ChangeReading[];
  units: CoveredUnits[];
  statements: string[];
  notes: string[];
}

/** Where the section stands in the data. */
const AT = 'operatingExpenses';

/** 机关运行经费, ready to be shown; the section's absence if it has none. */
export function operatingExpensesView(disclosure: BudgetDisclosure): Absence | OperatingExpensesView {
  const section = disclosure.operatingExpenses;
  if (isAbsent(section)) return section;
  const unit = section.unit ?? disclosure.unit;
  return {
    amount: moneyOf(section.amount, unit, `${AT}.amount`),
    ...(section.budget !== undefined && { budget: moneyOf(section.budget, unit, `${AT}.budget`) }),
    ...(section.completion !== undefined && { completion: decimalOf(section.completion) }),
    changes: (section.changes ?? []).map((change, index) => readChange(change, unit, `${AT}.changes[${index}]`)),
    units: [
      ...covered('administrative', section.administrativeUnits, 'administrativeUnits'),
      ...covered('civil-service', section.civilServiceInstitutions, 'civilServiceInstitutions'),
      ...covered('public-institution', section.publicInstitutions, 'publicInstitutions'),
    ],
    statements: section.statements ?? [],
    notes: section.notes ?? [],
  };
}

function covered(kind: CoveredUnits['kind'], count: Stated<Count> | undefined, key: string): CoveredUnits[] {
  if (count === undefined) return [];
  const unit = isAbsent(count) ? '' : figureUnit(count, '');
  return [{ kind, count: decimalOf(count), at: `${AT}.${key}`, ...(unit !== '' && { unit }) }];
}
