import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import data from '../../src/samples/bayingolin-2023.json';
import { ROOT } from './tarball.js';

/** The code blocks of the docs compile and run with the built package. */

const blocks = ['README.md', 'llms.txt'].flatMap((file) =>
  [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = ''], index) => ({ title: `block ${index + 1} of ${file}`, language, code }),
  ),
);
const of = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

it('has code blocks only in languages that are tested here', () => {
  expect(blocks.length).toBeGreaterThan(4);
  const known = of('sh', 'ts', 'tsx', 'css', 'json');
  expect(blocks.filter((block) => !known.includes(block))).toEqual([]);
});

/** Compiler errors of a file in the root, where the package resolves by its own name. */
function complaints(code: string): string[] {
  const path = `${ROOT}documented.tsx`;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    resolveJsonModule: true,
    noUncheckedSideEffectImports: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? code : readFile(name));
  host.getSourceFile = (name, version, ...rest) =>
    name === path ? ts.createSourceFile(name, code, version) : getSourceFile(name, version, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('code', () => {
  it.each(of('ts', 'tsx'))('of $title compiles and renders', async ({ title, code }) => {
    expect(complaints(code)).toEqual([]);
    const outfile = `${ROOT}node_modules/.cache/documented/${title.replace(/\W+/g, '-')}.mjs`;
    await build({
      stdin: { contents: code, resolveDir: ROOT, loader: 'tsx' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      jsx: 'automatic',
      external: ['react', 'react-dom', 'recharts', '@radix-ui/*'],
      loader: { '.css': 'empty' },
      logLevel: 'silent',
    });
    const module: Record<string, unknown> = await import(pathToFileURL(outfile).href);
    const { parseDisclosure } = await import('../../src/model/index.js');
    const result = parseDisclosure(data);
    if (!result.ok) throw new Error('The sample does not parse.');
    const components = Object.entries(module).filter(
      ([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function',
    );
    for (const [name, component] of components) {
      const props = { disclosure: result.disclosure, disclosures: [result.disclosure] };
      const html = renderToStaticMarkup(createElement(component as FunctionComponent<typeof props>, props));
      // The “三公” total of the sample, in 万元 or 元.
      expect(/98\.5|985,?000/.test(html), `${name} shows the sample`).toBe(true);
    }
    expect(Object.keys(module).length).toBeGreaterThan(0);
  });
});

describe('a stylesheet', () => {
  const tokens = readFileSync(`${ROOT}src/tokens.css`, 'utf8');
  it.each(of('css'))('of $title sets existing tokens', async ({ code }) => {
    const { warnings } = await transform(code, { loader: 'css' });
    expect(warnings).toEqual([]);
    const set = [...code.matchAll(/(--bd-[\w-]+)\s*:/g)].map(([, token = '']) => token);
    expect(set.filter((token) => !tokens.includes(`${token}`))).toEqual([]);
  });
});

it.each(of('json'))('data of $title is JSON', ({ code }) => {
  expect(() => JSON.parse(code)).not.toThrow();
});

describe('a command', () => {
  const commands = of('sh').flatMap(({ code }) =>
    code
      .split('\n')
      .flatMap((line) => line.replace(/\s+#.*$/, '').split('&&'))
      .map((command) => command.trim()),
  );
  const scripts: Record<string, string> = packageJson.scripts;
  /** Commands of npm, with the script that they run. */
  const NPM: Record<string, string | undefined> = {
    ci: undefined,
    install: undefined,
    start: 'start',
    cit: 'test',
    test: 'test',
  };

  it.each(commands.filter(Boolean))('exists: %s', (command) => {
    const [program, verb = '', name = ''] = command.split(/\s+/);
    if (program === 'npx') expect(Object.keys(packageJson.bin)).toContain(verb);
    else {
      expect(program).toBe('npm');
      const script = verb === 'run' ? name : verb in NPM ? NPM[verb] : 'no such command';
      if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    }
  });
});
