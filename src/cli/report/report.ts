import type { Outcome } from '../check.js';

/** What a run comes to. */
export interface Totals {
  files: number;
  /** Files that are disclosures. */
  valid: number;
  /** Files that are none or cannot be read, and patterns without a match. */
  bad: number;
  findings: number;
  /** Findings of the kinds that fail the run. */
  failing: number;
}

/** A way to write results, piece by piece, so that no more than one file is ever held. */
export interface Report {
  begin(): string;
  /** One file's results; `first` of the whole run. */
  file(outcome: Outcome, first: boolean): string;
  end(totals: Totals, exitCode: number): string;
}
