/**
 * Transforms the stylesheet for the package and for Storybook. Sources have flat `.bd-…` selectors and container queries. Container
 * queries get a fallback for browsers without them. All selectors get a specificity above that of host rules with elements, classes and
 * one id (`.content table td`, `#zoom p`). As all are raised equally, their order does not change.
 */
import { readFile } from 'node:fs/promises';
import postcss from 'postcss';

/** Matches everything; adds (2,0,0) specificity. */
const ALWAYS = ':not(#b#d)';

/**
 * A PostCSS plugin.
 * @param {(file: string) => boolean} [ours] which files to transform; default: all
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

/** The name of the container and the condition. */
const QUERY = /^([\w-]+) (.+)$/;
const BOUND = /^\((min|max)-width: ([\d.]+)px\)$/;

/** Copies the rules of a query and adds a condition to each selector, without changing its specificity. */
function rulesWhere(query, condition) {
  const { nodes } = query.clone();
  for (const rule of nodes.filter(({ type }) => type === 'rule')) {
    rule.selectors = rule.selectors.map((selector) => selector.replace(/(::[\w-]+)?$/, `:where(${condition})$1`));
  }
  return nodes;
}

/** The rules of a container query for browsers without container queries. */
function fallback(query) {
  const [, name, condition = ''] = QUERY.exec(query.params) ?? [];
  const reached = condition.split(' and ').map((text) => {
    const [, side, px] = BOUND.exec(text) ?? [];
    if (px === undefined)
      throw query.error('There is no fallback for this container query: use a name and min-width or max-width in px.');
    // `max-width: 639.98px` is the complement of `min-width: 640px`.
    const width = `[data-${name}~="${Math.ceil(px)}"]`;
    return side === 'min' ? width : `:not(${width})`;
  });
  const unmeasured = postcss.atRule({ name: 'media', params: condition });
  unmeasured.append(rulesWhere(query, `.${name} :not([data-${name}] *)`));
  const rules = postcss.atRule({ name: 'supports', params: 'not (container-type: inline-size)' });
  return rules.append(unmeasured, rulesWhere(query, `[data-${name}]${reached.join('')} *`));
}

/**
 * A PostCSS plugin that adds a fallback after each container query. Once scripts have measured a container, the fallback uses the
 * breakpoints that it has reached, which `src/parts/useOwnWidth.ts` writes to `data-<name of the container>`; until then, it uses the
 * width of the window. The container must have its name as a class.
 * @param {(file: string) => boolean} [ours] which files to transform; default: all
 * @returns {import('postcss').Plugin}
 */
export const fallbacks = (ours = () => true) => ({
  postcssPlugin: 'budget-disclosure-fallbacks',
  OnceExit(root) {
    root.walkAtRules('container', (query) => {
      if (ours(query.source?.input.file ?? '')) query.after(fallback(query));
    });
  },
});

/** Both plugins for esbuild, which bundles the files. @type {import('esbuild').Plugin} */
export const raisedFiles = {
  name: 'raised',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { css } = await postcss([fallbacks(), raised()]).process(await readFile(path, 'utf8'), { from: path });
      return { contents: css, loader: 'css' };
    }),
};
