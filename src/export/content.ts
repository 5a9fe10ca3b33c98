import { xmlText } from './xml.js';

/**
 * The content of a table cell, for a spreadsheet: its text, and the parts of it that are values. Values are marked in the HTML:
 * `<data value data-unit>` is a figure, `data-computed` surrounds one that the document does not print, and `data-field` is a word with a
 * meaning of its own.
 */

/** What a value is: a subject's code, a part of a change, a printed figure, or one computed here. */
export type FieldRole = 'code' | 'base' | 'word' | 'amount' | 'rate' | 'figure' | 'computed';

export interface Field {
  role: FieldRole;
  /** A plain decimal where `numeric`, else text. */
  value: string;
  numeric: boolean;
  unit?: string | undefined;
}

export interface Content {
  /** Everything the element says. */
  text: string;
  fields: readonly Field[];
  /** What it says besides its fields; empty where that is only punctuation. */
  rest: string;
}

const WORDS: readonly string[] = ['code', 'base', 'word'] satisfies FieldRole[];

function isWord(name: string | undefined): name is 'code' | 'base' | 'word' {
  return name !== undefined && WORDS.includes(name);
}

/** Reads an element, without what is hidden from assistive technology: that only repeats other content. */
export function contentOf(element: Element): Content {
  const fields: Field[] = [];
  let rest = '';
  const read = (node: Node, insideField: boolean): string => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!insideField) rest += node.nodeValue ?? '';
      return node.nodeValue ?? '';
    }
    if (!(node instanceof HTMLElement) || node.getAttribute('aria-hidden') === 'true') return '';
    // The mark of a finding is no content of the document.
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
  const left = tidy(rest);
  return { text, fields, rest: /[\p{L}\p{N}]/u.test(left) ? left : '' };
}

/** The text alone. */
export function textOf(element: Element | null | undefined): string {
  return element ? contentOf(element).text : '';
}

function fieldOf(element: HTMLElement): Field | undefined {
  const { dataset } = element;
  if (element instanceof HTMLDataElement) {
    const { value } = element;
    const role = roleOf(element);
    return { role, value: role === 'amount' ? signed(value, element) : value, numeric: true, unit: dataset.unit };
  }
  return isWord(dataset.field) ? { role: dataset.field, value: '', numeric: false } : undefined;
}

/** On the page the word is the sign (减少 4 万元); in a column of numbers the number needs it. */
function signed(amount: string, element: HTMLElement): string {
  const down = element.closest('[data-trend]')?.getAttribute('data-trend') === 'decrease';
  return down && !amount.startsWith('-') ? `-${amount}` : amount;
}

function roleOf(figure: HTMLElement): FieldRole {
  if (figure.closest('[data-computed]') !== null) return 'computed';
  if (figure.closest('[data-trend]') === null) return 'figure';
  return figure.dataset.unit === '%' ? 'rate' : 'amount';
}

/** White space folded, control characters with it, and nothing left that a file cannot hold. */
export function tidy(text: string): string {
  return xmlText(text.replace(/\p{Cc}/gu, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
