/** Serves the built pages locally with gzip, like a portal. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OUT } from './bundle.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** @param {Record<string, string>} pages HTML by path */
export async function serve(pages) {
  const packed = new Map();
  const bodyOf = (path) => {
    if (!packed.has(path)) {
      const file = join(OUT, normalize(path));
      const body = pages[path] ?? (existsSync(file) && path !== '/' ? readFileSync(file) : undefined);
      packed.set(path, body === undefined ? undefined : gzipSync(body, { level: 9 }));
    }
    return packed.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = bodyOf(pathname);
    if (body === undefined) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const type = TYPES[extname(pathname)] ?? TYPES['.html'];
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
