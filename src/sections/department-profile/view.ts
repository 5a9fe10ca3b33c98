import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { Institution } from '../../model/matters.js';
import { type CountReading, readCount } from '../../model/money.js';
import { isAbsent } from '../../model/read.js';
import type { Absence, Count, Stated } from '../../model/values.js';

/** A headcount with the unit printed beside it. */
export interface Headcount extends CountReading {
  kind: 'authorised' | 'actual';
}

export interface DepartmentProfileView {
  functions: Stated<string[]>;
  institutions: Stated<Institution[]>;
  /** Number of institutions of each printed kind, in order of appearance. */
  kinds: { kind: string; count: number }[];
  staffing: Stated<Headcount[]>;
  statements: string[];
  notes: string[];
}

/** View of 部门概况, or the absence of the section. */
export function departmentProfileView(disclosure: BudgetDisclosure): Absence | DepartmentProfileView {
  const { profile } = disclosure;
  if (isAbsent(profile)) return profile;
  return {
    functions: profile.functions,
    institutions: profile.institutions,
    kinds: isAbsent(profile.institutions) ? [] : kindsOf(profile.institutions),
    staffing: isAbsent(profile.staffing)
      ? profile.staffing
      : [...headcount('authorised', profile.staffing.authorised), ...headcount('actual', profile.staffing.actual)],
    statements: profile.statements ?? [],
    notes: profile.notes ?? [],
  };
}

function kindsOf(institutions: readonly Institution[]): DepartmentProfileView['kinds'] {
  const counts = new Map<string, number>();
  for (const { kind } of institutions) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function headcount(kind: Headcount['kind'], count: Stated<Count> | undefined): Headcount[] {
  return count === undefined ? [] : [{ kind, ...readCount(count, `profile.staffing.${kind}`) }];
}
