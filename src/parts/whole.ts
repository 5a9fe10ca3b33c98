import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { keyOf } from '../model/key.js';

/**
 * Replaces elements together with their text.
 *
 * Page translation and reading aids wrap text nodes in elements of their own. React keeps updating its text nodes, which are no longer in
 * the page, so that a figure would keep its old value next to a new unit; or React throws when it removes them. An element whose only child
 * is a string is safe, since React then sets its `textContent`. Any other element with text gets a key derived from that text, so that
 * React creates a new element when the text changes.
 */

type Parent = ReactElement<{ children?: ReactNode }>;

/** Gives an element a key derived from its text. For the root of a component; elsewhere, use `Whole`. */
export function whole(element: Parent): Parent {
  return cloneElement(element, { key: keyOf(keyText(element.props.children)) });
}

/** Replaces its child as a whole when the text of the child changes. */
export function Whole({ children }: { children: Parent }): ReactNode {
  return whole(children);
}

/** Text and structure of a node. Leaves out the content of components, and of buttons, which must not lose focus. */
function keyText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(keyText).join('\0');
  if (!isValidElement<{ children?: ReactNode }>(node)) return '';
  const { type, props } = node;
  if (typeof type === 'function') return type === Whole ? keyText(props.children) : '<>';
  return type === 'button' ? '<>' : `<${keyText(props.children)}>`;
}
