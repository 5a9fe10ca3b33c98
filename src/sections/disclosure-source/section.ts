import type { SectionEntry } from '../entry.js';
import { DisclosureSource } from './DisclosureSource.js';
import { messages } from './messages.js';

export interface DisclosureSourceEntry extends SectionEntry<typeof messages> {}

export const disclosureSource: DisclosureSourceEntry = {
  name: 'disclosure-source',
  chapter: 'terms',
  Component: DisclosureSource,
  messages,
};
