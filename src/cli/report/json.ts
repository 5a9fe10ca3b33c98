import type { Outcome } from '../check.js';
import { printable } from '../printable.js';
import type { Report, Totals } from './report.js';

/** Version of the output format, raised by breaking changes. */
const VERSION = 1;

/** Results as JSON: one object with an entry per file, then the totals. Sentences are in both languages. */
export function jsonReport(): Report {
  return {
    begin: () => `{"version":${VERSION},"files":[`,
    file: (outcome, first) => `${first ? '' : ','}\n${printable(JSON.stringify(entryOf(outcome)))}`,
    end: (totals: Totals, exitCode) => `\n],"totals":${JSON.stringify(totals)},"exitCode":${exitCode}}\n`,
  };
}

function entryOf(outcome: Outcome): object {
  const { state, file } = outcome;
  if (state === 'unreadable') return { file, state, message: outcome.message, ...outcome.place };
  if (state === 'invalid') {
    return { file, state, issues: outcome.issues.map((issue) => ({ ...issue, ...outcome.place(issue.keys) })) };
  }
  const { disclosure, audit, place } = outcome;
  return {
    file,
    state,
    department: disclosure.department.name,
    year: disclosure.year,
    kind: disclosure.kind,
    ...(audit && {
      completeness: audit.completeness,
      findings: audit.findings.map((finding) => ({
        ...finding,
        operands: finding.operands.map((operand) => ({ ...operand, ...place(operand.path) })),
      })),
    }),
  };
}
