import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Page } from './entry.js';

/** A page with its own globals, whose prototypes are patched before our code is loaded. */

const bundle = build({
  entryPoints: [fileURLToPath(new URL('entry.tsx', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  jsx: 'automatic',
  target: 'es2020',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
  // esbuild's own helper enumerates exports with for…in. Hosts that bundle with esbuild must handle that themselves.
}).then(({ outputFiles }) =>
  (outputFiles[0]?.text ?? '').replace('for (var name in all)', 'for (var name of Object.getOwnPropertyNames(all))'),
);

const disclosure = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const SAMPLE = disclosure('../../src/samples/bayingolin-2023.json');
const WANLI = disclosure('../documents/shanghai-wanli-2024.json');
const PLANNING = disclosure('../documents/shanghai-planning-2024.json');

/** All output of our code on a page with this patch. */
export async function madeUnder(patch: string) {
  const complaints: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', ({ message }) => complaints.push(message));
  virtualConsole.on('error', (message) => complaints.push(String(message)));
  const dom = new JSDOM('<!doctype html><body>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
    url: 'http://localhost/',
  });
  const { window } = dom;
  // React's server renderer needs these; browsers have them, jsdom does not.
  Object.assign(window, { TextEncoder, MessageChannel, Blob });
  window.eval(patch);
  window.eval(await bundle);
  const { page } = window as unknown as { page: Page };
  try {
    const sample = page.parse(SAMPLE);
    const [wanli, planning] = [page.parse(WANLI), page.parse(PLANNING)];
    if (!sample.ok || !wanli.ok || !planning.ok) throw new Error('valid data was refused');
    const both = [wanli.disclosure, planning.disclosure];
    page.mount(sample.disclosure);
    const output = {
      parsed: [sample, wanli, planning],
      refused: page.parse('{ "schemaVersion": 1, "tabels": [], "unit": "\\"元", "year": "2023" }'),
      audits: [sample, wanli, planning].map((result) => page.audit(result.disclosure)),
      compared: page.compare(both),
      report: page.report(sample.disclosure, 'stacked'),
      tabs: page.report(wanli.disclosure, 'tabs'),
      comparison: page.comparison(both),
      saved: await page.saved(sample.disclosure),
    };
    while (!window.document.querySelector('footer.bd-report-footer')) await new Promise((then) => setTimeout(then, 20));
    return {
      ...output,
      mounted: window.document.body.innerHTML,
      csv: await page.table(2, 'csv'),
      xlsx: await page.table(2, 'xlsx'),
      complaints: [...new Set(complaints)],
    };
  } finally {
    // React may still have a pending task.
    setTimeout(() => window.close());
  }
}
