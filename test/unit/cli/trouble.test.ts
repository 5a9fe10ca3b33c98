import { execFileSync } from 'node:child_process';
import type * as Fs from 'node:fs';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { placesIn, repeatedKey } from '../../../src/cli/places.js';
import { printable } from '../../../src/cli/printable.js';
import sample from '../../../src/samples/bayingolin-2023.json';
import { folderWith, runIn } from './machine.js';

/** Errors of the file system and hostile file contents: each is reported, and the other files are still checked. */

/** Files and folders whose name starts with this cannot be read. Permissions would not do, as tests may run as root. */
const CLOSED = 'closed';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const guard = <F extends (path: string, ...rest: never[]) => unknown>(real: F) =>
    ((path: string, ...rest: never[]) => {
      if (path.split('/').pop()?.startsWith(CLOSED)) {
        throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
      }
      return real(path, ...rest);
    }) as F;
  return {
    ...fs,
    readdirSync: guard(fs.readdirSync as never),
    readFileSync: guard(fs.readFileSync as never),
  };
});

const good = { 'data/a.json': sample, 'data/z.json': sample };

interface JsonReport {
  files: { file: string; state: string; message?: string }[];
  exitCode: number;
}

/** Validates in every format. Checks that all report the same unreadable files and still read the others. Returns these reports. */
async function bad(cwd: string, ...args: string[]): Promise<string[]> {
  const json = await runIn(cwd, ['validate', '--lang', 'en', '-f', 'json', ...args]);
  const sarif = await runIn(cwd, ['validate', '--lang', 'en', '-f', 'sarif', ...args]);
  const text = await runIn(cwd, ['validate', '--lang', 'en', ...args]);
  expect([json.exitCode, sarif.exitCode, text.exitCode]).toEqual([2, 2, 2]);
  const report = JSON.parse(json.stdout) as JsonReport;
  expect(report.files.filter(({ state }) => state === 'valid')).toHaveLength(2);
  const wrong = report.files.filter(({ state }) => state === 'unreadable');
  expect(JSON.parse(sarif.stdout).runs[0].results).toHaveLength(wrong.length);
  for (const { file, message } of wrong) expect(text.stdout).toContain(printable(`${file}: error: ${message}`));
  return wrong.map(({ file, message }) => `${file}: ${message}`);
}

describe('what cannot be opened is reported:', () => {
  it('a folder without permission', async () => {
    const cwd = folderWith({ ...good, 'data/closed/b.json': sample });
    expect(await bad(cwd, 'data')).toEqual([expect.stringMatching(/^data\/closed\/: It cannot be opened \(EACCES\)/)]);
  });

  it('a file without permission', async () => {
    const cwd = folderWith({ ...good, 'data/closed.json': sample });
    expect(await bad(cwd, 'data')).toEqual([expect.stringMatching(/^data\/closed\.json: .*cannot be read \(EACCES\)/)]);
  });

  it('the folder given as argument', async () => {
    const cwd = folderWith({ ...good, 'closed/b.json': sample });
    expect(await bad(cwd, 'closed', 'data')).toEqual([expect.stringMatching(/^closed\/: .*EACCES/)]);
  });

  it.each([
    ['a circular link', 'round.json', 'ELOOP'],
    ['a file used as a folder', 'data/a.json/b.json', 'ENOTDIR'],
    ['a name that is too long', `${'n'.repeat(5000)}.json`, 'ENAMETOOLONG'],
    ['a name with a null character', 'a\u0000.json', 'ERR_INVALID_ARG_VALUE'],
  ])('%s', async (_, arg, code) => {
    const cwd = folderWith(good);
    symlinkSync(join(cwd, 'round.json'), join(cwd, 'round.json'));
    expect(await bad(cwd, 'data/a.json', arg, 'data/z.json')).toEqual([expect.stringContaining(`(${code})`)]);
  });

  it('circular and broken links in a folder', async () => {
    const cwd = folderWith(good);
    symlinkSync(join(cwd, 'data/b.json'), join(cwd, 'data/c.json'));
    symlinkSync(join(cwd, 'data/c.json'), join(cwd, 'data/b.json'));
    symlinkSync(join(cwd, 'gone.json'), join(cwd, 'data/d.json'));
    symlinkSync(join(cwd, 'data'), join(cwd, 'data/up'));
    expect(await bad(cwd, 'data')).toEqual([
      expect.stringMatching(/^data\/b\.json: .*ELOOP/),
      expect.stringMatching(/^data\/c\.json: .*ELOOP/),
      expect.stringMatching(/^data\/d\.json: .*ENOENT/),
    ]);
  });

  it('devices and pipes, which may never end', async () => {
    const cwd = folderWith(good);
    execFileSync('mkfifo', [join(cwd, 'data/b.json')]);
    symlinkSync('/dev/zero', join(cwd, 'data/c.json'));
    expect(await bad(cwd, 'data')).toEqual([
      expect.stringMatching(/^data\/b\.json: It is not a regular file/),
      expect.stringMatching(/^data\/c\.json: It is not a regular file/),
    ]);
  });

  it('but not a folder named like a file', async () => {
    const cwd = folderWith(good);
    mkdirSync(join(cwd, 'data/folder.json'));
    expect((await runIn(cwd, ['validate', 'data'])).exitCode).toBe(0);
  });
});

