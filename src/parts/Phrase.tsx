import { Fragment, type ReactNode } from 'react';

/**
 * A message whose placeholders are filled with elements, so that figures inside a sentence stay isolated and unbroken.
 * A placeholder without an element is left out.
 */
export function Phrase({ template, parts }: { template: string; parts: Readonly<Record<string, ReactNode>> }) {
  return template.split(/\{(\w+)\}/).map((piece, index) => (
    // Odd pieces are placeholder names; the order never changes within a template.
    <Fragment key={`${index}:${piece}`}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
  ));
}
