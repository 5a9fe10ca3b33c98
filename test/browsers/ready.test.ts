import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type DrivenPage } from '../../scripts/browsers.mjs';
import { browserFor, isHydrated, siteFor } from './support/fixtures.js';

/** Globals of the test page. */
declare global {
  interface Window {
    hydrate: () => void;
    before: Map<string, string>;
    shifts: number;
  }
}

const site = siteFor(`
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

/** Window sizes and scroll positions at the time of hydration. */
const PLACES = [
  { width: 1280, height: 800, share: 0.13 },
  { width: 1280, height: 800, share: 0.62 },
  { width: 390, height: 700, share: 0 },
  { width: 390, height: 700, share: 0.13 },
];

const PAGES = ['tabs', 'viewer', 'stacked', 'comparison', 'lines', 'long'] as const;

describe.each(BROWSERS)('%s', (name) => {
  const browser = browserFor(name);
  // One page for all addresses: opening a page takes longer than loading a document.
  let page: DrivenPage;
  beforeAll(async () => {
    page = await browser.open('about:blank');
  });

  it.each([...PAGES.map((name) => [name, 'missing'] as const), ['tabs', 'throws'] as const])(
    'shows every section, line and row of %s if the script %s',
    async (name, script) => {
      await page.goto(site.url(name, script));
      expect(await page.evaluate(hiddenTexts)).toEqual([]);
    },
  );

  describe('hydrated late', () => {
    // The viewer contains a report in tabs.
    it.each(['viewer', 'stacked', 'comparison', 'lines', 'long'])(
      'does not move anything in the viewport: %s',
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

/** Scrolls to a share of the page, hydrates it, and waits until that is done. */
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
  await page.until(isHydrated);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
}

/** Texts that moved within the viewport, and the sum of the browser's layout shifts. */
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
 * Texts that readers cannot reach. A closed fold can be opened without scripts. Controls, and the sum of folded rows, only reserve their
 * space.
 */
function hiddenTexts(): string[] {
  const waiting = '.bd-controls, .bd-tools, .bd-choices, .bd-tab-list, .bd-finding-filter, .bd-comparison-rest';
  // A report shows once what each single section would repeat.
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
