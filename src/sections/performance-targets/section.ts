import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { PerformanceTargetTable } from './PerformanceTargetTable.js';

export interface PerformanceTargetsEntry extends SectionEntry<typeof messages> {}

export const performanceTargets: PerformanceTargetsEntry = {
  name: 'performance-targets',
  chapter: 'performance',
  Component: PerformanceTargetTable,
  messages,
  showsResponsible: true,
};
