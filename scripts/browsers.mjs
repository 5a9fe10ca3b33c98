/**
 * The two browsers that tests compare, driven in the same way: the oldest Chromium the README promises and the newest of this machine.
 * Playwright does not speak to the one, nor puppeteer 8 to the other; what both can do is little, and enough.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { launchOldChromium } from './old-chromium.mjs';

const LAUNCH = {
  'Chromium 90': async () => {
    const browser = await launchOldChromium();
    return { browser, resize: (page, size) => page.setViewport(size) };
  },
  'newest Chromium': async () => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs() });
    return { browser, resize: (page, size) => page.setViewportSize(size) };
  },
};

export const BROWSERS = Object.keys(LAUNCH);

/** Starts a browser. The caller closes it. @type {import('./browsers.d.mts').openBrowser} */
export async function openBrowser(name) {
  const { browser, resize } = await LAUNCH[name]();
  return {
    open: async (url, size = { width: 1280, height: 800 }) => {
      const page = await browser.newPage();
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await resize(page, size);
      await page.goto(url, { waitUntil: 'load' });
      return {
        complaints,
        goto: async (next) => {
          await page.goto(next, { waitUntil: 'load' });
        },
        evaluate: (read, argument) => page.evaluate(read, argument),
        until: (read, argument) => until(page, read, argument, complaints),
        click: (selector) => page.click(selector),
        press: (key) => page.keyboard.press(key),
        resize: (next) => resize(page, next),
        screenshot: async (path, fullPage = false) => {
          await page.screenshot({ path, fullPage });
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Asks again and again until the answer is true; a page that never gets there says what it complained of. */
async function until(page, read, argument, complaints) {
  const end = Date.now() + 30_000;
  while (!(await page.evaluate(read, argument))) {
    if (Date.now() > end) throw new Error([`Waited in vain for ${read}`, ...complaints].join('\n'));
    await wait(25);
  }
}
