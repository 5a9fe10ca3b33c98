/** Reads the pages of test/consumers/ in Chromium, as scripts/consumers.mjs asks. A page that complains has failed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './chromium.mjs';

const SAMPLE = 'src/samples/bayingolin-2023.json';

const KINDS = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export function openChromium() {
  return chromium.launch({ executablePath: findChromium(), args: chromiumArgs() });
}

/** Opens a page and reads the report in it: a figure of the sample, every tab, a drawn chart, and no complaint. */
async function readReport(browser, url) {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.getByText('98.5').first().waitFor({ state: 'attached', timeout: 30_000 });
    const tabs = page.getByRole('tab');
    for (let index = 0; index < (await tabs.count()); index += 1) await tabs.nth(index).click();
    const offices = page.locator('[data-section="three-public-expenses"]');
    await page.getByRole('tab', { name: '三公' }).or(tabs.nth(3)).first().click();
    await offices.locator('.bd-figure').first().scrollIntoViewIfNeeded();
    await offices.locator('svg.recharts-surface').first().waitFor({ timeout: 30_000 });
  } catch (error) {
    throw new Error([error.message, ...complaints].join('\n'));
  } finally {
    await page.close();
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

/** Serves a folder as any web server would, and reads its page. */
export async function readFolder(browser, folder) {
  const server = createServer(({ url }, response) => {
    const wanted = join(folder, normalize(new URL(url, 'http://localhost').pathname));
    const path = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': KINDS[extname(path)] ?? 'application/octet-stream' });
    response.end(readFileSync(path));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await readReport(browser, `http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.close();
  }
}

/** Every figure that the sample prints; codes and years are none. */
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

/** Starts the built Next app; reads what its server sends, and then what Chromium makes of it. */
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

/** Static sections are text of the server: none of the page's scripts knows a class of theirs. */
async function readStatic(url) {
  const html = await fetchText(url);
  if (!html.includes('data-section="operating-expenses"')) throw new Error(`${url}: the section is not in the HTML.`);
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => new URL(src, url).href);
  const texts = await Promise.all(scripts.map(fetchText));
  const ours = scripts.filter((_, index) => /bd-(section|table|tab|chart|root)\b/.test(texts[index]));
  if (scripts.length === 0 || ours.length > 0)
    throw new Error(`${url}: of ${scripts.length} scripts, code of sections is in ${ours.join(', ')}`);
}
