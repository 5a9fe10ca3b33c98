import type { SectionEntry } from '../entry.js';
import { BudgetSummary } from './BudgetSummary.js';
import { messages } from './messages.js';

export interface BudgetSummaryEntry extends SectionEntry<typeof messages> {}

export const budgetSummary: BudgetSummaryEntry = {
  name: 'budget-summary',
  chapter: 'totals',
  Component: BudgetSummary,
  messages,
};
