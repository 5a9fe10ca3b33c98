/**
 * `npm run test:fuzz [seed]`: runs the fuzz tests of `npm test` with 25 times as many inputs (52,500), with the same seed by default. This
 * is a script because shells differ in how they set environment variables.
 */
import { spawnSync } from 'node:child_process';

const TIMES = 25;
const SEED = process.argv[2] ?? '20230210';

console.log(`${(2100 * TIMES).toLocaleString('en')} inputs and more, seed ${SEED}`);
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', 'test/unit/model/fuzz.test.ts', '--reporter=verbose'],
  {
    env: { ...process.env, FUZZ_TIMES: `${TIMES}`, FUZZ_SEED: SEED },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
