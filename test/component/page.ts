import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { onTestFinished } from 'vitest';

/** Adds the server's HTML of an element to the page. Hydrate it with `render(element, { container, hydrate: true })`. */
export function served(element: ReactNode): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(element);
  onTestFinished(() => container.remove());
  return container;
}

/** The only row whose header matches. Queries by role take jsdom seconds in large tables. */
export function row(name: RegExp): HTMLTableRowElement {
  const headers = [...document.querySelectorAll<HTMLElement>('th[scope="row"]')];
  const found = headers.filter((header) => name.test(header.textContent ?? ''));
  const line = found[0]?.closest('tr');
  if (found.length !== 1 || !line) throw new Error(`${found.length} rows named ${name}`);
  return line;
}

/** Texts of the data cells in a row. */
export function cells(name: RegExp): string[] {
  return [...row(name).querySelectorAll('td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** Ids that occur more than once. */
export function duplicateIds(root: ParentNode): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) < index);
}

/** Text nodes with Chinese that are not inside an element with `lang="zh-CN"`. */
export function unmarkedChinese(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const unmarked: string[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const lang = parentElement?.closest('[lang]')?.getAttribute('lang');
    if (textContent !== null && /\p{Script=Han}/u.test(textContent) && lang !== 'zh-CN') unmarked.push(textContent);
  }
  return unmarked;
}
