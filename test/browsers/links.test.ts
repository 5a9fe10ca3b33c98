import { describe, expect, it } from 'vitest';
import { BROWSERS, type DrivenPage } from '../../scripts/browsers.mjs';
import { browserFor, isHydrated, siteFor } from './support/fixtures.js';

const site = siteFor(`
  import { BudgetReport, parseDisclosure, ReportViewer } from 'budget-disclosure';
  import data from './src/samples/bayingolin-2023.json';
  const { disclosure } = parseDisclosure(data);
  // Portals have it in the head; it also works here.
  const page = (layout) => <><base href="/elsewhere/" /><BudgetReport disclosure={disclosure} layout={layout} /></>;
  export const pages = {
    stacked: page('stacked'),
    tabs: page('tabs'),
    viewer: <><base href="/elsewhere/" /><ReportViewer disclosure={disclosure} layout="tabs" rememberIn="search" /></>,
  };
`);

/** How many links to follow: in the old browser, a sample from the whole report. */
const COUNT = { 'newest Chromium': Number.POSITIVE_INFINITY, 'Chromium 90': 10 };

describe.each(BROWSERS)('under <base>, in %s', (name) => {
  const browser = browserFor(name);

  it.each(['stacked', 'tabs'])(
    'every link of the 2023 report stays on the page and scrolls to its target: %s',
    async (layout) => {
      const page = await browser.open(site.url(layout));
      await page.until(isHydrated);
      await page.evaluate(() => {
        document.documentElement.dataset.page = 'first';
      });
      const { followed, missed } = await followAll(page, COUNT[name]);
      expect(missed).toEqual([]);
      expect(followed).toBeGreaterThanOrEqual(Math.min(COUNT[name], 100));
      expect(await page.evaluate(() => [document.documentElement.dataset.page, window.location.pathname])).toEqual([
        'first',
        `/${layout}`,
      ]);
      expect(page.complaints).toEqual([]);
      await page.close();
    },
    120_000,
  );

  it('a viewer keeps tab and unit in the address across Back, Forward and a reload', async () => {
    const isOpen = (tab: string) =>
      document.querySelector(`[role="tab"]:nth-of-type(${tab})`)?.getAttribute('aria-selected') === 'true';
    const page = await browser.open(site.url('viewer'));
    await page.until(isHydrated);
    await page.click('[role="tab"]:nth-of-type(3)');
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[value="亿元"]')?.click());
    await page.until(isOpen, '3');
    const address = await page.evaluate(() => window.location.href);
    expect(decodeURIComponent(address)).toMatch(/\/viewer\?bd-chapter=expenditure&bd-unit=亿元$/);
    await page.evaluate(() => window.history.back());
    await page.until(isOpen, '1');
    await page.evaluate(() => window.history.forward());
    await page.until(isOpen, '3');
    await page.goto(address);
    await page.until(isHydrated);
    await page.until(isOpen, '3');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('input[value="亿元"]')?.checked)).toBe(
      true,
    );
    expect(page.complaints).toEqual([]);
    await page.close();
  });
});

/** Follows up to `most` links of the page and returns those that missed their target. */
function followAll(page: DrivenPage, most: number): Promise<{ followed: number; missed: string[] }> {
  return page.evaluate(async (count) => {
    const frame = () => new Promise(requestAnimationFrame);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.bd-report a[href^="#"]')];
    const step = Math.max(1, Math.floor(links.length / count));
    const chosen = links.filter((_, index) => index % step === 0).slice(0, count);
    const missed: string[] = [];
    for (const link of chosen) {
      const href = link.getAttribute('href') ?? '';
      const target = document.getElementById(decodeURIComponent(href.slice(1)));
      const arrived = () => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === link || !target?.contains(activeElement)) return false;
        const { top, bottom, height } = activeElement.getBoundingClientRect();
        return height > 0 && top < window.innerHeight && bottom > 0;
      };
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
      link.click();
      // Wait for `hashchange`, which must not move the focus again.
      await frame();
      await frame();
      if (!arrived() || window.location.hash !== href) missed.push(`${link.textContent} ${href}`);
    }
    return { followed: chosen.length, missed };
  }, most);
}
