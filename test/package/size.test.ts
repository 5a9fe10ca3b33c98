import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as root from '../../src/index.js';
import { sections } from '../../src/sections/index.js';
import { ROOT } from './tarball.js';

/** What a page loads of the package. The limits are in .size-limit.mjs. */

/** Bundles a page that imports these names; returns the source files that it loads initially and later, and its initial code. */
async function page(...names: string[]) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from './dist/esm/index.js'`, resolveDir: ROOT },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    outdir: ROOT,
    absWorkingDir: ROOT,
    external: ['react', 'react-dom'],
  });
  /** The files reachable from the entry by these kinds of import. */
  const loaded = (kinds: readonly string[]) => {
    const files = new Set(['stdin.js']);
    for (const file of files) {
      for (const { kind, path } of metafile.outputs[file]?.imports ?? []) {
        if (kinds.includes(kind) && path in metafile.outputs) files.add(path);
      }
    }
    return files;
  };
  const initial = loaded(['import-statement']);
  const ever = loaded(['import-statement', 'dynamic-import']);
  const inputs = (files: Iterable<string>) => [
    ...new Set([...files].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}))),
  ];
  const text = outputFiles
    .filter(({ path }) => [...initial].some((file) => path.endsWith(`/${file}`)))
    .map((file) => file.text)
    .join('\n');
  return {
    initial: inputs(initial),
    later: inputs([...ever].filter((file) => !initial.has(file))),
    text,
  };
}

const exported = Object.entries(root);
/** Public names of the sections, with their folders. */
const widgets = sections.map(({ name, Component }) => {
  const [key = ''] = exported.find(([, value]) => value === Component) ?? [];
  return { section: name as string, name: key };
});

it('does not exceed the limits', () => {
  const out = execFileSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const checks: { name: string; passed: boolean; size: number; sizeLimit: number }[] = JSON.parse(out);
  expect(checks.length).toBeGreaterThan(5);
  expect(checks.filter(({ passed }) => !passed)).toEqual([]);
  expect(checks.filter(({ size }) => size < 1000)).toEqual([]);
}, 120_000);

describe('a page with one widget', () => {
  it.each(widgets)('loads $name and no other', async ({ section, name }) => {
    const { initial, text } = await page(name);
    const folders = new Set(initial.flatMap((path) => /^dist\/esm\/sections\/([^/]+)\//.exec(path)?.[1] ?? []));
    expect([...folders]).toEqual([section]);
    const marked = widgets.filter((other) => text.includes(`name:"${other.section}"`)).map((other) => other.section);
    expect(marked).toEqual([section]);
  });

  it('loads no recharts if the widget has no chart', async () => {
    const { initial, later, text } = await page('OperatingExpenses');
    expect([...initial, ...later].filter((path) => path.includes('node_modules/recharts/'))).toEqual([]);
    expect(text).not.toMatch(/recharts/);
  });
});

it('has the advice about bad data only where the host passes it', async () => {
  const adviceOf = async (...names: string[]) =>
    (await page(...names)).initial.filter((path) => /model\/advice\/(?!default)/.test(path));
  expect(await adviceOf('parseDisclosure')).toEqual([]);
  expect(await adviceOf('parseDisclosure', 'adviceIn')).toContain('dist/esm/model/advice/terms.js');
});

it('loads recharts only later, when a chart comes near the screen', async () => {
  const { initial, later } = await page('BudgetReport');
  const recharts = /node_modules\/recharts\//;
  expect(initial.filter((path) => recharts.test(path))).toEqual([]);
  expect(later.filter((path) => recharts.test(path)).length).toBeGreaterThan(10);
});
