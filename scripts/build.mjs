/** `npm run build`: code by tsup, declarations by tsc, one minified stylesheet, schema and samples, all into dist/. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const run = (command, ...args) =>
  execFileSync('npx', [command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });

rmSync('dist', { recursive: true, force: true });
run('tsup', '--silent');
run('tsc', '-p', 'tsconfig.build.json');

// Types of the CommonJS entries: the same declarations under a .cts name, so that node16 resolution sees their format.
mkdirSync('dist/cjs', { recursive: true });
writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n');
run('tsc', '-p', 'tsconfig.build.json', '--outDir', 'dist/cjs/types');

await build({
  entryPoints: ['src/styles.css'],
  outfile: 'dist/styles.css',
  bundle: true,
  minify: true,
  // Logical properties and container queries stay as written: esbuild must not lower them to physical ones.
  target: ['chrome105', 'firefox110', 'safari16'],
  logLevel: 'warning',
});
copyFileSync('schema.json', 'dist/schema.json');
cpSync('src/samples', 'dist/samples', { recursive: true });
