import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { RevenueBreakdown } from './RevenueBreakdown.js';

export interface RevenueBreakdownEntry extends SectionEntry<typeof messages> {}

export const revenueBreakdown: RevenueBreakdownEntry = {
  name: 'revenue-breakdown',
  chapter: 'totals',
  Component: RevenueBreakdown,
  messages,
};
