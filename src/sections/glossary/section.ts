import type { SectionEntry } from '../entry.js';
import { Glossary } from './Glossary.js';
import { messages } from './messages.js';

export interface GlossarySectionEntry extends SectionEntry<typeof messages> {}

export const glossary: GlossarySectionEntry = { name: 'glossary', chapter: 'terms', Component: Glossary, messages };
