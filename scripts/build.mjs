/** `npm run build`: code by tsup, declarations by tsc, one minified stylesheet, schema and samples, all into dist/. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { raisedFiles } from './css.mjs';

const run = (command, ...args) =>
  execFileSync('npx', [command, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });

/** Files below a folder with this ending. */
const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));

/** The declarations that these ones import, directly or not. */
function reachable(entries) {
  const seen = new Set(entries);
  for (const path of seen) {
    for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
      seen.add(join(dirname(path), `${target}.d.ts`));
    }
  }
  return seen;
}

rmSync('dist', { recursive: true, force: true });
run('tsup', '--silent');
run('tsc', '-p', 'tsconfig.build.json');

// Only declarations that public types refer to are published: the inferred types of the schema alone are megabytes.
const declared = reachable([join('dist', 'esm', 'index.d.ts'), join('dist', 'esm', 'model', 'index.d.ts')]);
for (const path of filesIn('dist/esm', '.d.ts')) if (!declared.has(path)) rmSync(path);
// For compilers that check side-effect imports of stylesheets.
writeFileSync('dist/esm/styles.css.d.ts', 'export {};\n');

// The bundler's export helper uses for…in, which on some pages also lists members of Object.prototype.
for (const path of filesIn('dist/cjs', '.cjs')) {
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.replace('for (var name in all)', 'for (var name of Object.getOwnPropertyNames(all))'));
}

// Types of the CommonJS entries: the same declarations in a CommonJS folder, for `moduleResolution: node16`.
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
  plugins: [raisedFiles],
  // The oldest supported browsers. Features that they lack, such as container queries, are enhancements and are not transformed.
  target: ['chrome90', 'firefox90', 'safari14.1'],
  logLevel: 'warning',
});
copyFileSync('schema.json', 'dist/schema.json');
copyFileSync('props.json', 'dist/props.json');
copyFileSync('messages.json', 'dist/messages.json');
cpSync('src/samples', 'dist/samples', { recursive: true });
