import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/catalog/read.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { permalinkOf, PRINT, topicPath, topicPrintPath } from '#src/lib/content/href.ts';
import { placeOf } from '#src/lib/print/places.ts';

const { value: catalog } = buildCatalog(readContent(process.cwd()));
const read = (path: string): ReturnType<typeof parse> => parse(readFileSync(`dist${path}index.html`, 'utf8'));

describe.each(catalog.topics.map((topic) => [topic.id, topic] as const))('the topic %s on paper', (_id, topic) => {
  const root = read(topicPrintPath(topic.id));
  const entries = catalog.entries.filter((entry) => entry.topic === topic.id);
  const ids = root.querySelectorAll('[id]').map(({ id }) => id);

  it('holds every entry whole, in reading order, with its address', () => {
    const articles = root.querySelectorAll('article');
    expect(articles.map(({ id }) => id)).toEqual(entries.map(placeOf));
    for (const [index, entry] of entries.entries()) {
      const article = articles[index];
      expect(article?.querySelector('h2')?.text).toContain(entry.title);
      expect(article?.querySelector('.origin a')?.getAttribute('href')).toMatch(
        new RegExp(`^https?:.*${permalinkOf(entry)}$`),
      );
      expect(article?.querySelectorAll('.program').length).toBe(entry.body.examples.length);
      expect(article?.querySelectorAll('.diagram').length).toBe(entry.body.diagrams.length);
      expect(article?.querySelectorAll('.sources li').length).toBe(entry.sources.length);
    }
  });

  it('folds nothing away and has no controls among its entries', () => {
    expect(root.querySelectorAll('article :is(details, button, .anchor, copy-code, [data-pagefind-ignore])')).toEqual(
      [],
    );
  });

  it('has every id once, and what leads to one finds it', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = root.querySelectorAll('main a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const drawn = [...root.innerHTML.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id ?? '');
    expect([...named, ...drawn].filter((id) => !ids.includes(id))).toEqual([]);
    expect(named.length).toBeGreaterThanOrEqual(entries.length);
  });

  it('leads to its own entries within the page', () => {
    const own = new Set(entries.flatMap((entry) => [`/${entry.kind}s/${entry.slug}/`, permalinkOf(entry)]));
    const links = root
      .querySelectorAll('article a[href^="/"]')
      .map((link) => link.getAttribute('href')?.split('#')[0] ?? '');
    expect(links.filter((href) => own.has(href))).toEqual([]);
  });

  it('is linked from the topic and kept from search engines, which have the entries', () => {
    const path = topicPrintPath(topic.id);
    expect(read(topicPath(topic.id)).querySelector(`main a[href="${path}"]`)?.text.trim()).toBe(
      'Print all of this topic',
    );
    expect(root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(root.querySelectorAll('[data-pagefind-body]')).toEqual([]);
    expect(readFileSync('dist/sitemap.xml', 'utf8')).not.toContain(path);
  });
});

it('the front leads to each topic on paper', () => {
  const links = read(PRINT).querySelectorAll('.parts > li > a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(catalog.topics.map(({ id }) => topicPrintPath(id)));
});
