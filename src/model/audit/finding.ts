import type { BudgetDisclosure } from '../disclosure.js';
import type { DecimalString } from '../values.js';

/**
 * - `contradiction`: printed figures that cannot all be right, beyond what rounding explains.
 * - `rounding`: they differ by no more than their last printed digits allow. Information, not a fault.
 * - `undefined`: a figure that has no meaning, like growth from a base of zero.
 * - `unit`: figures set side by side in different units.
 * - `label`: a name or unit that is not the official one.
 * - `completeness`: something published at one place and kept back at another.
 * - `quality`: lawful, but worth a question: a target below last year's result.
 */
export type FindingKind = 'contradiction' | 'rounding' | 'undefined' | 'unit' | 'label' | 'completeness' | 'quality';

/** A sentence in the built-in languages. */
export interface Bilingual {
  /** In Chinese. */
  'zh-CN': string;
  /** In English. */
  en: string;
}

/** A printed figure that takes part in a finding. */
export interface Operand {
  /** Path into the data: `threePublicExpenses.total.amount`. */
  path: string;
  /** Official name of what the figure counts. */
  name: string;
  /** The figure or words as printed. Left out where the value is one that a finding must not repeat. */
  printed?: string;
  /** Unit as printed (万元, %, 辆). */
  unit?: string;
}

/** A place where a disclosure disagrees with itself, and the figures that show it. */
export interface Finding {
  /** Stable: the rule, and the path of one or two operands. */
  id: string;
  /** Id of the rule. */
  rule: string;
  /** What kind of disagreement it is. */
  kind: FindingKind;
  /** The figures that disagree, first the one that the others are compared with. */
  operands: Operand[];
  /** What the other figures give, in `unit`. */
  computed?: DecimalString;
  /** Printed minus computed. */
  difference?: DecimalString;
  /** What the last printed digits of all operands allow. */
  tolerance?: DecimalString;
  /** Unit of computed, difference and tolerance. */
  unit?: string;
  /** The finding in plain words. */
  sentence: Bilingual;
}

/** One check of a disclosure. */
export interface Rule {
  /** Name of the rule, as in `Finding.rule`. */
  id: string;
  /** What the rule looks for, in one sentence. */
  explanation: Bilingual;
  /** The arithmetic or regulation it rests on. */
  basis: Bilingual;
  /** Finds where a disclosure breaks the rule. */
  check(disclosure: BudgetDisclosure): Finding[];
}
