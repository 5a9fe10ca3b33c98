import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { OperatingExpenses } from './OperatingExpenses.js';

export interface OperatingExpensesEntry extends SectionEntry<typeof messages> {}

export const operatingExpenses: OperatingExpensesEntry = {
  name: 'operating-expenses',
  chapter: 'offices',
  Component: OperatingExpenses,
  messages,
};
