import type { BudgetDisclosure } from '../../model/disclosure.js';
import type { TextBlock } from '../../model/matters.js';
import { isAbsent } from '../../model/read.js';
import type { Absence } from '../../model/values.js';

export interface OtherMattersView {
  statements: string[];
  blocks: TextBlock[];
  notes: string[];
}

/** View of 其他需说明的事项, or the absence of the section. */
export function otherMattersView(disclosure: BudgetDisclosure): Absence | OtherMattersView {
  const section = disclosure.otherMatters;
  if (isAbsent(section)) return section;
  return { statements: section.statements ?? [], blocks: section.blocks ?? [], notes: section.notes ?? [] };
}
