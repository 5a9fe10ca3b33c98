import type { Finding } from '../model/audit/finding.js';
import { toldFindings } from '../model/told.js';
import type { HrefOf } from './links.js';

/** What a mark says of a finding. */
export interface Mark extends Pick<Finding, 'id' | 'kind' | 'sentence'> {
  /** Address of the finding, where the host makes it. */
  href?: string | undefined;
}

/**
 * Which figures of a disclosure findings speak of, by the figure's path into the data. Plain lookups, so that a widget without
 * findings carries nothing of the audit, and plain data, so that they cross from server to client.
 */
export interface FindingMarks {
  /**
   * Marks by the path of a figure (`threePublicExpenses.total.amount`). A figure that a finding only calculates with has a place and
   * no mark.
   */
  at: ReadonlyMap<string, readonly Mark[]>;
  /** Put before the ids that marks lead to. */
  idPrefix: string;
}

/** The marks of these findings; nothing where there are none, so that no figure looks for its own. */
export function marksOf(
  findings: readonly Finding[] | false | undefined,
  idPrefix = '',
  hrefOf?: HrefOf,
): FindingMarks | undefined {
  if (!findings || findings.length === 0) return undefined;
  const at = new Map<string, Mark[]>();
  for (const finding of toldFindings(findings)) {
    const { id, kind, sentence } = finding;
    const marked = markedPaths(finding);
    const href = hrefOf?.({ id: findingAnchor(id, idPrefix), kind: 'finding', section: 'audit-panel' });
    for (const { path } of finding.operands) {
      const known = at.get(path) ?? [];
      at.set(path, known);
      if (marked.has(path)) known.push({ id, kind, sentence, href });
    }
  }
  return { at, idPrefix };
}

/**
 * The figures that a finding is about, so that a page stays calm: its first operand; where it is more than rounding, every figure
 * set against it in the same unit, and where it is rounding, the other of two. The fifteen parts of a sum that is 0.01 off are in
 * order, and so are the amounts behind a share.
 */
function markedPaths({ kind, operands }: Finding): ReadonlySet<string> {
  const [first, ...others] = operands;
  if (first === undefined) return new Set();
  const against =
    kind === 'contradiction' || (kind === 'rounding' && others.length === 1)
      ? others.filter(({ unit, printed }) => printed !== undefined && unit === first.unit)
      : [];
  return new Set([first, ...against].map(({ path }) => path));
}

/** The `data-at` of a figure: its path, where a finding speaks of it. */
export function placeOf(at: string | undefined, marks: FindingMarks | undefined): string | undefined {
  return at !== undefined && marks?.at.has(at) ? at : undefined;
}

/** The id that leads to a finding: stable as the finding's own, and safe in an address. */
export function findingAnchor(id: string, idPrefix: string): string {
  return `${idPrefix}bd-finding-${id.replace(/[^\w-]+/g, '-').replace(/-+$/, '')}`;
}
