import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The files that end up in a bundle of one module. */
async function filesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    packages: 'external',
    loader: { '.css': 'empty' },
    outdir: 'out',
    splitting: false,
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs).filter((path) => path.includes('src/model/audit/'));
}

describe('the audit', () => {
  it('is not part of any section', async () => {
    expect(await filesOf('sections/index.ts')).toEqual([]);
  });

  it('is part of the report, which shows it', async () => {
    expect(await filesOf('report/BudgetReport.tsx')).not.toEqual([]);
  });
});
