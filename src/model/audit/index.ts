import type { BudgetDisclosure } from '../disclosure.js';
import { once } from '../once.js';
import { type Completeness, completenessOf } from './completeness.js';
import type { Finding, Rule } from './finding.js';
import { changeAmounts } from './rules/change-amounts.js';
import { changeSums } from './rules/change-sums.js';
import { classCodes } from './rules/class-codes.js';
import { classLabels } from './rules/class-names.js';
import { completion } from './rules/completion.js';
import { directions } from './rules/directions.js';
import { institutions } from './rules/institutions.js';
import { misprints } from './rules/misprints.js';
import { parts } from './rules/parts.js';
import { projectCounts } from './rules/project-counts.js';
import { purchases } from './rules/purchases.js';
import { rates } from './rules/rates.js';
import { repeats } from './rules/repeats.js';
import { shareTotals } from './rules/share-totals.js';
import { shares } from './rules/shares.js';
import { sums } from './rules/sums.js';
import { targetAmbition } from './rules/target-ambition.js';
import { targetMoney } from './rules/target-money.js';
import { targetUnits } from './rules/target-units.js';
import { weights } from './rules/weights.js';
import { withheldYetPrinted } from './rules/withheld.js';

/** What an audit answers. */
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
 * Finds where a disclosure disagrees with itself, and what it leaves out. Pure: the same disclosure gives the same findings, with the
 * same ids, in the same order, worked out once for each disclosure object: a report asks for it in several places, and a server for
 * each reader. Nothing is corrected.
 */
export function auditDisclosure(disclosure: BudgetDisclosure): Audit {
  return audited(disclosure);
}

const audited = once((disclosure): Audit => {
  const seen = new Set<string>();
  const findings = rules.flatMap((rule) => rule.check(disclosure)).filter(({ id }) => !seen.has(id) && seen.add(id));
  return { findings, completeness: completenessOf(disclosure) };
});
