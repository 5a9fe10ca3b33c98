import { describe, expect, it } from 'vitest';
import { BROWSERS, type DrivenBrowser, type DrivenPage } from '../../scripts/browsers.mjs';
import { browserFor, siteFor } from './support/fixtures.js';
import { textSizes } from './support/pdf.js';

const site = siteFor(`
  import { BudgetSummary, parseDisclosure, ThreePublicExpensesCard } from 'budget-disclosure';
  import data from './src/samples/bayingolin-2023.json';
  const { disclosure } = parseDisclosure(data);
  export const pages = {
    charts: (
      <main>
        <ThreePublicExpensesCard disclosure={disclosure} />
        <BudgetSummary disclosure={disclosure} />
      </main>
    ),
  };
`);

/** Opens the page and scrolls to all its charts, or only to the first. */
async function openAt(
  browser: Pick<DrivenBrowser, 'open'>,
  width: number,
  charts: 'all' | 'first' = 'all',
): Promise<DrivenPage> {
  const page = await browser.open(site.url('charts'), { width, height: 700 });
  const count = await page.evaluate(() => document.querySelectorAll('.bd-figure').length);
  for (let index = 0; index < (charts === 'all' ? count : 1); index += 1) {
    await page.until((at) => {
      const figure = document.querySelectorAll<HTMLElement>('.bd-figure')[at];
      figure?.scrollIntoView();
      return figure?.querySelector('svg text') !== null;
    }, index);
  }
  return page;
}

/** Number of text runs by font size in the PDF. */
async function printed(page: DrivenPage): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const size of textSizes(await page.pdf())) counts[size] = (counts[size] ?? 0) + 1;
  return counts;
}

describe.each(BROWSERS)('printing from %s', (name) => {
  const browser = browserFor(name);

  it('prints chart text as large as that of tables, whatever the window', async () => {
    const wide = await openAt(browser, 1280);
    const paper = await printed(wide);
    await wide.evaluate(() => {
      for (const figure of document.querySelectorAll('.bd-chart')) figure.remove();
    });
    const withoutCharts = await printed(wide);
    expect(Object.keys(paper)).toEqual(Object.keys(withoutCharts));
    expect(paper[9]).toBeGreaterThan((withoutCharts[9] ?? 0) + 20);
    expect(await printed(await openAt(browser, 320))).toEqual(paper);
    expect(await printed(await openAt(browser, 390, 'first')), 'with charts drawn for print').toEqual(paper);
  }, 120_000);

  it('does not change the chart in the window', async () => {
    const page = await openAt(browser, 320, 'first');
    const drawing = () => page.evaluate(() => document.querySelector('.bd-chart svg')?.getAttribute('viewBox'));
    const before = await drawing();
    await page.pdf();
    await page.until((box) => document.querySelector('.bd-chart svg')?.getAttribute('viewBox') === box, before);
    expect(page.complaints).toEqual([]);
  });
});
