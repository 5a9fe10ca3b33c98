import type { BudgetDisclosure } from '../../model/disclosure.js';

/** Every heading of the document as printed, in its order. A heading can come twice: `key` tells them apart. */
export function headingsOf({ outline = [] }: BudgetDisclosure): { key: string; text: string }[] {
  return outline.map((text, index) => ({ key: `outline[${index}]`, text }));
}
