import type { BudgetDisclosure } from '../../model/disclosure.js';
import { total } from '../../model/lists.js';
import { isAbsent } from '../../model/read.js';
import { type TargetView, targetView } from '../../model/reading/targets.js';
import type { Absence } from '../../model/values.js';

export interface TargetTableView {
  targets: TargetView[];
  /** How many sheets list indicators, and how many indicators; left out where none does. */
  listed?: { sheets: number; indicators: number };
  /** Whether a name of a responsible person is in the data and was left out. */
  responsibleLeftOut: boolean;
  notes: string[];
}

export interface TargetTableOptions {
  /**
   * Take the names of responsible persons (项目负责人) over.
   * @default false
   */
  showResponsible?: boolean | undefined;
}

/** Every 绩效目标表, ready to be shown; the absence of the section or of its sheets if it has none. */
export function targetTableView(
  disclosure: BudgetDisclosure,
  { showResponsible = false }: TargetTableOptions = {},
): Absence | TargetTableView {
  const section = disclosure.performance;
  if (isAbsent(section)) return section;
  if (isAbsent(section.targets)) return section.targets;
  const unit = section.unit ?? disclosure.unit;
  const targets = section.targets.map((target, index) => targetView(target, unit, `targets.${index}`, showResponsible));
  const counts = targets.flatMap(({ indicators }) =>
    isAbsent(indicators) || indicators.count === 0 ? [] : indicators.count,
  );
  return {
    targets,
    ...(counts.length > 0 && {
      listed: { sheets: counts.length, indicators: total(counts, (count) => count) },
    }),
    responsibleLeftOut: !showResponsible && section.targets.some(({ responsible }) => typeof responsible === 'string'),
    notes: section.notes ?? [],
  };
}
