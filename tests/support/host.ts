import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder as the plainest of hosts does: files, and `index.html` for folders. With `rules`, lines of the form
 * "from to status", it redirects first and passes the query on, as hosts do that read `_redirects`.
 */
export async function host(folder: string, rules = ''): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  const redirects = new Map(rules.split('\n').map((line) => [line.split(' ')[0], line.split(' ')]));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const [, to, status] = redirects.get(pathname) ?? [];
    if (to !== undefined) {
      response.writeHead(Number(status), { location: to + search }).end();
      return;
    }
    const file = join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
    const found = existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(found ? readFileSync(file) : 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
