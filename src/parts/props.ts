import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { Finding } from '../model/audit/finding.js';
import type { BudgetDisclosure } from '../model/disclosure.js';
import type { SectionName } from '../model/sections.js';
import type { MoneyUnit } from '../model/values.js';
import type { LocaleInput } from '../text/language.js';
import type { OnError } from './failure.js';
import type { FindingMarks } from './findingMarks.js';
import type { HrefOf } from './links.js';
import type { Navigate } from './navigation.js';

/** Level of a section's heading, so that it fits the outline of the host page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** How figures and words are written; every part takes it. */
export interface WritingProps {
  /**
   * Language of the widget's own words, or its BCP 47 tag (`en-GB`, `zh-Hans`). A tag that matches no built-in language gives that of the
   * document. Text quoted from the document stays in its language.
   * @default 'zh-CN'
   */
  locale?: LocaleInput | undefined;
  /**
   * Unit money is shown in. Conversion is exact, nothing is rounded.
   * @default as published
   */
  unit?: MoneyUnit | undefined;
  /** Language of the document. Default `'zh-CN'`. */
  language?: string | undefined;
  /** Figures that a finding of the audit speaks of; they get a quiet mark. */
  findingMarks?: FindingMarks | undefined;
}

/**
 * What every section takes: the disclosure, how to write it, and the HTML attributes of its `<section>`.
 */
export interface SectionProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'onError'>,
    Omit<WritingProps, 'language' | 'findingMarks'> {
  /** A disclosure made by `parseDisclosure`. */
  disclosure: BudgetDisclosure;
  /**
   * Level of the section's heading.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /**
   * Findings of `auditDisclosure`: figures they speak of get a quiet mark that leads to the finding.
   * @default none, and `false` is the same
   */
  findings?: readonly Finding[] | false | undefined;
  /**
   * Gives the section its permalink, the id `{idPrefix}bd-{name}`, and is put before every other id in it. Pages with several disclosures
   * take one prefix for each; `''` is one. `id` goes before it.
   * @default the section has no permalink
   */
  idPrefix?: string | undefined;
  /**
   * Names of the other sections on the page (`data-section`): what one of them shows in full is not repeated at length.
   * @default none
   */
  beside?: readonly SectionName[] | undefined;
  /**
   * Where a term that the document defines (名词解释) leads: `section`, to its definition at the end of this section; `page`, to the `Glossary`
   * of the same `idPrefix` elsewhere on the page; `false`, nowhere.
   * @default `'page'` where `glossary` is `beside`, else `'section'`
   */
  definitions?: 'section' | 'page' | false | undefined;
  /**
   * How the address of a place is written: for every link, the copied link and `onNavigate`. Hosts with a hash router or a `<base>` give it
   * (`({ id }) => '#/dept/1?at=' + id`). Links are followed by their element; the address only names the place.
   * @default `#` and the id
   */
  hrefOf?: HrefOf | undefined;
  /**
   * Id of the place that the page's address points to, where `hrefOf` writes addresses: it is shown.
   * @default what the hash names
   */
  target?: string | undefined;
  /**
   * Called before the reader follows a link of the section to a place in the page; in a report, give it to the report.
   * @default none: the browser follows the link
   */
  onNavigate?: Navigate | undefined;
  /**
   * Reader's tools (downloads, permalink, citation) at the end of the source line.
   * @default none
   */
  tools?: ReactNode;
  /**
   * Called once for each error that kept a section from being shown, with the section's name (`data-section`): its place has a notice, and
   * the others go on. Also called for a `Language` with a message that cannot be read: it is said in the fallback. On a server, what
   * `tools` throw goes to the `onError` of the rendering, and they are left out.
   * @default none
   */
  onError?: OnError | undefined;
}
