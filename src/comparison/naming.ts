import type { ReactNode } from 'react';
import { type Writer, writer } from '../parts/writer.js';
import type { Basis } from './measures.js';
import { messages } from './messages.js';
import type { ComparedMeasure } from './view.js';

/** The name of a basis (口径). */
export function basisName(w: Writer, basis: Basis): string {
  return w.say(messages)(`comparison.basis.${basis}`);
}

/** The name of a measure, with its basis if documents offer several. */
export function measureName(w: Writer, { named, name = '', basis }: ComparedMeasure): string {
  const say = w.say(messages);
  const own = named === undefined ? name : say(`comparison.measure.${named}`);
  return basis === undefined ? own : say('comparison.named', { name: own, basis: basisName(w, basis) });
}

/** Quotes text of one of the documents, in its language; without a language, writes our own text. */
export function quoteIn(w: Writer, language: string | undefined, words: string): ReactNode {
  return language === undefined ? w.code(words) : writer({ ...w.writing, language }).quote(words);
}
