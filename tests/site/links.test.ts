import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/catalog/read.ts';
import { publishedAddresses, readLedger, readPages, resolves } from '#src/cli/published.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { addressesOf } from '#src/lib/content/href.ts';
import { readDocs } from '../support/search-files.ts';

const pages = readPages('dist');
const { value: catalog } = buildCatalog(readContent(process.cwd()));
const notFound = ['/404.html', readFileSync('dist/404.html', 'utf8')] as const;
const roots = new Map([...pages, notFound].map(([path, html]) => [path, parse(html)] as const));
const ids = new Map(
  [...roots].map(([path, root]) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);

describe('every internal link', () => {
  it('leads to a page, file or fragment that exists', () => {
    const broken = [...roots].flatMap(([path, root]) =>
      root
        .querySelectorAll('a[href], link[href], script[src], form[action]')
        .map(
          (element) =>
            element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
        )
        .filter((href) => !/^(https?:|mailto:)/.test(href) && !exists(path, href))
        .map((href) => `${path} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('has words that say where it leads', () => {
    const silent = [...roots].flatMap(([path, root]) =>
      root
        .querySelectorAll('body a[href]')
        .filter((link) => link.text.trim() === '' && link.getAttribute('aria-label') === undefined)
        .map((link) => `${path} → ${link.getAttribute('href') ?? ''}`),
    );
    expect(silent).toEqual([]);
  });
});

it('every heading that the search leads to is on its page', () => {
  const docs = readDocs('dist');
  const gone = docs.flatMap(({ path, headings }) =>
    headings.filter(({ anchor }) => ids.get(path)?.has(anchor) !== true).map(({ anchor }) => `${path}#${anchor}`),
  );
  expect(docs.length).toBe(catalog.entries.length + catalog.examples.length);
  expect(gone).toEqual([]);
});

describe('addresses', () => {
  it('of all entries, permalinks and topics are built', () => {
    expect([...addressesOf(catalog)].filter((address) => !pages.has(address))).toEqual([]);
  });

  it('that were ever published resolve', () => {
    const gone = readLedger('content/addresses.txt').filter((address) => !resolves(address, pages));
    expect(gone, 'add a redirect to content/redirects.yaml').toEqual([]);
  });

  it('that are new are in the ledger', () => {
    const ledger = new Set(readLedger('content/addresses.txt'));
    expect(
      publishedAddresses(pages).filter((address) => !ledger.has(address)),
      'run `npm run addresses`',
    ).toEqual([]);
  });
});

describe('a permalink', () => {
  const permalinks = [...roots].filter(([path]) => /^\/[cqe]\//.test(path));

  it('names its canonical page, refreshes without a script and links for people', () => {
    const moved = catalog.redirects.filter(({ from }) => from.startsWith('/e/'));
    expect(permalinks.length).toBe(catalog.entries.length + catalog.examples.length + moved.length);
    for (const [path, root] of permalinks) {
      const to = root.querySelector('html')?.getAttribute('data-to') ?? '';
      expect(pages.has(to), path).toBe(true);
      expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(new RegExp(`${to}$`));
      expect(root.querySelector('noscript')?.innerHTML).toContain(`url=${to}`);
      expect(root.querySelector('body a')?.getAttribute('href')).toBe(to);
    }
  });
});

it('every content page says who it is', () => {
  for (const [path, root] of roots) {
    expect(root.querySelectorAll('title').length, path).toBe(1);
    expect(root.querySelector('html')?.getAttribute('lang'), path).toBe('en');
    if (root.querySelector('html')?.hasAttribute('data-to') === true) continue;
    expect(root.querySelectorAll('h1').length, path).toBe(1);
    expect(root.querySelector('meta[name=description]')?.getAttribute('content')?.length, path).toBeGreaterThan(20);
  }
});

it('nothing unprocessed is left in the text', () => {
  const prose = [...roots].map(([path, root]) => {
    root.querySelectorAll('script, style, pre, code').forEach((element) => element.remove());
    return [path, root.querySelector('body')?.text ?? ''] as const;
  });
  expect(prose.filter(([, text]) => /\[object Object\]|<[A-Z]\w+/.test(text)).map(([path]) => path)).toEqual([]);
});

it('robots and favicon are served', () => {
  expect(readdirSync('dist')).toEqual(expect.arrayContaining(['robots.txt', 'favicon.svg', '404.html']));
});

function exists(from: string, href: string): boolean {
  const [path = '', fragment] = href.replace(/\?[^#]*/, '').split('#');
  const target = path === '' ? from : path;
  if (!roots.has(target)) return fragment === undefined && existsSync(join('dist', target));
  return fragment === undefined || ids.get(target)?.has(decodeURIComponent(fragment)) === true;
}
