import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import packageJson from '../../package.json';

/** The published command, started as by npm. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = packageJson.bin['budget-disclosure'];

function start(...args: string[]) {
  return spawnSync(process.execPath, [BIN, ...args], { cwd: ROOT, encoding: 'utf8' });
}

it('begins with a shebang', () => {
  expect(readFileSync(new URL(BIN, `file://${ROOT}`), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

it('prints its version', () => {
  expect(start('--version')).toMatchObject({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
});

it('audits the sample, whose shares do not agree with its amounts', () => {
  const { status, stdout, stderr } = start('audit', 'dist/samples/*.json', '--lang', 'en');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('is printed as 77.41%');
});

it('fails for a file that is not a disclosure', () => {
  expect(start('validate', 'package.json').status).toBe(2);
});

it('exits without an error if the pipe is closed', () => {
  const command = `"${process.execPath}" ${BIN} audit dist/samples -f json | head -c 10`;
  const { stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toBe('');
});

// Linux has a device that is always full.
if (existsSync('/dev/full'))
  it('exits with 2 if its results cannot be written', () => {
    const command = `"${process.execPath}" ${BIN} audit dist/samples > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('cannot be written (ENOSPC)');
  });
