import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as source from '../../src/index.js';
import * as model from '../../src/model/index.js';
import { ROOT } from './tarball.js';

it('has the public API that etc/ reports; if not, run npm run api', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/api.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`.trim()).toBe('');
  expect(status).toBe(0);
});

it.each([
  ['budget-disclosure', source],
  ['model', model],
] as const)('reports every export of %s', (name, names) => {
  const report = readFileSync(`${ROOT}etc/${name}.api.md`, 'utf8');
  const absent = Object.keys(names).filter((key) => !new RegExp(`^export .*\\b${key}\\b`, 'm').test(report));
  expect(absent).toEqual([]);
});
