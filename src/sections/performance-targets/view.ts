import type { BudgetDisclosure } from '../../model/disclosure.js';
import { total } from '../../model/lists.js';
import { isAbsent } from '../../model/read.js';
import { type TargetSheets, targetSheets } from '../../model/reading/targets.js';
import type { Absence } from '../../model/values.js';

export interface TargetTableView extends TargetSheets {
  /** How many sheets list indicators, and how many indicators they list; undefined if none does. */
  listed?: { sheets: number; indicators: number };
}

export interface TargetTableOptions {
  /**
   * Include the names of responsible persons (项目负责人).
   * @default false
   */
  showResponsible?: boolean | undefined;
}

/** View of every 绩效目标表, or the absence of the section or of its sheets. */
export function targetTableView(
  disclosure: BudgetDisclosure,
  { showResponsible = false }: TargetTableOptions = {},
): Absence | TargetTableView {
  const sheets = targetSheets(disclosure, showResponsible);
  if (isAbsent(sheets)) return sheets;
  const counts = sheets.targets.flatMap(({ indicators }) =>
    isAbsent(indicators) || indicators.count === 0 ? [] : indicators.count,
  );
  return {
    ...sheets,
    ...(counts.length > 0 && {
      listed: { sheets: counts.length, indicators: total(counts, (count) => count) },
    }),
  };
}
