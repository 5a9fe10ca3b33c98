import type { BudgetDisclosure } from '../../model/disclosure.js';
import { isAbsent } from '../../model/read.js';
import { type TargetView, targetView } from '../../model/reading/targets.js';
import type { Absence } from '../../model/values.js';

/** Table 11, 项目支出绩效目标表: one form a project. */
export interface FormsView {
  forms: TargetView[];
  /** Whether the document names responsible persons who are not named here. */
  responsibleLeftOut: boolean;
}

/** The forms of table 11. */
export function targetForms(disclosure: BudgetDisclosure, showResponsible: boolean): Absence | FormsView {
  const { performance } = disclosure;
  if (isAbsent(performance)) return performance;
  const { targets } = performance;
  if (isAbsent(targets)) return targets;
  const unit = performance.unit ?? disclosure.unit;
  return {
    forms: targets.map((target, index) => targetView(target, unit, `targets.${index}`, showResponsible)),
    responsibleLeftOut:
      !showResponsible && targets.some(({ responsible }) => responsible !== undefined && !isAbsent(responsible)),
  };
}
