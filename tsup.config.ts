import { defineConfig, type Options } from 'tsup';

/** Chinese text is not escaped: it is smaller, and can be searched for. */
const esbuildOptions: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8';
};

/**
 * Two builds. ESM has one file per source file, because bundling drops 'use client' and prevents tree shaking of widgets. CJS has one
 * file per entry, for `require`. Declarations come from tsc (tsconfig.build.json).
 */
export default defineConfig([
  {
    entry: ['src/**/*.{ts,tsx}'],
    outDir: 'dist/esm',
    format: 'esm',
    bundle: false,
    // One file per source file, without shared chunks.
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
    // No source maps: a second copy of the sources would be a fifth of the package, and the maps of the ES modules have them.
    sourcemap: false,
    clean: true,
    // A separate chunk for charts keeps recharts lazy with require(), too.
    splitting: true,
    external: ['react', 'react-dom'],
  },
]);
