import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BudgetReport } from '../../src/report/BudgetReport.js';
import { sections } from '../../src/sections/index.js';
import { minimal, sample2023 } from '../../stories/fixtures/disclosures.js';

/** What a reader without JavaScript gets: tags taken away, entities read, white space folded. */
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

/** Strings below a place of the data, with their paths; personal names are left out, as the widgets show them only when asked. */
function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key));
}

const disclosure = sample2023();
const layouts = ['stacked', 'tabs'] as const;

/** The parts of the disclosure that the report's sections cover. */
const covered = {
  profile: disclosure.profile,
  overview: disclosure.overview,
  expenditure: disclosure.expenditure,
  generalPublicBudget: disclosure.generalPublicBudget,
  governmentFund: disclosure.governmentFund,
  stateCapital: disclosure.stateCapital,
  basicExpenditure: disclosure.basicExpenditure,
  projectExpenditure: disclosure.projectExpenditure,
  threePublicExpenses: disclosure.threePublicExpenses,
  operatingExpenses: disclosure.operatingExpenses,
  procurement: disclosure.procurement,
  assets: disclosure.assets,
  otherMatters: disclosure.otherMatters,
  glossary: disclosure.glossary,
  performance: disclosure.performance,
};

describe.each(layouts)('the 2023 report rendered on a server, %s', (layout) => {
  const html = renderToStaticMarkup(<BudgetReport disclosure={disclosure} layout={layout} />);
  const text = textOf(html);

  it('contains every figure of the sections it covers', () => {
    const figures = strings(covered).filter(([path, value]) => /^-?\d+(\.\d+)?$/.test(value) && !path.includes('code'));
    expect(figures.length).toBeGreaterThan(200);
    expect(
      figures.filter(([, value]) => !new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?![\\d]|\\.\\d)`).test(text)),
    ).toEqual([]);
  });

  it('contains every stated reason, goal and statement of the sections it covers', () => {
    const folded = text.replace(/\s/g, '');
    const sentences = strings(covered).filter(([path]) =>
      /\.(reason|goal|statement|statements\.\d+|functions\.\d+|definition|term)$/.test(path),
    );
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.filter(([, sentence]) => !folded.includes(sentence.replace(/\s/g, '')))).toEqual([]);
  });

  it('contains all 44 indicators by name', () => {
    const names = strings(covered.performance).filter(([path]) => /indicators\.\d+\.name$/.test(path));
    expect(names).toHaveLength(44);
    expect(names.filter(([, name]) => !text.includes(name))).toEqual([]);
  });

  it('has no inline style, no script and no name of an official', () => {
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toContain('<script');
    const officials = strings(covered.performance).filter(([path]) => path.endsWith('.responsible'));
    expect(officials.length).toBeGreaterThan(0);
    expect(officials.filter(([, name]) => text.includes(name))).toEqual([]);
  });

  it('gives each section its permalink, once', () => {
    for (const id of sections.map(({ name }) => `bd-${name}`)) {
      expect(html.split(`id="${id}"`)).toHaveLength(2);
    }
  });
});

describe('a report of nothing', () => {
  it('says of every section that it is missing, and prints no figure', () => {
    const text = textOf(renderToStaticMarkup(<BudgetReport disclosure={minimal()} findings={false} />));
    // Only who published it is known.
    expect(text.match(/未载明/g)).toHaveLength(sections.length - 1);
    expect(text).not.toMatch(/\d[\d.,]*\s*万元/);
    expect(text).not.toMatch(/NaN|undefined|null|\[object/);
  });
});

describe('several reports on one page', () => {
  it('have ids of their own by idPrefix', () => {
    const html = renderToStaticMarkup(
      <>
        <BudgetReport disclosure={disclosure} idPrefix="a-" layout="tabs" />
        <BudgetReport disclosure={disclosure} idPrefix="b-" layout="tabs" />
      </>,
    );
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
