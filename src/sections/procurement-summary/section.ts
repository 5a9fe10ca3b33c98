import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { ProcurementSummary } from './ProcurementSummary.js';

export interface ProcurementSummaryEntry extends SectionEntry<typeof messages> {}

export const procurementSummary: ProcurementSummaryEntry = {
  name: 'procurement-summary',
  chapter: 'assets',
  Component: ProcurementSummary,
  messages,
};
