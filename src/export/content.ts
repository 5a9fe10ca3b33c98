import { xmlText } from './xml.js';

/**
 * Reads the text and values of a table cell. Values are marked in the HTML: `<data value data-unit>` is a figure, `data-computed` wraps a
 * computed figure, and `data-field` is a word such as a code or a direction.
 */

/** The role of a value: a subject code, a part of a change, a printed figure or a computed one. */
export type FieldRole = 'code' | 'base' | 'word' | 'amount' | 'rate' | 'figure' | 'computed';

export interface Field {
  role: FieldRole;
  /** A plain decimal if `numeric`, otherwise text. */
  value: string;
  numeric: boolean;
  unit?: string | undefined;
}

export interface Content {
  /** All text of the element. */
  text: string;
  fields: readonly Field[];
  /** The text outside the fields; empty if it is only punctuation. */
  rest: string;
}

const WORDS: readonly string[] = ['code', 'base', 'word'] satisfies FieldRole[];

function isWord(name: string | undefined): name is 'code' | 'base' | 'word' {
  return name !== undefined && WORDS.includes(name);
}

/** Reads an element, except for `aria-hidden` parts, which only repeat other content. */
export function contentOf(element: Element): Content {
  const fields: Field[] = [];
  let rest = '';
  const read = (node: Node, insideField: boolean): string => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!insideField) rest += node.nodeValue ?? '';
      return node.nodeValue ?? '';
    }
    if (!(node instanceof HTMLElement) || node.getAttribute('aria-hidden') === 'true') return '';
    // The mark of a finding is not content of the document.
    if (node.dataset.field === 'mark') return '';
    const field = insideField && node.localName !== 'data' ? undefined : fieldOf(node);
    const within = insideField || field !== undefined || node.dataset.computed !== undefined;
    const text = [...node.childNodes].map((child) => read(child, within)).join('');
    if (field !== undefined) fields.push(field.numeric ? field : { ...field, value: tidy(text) });
    // Adjacent elements have no space between them in the HTML, but do on the page.
    const gap = node.previousSibling instanceof HTMLElement ? ' ' : '';
    if (!within) rest += gap;
    return `${gap}${text}`;
  };
  const text = tidy(read(element, false));
  const outside = tidy(rest);
  return { text, fields, rest: /[\p{L}\p{N}]/u.test(outside) ? outside : '' };
}

/** The text of an element. */
export function textOf(element: Element | null | undefined): string {
  return element ? contentOf(element).text : '';
}

function fieldOf(element: HTMLElement): Field | undefined {
  const { dataset } = element;
  if (element instanceof HTMLDataElement) {
    const role = element.closest('[data-computed]')
      ? 'computed'
      : isChangePart(dataset.field)
        ? dataset.field
        : 'figure';
    return { role, value: element.value, numeric: true, unit: dataset.unit };
  }
  return isWord(dataset.field) ? { role: dataset.field, value: '', numeric: false } : undefined;
}

function isChangePart(name: string | undefined): name is 'amount' | 'rate' {
  return name === 'amount' || name === 'rate';
}

/** Collapses white space and control characters, and removes characters that XML forbids. */
export function tidy(text: string): string {
  return xmlText(text.replace(/\p{Cc}/gu, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
