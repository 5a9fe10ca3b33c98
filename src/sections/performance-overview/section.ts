import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { PerformanceOverview } from './PerformanceOverview.js';

export interface PerformanceOverviewEntry extends SectionEntry<typeof messages> {}

export const performanceOverview: PerformanceOverviewEntry = {
  name: 'performance-overview',
  chapter: 'performance',
  Component: PerformanceOverview,
  messages,
};
