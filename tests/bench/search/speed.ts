// `npm run build && npm run bench:speed`: how long from a key press until the first result is painted, and how many bytes
// opening the search and asking once costs; here, with 10,000 entries, and in Starlight and VitePress on the same text.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { readSearchFiles } from '../../support/search-files.ts';
import type { Details, Names, Phrasings } from '#src/lib/search/files.ts';
import { launch } from '#src/cli/chromium.ts';
import { serveFolder } from '../serve-folder.ts';
import { buildStarlight, buildVitePress, readPages } from './peers.ts';

const QUERIES = [
  ...['generator', 'deadlock', 'decorator', 'metaclass'],
  ...['shared memory', 'abstract class', 'event loop', 'memory leak'],
];
const SENTENCE = 'why is my list shared between calls';
const ENTRIES = 10_000;
const files = readSearchFiles('dist');
const pages = readPages(files.names.pages.map(({ path }) => path));
const folder = join(tmpdir(), 'python-interview-reference-peers');
const here = {
  input: 'dialog input',
  result: 'dialog [role=option]',
  open: '/',
  settled: 'search-panel[data-settled="generator function"]',
  sentence: `search-panel[data-settled="${SENTENCE}"]`,
};
const sites: Site[] = [
  { name: 'this site', root: 'dist', ...here },
  { name: `this site, ${ENTRIES} entries`, root: 'dist', ...here, grown: true },
  {
    name: 'Starlight',
    root: buildStarlight(join(folder, 'starlight'), pages),
    input: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result',
    open: 'Control+k',
  },
  {
    name: 'VitePress',
    root: buildVitePress(join(folder, 'vitepress'), pages),
    input: '.search-input',
    result: '.result',
    open: 'Control+k',
  },
];
const browser = await launch();
const rows: Record<string, object> = {};
for (const site of sites) rows[site.name] = await measure(browser, site);
await browser.close();
console.table(rows);

async function measure(browser: Browser, site: Site): Promise<object> {
  const server = await serveFolder(site.root, gzip);
  const page = await browser.newPage({ baseURL: server.origin });
  if (site.grown === true) await grow(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  const before = server.sent();
  await page.keyboard.press(site.open);
  await page.locator(site.input).waitFor();
  await page.locator(site.input).pressSequentially('generato', { delay: 30 });
  await timeKey(page, site, 'r');
  await page.waitForLoadState('networkidle');
  const cost = server.sent() - before;
  await page.locator(site.input).pressSequentially(' function', { delay: 30 });
  // What is measured below is a search that has begun: the whole index is there.
  if (site.settled !== undefined) await page.locator(site.settled).waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const costOfTwo = server.sent() - before;
  await page.locator(site.input).fill(SENTENCE);
  if (site.sentence !== undefined) await page.locator(site.sentence).waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const costOfSentence = server.sent() - before;
  const longTasks = await watchLongTasks(page);
  const times: number[] = [];
  for (const query of [...QUERIES, ...QUERIES]) {
    await page.locator(site.input).fill('');
    await page.locator(site.result).first().waitFor({ state: 'detached' });
    times.push(await timeKey(page, site, query));
  }
  times.sort((a, b) => a - b);
  const tasks = await longTasks();
  await page.close();
  server.stop();
  const at = (part: number): number => Math.round(times[Math.floor(times.length * part)] ?? 0);
  return {
    'ms, median': at(0.5),
    'ms, slowest': at(0.999),
    'long tasks': tasks,
    ...(site.grown === true
      ? {}
      : { 'bytes for a word': cost, 'and a second': costOfTwo, 'and a sentence': costOfSentence }),
  };
}

/** Sets a whole query as one key press, in the page, and waits for the frame after the first result is there. */
function timeKey(page: Page, { input, result }: Site, text: string): Promise<number> {
  return page.evaluate(
    ([field, line, typed]) =>
      new Promise<number>((done, fail) => {
        const element = document.querySelector<HTMLInputElement>(field);
        if (element === null) return fail(new Error(`There is no ${field}.`));
        const before = document.querySelector(line);
        const observer = new MutationObserver(() => {
          const first = document.querySelector(line);
          if (first === null || first === before) return;
          observer.disconnect();
          clearTimeout(limit);
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        });
        observer.observe(document.body, { childList: true, subtree: true });
        const limit = setTimeout(() => fail(new Error(`No result for ${typed} within 10 s.`)), 10_000);
        const start = performance.now();
        element.value += typed;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    [input, result, text] as const,
  );
}

/** @returns how many tasks of over 50 ms the page has had since */
async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  const count = await page.evaluateHandle(() => {
    const seen = { tasks: 0 };
    new PerformanceObserver((list) => (seen.tasks += list.getEntries().length)).observe({ type: 'longtask' });
    return seen;
  });
  return () => count.evaluate(({ tasks }) => tasks);
}

/** Gives the page an index of many entries: ours, over and over, each time with every word told apart. */
async function grow(page: Page): Promise<void> {
  const { names, phrasings, details } = files;
  const turns = [...Array(Math.ceil(ENTRIES / names.pages.length)).keys()];
  const other = (texts: readonly string[], turn: number): string[] =>
    turn === 0 ? [...texts] : texts.map((text) => text.replace(/\p{L}{5,}/gu, `$&${turn}`));
  const grown: Names = {
    topics: names.topics,
    pages: turns.flatMap((turn) =>
      names.pages.map((item) => ({
        ...item,
        label: `${item.label}x${turn}`,
        path: item.path.replace(/\/$/, `-${turn}/`),
        title: other([item.title], turn).join(' '),
        aliases: other(item.aliases ?? [], turn),
      })),
    ),
  };
  const sentences = Object.entries(phrasings).flatMap(([label, [aliases, texts]]) =>
    turns.map((turn) => [`${label}x${turn}`, [other(aliases, turn), other(texts, turn)]] as const),
  );
  const whole: Phrasings = Object.fromEntries(sentences);
  await page.route('**/search/names.json', (route) => route.fulfill({ json: grown }));
  await page.route('**/search/phrasings.json', (route) => route.fulfill({ json: whole }));
  for (const [topic, { entries, programs }] of details) {
    const known = Object.entries(entries).flatMap(([label, { summary, headings }]) =>
      turns.map((turn) => {
        const [text = ''] = other([summary], turn);
        return [`${label}x${turn}`, { summary: text, headings: other(headings, turn) }] as const;
      }),
    );
    const json: Details = { entries: Object.fromEntries(known), programs };
    await page.route(`**/search/details/${topic}.json`, (route) => route.fulfill({ json }));
  }
}

function gzip(path: string, type: string): { encoding: 'gzip'; content: Buffer } | null {
  return type === 'application/wasm' ? null : { encoding: 'gzip', content: gzipSync(readFileSync(path)) };
}

/** A built site and how its search is used: the key that opens it, its field and a line of its list. */
interface Site {
  readonly name: string;
  readonly root: string;
  readonly open: string;
  readonly input: string;
  readonly result: string;
  readonly grown?: boolean;
  readonly settled?: string;
  readonly sentence?: string;
}
