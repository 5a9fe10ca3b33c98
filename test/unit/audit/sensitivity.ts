import { sum } from '../../../src/model/arithmetic.js';
import type { Finding } from '../../../src/model/index.js';
import { auditDisclosure, parseDisclosure } from '../../../src/model/index.js';
import type { DecimalString } from '../../../src/model/values.js';
import sample from '../../../src/samples/bayingolin-2023.json';
import { type Leaf, leavesOf, withLeaf } from './leaves.js';

/** How many misprints the audit finds: each decimal of the 2023 disclosure in turn is increased by 1.00. */

/** Decimals of the document that no arithmetic ties to any other, and why. Found by reading the document, not by asking the audit. */
const FREE: readonly (readonly [path: RegExp, why: string])[] = [
  [/\.code\.value$/, 'a code is no amount'],
  [/^assets\.(buildings|furniture|other)/, 'the document prints no sum of its assets'],
  [/^assets\.(planned\.)?equipment/, 'devices are counted by threshold, without a sum'],
  [/^operatingExpenses\.(administrativeUnits|publicInstitutions)$/, 'units are counted once'],
  [/^procurement\.sme\.reservedForMicro$/, 'a part of the reserve, whose rest is not printed'],
  [/\.indicators\[\d+\]\.(target|lastYear)$/, 'an aim, or what came of last year’s'],
];

export interface Sensitivity {
  /** Decimals that are part of an identity. */
  tied: number;
  /** Of these, how many a new or changed finding names. */
  detected: number;
  /** Of these, how many a new or changed contradiction names; the others stay within the rounding of figures printed without decimals. */
  contradicted: number;
  undetected: string[];
}

export function sensitivity(): Sensitivity {
  const before = new Map(findingsOf(sample).map((finding) => [finding.id, JSON.stringify(finding)]));
  const tied = leavesOf(sample).filter(({ path }) => !FREE.some(([pattern]) => pattern.test(path)));
  const answers = tied.map((leaf) => {
    const findings = findingsOf(withLeaf(sample, leaf, greaterByOne(leaf))).filter(
      (finding) =>
        before.get(finding.id) !== JSON.stringify(finding) && finding.operands.some(({ path }) => path === leaf.path),
    );
    return { path: leaf.path, findings };
  });
  return {
    tied: tied.length,
    detected: answers.filter(({ findings }) => findings.length > 0).length,
    contradicted: answers.filter(({ findings }) => findings.some(({ kind }) => kind === 'contradiction')).length,
    undetected: answers.filter(({ findings }) => findings.length === 0).map(({ path }) => path),
  };
}

/** The decimal plus 1, printed as precisely as before. */
function greaterByOne({ value }: Leaf): string {
  const places = value.split('.')[1]?.length ?? 0;
  const [whole = '', rest = ''] = sum([value as DecimalString, '1']).split('.');
  return places === 0 ? whole : `${whole}.${rest.padEnd(places, '0')}`;
}

function findingsOf(data: unknown): Finding[] {
  const result = parseDisclosure(data);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return auditDisclosure(result.disclosure).findings;
}
