import type { SectionEntry } from '../entry.js';
import { Glossary } from './Glossary.js';
import { messages } from './messages.js';

export interface GlossaryEntry extends SectionEntry<typeof messages> {}

export const glossary: GlossaryEntry = { name: 'glossary', chapter: 'terms', Component: Glossary, messages };
