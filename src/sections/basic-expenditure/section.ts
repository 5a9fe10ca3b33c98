import type { SectionEntry } from '../entry.js';
import { BasicExpenditure } from './BasicExpenditure.js';
import { messages } from './messages.js';

export interface BasicExpenditureEntry extends SectionEntry<typeof messages> {}

export const basicExpenditure: BasicExpenditureEntry = {
  name: 'basic-expenditure',
  chapter: 'expenditure',
  Component: BasicExpenditure,
  messages,
};
