import { describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/browsers.mjs';
import { browserFor, siteFor } from './support/fixtures.js';

const site = siteFor(`
  import { parseDisclosure, SectionTools, ThreePublicExpensesCard } from 'budget-disclosure';
  import data from './src/samples/bayingolin-2023.json';
  const { disclosure } = parseDisclosure(data);
  const card = <ThreePublicExpensesCard disclosure={disclosure} tools={<SectionTools />} />;
  export const pages = { card: <>{card}{Array.from({ length: 120 }, (_, at) => <p key={at}>below</p>)}</> };
`);

const state = () => document.querySelector('figure')?.dataset.state;
const message = () => document.querySelector('[role="status"]')?.textContent ?? '';

// Not in Chromium 90, where the chart did not load within 30 s after the network was back.
describe.each(['newest Chromium'] as const)('lazy chunks in %s', (name) => {
  const browser = browserFor(name);

  /** Opens the page while lazy chunks fail to load. */
  async function openOffline(): Promise<DrivenPage> {
    site.later(false);
    const page = await browser.open(site.url('card'));
    await page.until(() => document.querySelector('figure')?.dataset.state === 'failed');
    return page;
  }

  it('loads a chart when the network is back', async () => {
    const page = await openOffline();
    site.later(true);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.until(() => document.querySelector('figure svg text') !== null);
    expect(await page.evaluate(state)).toBe('drawn');
    await page.close();
  });

  it('loads a chart when it comes near the viewport again', async () => {
    const page = await openOffline();
    site.later(true);
    await page.evaluate(async () => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      await new Promise((done) => setTimeout(done, 300));
      window.scrollTo(0, 0);
    });
    await page.until(() => document.querySelector('figure svg text') !== null);
    expect(await page.evaluate(state)).toBe('drawn');
    await page.close();
  });

  it.each(['CSV', 'XLSX'])('shows a message if a %s cannot be made, and makes it on the next click', async (format) => {
    const page = await openOffline();
    await page.click('.bd-tools button');
    const button = `.bd-download button[aria-label*="${format}"]`;
    await page.click(button);
    await page.until(() => document.querySelector('[role="status"]')?.textContent !== '');
    expect(await page.evaluate(message)).toBe('文件没有生成，请重试；如仍不行，可直接复制表格内容。');
    site.later(true);
    await page.click(button);
    await page.until(() => /^已生成文件/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
    await page.close();
  });
});
