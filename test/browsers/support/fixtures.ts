import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, type DrivenBrowser, openBrowser } from '../../../scripts/browsers.mjs';
import { type Site, serveSite } from './site.js';

/** Serves pages for the tests of a file; see `serveSite`. */
export function siteFor(source: string): Omit<Site, 'close'> {
  let site: Site;
  beforeAll(async () => {
    site = await serveSite(source);
  });
  afterAll(() => site.close());
  return { url: (...page) => site.url(...page), later: (there) => site.later(there) };
}

/** Opens a browser for the tests of a `describe` block. */
export function browserFor(name: BrowserName): Omit<DrivenBrowser, 'close'> {
  let browser: DrivenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());
  return { open: (...page) => browser.open(...page) };
}

/** Whether the page is hydrated. Runs in the page. */
export const isHydrated = () => document.documentElement.dataset.hydrated !== undefined;
