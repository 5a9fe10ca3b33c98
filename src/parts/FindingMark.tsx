import type { ReactNode } from 'react';
import { findingWords } from '../text/findings.js';
import { builtInOf, type LocaleInput, sayIn } from '../text/language.js';
import { linkTo } from './links.js';
import { type FindingMarks, findingAnchor, placeOf } from './marks.js';
import { Whole } from './whole.js';

/**
 * ※: a quiet link from what stands at a path to what the audit (核对) found of it. Nothing where it found nothing. A function, as every
 * figure asks for its mark and few have one.
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

/** Words of the document (a name, a goal, a misprint) with their mark after them. */
export function withMark(
  at: string,
  marks: FindingMarks | undefined,
  locale: LocaleInput,
  words: ReactNode,
): ReactNode {
  if (placeOf(at, marks) === undefined) return words;
  return (
    <Whole>
      <span data-at={at}>
        {words}
        {findingMark(at, marks, locale)}
      </span>
    </Whole>
  );
}
