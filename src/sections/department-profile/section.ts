import type { SectionEntry } from '../entry.js';
import { DepartmentProfile } from './DepartmentProfile.js';
import { messages } from './messages.js';

export interface DepartmentProfileEntry extends SectionEntry<typeof messages> {}

export const departmentProfile: DepartmentProfileEntry = {
  name: 'department-profile',
  chapter: 'department',
  Component: DepartmentProfile,
  messages,
};
