import type { SectionEntry } from '../entry.js';
import { ExpenditureBreakdown } from './ExpenditureBreakdown.js';
import { messages } from './messages.js';

export interface ExpenditureBreakdownEntry extends SectionEntry<typeof messages> {}

export const expenditureBreakdown: ExpenditureBreakdownEntry = {
  name: 'expenditure-breakdown',
  chapter: 'expenditure',
  Component: ExpenditureBreakdown,
  messages,
};
