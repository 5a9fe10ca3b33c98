/**
 * `npm test`: everything that must be green, cheapest first. Each step prints its name. A step that fails does not stop the others, so
 * that one run tells all, but it fails the run. The last line counts; a failed step that counts no test of its own is one failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const REPORTS = 'node_modules/.cache/test-reports';

const npm = (script) => ({ command: ['npm', 'run', '--silent', script] });
const vitest = (project) => {
  const report = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { command: ['npx', 'vitest', 'run', '--project', project, ...reporters], report };
};
/** The fast half; `npm run test:consumers -- --all` takes every one. */
const consumers = () => {
  const report = `${REPORTS}/consumers.json`;
  return { command: ['node', 'scripts/consumers.mjs', '--report', report], report };
};

const STEPS = [
  { name: 'a Chromium for the stories', command: ['node', 'scripts/chromium.mjs'] },
  { name: 'a LibreOffice for the downloads', command: ['node', 'scripts/libreoffice.mjs'] },
  { name: 'lint', ...npm('lint') },
  { name: 'types', ...npm('typecheck') },
  { name: 'unit tests', ...vitest('unit') },
  { name: 'component tests', ...vitest('component') },
  { name: 'server rendering', ...vitest('ssr') },
  { name: 'downloads in LibreOffice', ...vitest('spreadsheets') },
  { name: 'package build', ...npm('build') },
  { name: 'built package', ...vitest('package') },
  { name: 'built package in the oldest and the newest Chromium', ...vitest('browsers') },
  { name: 'package installed elsewhere', ...consumers() },
  { name: 'stories in Chromium', ...vitest('stories') },
];

/** What one step adds to the count. A test that was skipped, or a step without a test, is a failure: nothing is left out silently. */
function outcome(status, report) {
  const none = { passed: 0, failed: status === 0 ? 0 : 1 };
  if (!report) return none;
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  const left = numTotalTests - numPassedTests - numFailedTests;
  if (left > 0) console.error(`${left} tests were skipped or are only planned.`);
  const failed = numFailedTests + left;
  const broken = status !== 0 || numTotalTests === 0;
  return { passed: numPassedTests, failed: broken ? Math.max(failed, 1) : failed };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let passed = 0;
let failed = 0;
const failures = [];
for (const { name, command, report } of STEPS) {
  console.log(`\n— ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const counts = outcome(status, report);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) failures.push(`${name}: ${command.slice(0, 5).join(' ')}`);
}

if (failures.length > 0) console.error(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
