import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { StateCapitalBudget } from './StateCapitalBudget.js';

export interface StateCapitalEntry extends SectionEntry<typeof messages> {}

export const stateCapital: StateCapitalEntry = {
  name: 'state-capital',
  chapter: 'expenditure',
  Component: StateCapitalBudget,
  messages,
};
