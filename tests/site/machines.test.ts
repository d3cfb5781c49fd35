import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/catalog/read.ts';
import { readPages } from '#src/cli/published.ts';
import { buildCatalog } from '#src/lib/content/catalog.ts';
import { pathOf } from '#src/lib/content/href.ts';
import { walk, type MdxNode } from '#src/lib/content/mdx-node.ts';
import { asMarkdown, shortAnswer } from '#src/lib/content/short-answer.ts';

const text = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const address = (value: unknown): boolean => typeof value === 'string' && /^https:\/\/[^\s]+\/$/.test(value);
const number = (value: unknown): boolean => Number.isInteger(value);
const a =
  (type: string) =>
  (value: unknown): boolean =>
    typeof value === 'object' && value !== null && '@type' in value && value['@type'] === type;
// Which properties a thing has and what they hold: https://schema.org/Question and so on.
const SHAPES: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  Question: {
    name: text,
    url: address,
    educationalLevel: text,
    answerCount: number,
    acceptedAnswer: a('Answer'),
  },
  Answer: { text, url: address },
  LearningResource: { name: text, url: address, description: text, educationalLevel: text },
  SoftwareSourceCode: { name: text, url: address, programmingLanguage: text },
  BreadcrumbList: { itemListElement: (value) => Array.isArray(value) && value.every(a('ListItem')) },
  ListItem: { position: number, name: text, item: address },
};

// What a crawler sees: files as they are, no script run.
const { value: catalog } = buildCatalog(readContent(process.cwd()));
const pages = readPages('dist');
const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
const items = [...catalog.entries, ...catalog.examples];

describe('JSON-LD', () => {
  it.each(items.map((item) => [item.id, item] as const))('of %s is sound', (_id, item) => {
    const root = parse(pages.get(pathOf(item)) ?? '');
    const data: unknown = JSON.parse(root.querySelector('script[type="application/ld+json"]')?.innerHTML ?? '');
    expect(faultsOf(data)).toEqual([]);
    const type = { question: 'Question', concept: 'LearningResource', example: 'SoftwareSourceCode' }[item.kind];
    const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
    const crumbs = [{ name: 'Topics' }, {}, { name: item.title, item: canonical }];
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': type, name: item.title, url: canonical },
        { '@type': 'BreadcrumbList', itemListElement: crumbs },
      ],
    });
  });

  it('gives the answer that the page shows', () => {
    for (const item of catalog.entries.filter(({ kind }) => kind === 'question')) {
      const root = parse(pages.get(pathOf(item)) ?? '');
      const data = root.querySelector('script[type="application/ld+json"]')?.innerHTML ?? '';
      const { '@graph': graph } = JSON.parse(data) as { '@graph': [{ acceptedAnswer: { text: string } }] };
      const letters = (text: string): string => text.replace(/\s+/g, '');
      const shown = root.querySelectorAll('.short p').map(({ text }) => text);
      expect(letters(shown.join('')), item.id).toContain(letters(graph[0].acceptedAnswer.text));
    }
  });

  it('would be found out', () => {
    const answer = { '@type': 'Answer', text: '' };
    const question = { '@type': 'Question', name: 'Why?', url: '/q/1/', acceptedAnswer: answer, colour: 'red' };
    expect(faultsOf({ '@graph': [question, { '@type': 'Riddle' }, { '@type': 'ListItem', name: 'x' }] })).toEqual([
      '/@graph/0/url: "/q/1/"',
      '/@graph/0/colour: not of Question',
      '/@graph/0/acceptedAnswer/text: ""',
      '/@graph/0/acceptedAnswer/url: missing',
      '/@graph/0/educationalLevel: missing',
      '/@graph/0/answerCount: missing',
      '/@graph/1: "Riddle"',
      '/@graph/2/position: missing',
      '/@graph/2/item: missing',
    ]);
  });
});

it('the sitemap lists every canonical page once', () => {
  const places = [...read('sitemap.xml').matchAll(/<loc>https?:\/\/[^/]+(.*?)<\/loc>/g)].map(([, path]) => path ?? '');
  expect(new Set(places).size).toBe(places.length);
  expect(places.filter((path) => !pages.has(path))).toEqual([]);
  expect(items.map(pathOf).filter((path) => !places.includes(path))).toEqual([]);
});

