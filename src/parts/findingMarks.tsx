import type { ReactNode } from 'react';
import type { Finding } from '../model/audit/finding.js';
import { toldFindings } from '../model/told.js';
import { findingWords } from '../text/findings.js';
import { builtInOf, type LocaleInput, sayIn } from '../text/language.js';
import { type HrefOf, linkTo } from './links.js';
import { Whole } from './whole.js';

/** What the mark beside a figure says of a finding. */
export interface MarkedFinding extends Pick<Finding, 'id' | 'kind' | 'sentence'> {
  /** Address of the finding, where the host makes it. */
  href?: string | undefined;
}

/**
 * The findings about each figure, by the figure's path into the data. Plain data, so that it crosses from server to client; a widget
 * without findings loads none of the audit.
 */
export interface FindingMarks {
  /**
   * Findings by the path of a figure (`threePublicExpenses.total.amount`). A figure that findings only calculate with has an empty list:
   * it can be linked to, and has no mark.
   */
  at: ReadonlyMap<string, readonly MarkedFinding[]>;
  /** Prefix of the ids that marks link to. */
  idPrefix: string;
}

/** The marks of these findings; `undefined` where there are none, so that figures do no lookup. */
export function findingMarksOf(
  findings: readonly Finding[] | false | undefined,
  idPrefix = '',
  hrefOf?: HrefOf,
): FindingMarks | undefined {
  if (!findings || findings.length === 0) return undefined;
  const at = new Map<string, MarkedFinding[]>();
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
 * Paths of the figures that get a mark: the first operand; of a contradiction, every printed figure in the same unit that it is compared
 * with; of a rounding, the other one of two. The fifteen parts of a sum that is 0.01 off get none, nor do the amounts behind a share.
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

/** The `data-at` of a figure: its path, where a finding mentions it. */
export function dataAtOf(at: string | undefined, marks: FindingMarks | undefined): string | undefined {
  return at !== undefined && marks?.at.has(at) ? at : undefined;
}

/** The id of a finding's element: the finding's own id, made safe for a URL. */
export function findingAnchor(id: string, idPrefix: string): string {
  return `${idPrefix}bd-finding-${id.replace(/[^\w-]+/g, '-').replace(/-+$/, '')}`;
}

/**
 * ※: a link from a figure to the findings of the audit (核对) about it; `null` where there are none. A function and no component, since
 * every figure calls it and few have a mark.
 */
export function findingMark(at: string | undefined, marks: FindingMarks | undefined, locale: LocaleInput): ReactNode {
  const found = (at !== undefined && marks?.at.get(at)) || [];
  const [first] = found;
  if (marks === undefined || first === undefined) return null;
  const say = sayIn(findingWords, locale);
  const words = {
    kind: say(`finding.${first.kind}`),
    sentence: first.sentence[builtInOf(locale)],
  };
  const { href } = first;
  const link = linkTo(
    { id: findingAnchor(first.id, marks.idPrefix), kind: 'finding' },
    href === undefined ? undefined : () => href,
  );
  const label =
    found.length === 1 ? say('finding.mark', words) : say('finding.marks', { ...words, count: found.length });
  return (
    <a
      className="bd-finding-mark"
      href={link.href}
      data-to={link['data-to']}
      aria-label={label}
      data-kind={first.kind}
      data-field="mark"
    >
      ※
    </a>
  );
}

/** Text of the document (a name, a goal, a misprint) with its mark after it. */
export function withMark(
  at: string,
  marks: FindingMarks | undefined,
  locale: LocaleInput,
  words: ReactNode,
): ReactNode {
  if (dataAtOf(at, marks) === undefined) return words;
  return (
    <Whole>
      <span data-at={at}>
        {words}
        {findingMark(at, marks, locale)}
      </span>
    </Whole>
  );
}
