import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';

const root = parse(readFileSync('dist/run/sandbox.html', 'utf8'));

it('the frame for programs allows its own script, blobs and WebAssembly, and nothing else', () => {
  const code = root.querySelector('script')?.innerHTML ?? '';
  const hash = createHash('sha256').update(code).digest('base64');
  const policy = root.querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(policy).toBe(`default-src 'none'; script-src 'sha256-${hash}' blob: 'wasm-unsafe-eval'; worker-src blob:`);
});
