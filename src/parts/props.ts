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

/** How figures and words are written. All parts take these props. */
export interface WritingProps {
  /**
   * Language of the widget's own words: a `Language` or a BCP 47 tag (`en-GB`, `zh-Hans`). If a tag matches no built-in language, the
   * language of the document is used. Text quoted from the document is not translated.
   * @default 'zh-CN'
   */
  locale?: LocaleInput | undefined;
  /**
   * Unit in which money is shown. Conversion is exact, without rounding.
   * @default as published
   */
  unit?: MoneyUnit | undefined;
  /** Language of the document. Default `'zh-CN'`. */
  language?: string | undefined;
  /** Marks for figures that have findings. */
  findingMarks?: FindingMarks | undefined;
}

/**
 * Props of every section: the disclosure, how to write it, and HTML attributes of its `<section>`.
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
   * Findings of `auditDisclosure`. Figures that have findings get a small link to them.
   * @default none; `false` means the same
   */
  findings?: readonly Finding[] | false | undefined;
  /**
   * Gives the section a permalink, the id `{idPrefix}bd-{name}`, and prefixes all other ids in it. Use a different prefix for each
   * disclosure on a page; `''` is allowed. `id` takes precedence.
   * @default the section has no permalink
   */
  idPrefix?: string | undefined;
  /**
   * Names of the other sections on the page (`data-section`). Content that one of them shows in full is shortened here.
   * @default none
   */
  beside?: readonly SectionName[] | undefined;
  /**
   * Where terms that the document defines (名词解释) link to: `section`, definitions at the end of this section; `page`, the `Glossary` with
   * the same `idPrefix` elsewhere on the page; `false`, no links.
   * @default `'page'` if `beside` includes `glossary`, otherwise `'section'`
   */
  definitions?: 'section' | 'page' | false | undefined;
  /**
   * Makes the address of a place, for all links, the copied link and `onNavigate`. Needed by hosts with a hash router or a `<base>`
   * (`({ id }) => '#/dept/1?at=' + id`). Links within the page still find their target by its id.
   * @default `#` and the id
   */
  hrefOf?: HrefOf | undefined;
  /**
   * Id of the place that the page's address points to. Pass it together with `hrefOf`. The place is revealed.
   * @default the id in the hash
   */
  target?: string | undefined;
  /**
   * Called before the reader follows a link of the section to a place in the page. In a report, pass it to the report.
   * @default none: the browser follows the link
   */
  onNavigate?: Navigate | undefined;
  /**
   * Reader's tools (downloads, permalink, citation) at the end of the source line.
   * @default none
   */
  tools?: ReactNode;
  /**
   * Called once for each error that prevents a section from being shown, with the section's name (`data-section`). A notice replaces the
   * section; other sections are not affected. Also called for an invalid message of a `Language`, which is replaced by the fallback. On
   * a server, errors of `tools` go to the `onError` of the renderer, and the tools are omitted.
   * @default none
   */
  onError?: OnError | undefined;
}
