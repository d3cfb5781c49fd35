// `npm run build && npm run bench:search [-- tune|held|all] [--misses]`: asks the real dialog, in Chromium, every query
// of queries.yaml, and asks plain Pagefind and MiniSearch (over the same short index, as VitePress sets it) the same.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import { launch } from '#src/cli/chromium.ts';
import { serve } from '../../support/site.ts';
import { readDocs } from '../../support/search-files.ts';
import { placeOf, scoreOf, type Outcome, type Query, type Score } from './metrics.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const half = positionals[0] ?? 'tune';
const all = parse(readFileSync(new URL('./queries.yaml', import.meta.url), 'utf8')) as Query[];
const queries = all.filter((query) => half === 'all' || query.half === half);
const [browser, site] = await Promise.all([launch(), serve()]);
const page = await browser.newPage({ baseURL: site.origin });
report('The dialog', await ask(queries, (query) => askDialog(page, query)));
report('Pagefind alone', await ask(queries, (query) => askPagefind(page, query)));
const miniSearch = openMiniSearch();
report('MiniSearch alone', await ask(queries, (query) => Promise.resolve(askMiniSearch(miniSearch, query))));
await browser.close();
await site.stop();

async function ask(list: readonly Query[], one: (query: Query) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of list) outcomes.push(await one(query));
  return outcomes;
}

/** Asks on a page of its own, as the first query of a visit, and reads the list once the panel has settled. */
async function askDialog(page: Page, query: Query): Promise<Outcome> {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill(query.q);
  await page.locator(`search-panel[data-place=dialog][data-settled=${JSON.stringify(query.q.trim())}]`).waitFor();
  const links = await page
    .locator('dialog [role=option] a')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
  return { query, ids: idsOf(links), weak: (await page.locator('dialog [data-weak]').count()) > 0 };
}

async function askPagefind(page: Page, query: Query): Promise<Outcome> {
  const links = await page.evaluate(async (text) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
    const results = /[\p{L}\p{N}]/u.test(text) ? (await pagefind.search(text)).results : [];
    return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
  }, query.q);
  return { query, ids: idsOf(links), weak: links.length === 0 };
}

function openMiniSearch(): MiniSearch {
  const docs = readDocs('dist');
  const engine = new MiniSearch({
    idField: 'path',
    fields: ['title', 'aliases', 'identifiers', 'phrasings', 'headings', 'summary'],
    // https://github.com/vuejs/vitepress/blob/main/src/client/theme-default/components/VPLocalSearchBox.vue
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, aliases: 4, identifiers: 3, phrasings: 2 } },
  });
  engine.addAll(
    docs.map(({ path, title, aliases, identifiers, phrasings, headings, summary }) => ({
      ...{ path, title, summary },
      ...{ aliases: aliases.join(' '), identifiers: identifiers.join(' '), phrasings: phrasings.join(' ') },
      headings: headings.map(({ text }) => text).join(' '),
    })),
  );
  return engine;
}

function askMiniSearch(engine: MiniSearch, query: Query): Outcome {
  const paths = engine.search(query.q).map((result) => String(result.id));
  return { query, ids: idsOf(paths), weak: paths.length === 0 };
}

/** "/questions/zip/" is question/zip; several lines of one entry are one result. */
function idsOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.replace(/^\/([a-z]+)s\/(.*)\/$/, '$1/$2')))];
}

function report(engine: string, outcomes: readonly Outcome[]): void {
  const answerable = outcomes.filter(({ query }) => query.want.length > 0);
  const nothing = outcomes.filter(({ query }) => query.want.length === 0);
  const classes = Map.groupBy(answerable, ({ query }) => query.class);
  console.log(`\n${engine}, ${half} half: ${answerable.length} queries with an answer, ${nothing.length} without`);
  console.log('class                queries     @1     @3    MRR   nDCG   none   weak');
  for (const [name, list] of classes) console.log(row(name, scoreOf(list)));
  console.log(row('all', scoreOf(answerable)));
  console.log(`says that there is nothing: ${nothing.filter(({ weak }) => weak).length} of ${nothing.length}`);
  if (values.misses !== true || engine !== 'The dialog') return;
  for (const outcome of outcomes) {
    const { query, ids, weak } = outcome;
    const wrong = query.want.length === 0 ? !weak : placeOf(outcome) > 1 || weak;
    if (wrong)
      console.log(
        `  ${query.class}: ${query.q} → ${weak ? '(weak) ' : ''}${ids.slice(0, 3).join(', ')}; meant ${query.want.join(', ')}`,
      );
  }
}

function row(name: string, score: Score): string {
  const cell = (value: number): string => value.toFixed(3).padStart(7);
  const { first, firstThree, mrr, ndcg, empty, weak } = score;
  return (
    name.padEnd(20) + String(score.queries).padStart(8) + [first, firstThree, mrr, ndcg, empty, weak].map(cell).join('')
  );
}
