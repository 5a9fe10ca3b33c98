import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import * as root from './dist/esm/index.js';
import { sections } from './dist/esm/sections/index.js';

/**
 * `npm run size`: what a page loads, gzipped, without react and react-dom, measured on the published files. Code that is loaded later,
 * for a chart or on request, has its own limits.
 */

const INDEX = 'dist/esm/index.js';
const MODEL = 'dist/esm/model/index.js';

const later = {
  name: 'loaded later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)),
};

/** Chinese text is not escaped, as in bundlers that write UTF-8. */
const first = (config) => ({ ...config, format: 'esm', charset: 'utf8', plugins: [later] });

const check = (name, path, names, limit) => ({
  name,
  path,
  limit,
  gzip: true,
  ...(names && { import: `{ ${names.join(', ')} }` }),
  ignore: ['react', 'react-dom'],
  modifyEsbuildConfig: first,
});

/** Public names of the sections. */
const exported = Object.entries(root);
const names = sections.map(({ Component }) => exported.find(([, value]) => value === Component)[0]);

/** Our files that a page with these imports bundles. */
async function filesOf(...imported) {
  const { metafile } = await build({
    stdin: { contents: `export { ${imported.join(', ')} } from './${INDEX}'`, resolveDir: '.' },
    bundle: true,
    write: false,
    metafile: true,
    external: ['react', 'react-dom', 'recharts'],
    format: 'esm',
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.keys(inputs))
    .filter((file) => file.startsWith('dist/esm/'));
}

const drawsChart = async (name) => (await filesOf(name)).includes('dist/esm/charts/Chart.js');

const chartless = (await Promise.all(names.map(async (name) => ((await drawsChart(name)) ? [] : [name])))).flat();

/**
 * What a page with server components loads for all sections and the reader's tools, without charts: the `'use client'` files and what
 * they import.
 */
async function leaves() {
  const used = await filesOf(...names, 'SectionTools');
  const files = used.filter(
    (file) => !file.startsWith('dist/esm/charts/') && /^['"]use client['"]/.test(readFileSync(file, 'utf8')),
  );
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, `{ ${Object.keys(await import(`./${file}`)).join(', ')} }`])),
  );
}

const ofClient = await leaves();

export default [
  check('parseDisclosure, from ./model', MODEL, ['parseDisclosure'], '8.6 kB'),
  check('DepartmentProfile, a widget of words', INDEX, ['DepartmentProfile'], '13.8 kB'),
  check('OperatingExpenses, a widget of amounts', INDEX, ['OperatingExpenses'], '16.5 kB'),
  check('ThreePublicExpensesCard, before its chart', INDEX, ['ThreePublicExpensesCard'], '20.8 kB'),
  check(`all ${chartless.length} sections without charts`, INDEX, chartless, '30 kB'),
  {
    ...check(
      `all ${names.length} sections in a host of server components, before their charts`,
      INDEX,
      undefined,
      '30 kB',
    ),
    path: Object.keys(ofClient),
    import: ofClient,
  },
  check(`all ${names.length} sections, before their charts`, INDEX, names, '78 kB'),
  check('BudgetReport with tabs, before its charts', INDEX, ['BudgetReport'], '113 kB'),
  check('charts, loaded near the screen', 'dist/esm/charts/Drawing.js', undefined, '110 kB'),
  {
    name: 'styles.css',
    path: 'dist/styles.css',
    limit: '12 kB',
    gzip: true,
    disablePlugins: ['@size-limit/esbuild'],
  },
];
