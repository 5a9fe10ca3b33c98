import { auditDisclosure, type Finding } from '../../../src/model/index.js';
import { minimal } from '../../../stories/fixtures/disclosures.js';

/** Findings as a test reads them. */

/** Findings of one rule in a disclosure that has only these sections. */
export function findingsOf(rule: string, sections: Record<string, unknown>): Finding[] {
  return auditDisclosure(minimal(sections)).findings.filter((finding) => finding.rule === rule);
}

/** Kind and sentences. */
export function told({ kind, sentence }: Finding): [kind: string, zh: string, en: string] {
  return [kind, sentence['zh-CN'], sentence.en];
}

export const paths = ({ operands }: Finding): string[] => operands.map(({ path }) => path);

/** An absence, shorter. */
export const absent = (kind: string, statement?: string) => ({ absent: kind, ...(statement && { statement }) });
