import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { DecimalString } from '../../src/model/values.js';
import { BudgetReport } from '../../src/report/BudgetReport.js';
import { sections } from '../../src/sections/index.js';
import { formatDate, formatDecimal } from '../../src/text/numbers.js';
import { minimal, parsed, sample2023 } from '../../stories/fixtures/disclosures.js';
import nantong from '../documents/nantong-sasac-2016.json';
import planning from '../documents/shanghai-planning-2024.json';
import wanli from '../documents/shanghai-wanli-2024.json';
import yueyang from '../documents/yueyang-park-2017.json';

/** Text of the page without JavaScript: no tags, decoded entities, collapsed white space. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');
}

interface Printed {
  path: string;
  text: string;
}

/** What the document printed: every string of the data except assigned codes. */
function printed(value: unknown, path = ''): Printed[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object' || ('origin' in value && value.origin === 'assigned')) return [];
  return Object.entries(value).flatMap(([key, child]) => printed(child, path ? `${path}.${key}` : key));
}

const isFigure = ({ text }: Printed) => /^-?\d+(\.\d+)?$/.test(text);
const isDate = ({ text }: Printed) => /^\d{4}-\d{2}-\d{2}$/.test(text);
/** Text of the document. The data's own keywords (`not-stated`, `increase`) are not Chinese. */
const isText = ({ text }: Printed) => /\p{Script=Han}/u.test(text);
/** Names of officials are personal data, shown only with `showResponsible`. */
const isName = ({ path }: Printed) => path.endsWith('.responsible');

const disclosure = sample2023();
const layouts = ['stacked', 'tabs'] as const;

/** All printed strings of the data. */
const everything = printed(disclosure);

/** Whether a text contains a number, but not as a part of another number. */
function contains(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.,])${figure.replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`).test(text);
}

/** Text normalized for comparison: no spaces, ≤ and ≥ in one form. */
function comparable(words: string): string {
  return words.replace(/\s/g, '').replaceAll('<=', '≤').replaceAll('>=', '≥');
}

describe.each(layouts)('the 2023 report rendered on a server, %s', (layout) => {
  const html = renderToStaticMarkup(<BudgetReport disclosure={disclosure} layout={layout} />);
  const text = textOf(html);

  const folded = comparable(text);

  it('contains every figure of the document', () => {
    const figures = everything.filter(isFigure);
    expect(figures.length).toBeGreaterThan(250);
    expect(figures.filter((figure) => !contains(text, formatDecimal(figure.text as DecimalString, 'zh-CN')))).toEqual(
      [],
    );
  });

  it('contains every word of the document: functions, reasons, projects, goals, terms, headings', () => {
    const texts = everything.filter((string) => isText(string) && !isName(string));
    expect(texts.filter(({ text: words }) => words.length > 20).length).toBeGreaterThan(60);
    expect(texts.filter(({ text: words }) => !folded.includes(comparable(words)))).toEqual([]);
  });

  it('contains every date', () => {
    const dates = everything.filter(isDate);
    expect(dates.length).toBeGreaterThan(2);
    expect(dates.filter((date) => !text.includes(formatDate(date.text, 'zh-CN')))).toEqual([]);
  });

  it('contains all 44 indicators by name', () => {
    const names = everything.filter(({ path }) => /indicators\.\d+\.name$/.test(path));
    expect(names).toHaveLength(44);
    expect(names.filter((name) => !text.includes(name.text))).toEqual([]);
  });

  it('has no inline style, no script and no name of an official', () => {
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toContain('<script');
    const officials = everything.filter(isName);
    expect(officials.length).toBeGreaterThan(0);
    expect(officials.filter((name) => text.includes(name.text))).toEqual([]);
  });

  it('has the permalink of each section once', () => {
    for (const id of sections.map(({ name }) => `bd-${name}`)) {
      expect(html.split(`id="${id}"`)).toHaveLength(2);
    }
  });
});

describe.each([
  ['final accounts of a planning bureau', planning],
  ['a budget of a sub-district office, in 元', wanli],
  ['a budget of a commission', nantong],
  ['a budget of a park, in 元', yueyang],
])('the report of %s', (_, data) => {
  const document = parsed(data);
  const expected = printed(document).filter(
    ({ path }) => !path.endsWith('.responsible') && !path.includes('.elsewhere.'),
  );
  const text = textOf(renderToStaticMarkup(<BudgetReport disclosure={document} />));

  it('contains every figure and every code', () => {
    const figures = expected.filter(isFigure);
    expect(figures.length).toBeGreaterThan(5);
    const shownAs = ({ path, text: figure }: Printed) =>
      path.endsWith('.code.value') ? figure : formatDecimal(figure as DecimalString, 'zh-CN');
    // A code is shown as printed if that differs (301 2).
    const codes = new Set(
      expected.filter(({ path }) => path.endsWith('.code.printed')).map(({ path }) => path.replace('printed', 'value')),
    );
    expect(figures.filter((figure) => !codes.has(figure.path) && !contains(text, shownAs(figure)))).toEqual([]);
  });

  it('contains every word', () => {
    const folded = comparable(text);
    expect(expected.filter((string) => isText(string) && !folded.includes(comparable(string.text)))).toEqual([]);
  });
});

describe('a report of nothing', () => {
  it('shows that every section is missing, and no figures', () => {
    const text = textOf(renderToStaticMarkup(<BudgetReport disclosure={minimal()} findings={false} />));
    // Only the source is known.
    expect(text.match(/未载明/g)).toHaveLength(sections.length - 1);
    expect(text).not.toMatch(/\d[\d.,]*\s*万元/);
    expect(text).not.toMatch(/NaN|undefined|null|\[object/);
  });
});
