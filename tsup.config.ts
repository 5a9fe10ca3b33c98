import { defineConfig } from 'tsup';

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
    sourcemap: true,
    clean: true,
  },
  {
    entry: { index: 'src/index.ts', model: 'src/model/index.ts' },
    outDir: 'dist/cjs',
    format: 'cjs',
    target: 'es2020',
    sourcemap: true,
    clean: true,
    // A charts chunk of its own keeps recharts lazy for those who require() the package, too.
    splitting: true,
    external: ['react', 'react-dom'],
  },
]);
