import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';

export default {
  input: 'main.js',
  output: { dir: 'dist', format: 'es' },
  plugins: [
    replace({ values: { 'process.env.NODE_ENV': '"production"' }, preventAssignment: true }),
    nodeResolve({ browser: true }),
    commonjs(),
    json(),
  ],
  onwarn(warning, warn) {
    // Pages without server components ignore the 'use client' directive.
    if (warning.code === 'MODULE_LEVEL_DIRECTIVE') return;
    // Ignore circular imports inside dependencies.
    if (warning.code === 'CIRCULAR_DEPENDENCY' && !warning.ids.some((id) => id.includes('budget-disclosure/'))) return;
    warn(warning);
  },
};
