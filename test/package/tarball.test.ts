import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { pack, ROOT } from './tarball.js';

/** The packed tarball, as those who install it get it. */

const { data, files } = pack('tarball');

it('holds dist/ and the usual papers', () => {
  const papers = files.filter((path) => !path.startsWith('dist/'));
  expect([...papers].sort()).toEqual(['LICENSE', 'README.md', 'llms.txt', 'package.json']);
});

it('holds no test, no story and nothing for which nobody asked', () => {
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

it('holds a map for each ES module, and none that leads nowhere', () => {
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
      // Without its text, a source has to be in the package itself.
      if (content === null) return !files.includes(join(dirname(path), source).replaceAll('\\', '/'));
      return !existsSync(original) || readFileSync(original, 'utf8') !== content;
    });
    expect(lost, path).toEqual([]);
    // A file of types only leaves no code behind, so there is nothing to map.
    const code = readFileSync(`${ROOT}${path.slice(0, -'.map'.length)}`, 'utf8')
      .replace(/^\/\/#.*$/m, '')
      .trim();
    expect(map.sources.length > 0, path).toBe(code !== '');
  }
});

it('says nothing of the machine it was built on', () => {
  const told = files.filter((path) => {
    const text = readFileSync(`${ROOT}${path}`, 'utf8');
    return text.includes(ROOT.slice(0, -1)) || text.includes(homedir()) || /"sources?":\["?(\/|[A-Z]:)/.test(text);
  });
  expect(told).toEqual([]);
});

it('says who makes it and where to report what is wrong', () => {
  expect(packageJson).toMatchObject({
    repository: { type: 'git', url: expect.stringMatching(/^git\+https:.*\.git$/) },
    homepage: expect.stringMatching(/^https:/),
    bugs: expect.stringMatching(/^https:/),
    author: expect.stringMatching(/./),
    license: 'MIT',
  });
});

it('holds only declarations that lead to declarations', () => {
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

it('says of itself only what publint agrees with, suggestions included', async () => {
  const { messages } = await publint({ pack: { tarball: data }, strict: true, level: 'suggestion' });
  // `imports` would do what the `browser` map does, but not in our own sources, whose tests resolve no package.
  const others = messages.filter(({ code }) => code !== 'USE_EXPORTS_OR_IMPORTS_BROWSER');
  expect(others.map((message) => formatMessage(message, packageJson))).toEqual([]);
});

describe('its types', () => {
  const samples = files
    .filter((path) => path.startsWith('dist/samples/'))
    .map((path) => path.replace('dist/samples/', './samples/'));
  const check = checkPackage(createPackageFromTarballData(new Uint8Array(data)), { includeEntrypoints: samples });

  it('are right however they are resolved', async () => {
    const analysis = await check;
    expect(analysis).toMatchObject({ types: { kind: 'included' }, problems: [] });
  });

  it('are found in every entry by node10, node16 and bundlers', async () => {
    const analysis = await check;
    if (analysis.types === false) throw new Error('no types');
    const { './samples/*': pattern, ...entries } = analysis.entrypoints;
    expect(pattern).toBeDefined();
    expect(Object.keys(entries)).toEqual(
      expect.arrayContaining(['.', './model', './styles.css', './schema.json', './samples/bayingolin-2023.json']),
    );
    const ways = Object.entries(entries).flatMap(([entry, { resolutions }]) =>
      Object.entries(resolutions).map(([way, { resolution }]) => [entry, way, resolution?.fileName]),
    );
    expect(ways.length).toBe(Object.keys(entries).length * 4);
    expect(ways.filter(([, , fileName]) => fileName === undefined)).toEqual([]);
  });
});
