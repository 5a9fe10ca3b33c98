import type { BudgetDisclosure } from '../disclosure.js';
import { once } from '../once.js';
import { type Completeness, completenessOf } from './completeness.js';
import type { Finding, Rule } from './finding.js';
import { changeSums } from './rules/change-sums.js';
import { changeAmounts, directions, rates } from './rules/changes.js';
import { classCodes, classLabels } from './rules/class-names.js';
import { institutions } from './rules/institutions.js';
import { misprints } from './rules/misprints.js';
import { parts } from './rules/parts.js';
import { projectCounts } from './rules/project-counts.js';
import { purchases } from './rules/purchases.js';
import { repeats } from './rules/repeats.js';
import { completion, shares, shareTotals } from './rules/shares.js';
import { sums } from './rules/sums.js';
import { targetMoney } from './rules/target-money.js';
import { targetAmbition, targetUnits } from './rules/target-values.js';
import { weights } from './rules/weights.js';
import { withheldYetPrinted } from './rules/withheld.js';

/** The result of an audit. */
export interface Audit {
  /** In the order of the rules, then of the document. */
  findings: Finding[];
  /** What the law asks for, and how much of it is published. */
  completeness: Completeness;
}

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  sums,
  parts,
  repeats,
  shares,
  shareTotals,
  completion,
  rates,
  directions,
  changeAmounts,
  changeSums,
  projectCounts,
  targetMoney,
  targetUnits,
  weights,
  targetAmbition,
  classLabels,
  classCodes,
  misprints,
  withheldYetPrinted,
  institutions,
  purchases,
];

/**
 * Finds where a disclosure disagrees with itself, and what it leaves out. Nothing is corrected. The same disclosure always gives the
 * same findings, with the same ids, in the same order. The result is cached for each disclosure object, as a report asks for it in
 * several places and a server for every request.
 */
export function auditDisclosure(disclosure: BudgetDisclosure): Audit {
  return audited(disclosure);
}

const audited = once((disclosure): Audit => {
  const seen = new Set<string>();
  const findings = rules.flatMap((rule) => rule.check(disclosure)).filter(({ id }) => !seen.has(id) && seen.add(id));
  return { findings, completeness: completenessOf(disclosure) };
});
