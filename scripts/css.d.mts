import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'postcss';

export function raised(ours?: (file: string) => boolean): Plugin;
export function fallbacks(ours?: (file: string) => boolean): Plugin;
export const raisedFiles: EsbuildPlugin;
