import type { BudgetDisclosure, DisclosureKind } from '../model/disclosure.js';
import { grouped, largest } from '../model/lists.js';

/** Selects the disclosures that can be compared. */

/** Several years of one department, or several departments of one year. */
export type Axis = 'years' | 'departments';

/** A disclosure that is compared. */
export interface ComparedSubject {
  key: string;
  disclosure: BudgetDisclosure;
}

/**
 * Why a disclosure is not compared.
 *
 * - `kind`: a budget among final accounts, or the other way round.
 * - `year`, `department`: another year or department than the ones compared.
 * - `duplicate`: the same department and year as another one.
 */
export type LeftOutReason = 'kind' | 'year' | 'department' | 'duplicate';

/** A disclosure that is not compared. */
export interface LeftOut {
  key: string;
  name: string;
  language: string;
  year: number;
  kind: DisclosureKind;
  reason: LeftOutReason;
}

export interface Footing {
  kind: DisclosureKind;
  axis: Axis;
  /** At least two, unless nothing can be compared. Years are ascending; departments in the given order. */
  subjects: ComparedSubject[];
  leftOut: LeftOut[];
}

function departmentOf({ department }: BudgetDisclosure): string {
  return department.code ?? department.name;
}

/** The largest group of items with equal keys; the first of several. */
function largestGroup<T>(items: readonly T[], keyOf: (item: T) => string | number): T[] {
  return largest(grouped(items, keyOf).values(), (group) => group.length) ?? [];
}

/**
 * Selects the kind that most disclosures have, and among these the largest group of one year or one department. The others are left out,
 * each with the reason.
 */
export function footingOf(disclosures: readonly BudgetDisclosure[]): Footing {
  const all = disclosures.map((disclosure, index): ComparedSubject => ({ key: `disclosures.${index}`, disclosure }));
  const sameKind = largestGroup(all, ({ disclosure }) => disclosure.kind);
  const seen = new Set<string>();
  const distinct = sameKind.filter(({ disclosure }) => {
    const id = `${departmentOf(disclosure)} ${disclosure.year}`;
    return !seen.has(id) && seen.add(id);
  });
  const once = new Set(distinct);
  const oneYear = largestGroup(distinct, ({ disclosure }) => disclosure.year);
  const oneDepartment = largestGroup(distinct, ({ disclosure }) => departmentOf(disclosure));
  const axis: Axis = oneDepartment.length > oneYear.length ? 'years' : 'departments';
  const subjects =
    axis === 'departments' ? oneYear : [...oneDepartment].sort((a, b) => a.disclosure.year - b.disclosure.year);
  const kind = sameKind[0]?.disclosure.kind ?? 'budget';
  const taking = new Set(subjects);
  const reasonOf = (subject: ComparedSubject): LeftOutReason => {
    if (subject.disclosure.kind !== kind) return 'kind';
    if (!once.has(subject)) return 'duplicate';
    return axis === 'departments' ? 'year' : 'department';
  };
  return {
    kind,
    axis,
    subjects,
    leftOut: all
      .filter((subject) => !taking.has(subject))
      .map((subject) => ({
        key: subject.key,
        name: subject.disclosure.department.name,
        language: subject.disclosure.language,
        year: subject.disclosure.year,
        kind: subject.disclosure.kind,
        reason: reasonOf(subject),
      })),
  };
}
