import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { newerCalls, newerSyntax } from './floor.js';
import { ROOT } from './tarball.js';

/** Everything that a page can load, including dependencies, works in the oldest browsers of the README's support table. */

/** A page that may use everything, with `import` and with `require`. */
const PAGES = {
  import:
    "export * from 'budget-disclosure'; export * from 'budget-disclosure/model'; export * from 'react-dom/client'",
  require:
    "for (const name of [require('budget-disclosure'), require('budget-disclosure/model'), require('react-dom/client')]) name",
};

/** The files that a bundler such as Vite or webpack picks for a page, including lazily loaded ones. */
async function filesOf(contents: string, mode: 'production' | 'development'): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    outdir: ROOT,
    absWorkingDir: ROOT,
    conditions: ['module', mode],
    define: { 'process.env.NODE_ENV': `"${mode}"` },
  });
  return Object.keys(metafile.inputs).filter((file) => file !== '<stdin>');
}

let files: string[];
beforeAll(async () => {
  const pages = Object.values(PAGES).flatMap((page) => [filesOf(page, 'production'), filesOf(page, 'development')]);
  files = [...new Set((await Promise.all(pages)).flat())].sort();
});

const violations = (check: (code: string) => string[]) =>
  files.flatMap((file) => check(readFileSync(`${ROOT}${file}`, 'utf8')).map((found) => `${file}:${found}`));

describe('every file that a page can load', () => {
  it('is checked', () => {
    for (const part of [
      /^dist\/esm\/index\.js$/,
      /^dist\/esm\/charts\/Drawing\.js$/,
      /^dist\/esm\/export\/xlsx\.js$/,
      /^dist\/cjs\/index\.cjs$/,
      /^dist\/cjs\/Drawing-.*\.cjs$/,
      /\/@radix-ui\/react-collection\/dist\/index\.mjs$/,
      /\/@radix-ui\/react-collection\/dist\/index\.js$/,
      /\/recharts\/es6\//,
      /\/recharts\/lib\//,
      /\/react-dom\/cjs\/react-dom-client\.production\.js$/,
    ])
      expect(files.filter((file) => part.test(file))).not.toEqual([]);
  });

  it('has no syntax that Chromium 90 or a browser of 2021 lacks', () => {
    expect(violations(newerSyntax)).toEqual([]);
  });

  it('calls no method that they lack', () => {
    // Radix's own class has these methods; valibot uses Intl.Segmenter only in actions that our schema does not use.
    const known = /react-collection\/.*: (at|toSorted) |valibot\/.*: Intl\.Segmenter /;
    expect(violations(newerCalls).filter((found) => !known.test(found))).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['a static block', 'class A { static { A.x = 1; } }'],
    ['a static block in a dependency of CommonJS', 'exports.A = class { static {} }'],
    ['#x in', 'class A { #x; static is(a) { return #x in a; } }'],
    ['a private method', 'class A { #x() {} }'],
    ['a private getter', 'class A { static get #x() { return 1; } }'],
    ['flag d', 'const a = /a/d;'],
    ['flag v', 'const a = /[a--b]/v;'],
    ['flag v in a string', "const a = new RegExp('[a--b]', 'v');"],
    ['lookbehind', 'const a = /(?<=a)b/;'],
    ['negative lookbehind', 'const a = /(?<!a)b/;'],
    ['lookbehind in a string', "const a = RegExp('(?<!a)b');"],
    ['lookbehind in a template', 'const a = new RegExp(`(?<=$' + '{b})c`);'],
    ['flags inside a regular expression', 'const a = /(?i:a)b/;'],
    ['duplicate group names', 'const a = /(?<a>b)|(?<a>c)/;'],
    ['top-level await', 'export const a = await b;'],
    ['top-level for await', 'for await (const a of b);'],
    ['import attributes', "import a from './a.json' with { type: 'json' };"],
    ['using', '{ using a = b(); }'],
    ['a decorator', '@a class B {}'],
  ])('finds %s', (_, code) => {
    expect(newerSyntax(code)).toHaveLength(1);
  });

  it.each([
    ['fields of classes', 'class A { x = 1; #y = 2; static z = 3; static #w = 4; }'],
    ['ES2021', 'a ??= b?.c ?? 1_000n; a ||= b ** 2; try { c(); } catch {}'],
    ['await in functions', 'export const a = async () => { for await (const b of c) await b; };'],
    ['named groups and lookahead', 'const a = /(?<year>\\d+)(?=年)(?!月)(?:日)/gimsuy;'],
    ['words that are reserved in modules', 'var await = 1; with (a) b;'],
  ])('accepts %s', (_, code) => {
    expect(newerSyntax(code)).toEqual([]);
  });

  it.each([
    'list.at(-1)',
    'list.findLast(is)',
    'list.toSorted()',
    'Object.hasOwn(a, b)',
    'window.Object.hasOwn(a, b)',
    'structuredClone(a)',
    'globalThis.structuredClone(a)',
    'crypto.randomUUID()',
    'AbortSignal.timeout(1)',
    'new CompressionStream("gzip")',
    'new Intl.Segmenter()',
    'this.list?.at(-1)',
  ])('finds %s', (code) => {
    expect(newerCalls(code)).toHaveLength(1);
  });

  it.each(['at(path)', 'list.at?.(-1)', 'list.slice(-1)', 'text.replaceAll("a", "b")', 'mine.hasOwn(a, b)'])(
    'accepts %s',
    (code) => {
      expect(newerCalls(code)).toEqual([]);
    },
  );
});
