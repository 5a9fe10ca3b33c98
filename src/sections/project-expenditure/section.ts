import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { ProjectExpenditure } from './ProjectExpenditure.js';

export interface ProjectExpenditureEntry extends SectionEntry<typeof messages> {}

export const projectExpenditure: ProjectExpenditureEntry = {
  name: 'project-expenditure',
  chapter: 'expenditure',
  Component: ProjectExpenditure,
  messages,
};
