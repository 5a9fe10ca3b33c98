import { auditRules, type Finding } from '../../../src/model/index.js';
import { minimal } from '../../../stories/fixtures/disclosures.js';

/** Helpers to read findings in tests. */

/** Findings of one rule in a disclosure that has only these sections. */
export function findingsOf(id: string, sections: Record<string, unknown>): Finding[] {
  const rule = auditRules.find((one) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return rule.check(minimal(sections));
}

/** The kind and sentences of a finding. */
export function told({ kind, sentence }: Finding): [kind: string, zh: string, en: string] {
  return [kind, sentence['zh-CN'], sentence.en];
}

export const paths = ({ operands }: Finding): string[] => operands.map(({ path }) => path);

/** An absence in short. */
export const absent = (kind: string, statement?: string) => ({ absent: kind, ...(statement && { statement }) });
