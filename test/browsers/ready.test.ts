import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type DrivenBrowser, type DrivenPage, openBrowser } from '../../scripts/browsers.mjs';
import { type Site, serveSite } from './support/site.js';

/** What these tests read from the page. */
declare global {
  interface Window {
    hydrate: () => void;
    before: Map<string, string>;
    shifts: number;
  }
}

let site: Site;
beforeAll(async () => {
  site = await serveSite(`
    import { BudgetReport, DisclosureComparison, GeneralPublicBudget, parseDisclosure, ReportViewer } from 'budget-disclosure';
    import data from './src/samples/bayingolin-2023.json';
    import { departments } from './stories/fixtures/comparison.ts';
    const { disclosure } = parseDisclosure(data);
    const lines = (classes, items) => parseDisclosure({
      ...data,
      generalPublicBudget: {
        total: { amount: String(classes * items) },
        lines: Array.from({ length: classes }, (_, index) => ({
          level: 'class', name: '第' + (index + 1) + '类', amount: String(items),
          lines: Array.from({ length: items }, (_, item) => ({
            level: 'item', name: '第' + (index + 1) + '类第' + (item + 1) + '项', amount: '1',
            changes: [{ base: 'last-year-budget', direction: 'increase', amount: '0.5', reason: '原因' + (index + 1) + '之' + (item + 1) }],
          })),
        })),
      },
    }).disclosure;
    export const pages = {
      tabs: <BudgetReport disclosure={disclosure} layout="tabs" />,
      viewer: <ReportViewer disclosure={disclosure} layout="tabs" />,
      stacked: <BudgetReport disclosure={disclosure} />,
      comparison: <DisclosureComparison disclosures={departments().slice(0, 150)} />,
      lines: <GeneralPublicBudget disclosure={lines(12, 10)} />,
      long: <GeneralPublicBudget disclosure={lines(20, 30)} />,
    };
  `);
});
afterAll(() => site.close());

/** Where the reader is by then: the window, and the share of the page that is scrolled away. */
const PLACES = [
  { width: 1280, height: 800, share: 0.13 },
  { width: 1280, height: 800, share: 0.62 },
  { width: 390, height: 700, share: 0 },
  { width: 390, height: 700, share: 0.13 },
];

const PAGES = ['tabs', 'viewer', 'stacked', 'comparison', 'lines', 'long'] as const;

describe.each(BROWSERS)('%s', (name) => {
  let browser: DrivenBrowser;
  // One page for all addresses: a new one takes longer to start than its document to load.
  let page: DrivenPage;
  beforeAll(async () => {
    browser = await openBrowser(name);
    page = await browser.open('about:blank');
  });
  afterAll(() => browser.close());

  it.each([...PAGES.map((name) => [name, 'missing'] as const), ['tabs', 'throws'] as const])(
    'shows every section, line and row: %s, where the script is %s',
    async (name, script) => {
      await page.goto(site.url(name, script));
      expect(await page.evaluate(hiddenTexts)).toEqual([]);
    },
  );

  describe('hydrated late', () => {
    // The viewer has a report in tabs in it.
    it.each(['viewer', 'stacked', 'comparison', 'lines', 'long'])(
      'moves nothing that the reader looks at: %s',
      async (name) => {
        for (const { share, ...size } of PLACES) {
          await page.resize(size);
          await page.goto(site.url(name, 'late'));
          await hydrateAt(page, share);
          expect({ share, ...(await page.evaluate(moved)) }).toEqual({ share, moved: [], shifts: 0 });
        }
      },
    );
  });
});

/** Hydrates the page when the reader has scrolled through so much of it, and waits until that is done. */
async function hydrateAt(page: DrivenPage, share: number): Promise<void> {
  await page.until(() => window.hydrate !== undefined);
  await page.evaluate((part) => {
    window.scrollTo(0, part * (document.documentElement.scrollHeight - window.innerHeight));
  }, share);
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    window.before = new Map();
    const walker = document.createTreeWalker(document.getElementById('root') as Node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { top, left, height } = range.getBoundingClientRect();
      const text = walker.currentNode.textContent ?? '';
      const shown = getComputedStyle(walker.currentNode.parentElement as Element).visibility === 'visible';
      if (shown && height > 0 && top >= 0 && top < window.innerHeight)
        window.before.set(`${left.toFixed()} ${top.toFixed()}`, text);
    }
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
    window.hydrate();
  });
  await page.until(() => document.documentElement.dataset.hydrated !== undefined);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
}

/** What no longer stands where it stood in the viewport, and the sum of the layout shifts that the browser saw. */
function moved(): { moved: string[]; shifts: number } {
  const places = [...window.before];
  const walker = document.createTreeWalker(document.getElementById('root') as Node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const { top, left } = range.getBoundingClientRect();
    for (const x of [-1, 0, 1]) {
      for (const y of [-1, 0, 1]) {
        const place = `${(left + x).toFixed()} ${(top + y).toFixed()}`;
        if (window.before.get(place) === walker.currentNode.textContent) window.before.delete(place);
      }
    }
  }
  const moved = [...window.before].map(([place, text]) => `${place} ${text}`);
  return { moved: moved.length > places.length / 2 ? moved : [], shifts: Math.round(window.shifts * 1000) / 1000 };
}

/**
 * Texts that a reader cannot get to. The switch of a fold works without a script; of controls and of a sum of rows that will be folded,
 * only the room is there.
 */
function hiddenTexts(): string[] {
  const waiting = '.bd-controls, .bd-tools, .bd-choices, .bd-tab-list, .bd-finding-filter, .bd-comparison-rest';
  // A report says once what each of its sections would say by itself.
  const saidAbove = '.bd-report .bd-section .bd-kicker, .bd-report .bd-section .bd-source';
  const walker = document.createTreeWalker(document.getElementById('root') as Node, NodeFilter.SHOW_TEXT);
  const hidden: string[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (
      element === null ||
      element.closest(`${waiting}, ${saidAbove}`) ||
      walker.currentNode.textContent?.trim() === ''
    )
      continue;
    const fold = element.closest('.bd-folded');
    const shown = element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
    if (!shown && !fold?.previousElementSibling?.querySelector('summary')) {
      hidden.push(walker.currentNode.textContent ?? '');
    }
  }
  return hidden;
}
