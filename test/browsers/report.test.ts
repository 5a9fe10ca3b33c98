import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  type BrowserName,
  type DrivenBrowser,
  type DrivenPage,
  openBrowser,
} from '../../scripts/browsers.mjs';
import { sections } from '../../src/sections/index.js';
import { isHydrated } from './support/fixtures.js';
import { type Site, serveSite } from './support/site.js';

/** The 2023 report has the same text and charts in Chromium 90 and in the newest Chromium, on phones and desktops. */

const WIDTHS = [390, 1280];

interface Counts {
  section: string;
  charts: number;
  marks: number;
  characters: number;
}

/** Counts what is visible in each section. Runs in the page. */
function countSections(): Counts[] {
  const shown = (element: Element | null): boolean =>
    element !== null &&
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === 'visible' &&
    element.closest('[hidden], details:not([open]) > :not(summary)') === null;
  return Array.from(document.querySelectorAll('[data-section]'), (section) => {
    const charts = Array.from(section.querySelectorAll('svg')).filter(shown);
    const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    let characters = 0;
    while (texts.nextNode())
      if (shown(texts.currentNode.parentElement)) characters += (texts.currentNode.textContent ?? '').length;
    return {
      section: section.getAttribute('data-section') ?? '',
      charts: charts.length,
      marks: charts.reduce((sum, svg) => sum + svg.querySelectorAll('rect, path, circle, line').length, 0),
      characters,
    };
  });
}

/** Scrolls to every chart and waits until all are drawn. */
async function drawAll(page: DrivenPage): Promise<void> {
  const figures = await page.evaluate(() => document.querySelectorAll('.bd-figure').length);
  for (let index = 0; index < figures; index += 1) {
    await page.evaluate((at) => document.querySelectorAll('.bd-figure')[at]?.scrollIntoView(), index);
    await page.until(
      (at) => document.querySelectorAll('.bd-figure')[at]?.getAttribute('data-state') === 'drawn',
      index,
    );
  }
}

interface Reading {
  counts: Counts[];
  complaints: string[];
}

let site: Site;
const browsers: DrivenBrowser[] = [];
const readings = new Map<BrowserName, Map<number, Reading>>();

async function read(name: BrowserName): Promise<void> {
  const browser = await openBrowser(name);
  browsers.push(browser);
  const atWidth = new Map<number, Reading>();
  for (const width of WIDTHS) {
    const page = await browser.open(site.url('report'), { width, height: 800 });
    await page.until(isHydrated);
    await drawAll(page);
    atWidth.set(width, { counts: await page.evaluate(countSections), complaints: page.complaints });
    await page.close();
  }
  readings.set(name, atWidth);
}

beforeAll(async () => {
  site = await serveSite(`
    import { BudgetReport, parseDisclosure } from 'budget-disclosure';
    import data from './src/samples/bayingolin-2023.json';
    const { disclosure } = parseDisclosure(data);
    export const pages = { report: <BudgetReport disclosure={disclosure} /> };
  `);
  await Promise.all(BROWSERS.map(read));
}, 120_000);
afterAll(async () => {
  await Promise.all([site, ...browsers].map((open) => open?.close()));
});

function reading(name: BrowserName, width: number): Reading {
  const found = readings.get(name)?.get(width);
  if (found === undefined) throw new Error(`${name} did not read the page at ${width} px.`);
  return found;
}

const NUMBERS = ['charts', 'marks', 'characters'] as const;

/** The counts of both browsers side by side, for the test's output. */
function table(width: number): string {
  const old = reading('Chromium 90', width).counts;
  const recent = reading('newest Chromium', width).counts;
  const pair = (one: number, other: number) => `${one} ${one === other ? '=' : '≠'} ${other}`;
  const row = (name: string, some: Counts[], others: Counts[]) => {
    const sums = NUMBERS.map((key) => [some, others].map((counts) => counts.reduce((sum, one) => sum + one[key], 0)));
    return [name.padEnd(24), ...sums.map(([one = 0, other = 0]) => pair(one, other).padStart(16))].join('');
  };
  return [
    `Chromium 90 and the newest, ${width} px`,
    ['section'.padEnd(24), ...NUMBERS.map((key) => key.padStart(16))].join(''),
    ...old.map((counts, index) => row(counts.section, [counts], recent.slice(index, index + 1))),
    row(`${pair(old.length, recent.length)} sections`, old, recent),
  ].join('\n');
}

describe.each(WIDTHS)('at %i px', (width) => {
  it('has the same sections, charts and characters in Chromium 90 as in the newest Chromium', () => {
    process.stdout.write(`${table(width)}\n`);
    const { counts } = reading('newest Chromium', width);
    expect(counts.map(({ section }) => section)).toEqual([...new Set(counts.map(({ section }) => section))]);
    for (const { name } of sections) expect(counts.map(({ section }) => section)).toContain(name);
    expect(counts.filter(({ characters }) => characters === 0)).toEqual([]);
    expect(counts.filter(({ marks }) => marks > 0).length).toBeGreaterThan(5);
    expect(reading('Chromium 90', width).counts).toEqual(counts);
  });

  it.each(BROWSERS)('is hydrated and drawn in %s without errors', (name) => {
    expect(reading(name, width).complaints).toEqual([]);
  });
});
