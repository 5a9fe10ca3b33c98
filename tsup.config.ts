import { defineConfig, type Options } from 'tsup';

/** Chinese is written as such, not in escapes: smaller, and a search in the package finds it. */
const esbuildOptions: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8';
};

/**
 * Two builds. ESM keeps one file for each source file, because bundling drops 'use client' silently and defeats tree shaking of
 * widgets; CJS is one file an entry, for `require`. Declarations come from tsc (tsconfig.build.json).
 */
export default defineConfig([
  {
    entry: ['src/**/*.{ts,tsx}'],
    outDir: 'dist/esm',
    format: 'esm',
    bundle: false,
    // One file for each source file, and nothing shared that would have to be loaded beside it.
    splitting: false,
    target: 'es2020',
    esbuildOptions,
    sourcemap: true,
    clean: true,
  },
  {
    entry: { index: 'src/index.ts', model: 'src/model/index.ts' },
    outDir: 'dist/cjs',
    format: 'cjs',
    target: 'es2020',
    esbuildOptions,
    // The same code as in the ES modules, whose maps show the sources; a second copy of them would be a fifth of the package.
    sourcemap: false,
    clean: true,
    // A charts chunk of its own keeps recharts lazy for those who require() the package, too.
    splitting: true,
    external: ['react', 'react-dom'],
  },
]);
