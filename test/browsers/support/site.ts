import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A portal's content security policy: styles and scripts from files only. */
const POLICY = "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:";

/**
 * What happens to the page's script. `missing`: it is not found. `throws`: it fails before hydration. `late`: it hydrates when a test calls
 * `window.hydrate()`. Default: it hydrates at once.
 */
export type Script = 'missing' | 'throws' | 'late';

export interface Site {
  /** URL of the page with this name. */
  url(page: string, script?: Script): string;
  /** Sets whether lazy chunks can be loaded. If not, their requests fail. */
  later(there: boolean): void;
  close(): Promise<void>;
}

/**
 * Serves pages of the built package (`dist/`) like a portal: server-rendered HTML, a code-split bundle that is not transpiled for old
 * browsers, the shipped stylesheet, and a strict content security policy.
 * @param source a TSX module that exports `pages`, an element for each name: `{ report: <BudgetReport … /> }`
 */
export async function serveSite(source: string): Promise<Site> {
  const [html, scripts] = await Promise.all([writeHtml(source), bundleScripts(source)]);
  const css = readFileSync(`${ROOT}dist/styles.css`, 'utf8');
  const atFirst = firstOf(scripts);
  let laterThere = true;
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const name = decodeURIComponent(pathname.slice(1));
    if (!laterThere && scripts.has(name) && !atFirst.has(name)) {
      response.destroy();
      return;
    }
    const script = searchParams.get('script') === 'missing' ? '/missing.js' : '/main.js';
    const [type, body] = scripts.has(name)
      ? ['text/javascript', scripts.get(name)]
      : name === 'styles.css'
        ? ['text/css', css]
        : ['text/html', html.get(name)?.replace('/main.js', script)];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': POLICY,
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: (page, script) => {
      if (!html.has(page)) throw new Error(`No page ${page}; there are ${[...html.keys()].join(', ')}.`);
      return `http://127.0.0.1:${port}/${encodeURIComponent(page)}${script === undefined ? '' : `?script=${script}`}`;
    },
    later: (there) => {
      laterThere = there;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The scripts that the page imports statically. All others are lazy chunks. */
function firstOf(scripts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const first = new Set(['main.js']);
  for (const name of first) {
    for (const [, imported = ''] of (scripts.get(name) ?? '').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      first.add(imported);
    }
  }
  return first;
}

/** Sets `<html data-hydrated>` after hydration. */
const BROWSER_ENTRY = `
  import { useEffect } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  import { pages } from 'pages';
  function Page({ children }) {
    useEffect(() => { document.documentElement.dataset.hydrated = ''; }, []);
    return children;
  }
  const name = decodeURIComponent(location.pathname.slice(1));
  const script = new URLSearchParams(location.search).get('script');
  if (script === 'throws') throw new Error('The script of this page fails.');
  const hydrate = () => void hydrateRoot(document.getElementById('root'), <Page>{pages[name]}</Page>);
  if (script === 'late') window.hydrate = hydrate;
  else hydrate();
`;

const SERVER_ENTRY = `
  import { renderToString } from 'react-dom/server';
  import { pages } from 'pages';
  export const html = Object.entries(pages).map(([name, page]) => [name, renderToString(page)]);
`;

const OPTIONS = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  charset: 'utf8',
  absWorkingDir: ROOT,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'silent',
} as const;

const stdin = (contents: string) => ({ contents, resolveDir: ROOT, loader: 'tsx' as const });

/** Lets the entries import the test's own module. */
const pagesFrom = (source: string): Plugin => ({
  name: 'pages',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^pages$/ }, ({ path }) => ({ path, namespace: 'test' }));
    onLoad({ filter: /./, namespace: 'test' }, () => ({ contents: source, resolveDir: ROOT, loader: 'tsx' }));
  },
});

async function bundleScripts(source: string): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    ...OPTIONS,
    stdin: stdin(BROWSER_ENTRY),
    plugins: [pagesFrom(source)],
    splitting: true,
    write: false,
    outdir: ROOT,
    entryNames: 'main',
    chunkNames: 'chunk-[hash]',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(ROOT.length), text]));
}

/** The HTML of each page. The bundle runs inside the repository, so that it can import react. */
async function writeHtml(source: string): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    ...OPTIONS,
    stdin: stdin(SERVER_ENTRY),
    plugins: [pagesFrom(source)],
    platform: 'node',
    external: ['react', 'react-dom'],
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const folder = `${ROOT}node_modules/.cache/sites/`;
  const file = `${folder}${createHash('sha256').update(code).digest('hex').slice(0, 12)}.mjs`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  const { html } = (await import(pathToFileURL(file).href)) as { html: [string, string][] };
  return new Map(html.map(([name, body]) => [name, document(body)]));
}

const document = (body: string) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/styles.css">
    <title>Page</title>
  </head>
  <body>
    <div id="root">${body}</div>
    <script type="module" src="/main.js"></script>
  </body>
</html>`;
