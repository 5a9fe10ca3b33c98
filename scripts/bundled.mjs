import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What a module of TypeScript and JSX exports; its imports are relative to the project's folder. Packages are those of node_modules. */
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
