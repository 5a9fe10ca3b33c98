import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { keyOf } from '../model/key.js';

/**
 * Text that is replaced with its element.
 *
 * Page translation and reading aids wrap text nodes in elements of their own. React would go on writing to the text node it made, which
 * is no longer in the page, so that a figure keeps its old value beside its new unit; or it would fail to remove it. An element whose only
 * child is a string is safe, since React then sets the content of the element. Every other element with text in it has a key made of
 * that text, so that React makes a new element when the text changes.
 */

type Parent = ReactElement<{ children?: ReactNode }>;

/** Gives an element a key made of its text. For the root of a component; elsewhere, use `Whole`. */
export function whole(element: Parent): Parent {
  return cloneElement(element, { key: keyOf(keyText(element.props.children)) });
}

/** Its one child, replaced as a whole when its text changes. */
export function Whole({ children }: { children: Parent }): ReactNode {
  return whole(children);
}

/** The text of a node and where elements stand in it. Of components that are not text, and of buttons, which keep their focus, only that. */
function keyText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(keyText).join('\0');
  if (!isValidElement<{ children?: ReactNode }>(node)) return '';
  const { type, props } = node;
  if (typeof type === 'function') return type === Whole ? keyText(props.children) : '<>';
  return type === 'button' ? '<>' : `<${keyText(props.children)}>`;
}
