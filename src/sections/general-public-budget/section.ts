import type { SectionEntry } from '../entry.js';
import { GeneralPublicBudget } from './GeneralPublicBudget.js';
import { messages } from './messages.js';

export interface GeneralPublicBudgetEntry extends SectionEntry<typeof messages> {}

export const generalPublicBudget: GeneralPublicBudgetEntry = {
  name: 'general-public-budget',
  chapter: 'expenditure',
  Component: GeneralPublicBudget,
  messages,
};
