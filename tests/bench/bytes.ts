// `npm run bench:bytes` (after a build): what a page costs, compressed with Brotli, against the budgets of the design.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readPages } from '#src/cli/published.ts';

// What came on the day the editor did, and some room.
const EDITOR = 110_000;

const size = (content: string | Buffer): number => brotliCompressSync(content).length;
const entries = [...readPages('dist')].filter(([path]) => /^\/(concepts|questions|examples)\/./.test(path));
const pages = entries.map(([path, html]) => ({ path, bytes: size(html) })).sort((a, b) => a.bytes - b.bytes);
const script = (name: RegExp): number =>
  readdirSync('dist/_astro')
    .filter((file) => name.test(file))
    .reduce((sum, file) => sum + size(readFileSync(join('dist/_astro', file))), 0);
const median = pages[Math.floor(pages.length / 2)];
const largest = pages.at(-1);

console.table({
  'entry page, median': { bytes: median?.bytes, budget: 14336, which: median?.path },
  'entry page, largest': { bytes: largest?.bytes, budget: 14336, which: largest?.path },
  'script before the reader acts': { bytes: script(/^Base/), budget: 6144 },
  'script when the search opens': { bytes: script(/^panel/) },
  'script when a program is edited': { bytes: script(/^editing/), budget: EDITOR },
});
