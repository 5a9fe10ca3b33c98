/**
 * `npm run limits`: the largest documents of every kind that parseDisclosure takes or refuses, and how long each takes to be parsed,
 * audited and rendered. Prints a table, and the slowest one that is accepted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { KINDS } from '../test/limits/kinds.mjs';

const folder = mkdtempSync(join('node_modules', '.cache', 'limits-'));
const outfile = join(folder, 'code.mjs');
await build({
  stdin: {
    contents: `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { BudgetReport } from './src/index.js';
      export { auditDisclosure, parseDisclosure } from './src/model/index.js';
      export const render = (disclosure) => renderToString(createElement(BudgetReport, { disclosure }));
    `,
    resolveDir: '.',
  },
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  platform: 'node',
  packages: 'external',
  define: { 'process.env.NODE_ENV': '"production"' },
  outfile,
  logLevel: 'error',
});
const { auditDisclosure, parseDisclosure, render } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });

/** Seconds of the processor, so that what else a machine does takes no part in it. */
const timed = (work) => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
};

const only = process.argv[2];
const factor = Number(process.argv[3] ?? 1);
const rows = [];
for (const [kind, make] of Object.entries(KINDS(factor))) {
  if (only !== undefined && !kind.includes(only)) continue;
  const input = make();
  const parsed = timed(() => parseDisclosure(input));
  const { result } = parsed;
  const row = { kind, outcome: result.ok ? 'accepted' : `refused: ${result.issues[0].code}`, parse: parsed.seconds };
  if (result.ok) {
    row.audit = timed(() => auditDisclosure(result.disclosure)).seconds;
    row.render = timed(() => render(result.disclosure)).seconds;
  }
  rows.push(row);
  const shown = (seconds) => (seconds === undefined ? '      ' : seconds.toFixed(2).padStart(6));
  console.log(
    `${kind.padEnd(44)} ${row.outcome.padEnd(26)} ${shown(row.parse)} ${shown(row.audit)} ${shown(row.render)}`,
  );
}
const slowest = rows
  .filter(({ outcome }) => outcome === 'accepted')
  .sort((a, b) => b.parse + b.audit + b.render - (a.parse + a.audit + a.render))[0];
if (slowest) {
  const { kind, parse, audit, render: rendering } = slowest;
  console.log(
    `\nSlowest accepted input: ${kind}, ${(parse + audit).toFixed(2)} s to parse and audit, ${rendering.toFixed(2)} s to render.`,
  );
}
