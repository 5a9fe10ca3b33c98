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
    // A page without server components has no use for the directive.
    if (warning.code === 'MODULE_LEVEL_DIRECTIVE') return;
    // Cycles inside dependencies are theirs.
    if (warning.code === 'CIRCULAR_DEPENDENCY' && !warning.ids.some((id) => id.includes('budget-disclosure/'))) return;
    warn(warning);
  },
};
