/**
 * The stylesheet as it is shipped and as Storybook shows it. Sources have flat `.bd-…` selectors; here each of them is raised above
 * whatever a host page says by elements, classes and one id, so that `.content table td` or `#zoom p` of a portal is no match for
 * `.bd-td`. Raised by the same, they keep their order among themselves.
 */
import { readFile } from 'node:fs/promises';
import postcss from 'postcss';

/** True of every element, as none has two ids, and counts as two of them. */
const ALWAYS = ':not(#b#d)';

/**
 * A PostCSS plugin.
 * @param {(file: string) => boolean} [ours] whether the rules of a file are ours to raise; default: all are
 * @returns {import('postcss').Plugin}
 */
export const raised = (ours = () => true) => ({
  postcssPlugin: 'budget-disclosure-raised',
  OnceExit(root) {
    root.walkRules((rule) => {
      if (rule.parent?.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return;
      if (ours(rule.source?.input.file ?? '')) rule.selectors = rule.selectors.map((selector) => ALWAYS + selector);
    });
  },
});

/** For esbuild, which puts the files together. @type {import('esbuild').Plugin} */
export const raisedFiles = {
  name: 'raised',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { css } = await postcss([raised()]).process(await readFile(path, 'utf8'), { from: path });
      return { contents: css, loader: 'css' };
    }),
};
