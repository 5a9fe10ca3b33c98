import type { SectionEntry } from '../entry.js';
import { FiscalAppropriationSummary } from './FiscalAppropriationSummary.js';
import { messages } from './messages.js';

export interface FiscalAppropriationEntry extends SectionEntry<typeof messages> {}

export const fiscalAppropriation: FiscalAppropriationEntry = {
  name: 'fiscal-appropriation',
  chapter: 'totals',
  Component: FiscalAppropriationSummary,
  messages,
};
