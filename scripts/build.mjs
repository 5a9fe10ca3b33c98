/** `npm run build`: code by tsup, declarations by tsc, one minified stylesheet, schema and samples, all into dist/. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const run = (command, ...args) =>
  execFileSync('npx', [command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });

rmSync('dist', { recursive: true, force: true });
run('tsup', '--silent');
run('tsc', '-p', 'tsconfig.build.json');

// Types of the CommonJS entries: the same declarations in a folder that says it is CommonJS, for those who resolve as Node does.
writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n');
cpSync('dist/esm', 'dist/cjs/types', {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || path.endsWith('.d.ts'),
});

await build({
  entryPoints: ['src/styles.css'],
  outfile: 'dist/styles.css',
  bundle: true,
  minify: true,
  // The oldest browsers supported. What they lack is an enhancement and stays as written, container queries among it.
  target: ['chrome90', 'firefox90', 'safari14.1'],
  logLevel: 'warning',
});
copyFileSync('schema.json', 'dist/schema.json');
cpSync('src/samples', 'dist/samples', { recursive: true });
