/** Bundles the pages like a portal: minified ES modules with code splitting. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(HERE);
/** Output folder, ignored by git. */
export const OUT = join(ROOT, 'node_modules', '.cache', 'bench');

const common = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  // One copy of react for all pages, and our package as built.
  alias: {
    'budget-disclosure': join(ROOT, 'dist/esm/index.js'),
    react: join(ROOT, 'node_modules/react'),
    'react-dom': join(ROOT, 'node_modules/react-dom'),
  },
  nodePaths: [join(ROOT, 'node_modules')],
  logLevel: 'error',
};

const ENTRY = (page) => `
  import { hydrateRoot } from 'react-dom/client';
  import { App } from './pages/${page}.jsx';
  ${page === 'ours' ? "import { parseDisclosure } from 'budget-disclosure';" : ''}
  const read = JSON.parse(document.getElementById('content').textContent);
  const content = ${page === 'ours' ? 'parseDisclosure(read).disclosure' : 'read'};
  const layout = document.documentElement.dataset.layout;
  hydrateRoot(document.getElementById('root'), <App content={content} layout={layout} />);
`;

const SERVER = (page) => `
  import { renderToString } from 'react-dom/server';
  import { App } from './pages/${page}.jsx';
  ${page === 'ours' ? "import { parseDisclosure } from 'budget-disclosure';" : ''}
  ${page === 'antd' ? "import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs';" : ''}
  export const read = (content) => ${page === 'ours' ? 'parseDisclosure(content).disclosure' : 'content'};
  export function render(content, layout) {
    ${
      page === 'antd'
        ? `const cache = createCache();
           const html = renderToString(<StyleProvider cache={cache}><App content={content} layout={layout} /></StyleProvider>);
           return { html, style: extractStyle(cache) };`
        : 'return { html: renderToString(<App content={content} layout={layout} />), style: "" };'
    }
  }
`;

const ITEMS = `
  import { createRoot } from 'react-dom/client';
  import { GeneralPublicBudget, parseDisclosure } from 'budget-disclosure';
  import { Items } from './pages/items-bare.jsx';
  import { disclosureOf, itemsOf } from './items.mjs';
  const shown = {
    bare: (count) => <Items items={itemsOf(count)} />,
    ours: (count) => <GeneralPublicBudget disclosure={parseDisclosure(disclosureOf(count)).disclosure} />,
  };
  // The data is created before the measurement.
  window.prepare = (page, count) => {
    const element = shown[page](count);
    const root = createRoot(document.getElementById('root'));
    window.mount = () => root.render(element);
    window.unmount = () => root.unmount();
  };
`;

async function bundle(contents, options) {
  const result = await build({
    ...common,
    ...options,
    stdin: { contents, resolveDir: HERE, loader: 'jsx', sourcefile: 'entry.jsx' },
  });
  return result;
}

/** Bundles every page for the browser and for the server. */
export async function bundlePages(pages) {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const browser = { splitting: true, minify: true, target: 'chrome90', chunkNames: '[name]-[hash]' };
  for (const page of pages) {
    await bundle(ENTRY(page), { ...browser, outdir: join(OUT, page), entryNames: 'main' });
    await bundle(SERVER(page), {
      platform: 'node',
      outfile: join(OUT, page, 'server.mjs'),
      minify: true,
      banner: REQUIRE,
    });
  }
  await bundle(ITEMS, { ...browser, outdir: join(OUT, 'items'), entryNames: 'main' });
  writeFileSync(join(OUT, 'page.css'), readFileSync(join(HERE, 'pages/page.css')));
  writeFileSync(join(OUT, 'ours.css'), readFileSync(join(ROOT, 'dist/styles.css')));
}

/** react-dom/server requires Node modules. */
const REQUIRE = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };
