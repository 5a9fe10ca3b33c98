import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { pack, ROOT } from './tarball.js';

/** The packed tarball. */

const { data, files } = pack('tarball');

it('contains dist/, license and docs', () => {
  const others = files.filter((path) => !path.startsWith('dist/'));
  expect([...others].sort()).toEqual(['LICENSE', 'README.md', 'llms.txt', 'package.json']);
});

it('contains no tests, stories or other files', () => {
  const kinds = /^dist\/(esm|cjs)\/.*\.(js|cjs|d\.ts|map)$|^dist\/cjs\/package\.json$/;
  const other = files.filter((path) => path.startsWith('dist/') && !kinds.test(path));
  expect([...other].sort()).toEqual([
    'dist/messages.json',
    'dist/props.json',
    'dist/samples/bayingolin-2023.json',
    'dist/schema.json',
    'dist/styles.css',
  ]);
  expect(files.filter((path) => /test|stor(y|ies)|mock|fixture/i.test(path))).toEqual([]);
});

it('contains a source map for each ES module, with valid sources', () => {
  const maps = files.filter((path) => path.endsWith('.map'));
  const scripts = files.filter((path) => path.endsWith('.js'));
  expect(maps.map((path) => path.slice(0, -'.map'.length)).sort()).toEqual([...scripts].sort());
  for (const path of maps) {
    const map: { sources: string[]; sourcesContent?: (string | null)[] } = JSON.parse(
      readFileSync(`${ROOT}${path}`, 'utf8'),
    );
    const lost = map.sources.filter((source, index) => {
      const original = join(ROOT, dirname(path), source);
      const content = map.sourcesContent?.[index] ?? null;
      // A source without content must be in the package.
      if (content === null) return !files.includes(join(dirname(path), source).replaceAll('\\', '/'));
      return !existsSync(original) || readFileSync(original, 'utf8') !== content;
    });
    expect(lost, path).toEqual([]);
    // A file with only types has no code to map.
    const code = readFileSync(`${ROOT}${path.slice(0, -'.map'.length)}`, 'utf8')
      .replace(/^\/\/#.*$/m, '')
      .trim();
    expect(map.sources.length > 0, path).toBe(code !== '');
  }
});

it('contains no paths of the machine it was built on', () => {
  const leaks = files.filter((path) => {
    const text = readFileSync(`${ROOT}${path}`, 'utf8');
    return text.includes(ROOT.slice(0, -1)) || text.includes(homedir()) || /"sources?":\["?(\/|[A-Z]:)/.test(text);
  });
  expect(leaks).toEqual([]);
});

it('names its author, repository and issue tracker', () => {
  expect(packageJson).toMatchObject({
    repository: { type: 'git', url: expect.stringMatching(/^git\+https:.*\.git$/) },
    homepage: expect.stringMatching(/^https:/),
    bugs: expect.stringMatching(/^https:/),
    author: expect.stringMatching(/./),
    license: 'MIT',
  });
});

it('contains all declarations that others import', () => {
  const declarations = files.filter((path) => path.endsWith('.d.ts'));
  expect(declarations.length).toBeGreaterThan(20);
  for (const path of declarations) {
    const text = readFileSync(`${ROOT}${path}`, 'utf8');
    const targets = [...text.matchAll(/(?:from |import\(|import )['"](\.[^'"]+)['"]/g)].map(
      ([, target = '']) => target,
    );
    const lost = targets.filter(
      (target) =>
        !target.endsWith('.js') ||
        !files.includes(join(dirname(path), target.replace(/\.js$/, '.d.ts')).replaceAll('\\', '/')),
    );
    expect(lost, path).toEqual([]);
  }
});

it('passes publint, including suggestions', async () => {
  const { messages } = await publint({ pack: { tarball: data }, strict: true, level: 'suggestion' });
  // We use the `browser` field instead of `imports`, which would not work in tests of the source.
  const others = messages.filter(({ code }) => code !== 'USE_EXPORTS_OR_IMPORTS_BROWSER');
  expect(others.map((message) => formatMessage(message, packageJson))).toEqual([]);
});

describe('its types', () => {
  const samples = files
    .filter((path) => path.startsWith('dist/samples/'))
    .map((path) => path.replace('dist/samples/', './samples/'));
  const check = checkPackage(createPackageFromTarballData(new Uint8Array(data)), { includeEntrypoints: samples });

  it('are correct for every module resolution', async () => {
    const analysis = await check;
    expect(analysis).toMatchObject({ types: { kind: 'included' }, problems: [] });
  });

  it('exist for every entry, with node10, node16 and bundlers', async () => {
    const analysis = await check;
    if (analysis.types === false) throw new Error('no types');
    const { './samples/*': pattern, ...entries } = analysis.entrypoints;
    expect(pattern).toBeDefined();
    expect(Object.keys(entries)).toEqual(
      expect.arrayContaining(['.', './model', './styles.css', './schema.json', './samples/bayingolin-2023.json']),
    );
    const found = Object.entries(entries).flatMap(([entry, { resolutions }]) =>
      Object.entries(resolutions).map(([kind, { resolution }]) => [entry, kind, resolution?.fileName]),
    );
    expect(found.length).toBe(Object.keys(entries).length * 4);
    expect(found.filter(([, , fileName]) => fileName === undefined)).toEqual([]);
  });
});
