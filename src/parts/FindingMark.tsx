import type { ReactNode } from 'react';
import { findingWords } from '../text/findings.js';
import { builtInOf, type LocaleInput, sayIn } from '../text/language.js';
import { type FindingMarks, findingAnchor, placeOf } from './marks.js';

export interface FindingMarkProps {
  /** Paths of what stands here: a figure, or a change with its amount and rate. */
  at: string | undefined | readonly (string | undefined)[];
  marks: FindingMarks | undefined;
  locale?: LocaleInput | undefined;
}

/** ※: a quiet link from a figure to what the audit (核对) found of it. Nothing where it found nothing. */
export function FindingMark({ at, marks, locale = 'zh-CN' }: FindingMarkProps) {
  if (marks === undefined) return null;
  const paths = typeof at === 'string' ? [at] : (at ?? []);
  const found = paths.flatMap((path) => (path === undefined ? [] : (marks.at.get(path) ?? [])));
  const [first] = found;
  if (first === undefined) return null;
  const say = sayIn(findingWords, locale);
  const words = {
    kind: say(`finding.${first.kind}`),
    sentence: first.sentence[builtInOf(locale)],
  };
  const label =
    found.length === 1 ? say('finding.mark', words) : say('finding.marks', { ...words, count: found.length });
  return (
    <a
      className="bd-finding-mark"
      href={`#${findingAnchor(first.id, marks.idPrefix)}`}
      aria-label={label}
      data-kind={first.kind}
      data-field="mark"
    >
      ※
    </a>
  );
}

/** Words of the document (a name, a goal, a misprint) with their mark after them. */
export function Marked({ at, marks, locale, children }: FindingMarkProps & { at: string; children: ReactNode }) {
  if (placeOf(at, marks) === undefined) return children;
  return (
    <span data-at={at}>
      {children}
      <FindingMark at={at} marks={marks} locale={locale} />
    </span>
  );
}
