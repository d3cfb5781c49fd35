import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder as a host would, and counts what it sends. Every site of a benchmark gets the same treatment.
 * @param pack compresses what has one of the known types; null leaves a file as it is
 */
export async function serveFolder(root: string, pack: Pack): Promise<Served> {
  let sent = 0;
  const server = createServer((request, response) => {
    let path = join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    try {
      if (statSync(path).isDirectory()) path = join(path, 'index.html');
      const type = TYPES[extname(path)];
      const packed = type === undefined ? null : pack(path, type);
      const content = packed?.content ?? readFileSync(path);
      response.setHeader('content-type', type ?? 'application/octet-stream');
      response.setHeader('cache-control', 'max-age=600');
      if (packed !== null) response.setHeader('content-encoding', packed.encoding);
      sent += content.length;
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { origin: `http://localhost:${port}`, sent: () => sent, stop: () => void server.close() };
}

type Pack = (path: string, type: string) => { readonly encoding: 'gzip' | 'br'; readonly content: Buffer } | null;

/** A folder on a port; `sent` counts the bytes of all bodies so far, as they were sent. */
export interface Served {
  readonly origin: string;
  readonly sent: () => number;
  readonly stop: () => void;
}
