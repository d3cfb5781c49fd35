import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epubOf } from '#src/integrations/books/epub.ts';
import { flatten } from '#src/integrations/books/flatten.ts';
import { kept } from '#src/integrations/books/kept.ts';
import { offer } from '#src/integrations/books/offer.ts';
import { pageOf } from '#src/integrations/books/pdf.ts';
import { readPart, type Volume } from '#src/integrations/books/volume.ts';

const part = (place: string, html: string): Volume['front'] => ({ place, title: 'A & B', html, styles: 'p {}' });
const VOLUME: Volume = {
  title: 'Reference',
  home: 'https://a.example/',
  changed: '2026-11-21',
  front: part('front', '<h1>Reference</h1><nav><h2>Contents</h2><ol><li><a href="#topic-a">A</a></li></ol></nav>'),
  parts: [
    part(
      'topic-a',
      '<h1 id="topic-a">A</h1><p>x<br>y&nbsp;</p>' +
        '<article id="question-b"><h2>Q1 B</h2><svg viewBox="0 0 1 1"><path d="M0"></path></svg></article>' +
        '<article id="question-c"><h2>Q2 C</h2><p><a href="#question-b--traps">b</a> <a href="#topic-a">a</a></p></article>',
    ),
  ],
};

describe('a page for paper', () => {
  it('gives its part of the book: no screen-only words, links as they lead there, styles', () => {
    const html =
      '<head><style>a > b {}</style></head><body><header>x</header>' +
      '<main><h1>T</h1><p class="on-screen">no</p><a href="/q/1/">q</a></main></body>';
    expect(readPart(html, 'topic-t', (href) => `#${href}`)).toEqual({
      place: 'topic-t',
      title: 'T',
      html: '<h1>T</h1><a href="#/q/1/">q</a>',
      styles: 'a > b {}',
    });
  });
});

describe('an EPUB', () => {
  const read = (name: string): string => strFromU8(unzipSync(epubOf(VOLUME, 'p {}'))[name] ?? new Uint8Array());

  it('is the same to the byte when made again', () => {
    expect(epubOf(VOLUME, 'p {}')).toEqual(epubOf(VOLUME, 'p {}'));
  });

  it('parts a topic into files, between which links lead', () => {
    expect(read('EPUB/question-c.xhtml')).toContain('<a href="question-b.xhtml#question-b--traps">b</a>');
    expect(read('EPUB/question-c.xhtml')).toContain('<a href="topic-a.xhtml">a</a>');
    expect(read('EPUB/topic-a.xhtml')).not.toContain('Q1 B');
    expect(read('EPUB/nav.xhtml')).toContain('<a href="topic-a.xhtml">A</a>');
  });

  it('is XML: empty elements closed, entities numeric, drawings in their namespace and declared', () => {
    expect(read('EPUB/topic-a.xhtml')).toContain('x<br/>y&#xa0;');
    expect(read('EPUB/question-b.xhtml')).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(read('EPUB/package.opf')).toContain(
      'href="question-b.xhtml" media-type="application/xhtml+xml" properties="svg"',
    );
    expect(read('EPUB/topic-a.xhtml')).toContain('<title>A &#38; B</title>');
  });
});

it('the page of the PDF is whole: all parts in order, styles once, each part’s title above its pages', () => {
  const html = pageOf(VOLUME, '@page {}');
  expect(html.match(/p \{\}/g)?.length).toBe(1);
  expect(html).toContain('@page topic-a { @top-right { content: "A & B" } }');
  expect(html.indexOf('page: front')).toBeLessThan(html.indexOf('page: topic-a'));
});

describe('flatten', () => {
  const tokens = ':root { --ink: light-dark(#111, #eee); --bar: 3px; }';

  it.each([
    ['light', 'a { color: #111; width: 3px }'],
    ['dark', 'a { color: #eee; width: 3px }'],
  ] as const)('fills in the tokens of the %s scheme', (scheme, expected) => {
    expect(flatten('a { color: var(--ink); width: var(--bar) }', tokens, scheme)).toBe(expected);
  });

  it('names a token that is missing', () => {
    expect(() => flatten('a { color: var(--no) }', tokens, 'light')).toThrow(/--no in src\/styles\/tokens\.css/);
  });
});

describe('offer', () => {
  const html =
    '<ul><li data-book="/a.epub" hidden><a href="/a.epub">EPUB</a> (<span class="size"></span>)</li><li data-book="/a.pdf" hidden>PDF</li></ul>';

  it('shows what was made, with its size, and leaves out what was not', () => {
    expect(offer(html, new Map([['/a.epub', 842_871]]))).toContain(
      '<ul><li><a href="/a.epub">EPUB</a> (<span class="size">0.8 MB</span>)</li></ul>',
    );
  });
});

describe('kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  let made = 0;
  const make = (source: string): Promise<Uint8Array> => {
    made += 1;
    return Promise.resolve(new TextEncoder().encode(source));
  };

  it('makes the same thing once, and forgets what is old', async () => {
    expect(await kept(folder, 'a.pdf', 'one', make)).toEqual(await make('one'));
    made = 0;
    expect(new TextDecoder().decode(await kept(folder, 'a.pdf', 'one', make))).toBe('one');
    expect(made).toBe(0);
    for (const source of ['two', 'three', 'four', 'five', 'six']) await kept(folder, 'a.pdf', source, make);
    expect(made).toBe(5);
    expect(readdirSync(folder).length).toBe(4);
  });
});
