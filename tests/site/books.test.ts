import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/catalog/read.ts';
import { findChromium } from '#src/cli/chromium.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { BOOKS, permalinkOf } from '#src/lib/content/href.ts';
import { placeOf } from '#src/lib/print/places.ts';

const EPUB = `dist${BOOKS.epub}`;
const PDF = `dist${BOOKS.pdf}`;
const EPUBCHECK = '/usr/share/java/epubcheck.jar';
const { value: catalog } = buildCatalog(readContent(process.cwd()));
const bytes = readFileSync(EPUB);
const files = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const chapters = [...files].filter(([name]) => name.endsWith('.xhtml'));
const read = (name: string): string => files.get(`EPUB/${name}`) ?? '';

describe('the EPUB', () => {
  it('begins with its kind, not compressed', () => {
    expect(bytes.readUInt16LE(8), 'stored').toBe(0);
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    expect(files.get('META-INF/container.xml')).toContain('full-path="EPUB/package.opf"');
  });

  it('is well-formed XML throughout', () => {
    for (const [name, text] of files)
      if (/\.(xml|opf|xhtml)$/.test(name)) expect(() => parseXml(text), name).not.toThrow();
    expect(() => parseXml('<p>a<br></p>')).toThrow();
  });

  it('lists every file once, and reads every chapter in order', () => {
    const opf = parse(read('package.opf'));
    const hrefs = opf.querySelectorAll('manifest > item').map((item) => item.getAttribute('href') ?? '');
    const present = [...files.keys()].filter((name) => /^EPUB\/(?!package\.opf)/.test(name));
    expect(hrefs.map((href) => `EPUB/${href}`).sort()).toEqual(present.sort());
    const order = opf.querySelectorAll('spine > itemref').map((item) => item.getAttribute('idref') ?? '');
    const places = catalog.topics.flatMap((topic) => [
      placeOf(topic),
      ...catalog.entries.filter((entry) => entry.topic === topic.id).map(placeOf),
    ]);
    expect(order).toEqual(['front', 'nav', ...places]);
    expect(opf.querySelector('item[properties=nav]')?.getAttribute('href')).toBe('nav.xhtml');
  });

  it('names every entry in its contents', () => {
    const links = parse(read('nav.xhtml')).querySelectorAll('#toc a');
    const titles = new Map(links.map((link) => [link.getAttribute('href'), link.text]));
    for (const entry of catalog.entries) expect(titles.get(`${placeOf(entry)}.xhtml`)).toContain(entry.title);
  });

  it('holds entries whole: level, address, coloured programs with outputs, drawings, answers, sources', () => {
    for (const entry of catalog.entries) {
      const page = parse(read(`${placeOf(entry)}.xhtml`), { blockTextElements: {} });
      expect(page.querySelector('.level')?.text.toLowerCase().trim(), entry.id).toBe(entry.level);
      expect(page.querySelector('.origin a')?.getAttribute('href')).toMatch(
        new RegExp(`^https?:.*${permalinkOf(entry)}$`),
      );
      expect(page.querySelectorAll('.program .output samp').length).toBeGreaterThanOrEqual(entry.body.examples.length);
      expect(page.querySelectorAll('.diagram svg').length).toBe(entry.body.diagrams.length);
      expect(page.querySelectorAll('.sources a').map((link) => link.text.trim()).length).toBe(entry.sources.length);
      expect(page.querySelectorAll('details, button, script')).toEqual([]);
    }
    expect(chapters.some(([, text]) => text.includes('<span class="k">def</span>'))).toBe(true);
  });

  it('has no link that leads nowhere, and asks nobody for anything', () => {
    const ids = new Map(
      chapters.map(([name, text]) => [name, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const broken = chapters.flatMap(([name, text]) =>
      [...text.matchAll(/<a [^>]*?href="([^"]*)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !/^https?:/.test(href))
        .filter((href) => {
          const [file = '', id] = href.split('#');
          const known = ids.get(file === '' ? name : posix.join('EPUB', file));
          return known === undefined || (id !== undefined && !known.has(id));
        })
        .map((href) => `${name} → ${href}`),
    );
    expect(broken).toEqual([]);
    expect(chapters.filter(([, text]) => /\ssrc=|<(script|iframe|object|img)\b/.test(text))).toEqual([]);
    expect(read('book.css')).not.toMatch(/url\(|@import|@font-face|var\(/);
  });

  it('passes epubcheck, where that is installed', { timeout: 180_000 }, () => {
    if (!existsSync(EPUBCHECK)) {
      console.log('No epubcheck (Debian: apt-get install epubcheck): the EPUB was only checked by the tests above.');
      return;
    }
    const said = execFileSync('java', ['-jar', EPUBCHECK, EPUB], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(said).toContain('0 fatals / 0 errors / 0 warnings');
  });
});

describe.runIf(findChromium() !== null)('the PDF', () => {
  const text = existsSync(PDF) ? readFileSync(PDF, 'latin1') : '';

  it('is long, titled and tagged, and has bookmarks and a link to every entry', () => {
    expect(Math.max(...[...text.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)))).toBeGreaterThan(100);
    expect(text).toContain('/Title (Python Interview Reference)');
    expect(text).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(text).toMatch(/\/Outlines \d+ 0 R/);
    expect(text.match(/\/Title /g)?.length).toBeGreaterThan(catalog.entries.length);
    const missing = catalog.entries.filter(
      (entry) => !text.includes(`/${placeOf(entry)} [`) && !text.includes(`/Dest /${placeOf(entry)}`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

it('About offers the books that were made, with their true sizes', () => {
  const items = parse(readFileSync('dist/about/index.html', 'utf8')).querySelectorAll('#books ~ ul a[download]');
  const offered = items.map((link) => link.getAttribute('href') ?? '');
  expect(offered).toEqual(Object.values(BOOKS).filter((path) => existsSync(`dist${path}`)));
  for (const [index, link] of items.entries()) {
    const size = (statSync(`dist${offered[index] ?? ''}`).size / 1e6).toFixed(1);
    expect(link.parentNode?.text.replace(/\s+/g, ' ')).toContain(`(${size} MB)`);
    expect(link.parentNode?.hasAttribute('hidden')).toBe(false);
  }
});

/** Throws on the first thing that is not well-formed, undeclared namespaces and entities included. */
function parseXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}
