import type { BudgetDisclosure } from '../disclosure.js';
import { type Completeness, completenessOf } from './completeness.js';
import type { Finding, Rule } from './finding.js';
import { changeSums, directions, rates } from './rules/changes.js';
import { parts, repeats } from './rules/repeats.js';
import { shares, shareTotals } from './rules/shares.js';
import { sums } from './rules/sums.js';
import { targetMoney } from './rules/target-money.js';
import { ambition, units, weights } from './rules/targets.js';
import { institutions, labels, misprints, purchases, withheldYetPrinted } from './rules/words.js';

/** What an audit answers. */
export interface Audit {
  /** In the order of the rules, then of the document. */
  findings: Finding[];
  completeness: Completeness;
}

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  sums,
  parts,
  repeats,
  shares,
  shareTotals,
  rates,
  directions,
  changeSums,
  targetMoney,
  units,
  weights,
  ambition,
  labels,
  misprints,
  withheldYetPrinted,
  institutions,
  purchases,
];

/**
 * Finds where a disclosure disagrees with itself, and what it leaves out. Pure: the same disclosure gives the same findings, with the
 * same ids, in the same order. Nothing is corrected.
 */
export function auditDisclosure(disclosure: BudgetDisclosure): Audit {
  const seen = new Set<string>();
  const findings = rules.flatMap((rule) => rule.check(disclosure)).filter(({ id }) => !seen.has(id) && seen.add(id));
  return { findings, completeness: completenessOf(disclosure) };
}
