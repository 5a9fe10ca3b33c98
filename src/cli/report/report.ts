import type { Outcome } from '../check.js';

/** Counts of a run. */
export interface Totals {
  files: number;
  /** Files that are valid disclosures. */
  valid: number;
  /** Files that are invalid or cannot be read, and patterns without matches. */
  bad: number;
  findings: number;
  /** Findings of the kinds that fail the run. */
  failing: number;
}

/** An output format, written piece by piece, so that only one file is in memory at a time. */
export interface Report {
  begin(): string;
  /** Results of one file; `first` is true for the first file of the run. */
  file(outcome: Outcome, first: boolean): string;
  end(totals: Totals, exitCode: number): string;
}
