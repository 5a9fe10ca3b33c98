import type { Finding } from '../model/audit/finding.js';

/**
 * Which figures of a disclosure a finding speaks of, by the figure's path into the data. Plain lookups, so that a widget without
 * findings carries nothing of the audit.
 */
export interface FindingMarks {
  /** Findings by the path of a figure (`threePublicExpenses.total.amount`). */
  at: ReadonlyMap<string, readonly Finding[]>;
  /** Put before the ids that marks lead to. */
  idPrefix: string;
}

/** The marks of these findings; nothing where there are none, so that no figure looks for its own. */
export function marksOf(findings: readonly Finding[] | false | undefined, idPrefix = ''): FindingMarks | undefined {
  if (!findings || findings.length === 0) return undefined;
  const at = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const { path } of finding.operands) {
      const known = at.get(path);
      if (known) known.push(finding);
      else at.set(path, [finding]);
    }
  }
  return { at, idPrefix };
}
