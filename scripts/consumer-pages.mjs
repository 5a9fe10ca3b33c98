/** Checks the pages of test/consumers/ in browsers, for scripts/consumers.mjs. Any console message fails a page. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createProbe } from 'node:net';
import { join } from 'node:path';
import { serveFolder } from './serve.mjs';

const SAMPLE = 'src/samples/bayingolin-2023.json';

/** Checks the report in a page: a figure of the sample, every tab, a drawn chart, and no console message. */
async function readReport(browser, url) {
  const page = await browser.open(url);
  try {
    await page.until(() => document.body.textContent.includes('98.5'));
    await readTabs(page);
    await readChart(page);
  } catch (error) {
    throw new Error([error.message, ...page.complaints].join('\n'));
  } finally {
    await page.close();
  }
  if (page.complaints.length > 0) throw new Error(page.complaints.join('\n'));
}

/** Opens each tab with a click, then with the arrow keys. */
async function readTabs(page) {
  const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[role="tab"]'), ({ id }) => id));
  if (ids.length < 2) throw new Error(`${ids.length} tabs`);
  const opened = (id) =>
    page.until((tab) => {
      const panel = document.querySelector(`[role="tabpanel"][aria-labelledby="${tab}"]`);
      return (
        document.querySelector('[role="tab"][aria-selected="true"]').id === tab && panel.getClientRects().length > 0
      );
    }, id);
  for (const id of ids) {
    await page.click(`[id="${id}"]`);
    await opened(id);
  }
  await page.press('Home');
  await opened(ids[0]);
  for (const id of ids.slice(1)) {
    await page.press('ArrowRight');
    await opened(id);
  }
}

/** Opens the tab of the “三公” widget, scrolls to its chart and waits until bars are drawn. */
async function readChart(page) {
  const tab = await page.evaluate(() =>
    document
      .querySelector('[data-section="three-public-expenses"]')
      .closest('[role="tabpanel"]')
      .getAttribute('aria-labelledby'),
  );
  await page.click(`[id="${tab}"]`);
  await page.evaluate(() =>
    document.querySelector('[data-section="three-public-expenses"] .bd-figure').scrollIntoView(),
  );
  await page.until(() => {
    const marks = document.querySelectorAll(
      '[data-section="three-public-expenses"] svg.recharts-surface :is(rect, path)',
    );
    return Array.from(marks).some((mark) => mark.getBoundingClientRect().width > 0);
  });
}

/** Checks the page of a folder in each browser. */
export async function readFolder(browsers, folder) {
  const server = await serveFolder(folder);
  try {
    for (const browser of browsers) await readReport(browser, server.url);
  } finally {
    await server.close();
  }
}

/** Every figure of the sample, without codes and years. */
function figures(value, key = '') {
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) && key !== 'code' ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, child]) => figures(child, key === 'code' ? key : name));
}

async function fetchText(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

async function freePort() {
  const probe = createProbe().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Starts the built Next app; checks the server's HTML, then the page in Chromium. */
export async function readNext(browser, place) {
  const port = await freePort();
  const bin = join(place, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [bin, 'start', '--hostname', '127.0.0.1', '--port', `${port}`], {
    cwd: place,
  });
  const output = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => output.push(`${data}`));
  const url = `http://127.0.0.1:${port}`;
  try {
    for (
      let tries = 0;
      !(await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ));
      tries += 1
    ) {
      if (tries > 120 || server.exitCode !== null) throw new Error(`next start\n${output.join('')}`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await readServerText(url);
    await readStatic(`${url}/static`);
    await readReport(browser, url);
  } finally {
    server.kill();
  }
}

async function readServerText(url) {
  const html = (await fetchText(url)).replace(/<script\b[\s\S]*?<\/script>/g, ' ');
  const text = html.replace(/<[^>]+>/g, ' ');
  const all = [...new Set(figures(JSON.parse(readFileSync(SAMPLE, 'utf8'))))];
  const missing = all.filter(
    (figure) => !new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?![\\d]|\\.\\d)`).test(text),
  );
  if (all.length < 100 || missing.length > 0)
    throw new Error(`Not in the server's HTML, of ${all.length} figures: ${missing.join(', ')}`);
}

/** Static sections are server-rendered only: no script of the page contains a class name of their content. */
async function readStatic(url) {
  const html = await fetchText(url);
  if (!html.includes('data-section="operating-expenses"')) throw new Error(`${url}: the section is not in the HTML.`);
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => new URL(src, url).href);
  const texts = await Promise.all(scripts.map(fetchText));
  const ours = scripts.filter((_, index) => /bd-(kicker|amount|source|fact|notes)\b/.test(texts[index]));
  if (scripts.length === 0 || ours.length > 0)
    throw new Error(`${url}: of ${scripts.length} scripts, code of sections is in ${ours.join(', ')}`);
}
