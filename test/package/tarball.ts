import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Packed {
  /** Path of the tarball. */
  path: string;
  data: ArrayBuffer;
  /** Paths in the package. */
  files: readonly string[];
}

/** Packs the built package as `npm publish` does. `name` keeps parallel tests apart. */
export function pack(name: string): Packed {
  const folder = `${ROOT}node_modules/.cache/packed/${name}`;
  mkdirSync(folder, { recursive: true });
  const out = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(out) as [{ filename: string; files: { path: string }[] }];
  const path = `${folder}/${filename}`;
  return { path, data: Uint8Array.from(readFileSync(path)).buffer, files: files.map((file) => file.path) };
}
