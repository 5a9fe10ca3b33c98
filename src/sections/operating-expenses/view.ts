import type { BudgetDisclosure } from '../../model/disclosure.js';
import { decimalOf } from '../../model/money.js';
import { figureUnit, isAbsent } from '../../model/read.js';
import { type LineView, portionLine } from '../../model/reading/line.js';
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
  portion: LineView;
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
    portion: portionLine({ key: AT, kind: 'total' }, section, unit),
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
