import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'node-html-parser';

/** The pages of a built site: address without base ("/concepts/gil/") to HTML. */
export function readPages(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && item.name === 'index.html',
  );
  return new Map(
    files.map((item) => {
      const folder = relative(dist, item.parentPath).split(sep).join('/');
      return [folder === '' ? '/' : `/${folder}/`, readFileSync(join(item.parentPath, item.name), 'utf8')];
    }),
  );
}

/**
 * Every address a built site publishes: its pages, and each of their headings that can be linked to. The headings of a
 * page that only repeats others belong to those.
 */
export function publishedAddresses(pages: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([path, html]) => {
    const root = parse(html);
    if (root.querySelector('meta[name=robots][content=noindex]') !== null) return [path];
    const headings = root.querySelectorAll('main h2[id], main h3[id]');
    return [path, ...headings.map((heading) => `${path}#${heading.id}`)];
  });
}

/**
 * Whether an address leads somewhere: a page with that fragment, or a page that has moved and the fragment,
 * renamed if need be, on the page it moved to. `pages` are addresses without base; moved pages name theirs with it.
 */
export function resolves(address: string, pages: ReadonlyMap<string, string>, base = '/'): boolean {
  const [path = '', fragment] = address.split('#');
  const html = pages.get(path);
  if (html === undefined) return false;
  const root = parse(html).querySelector('html');
  const to = root?.getAttribute('data-to');
  if (to !== undefined) {
    const renamed = JSON.parse(root?.getAttribute('data-fragments') ?? '{}') as Record<string, string>;
    const target = to.slice(base.length - 1);
    return resolves(fragment === undefined ? target : `${target}#${renamed[fragment] ?? fragment}`, pages, base);
  }
  return (
    fragment === undefined ||
    parse(html)
      .querySelectorAll('[id]')
      .some((element) => element.id === fragment)
  );
}

/** The ledger's addresses; empty where there is no ledger yet. */
export function readLedger(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
