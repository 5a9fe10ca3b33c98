import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { StatutoryTables } from './StatutoryTables.js';

export interface StatutoryTablesEntry extends SectionEntry<typeof messages> {}

export const statutoryTables: StatutoryTablesEntry = {
  name: 'statutory-tables',
  chapter: 'tables',
  Component: StatutoryTables,
  messages,
  showsResponsible: true,
};
