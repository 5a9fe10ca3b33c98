/**
 * `npm run limits [words]`: parses the largest document of every kind (or of those whose name contains the words), and measures how long
 * accepted ones take to parse, audit and render. Fails if that is more than 2 s to parse and audit or 5 s to render, or if a document is
 * refused for another reason than intended. With `--write`, writes the table to docs/limits.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bundled } from './bundled.mjs';

const MOST_READING = 2;
const MOST_RENDERING = 5;

// Loads the production build of React.
process.env.NODE_ENV = 'production';

const { auditDisclosure, kinds, parseDisclosure, render } = await bundled(`
  import { createElement } from 'react';
  import { renderToString } from 'react-dom/server';
  import { BudgetReport } from './src/index.js';
  export { auditDisclosure, parseDisclosure } from './src/model/index.js';
  export { kinds } from './test/limits/kinds.js';
  export const render = (disclosure) => renderToString(createElement(BudgetReport, { disclosure }));
`);

/** Measures CPU time, which depends less on other load of the machine. */
const timed = (work) => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
};

function measured({ name, make, refused }) {
  const input = make();
  const { result, seconds: parsing } = timed(() => parseDisclosure(input));
  if (!result.ok) {
    const [{ code, path }] = result.issues;
    const meant = refused?.code === code && refused.path === path;
    return {
      name,
      outcome: `refused: ${code}`,
      reading: parsing,
      faults: meant ? [] : [`refused: ${code} at ${path}`],
    };
  }
  const { disclosure } = result;
  const reading = parsing + timed(() => auditDisclosure(disclosure)).seconds;
  const rendering = timed(() => render(disclosure)).seconds;
  const slow = [
    reading > MOST_READING && `${reading.toFixed(1)} s to parse and audit`,
    rendering > MOST_RENDERING && `${rendering.toFixed(1)} s to render`,
    refused && 'accepted, though it should be refused',
  ];
  return { name, outcome: 'accepted', reading, rendering, faults: slow.filter(Boolean) };
}

const write = process.argv.includes('--write');
const words = process.argv.slice(2).filter((word) => word !== '--write');
const chosen = kinds().filter(({ name }) => words.every((word) => name.includes(word)));
const shown = (seconds) => seconds?.toFixed(2) ?? '';

const rows = [];
for (const kind of chosen) {
  const row = measured(kind);
  rows.push(row);
  const times = `${shown(row.reading).padStart(6)} ${shown(row.rendering).padStart(6)}`;
  console.log([`${row.name.padEnd(76)} ${row.outcome.padEnd(24)} ${times}`, ...row.faults].join('  ! '));
}

const accepted = rows.filter(({ outcome }) => outcome === 'accepted');
const slowest = (key) => [...accepted].sort((a, b) => b[key] - a[key])[0];
const faults = rows.filter(({ faults: own }) => own.length > 0);
const summary = [
  `${rows.length} kinds: ${accepted.length} accepted, ${rows.length - accepted.length} refused; ${faults.length} failed.`,
  ...(accepted.length > 0
    ? [
        `Slowest accepted input to parse and audit: ${slowest('reading').name}, ${shown(slowest('reading').reading)} s.`,
        `Slowest accepted input to render: ${slowest('rendering').name}, ${shown(slowest('rendering').rendering)} s.`,
      ]
    : []),
];
console.log(`\n${summary.join('\n')}`);

if (write) {
  const table = [
    '| Kind | | Parse and audit, s | Render, s |',
    '|---|---|---:|---:|',
    ...rows.map((row) => `| ${row.name} | ${row.outcome} | ${shown(row.reading)} | ${shown(row.rendering)} |`),
  ];
  const page = readFileSync('docs/limits.md', 'utf8');
  const [before] = page.split('<!-- written by npm run limits -->');
  writeFileSync(
    'docs/limits.md',
    [`${before}<!-- written by npm run limits -->`, '', ...summary.flatMap((line) => [line, '']), ...table, ''].join(
      '\n',
    ),
  );
}
if (faults.length > 0) process.exitCode = 1;
