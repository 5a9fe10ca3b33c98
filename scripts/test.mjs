/**
 * `npm test`: everything that must be green, one step after the other; the first failure ends it. Each step prints its name, so that a
 * log says where it stopped. The last line counts the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

const REPORTS = 'node_modules/.cache/test-reports';

const npm = (script) => ['npm', 'run', '--silent', script];
const vitest = (report, ...projects) => [
  'npx',
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS}/${report}.json`,
];

const STEPS = [
  { name: 'a Chromium for the stories', command: ['node', 'scripts/chromium.mjs'] },
  { name: 'lint', command: npm('lint') },
  { name: 'types', command: npm('typecheck') },
  { name: 'unit, component and server tests', command: vitest('node', 'unit', 'component', 'ssr'), report: 'node' },
  { name: 'package build', command: npm('build') },
  { name: 'stories in Chromium', command: vitest('stories', 'stories'), report: 'stories' },
];

mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;

for (const { name, command, report } of STEPS) {
  console.log(`\n— ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (report) {
    const counts = JSON.parse(readFileSync(`${REPORTS}/${report}.json`, 'utf8'));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
  }
  if (status !== 0) {
    console.error(`\nFailed at: ${name} (${command.join(' ')})`);
    console.log(`${passed} passed, ${Math.max(failed, 1)} failed`);
    process.exit(status ?? 1);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
