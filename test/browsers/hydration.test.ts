import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type DrivenBrowser, openBrowser } from '../../scripts/browsers.mjs';
import { type Site, serveSite } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await serveSite(`
    import { BudgetReport, parseDisclosure } from 'budget-disclosure';
    import data from './src/samples/bayingolin-2023.json';
    const { disclosure } = parseDisclosure(data);
    export const pages = { report: <BudgetReport disclosure={disclosure} layout="tabs" /> };
  `);
});
afterAll(() => site.close());

describe.each(BROWSERS)('%s', (name) => {
  let browser: DrivenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  it('hydrates the server-rendered report', async () => {
    const page = await browser.open(site.url('report'));
    await page.until(() => document.documentElement.dataset.hydrated !== undefined);
    expect(page.complaints).toEqual([]);
  });
});
