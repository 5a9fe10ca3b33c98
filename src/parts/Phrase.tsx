import { createElement, Fragment, type ReactNode } from 'react';
import { textParts } from './whole.js';

/**
 * A message whose placeholders are filled with elements, so that figures inside a sentence stay isolated and unbroken.
 * A placeholder without an element is left out.
 */
export function Phrase({ template, parts }: { template: string; parts: Readonly<Record<string, ReactNode>> }) {
  // Split at the placeholders, odd pieces are their names. As children by position the pieces need no keys.
  const pieces = template.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : parts[piece]));
  return createElement(Fragment, null, ...pieces);
}

textParts(Phrase);
