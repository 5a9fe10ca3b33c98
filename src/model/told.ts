import type { Finding } from './audit/finding.js';

/** Findings of one kind that are listed; the rest are only counted. More than this means broken data. */
const MOST_LISTED = 500;

/** The findings that are listed one by one, in order. */
export function toldFindings(findings: readonly Finding[]): Finding[] {
  const counts = new Map<Finding['kind'], number>();
  return findings.filter(({ kind }) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < MOST_LISTED;
  });
}
