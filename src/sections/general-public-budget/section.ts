import type { SectionEntry } from '../entry.js';
import { GeneralPublicBudgetTable } from './GeneralPublicBudgetTable.js';
import { messages } from './messages.js';

export interface GeneralPublicBudgetEntry extends SectionEntry<typeof messages> {}

export const generalPublicBudget: GeneralPublicBudgetEntry = {
  name: 'general-public-budget',
  chapter: 'expenditure',
  Component: GeneralPublicBudgetTable,
  messages,
};
