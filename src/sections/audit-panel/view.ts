import type { Finding, FindingKind, Rule } from '../../model/audit/finding.js';
import { auditDisclosure, rules } from '../../model/audit/index.js';
import type { BudgetDisclosure } from '../../model/disclosure.js';
import { grouped, total } from '../../model/lists.js';
import { HOMES, type SectionName } from '../../model/sections.js';
import { toldFindings } from '../../model/told.js';

/** A finding and the rule it comes from; none where the host brings a finding of its own. */
export interface FindingView {
  finding: Finding;
  rule?: Rule;
}

/** Findings of one kind, in the order of the audit. */
export interface KindGroup {
  kind: FindingKind;
  count: number;
  /** Those that are told one by one: all, unless there are very many. */
  findings: FindingView[];
}

export interface AuditView {
  count: number;
  /** Kinds that occur, what a reader should look at first. */
  groups: KindGroup[];
  /** What was looked for, whether or not it was found. */
  rules: readonly Rule[];
}

/** What a reader should look at first; what is lawful, or rounding, last. */
const ORDER: readonly FindingKind[] = [
  'contradiction',
  'undefined',
  'unit',
  'label',
  'completeness',
  'quality',
  'rounding',
];

/** The findings of a disclosure by kind: those given, else those of the audit. */
export function auditView(disclosure: BudgetDisclosure, given: readonly Finding[] | undefined): AuditView {
  const findings = given ?? auditDisclosure(disclosure).findings;
  const told = grouped(toldFindings(findings), ({ kind }) => kind);
  return {
    count: findings.length,
    groups: ORDER.flatMap((kind) => {
      const own = told.get(kind);
      if (own === undefined) return [];
      const count = total(findings, (finding) => (finding.kind === kind ? 1 : 0));
      return [{ kind, count, findings: own.map(withRule) }];
    }),
    rules,
  };
}

function withRule(finding: Finding): FindingView {
  const rule = rules.find(({ id }) => id === finding.rule);
  return rule ? { finding, rule } : { finding };
}

/**
 * The section that shows the figure at a path: one of those on the page, where they are known. Nothing where none of them shows it:
 * a link then would lead nowhere.
 */
export function homeOf(path: string, beside: readonly SectionName[] | undefined): SectionName | undefined {
  const [section = '', part = ''] = path.split(/[.[]/);
  const known: Readonly<Record<string, readonly SectionName[]>> = HOMES;
  const homes = known[`${section}.${part}`] ?? known[section] ?? [];
  return beside === undefined ? homes[0] : homes.find((name) => beside.includes(name));
}
