import type { Finding, FindingKind, Rule } from '../../model/audit/finding.js';
import { auditDisclosure, rules } from '../../model/audit/index.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import { grouped, total } from '../../model/lists.js';
import { HOMES, type SectionName } from '../../model/sections.js';
import { toldFindings } from '../../model/told.js';

/** A finding and its rule. Findings made by the host have no rule. */
export interface FindingView {
  finding: Finding;
  rule?: Rule | undefined;
}

/** Findings of one kind, in the order of the audit. */
export interface KindGroup {
  kind: FindingKind;
  count: number;
  /** The findings that are listed: all, unless there are too many. */
  findings: FindingView[];
}

export interface AuditView {
  count: number;
  /** Kinds that occur, the most important first. */
  groups: KindGroup[];
  /** All rules that were checked. */
  rules: readonly Rule[];
}

/** The most important kinds first; lawful practice and rounding last. */
const ORDER: readonly FindingKind[] = [
  'contradiction',
  'undefined',
  'unit',
  'label',
  'completeness',
  'quality',
  'rounding',
];

/** The given findings, or those of the audit, grouped by kind. */
export function auditView(disclosure: BudgetDisclosure, given: readonly Finding[] | undefined): AuditView {
  const findings = given ?? auditDisclosure(disclosure).findings;
  const listed = grouped(toldFindings(findings), ({ kind }) => kind);
  return {
    count: findings.length,
    groups: ORDER.flatMap((kind) => {
      const ofKind = listed.get(kind);
      if (ofKind === undefined) return [];
      const count = total(findings, (finding) => (finding.kind === kind ? 1 : 0));
      return [{ kind, count, findings: ofKind.map(withRule) }];
    }),
    rules,
  };
}

function withRule(finding: Finding): FindingView {
  return { finding, rule: rules.find(({ id }) => id === finding.rule) };
}

/**
 * The section that shows the figure at a path. If the sections on the page are known, only one of those; undefined if none of them shows
 * it.
 */
export function homeOf(path: string, beside: readonly SectionName[] | undefined): SectionName | undefined {
  const [section = '', part = ''] = path.split(/[.[]/);
  const known: Readonly<Record<string, readonly SectionName[]>> = HOMES;
  const homes = known[`${section}.${part}`] ?? known[section] ?? [];
  return beside === undefined ? homes[0] : homes.find((name) => beside.includes(name));
}
