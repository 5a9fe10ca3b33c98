import type { SectionEntry } from '../entry.js';
import { GovernmentFundBudget } from './GovernmentFundBudget.js';
import { messages } from './messages.js';

export interface GovernmentFundEntry extends SectionEntry<typeof messages> {}

export const governmentFund: GovernmentFundEntry = {
  name: 'government-fund',
  chapter: 'expenditure',
  Component: GovernmentFundBudget,
  messages,
};
