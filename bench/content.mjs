/**
 * Content of all pages of the benchmark: text, tables and charts of the 2023 report, read from our server HTML, so that all pages have the
 * same content.
 */
import { JSDOM } from 'jsdom';

/** @typedef {{ type: 'text', text: string }} Text */
/** @typedef {{ type: 'table', caption: string, head: string[], rows: string[][] }} TableBlock */
/** @typedef {{ type: 'chart', title: string, rows: { label: string, value: number, text: string }[] }} ChartBlock */
/** @typedef {{ heading: string, chapter: string, blocks: (Text | TableBlock | ChartBlock)[] }} Section */

const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();

/** The figure next to a label in a table of the section, for the length of a bar. */
function figureBeside(section, label) {
  for (const row of section.querySelectorAll('tr')) {
    const [name, ...cells] = [...row.cells].map(words);
    if (!name?.includes(label)) continue;
    const text = cells.find((cell) => /\d/.test(cell));
    if (text) return { value: Math.abs(Number.parseFloat(text.replace(/[^\d.-]/g, ''))) || 0, text };
  }
  return { value: 1, text: '' };
}

function blockOf(section, element) {
  if (element.matches('table')) {
    const rows = [...element.rows].map((row) => [...row.cells].map(words));
    return { type: 'table', caption: words(element.caption ?? element), head: rows[0] ?? [], rows: rows.slice(1) };
  }
  if (element.matches('figure.bd-figure')) {
    const rows = [...element.querySelectorAll('[data-text]')].map((label) => {
      const text = label.getAttribute('data-text');
      return { label: text, ...figureBeside(section, text) };
    });
    return { type: 'chart', title: words(element.querySelector('figcaption')), rows };
  }
  return { type: 'text', text: words(element) };
}

/**
 * @param {string} html the report in tabs
 * @returns {Section[]}
 */
export function contentOf(html) {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('[data-section]')].map((section) => {
    const wanted = 'table, figure.bd-figure, p, dt, dd, li, blockquote, h3, h4, h5';
    const blocks = [...section.querySelectorAll(wanted)]
      .filter((element) => !element.parentElement.closest('table, figure.bd-figure, p, dd, li, blockquote'))
      .map((element) => blockOf(section, element))
      .filter((block) => block.type !== 'text' || block.text !== '');
    return {
      heading: words(section.querySelector('h1, h2, h3, h4')),
      chapter: section.closest('[data-tab]')?.getAttribute('data-tab') ?? 'all',
      blocks,
    };
  });
}