it('the feed holds the newest entries with their days, and says what is new in each', () => {
  const feed = parse(read('feed.xml').replaceAll(/<(\/?)link>/g, '<$1address>'));
  const items = feed.querySelectorAll('item');
  const field = (name: string): string[] => items.map((item) => item.querySelector(name)?.text ?? '');
  expect(items.length).toBe(50);
  expect(new Set(field('guid')).size).toBe(50);
  const days = field('pubDate').map((date) => Date.parse(date));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  for (const [index, link] of field('address').entries()) {
    const entry = catalog.entries.find((candidate) => pathOf(candidate) === new URL(link).pathname);
    const description = decode(field('description')[index] ?? '');
    expect(description.endsWith(entry?.summary ?? '?'), link).toBe(true);
    // Nothing more where nobody knows what changed.
    expect(description.replace(entry?.summary ?? '', '')).toMatch(/^(New (question|concept)\. |Changed: .+\. )?$/);
  }
});

it('language models get every entry, in short and whole', () => {
  const [short, whole] = [read('llms.txt'), read('llms-full.txt')];
  expect(short).toMatch(/^# .+\n\n> .+/);
  for (const entry of catalog.entries) {
    expect(short).toContain(`${pathOf(entry)}index.md): ${entry.summary}`);
    expect(whole).toContain(`# ${entry.title}\n`);
  }
});

describe('Markdown', () => {
  it.each([...items.map((item) => `${pathOf(item).slice(1)}index.md`), 'llms.txt', 'llms-full.txt'])(
    '%s holds no component, import or expression outside code',
    (file) => {
      expect(leftoversOf(read(file))).toEqual([]);
    },
  );

  it.each([
    ['Text.\n\n<Trap title="x">\n\nText.\n\n</Trap>', ['<Trap title="x">', '</Trap>']],
    ['An <Since v="3.11" /> inline one.', ['<Since v="3.11" />']],
    ["import X from './x'\n\nText.", ["import X from './x'"]],
    ['Text {expression}.', ['Text {expression}.']],
    ['Code `<T>` and `{x}`.\n\n```python\nimport x\nprint(f"{x}")\n```', []],
  ])('%j would be found out', (text, found) => {
    expect(leftoversOf(text)).toEqual(found);
  });

  it('of a page is linked from it', () => {
    for (const item of items) {
      const link = parse(pages.get(pathOf(item)) ?? '').querySelector('link[rel=alternate][type="text/markdown"]');
      expect(link?.getAttribute('href')).toBe(`${pathOf(item)}index.md`);
    }
  });
});

it('every Markdown copy of an entry gives its short answer', () => {
  for (const entry of catalog.entries) {
    const answer = asMarkdown(shortAnswer(read(`${pathOf(entry).slice(1)}index.md`)));
    expect(answer.split(' ').length, entry.id).toBeGreaterThan(20);
    expect(answer, entry.id).not.toMatch(/##|```|undefined/);
  }
});

it('a set is no page of its own to a search engine', () => {
  const robots = parse(pages.get('/set/') ?? '').querySelector('meta[name=robots]');
  expect(robots?.getAttribute('content')).toBe('noindex');
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

function decode(xml: string): string {
  const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}

/** What of MDX is left in a Markdown text: HTML, braces and imports, none of them in code. */
function leftoversOf(text: string): string[] {
  const nodes = [...walk(markdownToMdast(text) as MdxNode)];
  const html = nodes.filter(({ type }) => type === 'html').map(({ value = '' }) => value);
  const opening = nodes.flatMap(({ type, children }) => (type === 'paragraph' ? (children?.[0]?.value ?? '') : []));
  const words = nodes.flatMap(({ type, value = '' }) => (type === 'text' ? value : []));
  return [
    ...html,
    ...opening.filter((value) => /^(import|export) /.test(value)),
    ...words.filter((value) => /<[A-Z]|[{}]/.test(value)),
  ];
}

/** Where JSON-LD departs from the shapes of schema.org that this site uses. */
function faultsOf(node: unknown, path = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((part, index) => faultsOf(part, `${path}/${String(index)}`));
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type, ...properties } = node as Record<string, unknown>;
  const children = Object.entries(properties).flatMap(([name, value]) => faultsOf(value, `${path}/${name}`));
  if (type === undefined) return children;
  const shape = typeof type === 'string' ? SHAPES[type] : undefined;
  if (typeof type !== 'string' || shape === undefined) return [`${path}: ${JSON.stringify(type)}`];
  const own = Object.entries(properties).flatMap(([name, value]) => {
    const test = shape[name];
    if (test === undefined) return [`${path}/${name}: not of ${type}`];
    return test(value) ? [] : [`${path}/${name}: ${JSON.stringify(value)}`];
  });
  const missing = Object.keys(shape).filter((name) => !(name in properties));
  return [...own, ...children, ...missing.map((name) => `${path}/${name}: missing`)];
}
