import type { BudgetDisclosure, DisclosureKind } from '../model/disclosure.js';
import { grouped, largest } from '../model/lists.js';

/** Who is compared: the disclosures that stand on one footing, and those that do not, each with the reason. */

/** What the compared disclosures share: one department over years, or one year over departments. */
export type Axis = 'years' | 'departments';

/** A disclosure that takes part. */
export interface ComparedSubject {
  /** Unique among the subjects. */
  key: string;
  disclosure: BudgetDisclosure;
}

/**
 * Why a disclosure is not compared.
 *
 * - `kind`: a budget among final accounts, or the other way round: planned and spent money are different things.
 * - `year`, `department`: another year or department than the ones compared, so that nothing would be left the same.
 * - `duplicate`: the same department and year once more.
 */
export type LeftOutReason = 'kind' | 'year' | 'department' | 'duplicate';

/** A disclosure that does not take part. */
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
  /** At least two, unless nothing can be compared. Years ascend; departments keep the order they were given in. */
  subjects: ComparedSubject[];
  leftOut: LeftOut[];
}

function departmentOf({ department }: BudgetDisclosure): string {
  return department.code ?? department.name;
}

/** The largest group of equal keys; the first one where several are as large. */
function largestGroup<T>(items: readonly T[], keyOf: (item: T) => string | number): T[] {
  return largest(grouped(items, keyOf).values(), (group) => group.length) ?? [];
}

/**
 * Finds what can be compared. The kind that most disclosures have, then the larger of one year and one department; the rest is left
 * out with its reason, never dropped in silence.
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
