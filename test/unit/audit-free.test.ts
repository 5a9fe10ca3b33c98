import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The files of the audit that end up in a bundle of one module. */
async function auditFilesOf(entry: string): Promise<string[]> {
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
  it('is not bundled with any section', async () => {
    expect(await auditFilesOf('sections/index.ts')).toEqual([]);
  });

  it('is bundled with the report', async () => {
    expect(await auditFilesOf('report/BudgetReport.tsx')).not.toEqual([]);
  });
});
