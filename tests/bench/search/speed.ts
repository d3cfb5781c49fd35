// `npm run build && npm run bench:speed`: how long from a key press until the first result is painted, and how many bytes
// opening the search and asking once costs; here, with 10,000 entries, and in Starlight and VitePress on the same text.
// Bytes are counted from a page that has loaded, with an empty cache, anew for each query; of several the median.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Route } from 'playwright-core';
import { readSearchFiles } from '../../support/search-files.ts';
import { sharded, type Facts, type Names } from '#src/lib/search/files.ts';
import { launch } from '#src/cli/chromium.ts';
import { serveFolder, type Served } from '../serve-folder.ts';
import { buildStarlight, buildVitePress, readPages } from './peers.ts';

const QUERIES = [
  ...['generator', 'deadlock', 'decorator', 'metaclass'],
  ...['shared memory', 'abstract class', 'event loop', 'memory leak'],
];
const WORDS = { word: QUERIES.slice(0, 4), 'two words': QUERIES.slice(4) };
const SENTENCES = [
  'why is my list shared between calls',
  'how do I stop all tasks when one of them fails',
  'what is the difference between a class method and a static method',
  'why does my program not get faster with more threads',
  'how can I read a huge file without loading it into memory',
];
const ENTRIES = 10_000;
const files = readSearchFiles('dist');
const pages = readPages(files.names.pages.map(({ path }) => path));
const folder = join(tmpdir(), 'python-interview-reference-peers');
const here = {
  input: 'dialog input',
  result: 'dialog [role=option]',
  open: '/',
  settled: (query: string) => `search-panel[data-settled="${query}"]`,
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
  const opened = async (): Promise<Page> => {
    const context = await browser.newContext({ baseURL: server.origin });
    const page = await context.newPage();
    if (site.grown === true) await grow(page);
    await page.goto('/', { waitUntil: 'networkidle' });
    return page;
  };
  const bytes: Record<string, number> = {};
  for (const [kind, queries] of Object.entries(site.grown === true ? {} : { ...WORDS, sentence: SENTENCES })) {
    const costs: number[] = [];
    for (const query of queries) {
      const page = await opened();
      const before = server.sent();
      await search(page, site, query);
      await quiet(server);
      costs.push(server.sent() - before);
      await page.context().close();
    }
    bytes[`bytes, ${kind}`] = at(costs, 0.5);
  }
  const page = await opened();
  // What is measured is a search that has begun: each query was asked before.
  for (const query of QUERIES) await search(page, site, query);
  await quiet(server);
  const longTasks = await watchLongTasks(page);
  const times: number[] = [];
  for (const query of [...QUERIES, ...QUERIES]) {
    await page.locator(site.input).fill('');
    await page.locator(site.result).first().waitFor({ state: 'detached' });
    times.push(await timeKey(page, site, query));
  }
  const tasks = await longTasks();
  await page.context().close();
  server.stop();
  return { 'ms, median': at(times, 0.5), 'ms, slowest': at(times, 0.999), 'long tasks': tasks, ...bytes };
}

/** Opens the search where it is not open, and types a query. */
async function search(page: Page, site: Site, query: string): Promise<void> {
  const input = page.locator(site.input);
  if (!(await input.isVisible())) await page.keyboard.press(site.open);
  await input.fill('');
  await input.pressSequentially(query, { delay: 30 });
  if (site.settled !== undefined) await page.locator(site.settled(query)).waitFor({ timeout: 60_000 });
}

/** Waits until nothing has been sent for a second: longer than any of the sites waits for a pause in the typing. */
async function quiet(server: Served): Promise<void> {
  for (let before = -1; before !== server.sent();) {
    before = server.sent();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function at(values: readonly number[], part: number): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0);
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
  const { names, facts } = files;
  const turns = [...Array(Math.ceil(ENTRIES / names.pages.length)).keys()];
  const other = (text: string, turn: number): string => (turn === 0 ? text : text.replace(/\p{L}{5,}/gu, `$&${turn}`));
  const grown: Names = {
    ...names,
    shards: names.shards * turns.length,
    pages: turns.flatMap((turn) =>
      names.pages.map((item) => ({
        ...item,
        label: `${item.label}x${turn}`,
        path: item.path.replace(/\/$/, `-${turn}/`),
        title: other(item.title, turn),
        aliases: item.aliases?.map((text) => other(text, turn)) ?? [],
      })),
    ),
  };
  const all = (kind: 'aliases' | 'phrasings' | 'headings' | 'summaries'): (readonly [string, string])[] => {
    const known = new Map(facts.flatMap((some) => some[kind] ?? []).map((pair) => [pair.join(' '), pair]));
    return turns.flatMap((turn) =>
      [...known.values()].map(([label, text]) => [`${label}x${turn}`, other(text, turn)] as const),
    );
  };
  const said: Facts = { aliases: all('aliases'), phrasings: all('phrasings'), headings: all('headings') };
  const shards = sharded(said, grown.shards);
  const topicOf = new Map(grown.pages.map(({ label, topic }) => [label, topic]));
  const summaries = Map.groupBy(all('summaries'), ([label]) => topicOf.get(label));
  const last = (route: Route): string => /([^/]+)\.json$/.exec(route.request().url())?.[1] ?? '';
  await page.route('**/search/names.json', (route) => route.fulfill({ json: grown }));
  await page.route('**/search/shards/**', (route) => route.fulfill({ json: shards[Number(last(route))] }));
  await page.route('**/search/summaries/*', (route) =>
    route.fulfill({ json: { summaries: summaries.get(last(route)) } }),
  );
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
  /** What is there once an answer to a query is whole. */
  readonly settled?: (query: string) => string;
}
