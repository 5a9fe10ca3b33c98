/**
 * `npm run test:consumers [names]`: packs the built package, installs the tarball in the projects of test/consumers/, builds them and
 * checks their pages in Chromium 90 and the newest. Without `--all` or names, only the fast ones run. The projects are installed outside
 * this folder, so that they cannot resolve undeclared dependencies here, and are kept for the next run.
 */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { BROWSERS, openBrowser } from './browsers.mjs';
import { readFolder, readNext } from './consumer-pages.mjs';

const run = promisify(execFile);
const SHELL = process.platform === 'win32';

const react = (version) => ({ react: version, 'react-dom': version });
/** The oldest compiler and types of the README's support table. These types of react need old types of scheduler. */
const OLDEST_TYPES = {
  ...react('18.2.0'),
  typescript: '5.0.4',
  '@types/react': '18.2.6',
  '@types/react-dom': '18.2.4',
  '@types/scheduler': '0.16.8',
};

/** `page` is the folder of a static page. With `server` the project is started and checked in the newest Chromium only, as Next requires. */
const CONSUMERS = [
  { name: 'node-esm', fast: true },
  { name: 'node-require', fast: true },
  { name: 'typescript', fast: true },
  { name: 'typescript-5.0', folder: 'typescript', versions: OLDEST_TYPES, script: 'check:oldest', fast: true },
  { name: 'vite-react-18.2', folder: 'vite', versions: react('18.2.0'), page: 'dist', fast: true },
  { name: 'vite-react-18.3', folder: 'vite', versions: react('18.3.1'), page: 'dist' },
  { name: 'vite-react-19', folder: 'vite', page: 'dist', fast: true },
  { name: 'webpack', page: '.' },
  { name: 'rollup', page: '.' },
  { name: 'jest' },
  { name: 'next', server: true, fast: true },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, report: { type: 'string' } },
});
const wanted = CONSUMERS.filter(({ name, fast }) =>
  positionals.length > 0 ? positionals.includes(name) : values.all || fast,
);
if (wanted.length === 0)
  throw new Error(`No such consumer. There are: ${CONSUMERS.map(({ name }) => name).join(', ')}.`);

const home = join(
  tmpdir(),
  `budget-disclosure-consumers-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 8)}`,
);

/** Packs the built package. The name contains a hash, so that npm installs a changed package. */
function pack() {
  const folder = join(home, 'packed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    shell: SHELL,
    stdio: 'ignore',
  });
  const data = readFileSync(join(folder, readdirSync(folder)[0]));
  return { data, name: `budget-disclosure-${createHash('sha256').update(data).digest('hex').slice(0, 12)}.tgz` };
}

/** Copies the project and the tarball to its folder, and keeps node_modules. */
function prepare({ name, folder = name, versions, page }, tarball) {
  const place = join(home, name);
  mkdirSync(place, { recursive: true });
  for (const entry of readdirSync(place)) {
    if (entry !== 'node_modules') rmSync(join(place, entry), { recursive: true });
  }
  cpSync(join('test/consumers', folder), place, { recursive: true });
  if (page !== undefined) cpSync('test/consumers/shared', place, { recursive: true });
  writeFileSync(join(place, tarball.name), tarball.data);
  if (folder === 'vite') writeFileSync(join(place, 'App.tsx'), quickStart());
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  Object.assign(manifest.dependencies, versions, { 'budget-disclosure': `file:./${tarball.name}` });
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest, null, 2));
  return { place, react: manifest.dependencies.react };
}

/** The quick start of the README. */
function quickStart() {
  const [, code] =
    /^## Sixty-second start$[\s\S]*?^```tsx\n([\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  if (code === undefined) throw new Error('README.md has no code under “Sixty-second start”.');
  return code;
}

async function npm(place, ...args) {
  try {
    return (
      await run('npm', args, {
        cwd: place,
        shell: SHELL,
        maxBuffer: 1e8,
        env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      })
    ).stdout;
  } catch (error) {
    throw new Error(`npm ${args.join(' ')}\n${error.stdout}${error.stderr}`);
  }
}

/** Checks that there is one copy of react, as two would break hooks. */
async function oneReact(place, version) {
  const found = (await npm(place, 'ls', 'react', 'react-dom', '--all', '--long', '--parseable')).trim().split('\n');
  const copies = [
    ...new Set(
      found
        .filter((line) => /:react(-dom)?@/.test(line))
        .map((line) => line.replace(/^.*:(react)/, '$1').split(':')[0]),
    ),
  ];
  const expected = [`react-dom@${version}`, `react@${version}`];
  if (copies.sort().join() !== expected.join())
    throw new Error(`Copies of react: ${copies.join(', ')}; expected ${expected.join(', ')}.`);
}

async function consume(consumer, tarball, browsers) {
  const { place, react } = prepare(consumer, tarball);
  await npm(place, 'install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline', '--loglevel=error');
  await oneReact(place, react);
  await npm(place, 'run', '--silent', consumer.script ?? 'check');
  if (consumer.page !== undefined) await readFolder(Object.values(browsers), join(place, consumer.page));
  if (consumer.server) await readNext(browsers['newest Chromium'], place);
}

const tarball = pack();
const browsers = Object.fromEntries(await Promise.all(BROWSERS.map(async (name) => [name, await openBrowser(name)])));
let failed = 0;
for (const consumer of wanted) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  try {
    await consume(consumer, tarball, browsers);
    console.log(`✓ ${consumer.name} (${seconds()})`);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${consumer.name} (${seconds()})\n${error.message}`);
  }
}
for (const browser of Object.values(browsers)) await browser.close();

const passed = wanted.length - failed;
console.log(
  `${passed} consumers passed, ${failed} failed${wanted.length < CONSUMERS.length ? '; --all runs every one' : ''}`,
);
const report = { numPassedTests: passed, numFailedTests: failed, numTotalTests: wanted.length };
if (values.report) writeFileSync(values.report, JSON.stringify(report));
process.exitCode = failed > 0 ? 1 : 0;
