import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { ThreePublicExpensesCard } from './ThreePublicExpensesCard.js';

export interface ThreePublicExpensesEntry extends SectionEntry<typeof messages> {}

export const threePublicExpenses: ThreePublicExpensesEntry = {
  name: 'three-public-expenses',
  chapter: 'offices',
  Component: ThreePublicExpensesCard,
  messages,
};
