import type { ComponentPropsWithoutRef } from 'react';
import type { BudgetDisclosure } from '../model/disclosure.js';
import type { MoneyUnit } from '../model/values.js';
import type { LocaleInput } from '../text/language.js';

/** Level of a section's heading, so that it fits the outline of the host page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** How figures and words are written; every part takes it. */
export interface WritingProps {
  /** Language of the widget's own words. Default `'zh-CN'`. Text quoted from the document stays in its language. */
  locale?: LocaleInput | undefined;
  /** Unit money is shown in. Default: as published. Conversion is exact, nothing is rounded. */
  unit?: MoneyUnit | undefined;
}

/**
 * What every section takes: the disclosure, how to write it, and the HTML attributes of its `<section>`.
 */
export interface SectionProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, WritingProps {
  /** A disclosure made by `parseDisclosure`. */
  disclosure: BudgetDisclosure;
  /** Level of the section's heading. Default 2. */
  headingLevel?: HeadingLevel | undefined;
}
