/**
 * `npm test`: everything that must be green, one step after the other; the first failure ends it. Each step prints its name, so that a
 * log says where it stopped.
 */
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['a Chromium for the stories', ['node', 'scripts/chromium.mjs']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  ['types', ['npm', 'run', '--silent', 'typecheck']],
  [
    'unit, component and server tests',
    ['npx', 'vitest', 'run', '--project', 'unit', '--project', 'component', '--project', 'ssr'],
  ],
  ['package build', ['npm', 'run', '--silent', 'build']],
  ['stories in Chromium', ['npx', 'vitest', 'run', '--project', 'stories']],
];

for (const [name, [command, ...args]] of STEPS) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\nFailed at: ${name} (${[command, ...args].join(' ')})`);
    process.exit(status ?? 1);
  }
}
