import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.mjs';
import { browserFor, isHydrated, siteFor } from './support/fixtures.js';

const site = siteFor(`
  import { BudgetReport, parseDisclosure } from 'budget-disclosure';
  import data from './src/samples/bayingolin-2023.json';
  const { disclosure } = parseDisclosure(data);
  export const pages = { report: <BudgetReport disclosure={disclosure} layout="tabs" /> };
`);

describe.each(BROWSERS)('%s', (name) => {
  const browser = browserFor(name);

  it('hydrates the server-rendered report', async () => {
    const page = await browser.open(site.url('report'));
    await page.until(isHydrated);
    expect(page.complaints).toEqual([]);
  });
});