it('rejects an empty file name', async () => {
  const { exitCode, stdout, stderr } = await runIn(folderWith(good), ['validate', '--lang', 'en', 'data', '']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('One of the file names is empty');
});

describe('a repeated key', () => {
  const text = JSON.stringify(sample, null, 2);

  it.each([
    ['at the top', text.replace('{', '{"year": 2022,'), 'year'],
    ['deep inside', text.replace('"amount":', '"amount": "1", "amount":'), 'amount'],
    ['written with an escape', text.replace('{', '{"\\u0079ear": 2022,'), 'year'],
    ['as __proto__', text.replace('{', '{"__proto__": 1, "__proto__": 2,'), '__proto__'],
  ])('%s is reported with both places', async (_, content, key) => {
    const cwd = folderWith({ 'a.json': content });
    const { exitCode, stdout } = await runIn(cwd, ['audit', '--lang', 'en', 'a.json']);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(
      new RegExp(`^a\\.json:\\d+:\\d+: error: The key “[^”]*${key}” occurs twice \\(first at line \\d+`),
    );
  });

  it('is not a key of two objects, nor a repeated text of a list', () => {
    expect(repeatedKey('{"a":{"a":1},"b":[{"a":1},{"a":2}],"c":["x","x"],"d":{"a":"a"}}')).toBeUndefined();
  });

  it('is found after nested siblings', () => {
    expect(repeatedKey('{"a":{"b":1},\n"c":[{"x":1},{"x":1,"y":{},\n"x":2}]}')).toEqual({
      path: 'c[1].x',
      first: { line: 2, column: 15 },
      second: { line: 3, column: 1 },
    });
  });
});

describe('control characters in file names and data', () => {
  const forged = '某局\u001b[2K\r\n\u009b1A\u202eok.json: \u2028是部门预算公开数据。';

  it('are escaped, so that they cannot move the cursor or forge lines', async () => {
    const cwd = folderWith({
      'a\u001b]0;title\u0007.json': { ...sample, department: { name: forged } },
      'b\nok.json': '{',
    });
    const { stdout, stderr } = await runIn(cwd, ['validate', '*.json', 'c\u001b[31m.json'], { isTTY: true });
    expect(stdout.split('\n')).toHaveLength(4);
    expect(stdout).toContain('某局\\u001b[2K\\u000d\\u000a\\u009b1A\\u202eok.json');
    expect(stdout).toContain('b\\u000aok.json');
    expect(stderr).toContain('c\\u001b[31m.json');
    // The only control sequence is that of the progress line.
    const written = `${stdout}${stderr.replaceAll('\r\u001b[K', '')}`.replaceAll('\n', '');
    expect(printable(written)).toBe(written);
  });

  it.each(['json', 'sarif'])('keep their value in %s', async (format) => {
    const cwd = folderWith({ 'a.json': { ...sample, department: { name: forged } }, '\u009b.json': '{' });
    const { stdout } = await runIn(cwd, ['validate', '*.json', '-f', format]);
    expect(printable(stdout.replaceAll('\n', ''))).toBe(stdout.replaceAll('\n', ''));
    if (format === 'json') expect(JSON.parse(stdout).files[0].department).toBe(forged);
    else expect(JSON.parse(stdout).runs[0].results).toHaveLength(1);
  });
});

describe('places in deeply nested text', () => {
  it('are found below fifty thousand brackets', () => {
    const depth = 50_000;
    const text = `${'['.repeat(depth)}\n7${']'.repeat(depth)}`;
    const keys = Array.from({ length: depth }, () => 0);
    expect(placesIn(text, [keys])(keys)).toEqual({ line: 2, column: 1 });
  });
});
