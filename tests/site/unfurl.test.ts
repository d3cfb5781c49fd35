import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/catalog/read.ts';
import { readPages } from '#src/cli/published.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { summaryOf } from '#src/lib/content/example.ts';
import { pathOf, permalinkOf, topicPath } from '#src/lib/content/href.ts';
import { lightPalette } from '#src/lib/preview/palette.ts';
import { seen } from '../support/picture.ts';

// What a chat or a crawler sees of a link: the page as it was sent. No script is run, no refresh followed.
const { value: catalog } = buildCatalog(readContent(process.cwd()));
const pages = new Map([...readPages('dist')].map(([path, html]) => [path, unfurl(html)]));
const items = [...catalog.entries, ...catalog.examples];

describe('every page', () => {
  it('says its title, description, address and picture', () => {
    const silent = [...pages].filter(
      ([, { title, description, canonical, image, alt }]) =>
        [title, canonical, image, alt].includes('') || description.length < 20,
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('names one canonical address, that of a page of its own', () => {
    for (const [path, { canonical, url, moved }] of pages) {
      expect(url, path).toBe(canonical);
      const { pathname } = new URL(canonical);
      expect(pages.get(pathname)?.moved, path).toBe(false);
      if (!moved) expect(pathname).toBe(path);
    }
  });

  it('announces a large picture that is there', () => {
    for (const [path, { image, card, size }] of pages) {
      expect(existsSync(join('dist', new URL(image).pathname)), path).toBe(true);
      expect([card, size], path).toEqual(['summary_large_image', '1200×630']);
    }
  });
});

it.each(items.map((item) => [item.id, item] as const))(
  '%s unfurls alike at its page and its permalink',
  (_id, item) => {
    const page = pages.get(pathOf(item));
    const description = item.kind === 'example' ? summaryOf(item) : item.summary;
    expect(page).toMatchObject({ title: item.title, description, alt: item.title });
    expect(new URL(page?.image ?? '').pathname).toBe(`/previews${permalinkOf(item).slice(0, -1)}.png`);
    expect(pages.get(permalinkOf(item))).toEqual({ ...page, moved: true });
  },
);

it('a topic has a picture of its own, any other page the site’s', () => {
  const pictures = new Set(catalog.topics.map(({ id }) => pages.get(topicPath(id))?.image));
  expect(pictures.size).toBe(catalog.topics.length);
  expect(new URL(pages.get('/about/')?.image ?? '').pathname).toBe('/previews/site.png');
});

describe('every picture', () => {
  const files = readdirSync('dist/previews', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.png'),
  );
  const { paper, ink, accent } = lightPalette(readFileSync('src/styles/tokens.css', 'utf8'));

  it('belongs to a page', () => {
    const named = new Set([...pages.values()].map(({ image }) => new URL(image).pathname));
    expect(files.map((file) => `/previews/${file}`).toSorted()).toEqual([...named].toSorted());
  });

  it.each(files)('%s is a PNG of 1200×630 that is not blank, below 60 KB', (file) => {
    const png = readFileSync(join('dist/previews', file));
    const { width, height, colours } = seen(png);
    expect([width, height]).toEqual([1200, 630]);
    // A title in ink of a tenth of the picture's height at the least, on paper, and the site's mark.
    expect(colours.get(ink)).toBeGreaterThan(10_000);
    expect(colours.get(paper)).toBeGreaterThan(400_000);
    expect(colours.get(accent)).toBeGreaterThan(10_000);
    expect(png.length).toBeLessThan(60_000);
  });

  it('differs from every other', () => {
    const contents = new Set(files.map((file) => readFileSync(join('dist/previews', file), 'base64')));
    expect(contents.size).toBe(files.length);
  });
});

/** What a page says of itself in its head. */
function unfurl(html: string): Unfurled {
  const root = parse(html);
  const meta = (name: string): string => {
    const found = root.querySelectorAll(`head > meta[property="${name}"], head > meta[name="${name}"]`);
    if (found.length > 1) throw new Error(`${name} is said twice`);
    return found[0]?.getAttribute('content') ?? '';
  };
  const [canonical, second] = root.querySelectorAll('head > link[rel=canonical]');
  if (second !== undefined) throw new Error('two canonical addresses');
  return {
    title: meta('og:title'),
    description: meta('description') === meta('og:description') ? meta('og:description') : '',
    canonical: canonical?.getAttribute('href') ?? '',
    url: meta('og:url'),
    image: meta('og:image'),
    alt: meta('og:image:alt'),
    size: `${meta('og:image:width')}×${meta('og:image:height')}`,
    card: meta('twitter:card'),
    type: meta('og:type'),
    moved: root.querySelector('html')?.hasAttribute('data-to') === true,
  };
}

interface Unfurled {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly url: string;
  readonly image: string;
  readonly alt: string;
  readonly size: string;
  readonly card: string;
  readonly type: string;
  readonly moved: boolean;
}
