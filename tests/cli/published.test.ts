import { describe, expect, it } from 'vitest';
import { publishedAddresses, resolves } from '#src/cli/published.ts';

const PAGE =
  '<html><body><h2 id="menu">x</h2><main><h1 id="t">T</h1><h2 id="a">A</h2><h3 id="b">B</h3></main></body></html>';
const moved = (to: string, fragments = '{}'): string =>
  `<html data-to="${to}" data-fragments='${fragments}'><body></body></html>`;

describe('published addresses', () => {
  it('are pages and the headings of their main part', () => {
    expect(publishedAddresses(new Map([['/p/', PAGE]]))).toEqual(['/p/', '/p/#a', '/p/#b']);
  });
});

describe('an address resolves', () => {
  const pages = new Map([
    ['/p/', PAGE],
    ['/old/', moved('/p/', '{"was":"a"}')],
    ['/older/', moved('/old/')],
    ['/lost/', moved('/gone/')],
  ]);

  it.each([
    ['/p/', true],
    ['/p/#a', true],
    ['/p/#none', false],
    ['/none/', false],
    ['/old/', true],
    ['/old/#b', true],
    ['/old/#was', true],
    ['/old/#none', false],
    ['/older/#was', true],
    ['/lost/', false],
  ])('%s: %s', (address, expected) => {
    expect(resolves(address, pages)).toBe(expected);
  });

  it('under a base too', () => {
    const based = new Map([...pages, ['/old/', moved('/reference/p/')]]);
    expect(resolves('/old/#a', based, '/reference/')).toBe(true);
  });
});
