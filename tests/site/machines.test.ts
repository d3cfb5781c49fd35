import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { readContent } from '#src/catalog/read.ts';
import { readPages } from '#src/cli/published.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { pathOf, permalinkOf } from '#src/lib/content/href.ts';
import { asMarkdown, shortAnswer } from '#src/lib/content/short-answer.ts';

// What a crawler sees: files as they are, no script run.
const { value: catalog } = buildCatalog(readContent(process.cwd()));
const pages = readPages('dist');
const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
const meta = (path: string, name: string): string | undefined =>
  parse(pages.get(path) ?? '')
    .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
    ?.getAttribute('content');
const items = [...catalog.entries, ...catalog.examples];

it('an entry unfurls by its title and summary, at its permalink as well', () => {
  for (const entry of catalog.entries) {
    for (const path of [pathOf(entry), permalinkOf(entry)]) {
      expect([meta(path, 'og:title'), meta(path, 'og:description')], path).toEqual([entry.title, entry.summary]);
      expect(meta(path, 'og:url'), path).toMatch(new RegExp(`${pathOf(entry)}$`));
    }
  }
});

it('an entry says what it is in the words of schema.org', () => {
  for (const item of items) {
    const data = parse(pages.get(pathOf(item)) ?? '').querySelector('script[type="application/ld+json"]')?.innerHTML;
    const { '@graph': graph } = JSON.parse(data ?? '') as {
      '@graph': [Record<string, unknown>, Record<string, unknown>];
    };
    const type = { question: 'Question', concept: 'LearningResource', example: 'SoftwareSourceCode' }[item.kind];
    expect(
      graph.map((node) => node['@type']),
      item.id,
    ).toEqual([type, 'BreadcrumbList']);
    expect(graph[0]['name']).toBe(item.title);
    if (item.kind === 'question') expect(graph[0]['acceptedAnswer']).toMatchObject({ text: item.summary });
  }
});

it('the sitemap lists every canonical page once', () => {
  const places = [...read('sitemap.xml').matchAll(/<loc>https?:\/\/[^/]+(.*?)<\/loc>/g)].map(([, path]) => path ?? '');
  expect(new Set(places).size).toBe(places.length);
  expect(places.filter((path) => !pages.has(path))).toEqual([]);
  expect(items.map(pathOf).filter((path) => !places.includes(path))).toEqual([]);
});

it('the feed holds the newest entries with their days', () => {
  const feed = read('feed.xml');
  expect(feed.match(/<item>/g)?.length).toBe(50);
  expect(feed.match(/<pubDate>/g)?.length).toBe(50);
  for (const [, path] of feed.matchAll(/<link>https?:\/\/[^/]+(.*?)<\/link>/g))
    expect(pages.has(path ?? '')).toBe(true);
});

it('language models get every entry, in short and whole', () => {
  const [short, whole] = [read('llms.txt'), read('llms-full.txt')];
  expect(short).toMatch(/^# .+\n\n> .+/);
  for (const entry of catalog.entries) {
    expect(short).toContain(`${pathOf(entry)}index.md): ${entry.summary}`);
    expect(whole).toContain(`# ${entry.title}\n`);
  }
});

it('no Markdown copy holds a component, an import or an expression outside code', () => {
  const outsideCode = (text: string): string => text.replace(/^(`{3,}|~{3,}).*?^\1/gms, '').replace(/(`+).*?\1/g, '');
  const leftovers = items.flatMap((item) => {
    const text = outsideCode(read(`${pathOf(item)}index.md`));
    return [...text.matchAll(/^import .*|<\/?[A-Z]\w*|\{[^}\n]*\}/gm)].map(([found]) => `${item.id}: ${found}`);
  });
  expect(leftovers).toEqual([]);
});

it('every Markdown copy of an entry gives its short answer', () => {
  for (const entry of catalog.entries) {
    const answer = asMarkdown(shortAnswer(read(`${pathOf(entry).slice(1)}index.md`)));
    expect(answer.split(' ').length, entry.id).toBeGreaterThan(20);
    expect(answer, entry.id).not.toMatch(/##|```|undefined/);
  }
});

it('a set is no page of its own to a search engine', () => {
  expect(meta('/set/', 'robots')).toBe('noindex');
  expect(read('sitemap.xml')).not.toContain('/set/');
});

it('a browser can offer the search', () => {
  expect(read('opensearch.xml')).toContain('/search/?q={searchTerms}');
  expect(
    parse(pages.get('/') ?? '')
      .querySelector('link[rel=search]')
      ?.getAttribute('href'),
  ).toBe('/opensearch.xml');
});
