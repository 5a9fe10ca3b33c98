/**
 * A common interface to the browsers that tests compare: the oldest supported Chromium (see README) and the newest installed one.
 * Playwright cannot drive Chromium 90, and puppeteer 8 cannot drive the newest.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { launchOldChromium } from './old-chromium.mjs';

const LAUNCH = {
  'Chromium 90': async () => {
    const browser = await launchOldChromium();
    const newPage = async ({ scripts }) => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(scripts);
      return page;
    };
    // puppeteer 8 prints errors as "JSHandle@error". Their message is only in the protocol's object.
    const text = (message) =>
      message
        .args()
        .reduce((printed, handle) => printed.replace(`${handle}`, handle._remoteObject.description), message.text());
    return { browser, newPage, text, resize: (page, size) => page.setViewport(size) };
  },
  'newest Chromium': async () => {
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs() });
    const newPage = ({ scripts }) => browser.newPage({ javaScriptEnabled: scripts });
    const text = (message) => message.text();
    return { browser, newPage, text, resize: (page, size) => page.setViewportSize(size) };
  },
};

export const BROWSERS = Object.keys(LAUNCH);

/** Starts a browser. The caller closes it. @type {import('./browsers.d.mts').openBrowser} */
export async function openBrowser(name) {
  const { browser, newPage, text, resize } = await LAUNCH[name]();
  return {
    open: async (url, size = { width: 1280, height: 800 }, { scripts = true } = {}) => {
      const page = await newPage({ scripts });
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(text(message));
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
        pdf: () => page.pdf({ format: 'A4' }),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** Polls until the function returns true in the page. The timeout error includes console messages of the page. */
async function until(page, read, argument, complaints) {
  const end = Date.now() + 30_000;
  while (!(await page.evaluate(read, argument))) {
    if (Date.now() > end) throw new Error([`Timed out waiting for ${read}`, ...complaints].join('\n'));
    await wait(25);
  }
}
