import type { BudgetDisclosure } from '../../model/disclosure.js';
import { isAbsent } from '../../model/read.js';
import { type DefinedTerm, definedTerms } from '../../model/terms.js';
import type { Absence } from '../../model/values.js';

export interface GlossaryView {
  entries: DefinedTerm[];
}

/** View of 名词解释, or the absence of the section. */
export function glossaryView(disclosure: BudgetDisclosure): Absence | GlossaryView {
  const { glossary } = disclosure;
  return isAbsent(glossary) ? glossary : { entries: definedTerms(disclosure) };
}
