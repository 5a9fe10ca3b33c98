import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Bundles and imports a module of TypeScript and JSX. Its imports are relative to the project's folder. */
export async function bundled(contents) {
  const cache = join('node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bundled-'));
  const outfile = join(folder, 'code.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: '.' },
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      platform: 'node',
      packages: 'external',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
