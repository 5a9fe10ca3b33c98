import type { Finding } from './audit/finding.js';

/** Up to this many findings of a kind are listed; the rest are only counted. */
const MAX_LISTED = 500;

/** The findings to list one by one, in order. */
export function toldFindings(findings: readonly Finding[]): Finding[] {
  const counts = new Map<Finding['kind'], number>();
  return findings.filter(({ kind }) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < MAX_LISTED;
  });
}
