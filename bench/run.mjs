/**
 * `npm run bench`: measures the same content as five pages, in interleaved rounds, and writes medians and ratios to bench/results.md.
 * Timings vary between machines; only the ratios within one run are meaningful.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { lineItems, load, switchTabs } from './browser.mjs';
import { bundlePages, OUT } from './bundle.mjs';
import { contentOf } from './content.mjs';
import { aims, median, table } from './report.mjs';
import { serve } from './serve.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(HERE);
/** `--rounds 1`: quick run. `--built`: skip the build. The published report uses five rounds and a new build. */
const { rounds, built } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, built: { type: 'boolean', default: false } },
}).values;
const ROUNDS = Number(rounds);
const FEWER = Math.min(ROUNDS, 3);
const PAGES = [
  { page: 'ours', title: 'budget-disclosure' },
  { page: 'static', title: '(a) static HTML' },
  { page: 'bare', title: '(b) React tables, inline SVG' },
  { page: 'eager', title: '(c) recharts eager, Radix' },
  { page: 'antd', title: '(d) antd 6, ECharts' },
];
const SCRIPTED = ['ours', 'bare', 'eager', 'antd'];

const run = (command, args, cwd = ROOT) => execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
if (!existsSync(join(HERE, 'node_modules'))) run('npm', ['ci', '--ignore-scripts'], HERE);
if (!built) run('npm', ['run', '--silent', 'build']);
await bundlePages(SCRIPTED);

const servers = Object.fromEntries(
  await Promise.all(
    SCRIPTED.map(async (page) => [page, await import(pathToFileURL(join(OUT, page, 'server.mjs')).href)]),
  ),
);
const sample = JSON.parse(readFileSync(join(ROOT, 'src/samples/bayingolin-2023.json'), 'utf8'));
const report = servers.ours.read(sample);
const content = contentOf(servers.ours.render(report, 'tabs').html);
const dataOf = (page) => (page === 'ours' ? sample : content);

function htmlOf(page, layout) {
  const source = page === 'static' ? 'bare' : page;
  const { html, style } = servers[source].render(source === 'ours' ? report : content, layout);
  const data = JSON.stringify(dataOf(source)).replaceAll('<', '\\u003c');
  const script =
    page === 'static'
      ? ''
      : `<script id="content" type="application/json">${data}</script><script type="module" src="/${page}/main.js"></script>`;
  const css = page === 'ours' ? 'ours' : 'page';
  return `<!doctype html><html lang="zh-CN" data-layout="${layout}"><head><meta charset="utf-8"><title>${page}</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/${css}.css">${style}</head>
    <body><div id="root">${html}</div>${script}</body></html>`;
}

const html = {
  '/items':
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>items</title><link rel="stylesheet" href="/ours.css"></head><body><div id="root"></div><script type="module" src="/items/main.js"></script></body></html>',
};
for (const { page } of PAGES) {
  html[`/${page}`] = htmlOf(page, 'stacked');
  html[`/${page}-tabs`] = htmlOf(page, 'tabs');
}
const { origin, close } = await serve(html);
const executablePath = findChromium();
const browser = await chromium.launch({ args: chromiumArgs(), ...(executablePath && { executablePath }) });

/** Collects measurements by page and measure. */
const collected = {};
const keep = (page, figures) => {
  for (const [key, value] of Object.entries(figures)) {
    collected[page] ??= {};
    collected[page][key] ??= [];
    collected[page][key].push(value);
  }
};
const say = (text) => process.stderr.write(`${text}\n`);

for (let round = 1; round <= ROUNDS; round += 1) {
  say(`loading, round ${round} of ${ROUNDS}`);
  for (const { page } of PAGES) keep(page, await load(browser, `${origin}/${page}`));
}
for (let round = 1; round <= FEWER; round += 1) {
  say(`tabs, round ${round} of ${FEWER}`);
  for (const page of SCRIPTED) keep(page, { tab: median(await switchTabs(browser, `${origin}/${page}-tabs`)) });
}
const COUNTS = [15, 150, 1500];
for (let round = 1; round <= FEWER; round += 1) {
  say(`line items, round ${round} of ${FEWER}`);
  for (const count of COUNTS) {
    for (const kind of ['ours', 'bare']) {
      const found = await lineItems(browser, `${origin}/items`, kind, count);
      keep(kind, Object.fromEntries(Object.entries(found).map(([key, value]) => [`${key}${count}`, value])));
    }
  }
}
await browser.close();
close();

say('server rendering');
const perSecond = (page) => {
  const input = page === 'ours' ? report : content;
  let pages = 0;
  const start = performance.now();
  while (performance.now() - start < 1000) {
    servers[page].render(input, 'stacked');
    pages += 1;
  }
  return (pages * 1000) / (performance.now() - start);
};
for (const page of SCRIPTED) perSecond(page);
for (let round = 1; round <= ROUNDS; round += 1) {
  for (const page of SCRIPTED) keep(page, { server: perSecond(page) });
}

const results = Object.fromEntries(
  Object.entries(collected).map(([page, figures]) => [
    page,
    Object.fromEntries(Object.entries(figures).map(([key, values]) => [key, median(values)])),
  ]),
);
const { ours, bare, eager, antd } = results;
const items = (action) =>
  COUNTS.map((count) => ({ key: `${action}${count}`, title: `${action}, ${count} items, ms`, digits: 0 }));
const text = `# Benchmark

The 2023 report, word for word the same on each page, rendered on a server and hydrated. Medians of ${ROUNDS} interleaved rounds (three for
tabs and line items); in parentheses, how many times the figure of that page ours is. Loading and tabs with a processor slowed four times.
Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} cores. Written by \`npm run bench\`; only ratios of one run mean something.

${table(
  [
    { key: 'js', title: 'JavaScript transferred, kB gzip', digits: 1 },
    { key: 'content', title: 'Time to content, ms', digits: 0 },
    { key: 'charts', title: 'First chart, from its place in sight to drawn, ms', digits: 0 },
    { key: 'blocking', title: 'Total blocking time, ms', digits: 0 },
    { key: 'shift', title: 'Cumulative layout shift', digits: 4 },
    { key: 'heap', title: 'Heap, MB', digits: 1 },
    { key: 'tab', title: 'Tab to next paint, ms', digits: 1 },
    { key: 'server', title: 'Server rendering, pages a second', digits: 1 },
  ],
  PAGES,
  results,
)}

## Line items

${table(
  [...items('mount'), ...items('sort'), ...items('filter')],
  PAGES.filter(({ page }) => page === 'ours' || page === 'bare'),
  results,
)}

## Aims

${aims([
  { aim: 'Content no later than 1.1 × (b)', value: ours.content / bare.content, most: 1.1 },
  { aim: 'Cumulative layout shift 0', value: ours.shift, most: 0 },
  { aim: 'Blocking time at most 0.6 × (c)', value: ours.blocking / eager.blocking, most: 0.6 },
  { aim: 'Blocking time at most 0.2 × (d)', value: ours.blocking / antd.blocking, most: 0.2 },
  { aim: 'Server rendering at least 0.7 × (b)', value: ours.server / bare.server, least: 0.7 },
  { aim: '1,500 items mounted in at most 1.5 × (b)', value: ours.mount1500 / bare.mount1500, most: 1.5 },
])}
`;
const notes = join(HERE, 'notes.md');
writeFileSync(join(HERE, 'results.md'), existsSync(notes) ? `${text}\n${readFileSync(notes, 'utf8')}` : text);
process.stdout.write(text);
