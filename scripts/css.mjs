/**
 * The stylesheet as it is shipped and as Storybook shows it. Sources have flat `.bd-…` selectors and container queries. Here container
 * queries get a fallback for browsers without them, and every selector is raised above whatever a host page says by elements, classes
 * and one id, so that `.content table td` or `#zoom p` of a portal is no match for `.bd-td`. Raised by the same, selectors keep their
 * order among themselves.
 */
import { readFile } from 'node:fs/promises';
import postcss from 'postcss';

/** Matches everything; adds (2,0,0) specificity. */
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

/** The name of the container and the bounds of its width. */
const QUERY = /^([\w-]+) (.+)$/;
const BOUND = /^\((min|max)-width: ([\d.]+)px\)$/;

/** The rules of a query for other places: each selector with a condition that adds nothing to its specificity. */
function rulesWhere(query, condition) {
  const { nodes } = query.clone();
  for (const rule of nodes.filter(({ type }) => type === 'rule')) {
    rule.selectors = rule.selectors.map((selector) => selector.replace(/(::[\w-]+)?$/, `:where(${condition})$1`));
  }
  return nodes;
}

/** The rules of a container query as they are for browsers without. */
function fallback(query) {
  const [, name, condition = ''] = QUERY.exec(query.params) ?? [];
  const reached = condition.split(' and ').map((text) => {
    const [, side, px] = BOUND.exec(text) ?? [];
    if (px === undefined)
      throw query.error('A container query has a name and bounds of a width in px, or it has no fallback.');
    // `max-width: 639.98px` ends where `min-width: 640px` begins.
    const width = `[data-${name}~="${Math.ceil(px)}"]`;
    return side === 'min' ? width : `:not(${width})`;
  });
  const unmeasured = postcss.atRule({ name: 'media', params: condition });
  unmeasured.append(rulesWhere(query, `.${name} :not([data-${name}] *)`));
  const rules = postcss.atRule({ name: 'supports', params: 'not (container-type: inline-size)' });
  return rules.append(unmeasured, rulesWhere(query, `[data-${name}]${reached.join('')} *`));
}

/**
 * A PostCSS plugin: after each container query, its fallback. Once scripts have measured a container, it goes by the widths it has
 * reached, which `src/parts/useOwnWidth.ts` writes as `data-<name of the container>`; until then, by the width of the window.
 * The element that is the container has its name as a class.
 * @param {(file: string) => boolean} [ours] whether the queries of a file are ours; default: all are
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

/** For esbuild, which puts the files together. @type {import('esbuild').Plugin} */
export const raisedFiles = {
  name: 'raised',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { css } = await postcss([fallbacks(), raised()]).process(await readFile(path, 'utf8'), { from: path });
      return { contents: css, loader: 'css' };
    }),
};
