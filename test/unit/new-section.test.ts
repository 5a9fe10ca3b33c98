import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/** `npm run new-section`, in a copy of the repository. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'new-section-'));
for (const path of [
  'src',
  'scripts',
  'stories',
  'test',
  'package.json',
  'vitest.config.ts',
  'biome.json',
  '.gitignore',
  '.storybook',
  'tsconfig.json',
])
  cpSync(join(ROOT, path), join(copy, path), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
afterAll(() => rmSync(copy, { recursive: true }));

const run = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, [file, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  });
const make = (...args: string[]) => run('scripts/new-section.mjs', ...args);
const text = (path: string) => readFileSync(join(copy, path), 'utf8');

describe('npm run new-section', () => {
  it.each([
    [[], 'named in lower case'],
    [['Debt'], 'named in lower case'],
    [['debt-'], 'named in lower case'],
    [['../debt'], 'named in lower case'],
    [['glossary'], 'There is a section glossary already'],
    [['debt'], 'BudgetDisclosure has no part debt'],
    [['debt', 'unit'], 'BudgetDisclosure has no part unit'],
    [['debt', '.*'], 'BudgetDisclosure has no part .*'],
    [['words', 'glossary'], 'The type of glossary is GlossaryEntry[], which does not extend SectionBase'],
    [['list', 'otherMatters'], 'The name list is taken'],
    [['notes', 'otherMatters'], 'The name Notes is taken'],
    [['staffing', 'otherMatters'], 'The name Staffing is taken, by src/model/index.ts'],
    [['budget-report', 'otherMatters'], 'The name BudgetReport is taken'],
  ])('rejects %j', (args, reason) => {
    const before = text('src/sections/index.ts');
    const { status, stderr } = make(...args);
    expect(stderr).toContain(reason);
    expect(status).toBe(2);
    expect(text('src/sections/index.ts')).toBe(before);
    expect(existsSync(join(copy, 'src/sections/debt'))).toBe(false);
  });

  it('creates a section that is in every list and whose tests pass', () => {
    expect(make('more-matters', 'otherMatters')).toMatchObject({ status: 0 });
    expect(text('src/model/sections.ts')).toContain("otherMatters: ['other-matters', 'more-matters']");
    const files = ['sections/list', 'sections/more-matters-view', 'component/more-matters'];
    const { status, stdout, stderr } = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project=unit',
      '--project=component',
      ...files,
    );
    expect(stdout, stderr).toMatch(/Test Files\s+3 passed/);
    expect(status).toBe(0);
  }, 180_000);
});
