/**
 * `npm test`: runs all checks, two at a time. Steps start in the order of the list once the steps they need have ended, and their output
 * is printed in that order. A failed step fails the run but does not stop the others. The last line has the totals; a failed step without
 * a test count counts as one failure.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = 'node_modules/.cache/test-reports';
const AT_ONCE = 2;

const npm = (script) => ({ command: ['npm', 'run', '--silent', script] });
/** Two steps run at once, so each gets half of the cores. */
const vitest = (project) => {
  const report = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { command: ['npx', 'vitest', 'run', '--project', project, '--maxWorkers=50%', ...reporters], report };
};
/** The fast ones; `npm run test:consumers -- --all` runs all. */
const consumers = () => {
  const report = `${REPORTS}/consumers.json`;
  return { command: ['node', 'scripts/consumers.mjs', '--report', report], report };
};

const CHROMIUM = 'a Chromium for the stories';
const LIBREOFFICE = 'a LibreOffice for the downloads';
const BUILD = 'package build';

/** Long steps come first, so that none runs alone at the end. The two installers use apt-get and cannot run at the same time. */
const STEPS = [
  { name: CHROMIUM, command: ['node', 'scripts/chromium.mjs'] },
  { name: 'lint', ...npm('lint') },
  { name: 'types', ...npm('typecheck') },
  { name: LIBREOFFICE, command: ['node', 'scripts/libreoffice.mjs'], needs: [CHROMIUM] },
  { name: BUILD, ...npm('build') },
  { name: 'component tests', ...vitest('component') },
  { name: 'stories in Chromium', ...vitest('stories'), needs: [CHROMIUM] },
  { name: 'built package in the oldest and the newest Chromium', ...vitest('browsers'), needs: [CHROMIUM, BUILD] },
  { name: 'package installed elsewhere', ...consumers(), needs: [CHROMIUM, BUILD] },
  { name: 'unit tests', ...vitest('unit') },
  { name: 'built package', ...vitest('package'), needs: [BUILD] },
  { name: 'downloads in LibreOffice', ...vitest('spreadsheets'), needs: [LIBREOFFICE] },
  { name: 'server rendering', ...vitest('ssr') },
];

/** Counts of one step. Skipped tests and steps without tests are failures, so that nothing is left out silently. */
function outcome(status, report) {
  const none = { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  if (!report) return none;
  if (!existsSync(report)) return { ...none, failed: 1 };
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  const skipped = numTotalTests - numPassedTests - numFailedTests;
  const failed = numFailedTests + skipped;
  const broken = status !== 0 || numTotalTests === 0;
  return { passed: numPassedTests, failed: broken ? Math.max(failed, 1) : failed, skipped };
}

/** Runs a command, streams its output to `write` and returns its exit status. */
function run([program, ...args], write) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    child.stdout.on('data', write);
    child.stderr.on('data', write);
    child.on('error', (error) => write(`${error.message}\n`));
    child.on('close', resolve);
  });
}

/** Output of each step that is not printed yet. Only the first running step prints directly; the others wait for it. */
const unread = STEPS.map(({ name }) => [`\n— ${name}\n`]);
const ended = new Map();

function print() {
  for (const [index, { name }] of STEPS.entries()) {
    for (const piece of unread[index].splice(0)) process.stdout.write(piece);
    if (!ended.has(name)) return;
  }
}

async function take({ name, command, report }) {
  const start = Date.now();
  const write = (piece) => {
    unread[STEPS.findIndex((step) => step.name === name)].push(piece);
    print();
  };
  const result = outcome(await run(command, write), report);
  if (result.skipped > 0) write(`${result.skipped} tests were skipped or are todo.\n`);
  write(`${name}: ${((Date.now() - start) / 1000).toFixed()} s\n`);
  ended.set(name, result);
  print();
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const waiting = new Set(STEPS);
const running = new Set();
while (waiting.size + running.size > 0) {
  for (const step of waiting) {
    if (running.size === AT_ONCE) break;
    if (step.needs?.some((name) => !ended.has(name))) continue;
    waiting.delete(step);
    const job = take(step).then(() => running.delete(job));
    running.add(job);
  }
  await Promise.race(running);
}

const results = STEPS.map((step) => ({ ...step, ...ended.get(step.name) }));
const failures = results.filter(({ failed }) => failed > 0);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (failures.length > 0)
  console.error(
    `\nFailed:\n${failures.map(({ name, command }) => `  ${name}: ${command.slice(0, 5).join(' ')}`).join('\n')}`,
  );
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
