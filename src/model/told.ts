import type { Finding } from './audit/finding.js';

/** Findings of one kind beyond these are counted and not told one by one: data with more has been made wrong, and would fill the page. */
const MOST_TOLD = 500;

/** The findings that are told one by one, in their order. */
export function toldFindings(findings: readonly Finding[]): Finding[] {
  const told = new Map<Finding['kind'], number>();
  return findings.filter(({ kind }) => {
    const before = told.get(kind) ?? 0;
    told.set(kind, before + 1);
    return before < MOST_TOLD;
  });
}
