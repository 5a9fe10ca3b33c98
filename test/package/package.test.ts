import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import * as source from '../../src/index.js';
import * as model from '../../src/model/index.js';

/** The contents of dist/, used as by someone who installed the package. */

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path));

/** Runs a program that imports the package by its name, in a separate process. Returns the JSON that it prints. */
function run(kind: 'module' | 'commonjs', program: string): unknown {
  const out = execFileSync(process.execPath, [`--input-type=${kind}`, '--eval', program], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(out);
}

const load = {
  module: (name: string) => `import * as loaded from '${name}';`,
  commonjs: (name: string) => `const loaded = require('${name}');`,
};

describe('every entry of the package', () => {
  const targets = (entry: unknown): string[] =>
    typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(targets);

  it('exists', () => {
    const { main, module, types, exports } = packageJson;
    const paths = [main, module, types, ...targets(exports)].filter((path) => !path.includes('*'));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  });

  it.each([
    ['module', 'budget-disclosure', source],
    ['commonjs', 'budget-disclosure', source],
    ['module', 'budget-disclosure/model', model],
    ['commonjs', 'budget-disclosure/model', model],
  ] as const)('exports as %s all names of %s', (kind, name, expected) => {
    const names = `${load[kind](name)} console.log(JSON.stringify(Object.keys(loaded).filter((key) => key !== 'default')));`;
    expect((run(kind, names) as string[]).sort()).toEqual(Object.keys(expected).sort());
  });

  // Only the CommonJS entry without components: Radix's CommonJS file fails here, as it lists exports with for…in.
  it('loads if Object.prototype is extended', () => {
    const program = `Object.prototype.foo = 'bar'; ${load.commonjs('budget-disclosure/model')} console.log(typeof loaded.parseDisclosure);`;
    expect(
      execFileSync(process.execPath, ['--input-type=commonjs', '--eval', program], { cwd: ROOT, encoding: 'utf8' }),
    ).toBe('function\n');
  });

  it('has the schema and the samples of the source', () => {
    expect(read('dist/schema.json')).toBe(read('schema.json'));
    const samples = filesIn('src/samples', /\.json$/);
    expect(samples).toContain('bayingolin-2023.json');
    for (const sample of samples) expect(read(`dist/samples/${sample}`)).toBe(read(`src/samples/${sample}`));
  });
});

describe.each(['module', 'commonjs'] as const)('the package as %s', (kind) => {
  it('renders the sample on a server', () => {
    const from = (name: string, names: string) =>
      kind === 'module' ? `import { ${names} } from '${name}';` : `const { ${names} } = require('${name}');`;
    const program = `
      ${from('node:fs', 'readFileSync')}
      ${from('react', 'createElement')}
      ${from('react-dom/server', 'renderToStaticMarkup')}
      ${from('budget-disclosure', 'BudgetReport, parseDisclosure')}
      const { ok, disclosure } = parseDisclosure(JSON.parse(readFileSync('dist/samples/bayingolin-2023.json', 'utf8')));
      const html = ok && renderToStaticMarkup(createElement(BudgetReport, { disclosure, layout: 'tabs' }));
      console.log(JSON.stringify(html));`;
    const html = run(kind, program);
    expect(html).toContain('data-section="three-public-expenses"');
    expect(html).toContain('98.5');
  });
});

describe('ECMAScript modules', () => {
  it('are one file per source file', () => {
    const written = filesIn('dist/esm', /\.js$/).sort();
    expect(written).toEqual(
      filesIn('src', /\.tsx?$/)
        .map((path) => path.replace(/\.tsx?$/, '.js'))
        .sort(),
    );
  });

  it("begin with 'use client' exactly where the source does", () => {
    const marked = /^['"]use client['"];/;
    const inSource = filesIn('src', /\.tsx?$/).filter((path) => marked.test(read(`src/${path}`)));
    const inPackage = filesIn('dist/esm', /\.js$/).filter((path) => marked.test(read(`dist/esm/${path}`)));
    expect(inSource.length).toBeGreaterThan(1);
    expect(inPackage.sort()).toEqual(inSource.map((path) => path.replace(/\.tsx?$/, '.js')).sort());
  });
});

describe('the stylesheet', () => {
  const css = read('dist/styles.css');

  it('is a single file that loads nothing else', () => {
    expect(css).not.toMatch(/@import|@font-face|url\(|https?:/);
    for (const name of ['bd-root', 'bd-section', 'bd-tab', 'bd-chart']) expect(css).toContain(`.${name}`);
  });
});
