import type { SectionEntry } from '../entry.js';
import { messages } from './messages.js';
import { OtherMatters } from './OtherMatters.js';

export interface OtherMattersEntry extends SectionEntry<typeof messages> {}

export const otherMatters: OtherMattersEntry = {
  name: 'other-matters',
  chapter: 'terms',
  Component: OtherMatters,
  messages,
};
