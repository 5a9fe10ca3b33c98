import type { BudgetDisclosure } from '../../model/disclosure.js';
import { type CountReading, readCount } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import { type Line, portionLine } from '../../model/reading/line.js';
import type { Absence, Count, Stated } from '../../model/values.js';

/** Units whose expenses the figure covers. */
export interface CoveredUnits extends CountReading {
  kind: 'administrative' | 'civil-service' | 'public-institution';
}

export interface OperatingExpensesView {
  portion: Line;
  units: CoveredUnits[];
  statements: string[];
  notes: string[];
}

/** Path of the section in the data. */
const AT = 'operatingExpenses';

/** View of 机关运行经费, or the absence of the section. */
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
  return count === undefined ? [] : [{ kind, ...readCount(count, `${AT}.${key}`) }];
}
