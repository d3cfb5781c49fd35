import { describe, expect, it } from 'vitest';
import { answer } from '#src/lib/search/answer.ts';
import type { SearchDoc } from '#src/lib/search/docs.ts';
import { buildIndex } from '#src/lib/search/index.ts';
import { nearest } from '#src/lib/search/nearest.ts';
import { rank } from '#src/lib/search/rank.ts';

const doc = (path: string, changes: Partial<SearchDoc>): SearchDoc => ({
  kind: 'concept',
  label: 'C1',
  path,
  title: path,
  topic: 'functions',
  level: 'advanced',
  python: 'any',
  aliases: [],
  identifiers: [],
  phrasings: [],
  headings: [],
  summary: '',
  ...changes,
});

const docs = [
  doc('/gil/', {
    title: 'The GIL: what it protects',
    aliases: ['global interpreter lock', 'GIL'],
    topic: 'concurrency',
    summary: 'One thread runs bytecode at a time.',
    headings: [{ text: 'The convoy effect', anchor: 'the-convoy-effect' }],
  }),
  doc('/decorators/', { title: 'Decorators rebind a name', aliases: ['@', 'decoration'] }),
  doc('/memoise/', {
    kind: 'question',
    title: 'How do you memoise a function?',
    identifiers: ['functools.lru_cache', 'functools.cache'],
    phrasings: ['how do I remember the results of a slow function'],
    level: 'intermediate',
  }),
  doc('/defaultdict/', { title: 'Grouping', aliases: ['defaultdict'], identifiers: ['collections.defaultdict'] }),
  doc('/defaults/', {
    kind: 'question',
    title: 'Why are mutable default arguments a trap?',
    phrasings: ['why is my list shared between calls'],
    python: '3.11',
  }),
  doc('/walrus/', { kind: 'question', title: 'The walrus operator', aliases: [':='] }),
  doc('/example/', { kind: 'example', title: 'Two threads and the GIL', level: '' }),
];
const index = buildIndex(docs);
const paths = (query: string): (string | undefined)[] => rank(index, query).hits.map((hit) => docs[hit.doc]?.path);

describe('the first result', () => {
  it.each([
    ['gil', '/gil/'],
    ['GIL', '/gil/'],
    ['global interpreter', '/gil/'],
    ['decor', '/decorators/'],
    ['deocrator', '/decorators/'],
    ['@', '/decorators/'],
    [':=', '/walrus/'],
    ['colon equals', '/walrus/'],
    ['functools.lru_cache', '/memoise/'],
    ['lru_cache', '/memoise/'],
    ['lru cache', '/memoise/'],
    ['lrucache', '/memoise/'],
    ['memoize', '/memoise/'],
    ['default dict', '/defaultdict/'],
    ['defaultdict', '/defaultdict/'],
    ['list shared between calls', '/defaults/'],
    ['how can I remember results of a slow function?', '/memoise/'],
    ['what does the global interpreter lock protect', '/gil/'],
  ])('of %j is %s', (query, path) => {
    expect(paths(query)[0]).toBe(path);
  });

  it('is the entry and not the program that shows it', () => {
    expect(paths('gil').indexOf('/gil/')).toBeLessThan(paths('gil').indexOf('/example/'));
  });
});

describe('an answer', () => {
  it('names the heading that answers', () => {
    expect(rank(index, 'convoy effect').hits[0]).toMatchObject({ doc: 0, section: 0 });
    expect(rank(index, 'gil').hits[0]?.section).toBeNull();
  });

  it('says how it understood a misspelling, unless it was told not to', () => {
    expect(rank(index, 'mutable defualt').corrected).toBe('mutable default');
    expect(rank(index, 'defualt', false)).toMatchObject({ corrected: null, weak: true });
    expect(rank(index, 'default').corrected).toBeNull();
  });

  it.each(['react hooks', 'kubernetes', '', '   ', '???'])('is weak for %j', (query) => {
    expect(rank(index, query)).toMatchObject({ weak: true, corrected: null });
  });

  it.each(['a'.repeat(5000), '\u0000', '𝒜𝒷', '('.repeat(300), '__proto__', 'constructor'])('survives %j', (query) => {
    expect(rank(index, query).hits.length).toBeLessThanOrEqual(docs.length);
  });
});

describe('facets', () => {
  it('narrow: any value within one, every one across', () => {
    const found = (filters: object): string[] => answer(index, 'gil', { filters }).items.map(({ path }) => path);
    expect(found({ kind: ['example'] })).toEqual(['/example/']);
    expect(found({ kind: ['example', 'concept'] })).toContain('/gil/');
    expect(found({ kind: ['example'], topic: ['concurrency'] })).toEqual([]);
  });

  it('count what each value would show', () => {
    for (const filters of [{}, { kind: ['concept'] }, { kind: ['question'], level: ['intermediate'] }]) {
      const { counts } = answer(index, 'function default', { filters });
      for (const kind of Object.keys(counts.kind)) {
        const shown = answer(index, 'function default', { filters: { ...filters, kind: [kind] } }).items.length;
        expect(counts.kind[kind]).toBe(shown);
      }
    }
  });

  it('tell what was read from what was not', () => {
    const read = new Set(['/gil/']);
    expect(answer(index, 'gil', { read, filters: { status: ['unread'] } }).items.map(({ path }) => path)).toEqual([
      '/example/',
    ]);
  });

  it('list everything that passes when nothing is asked, or what was read last', () => {
    expect(answer(index, '', { filters: { python: ['3.11'] } }).items.map(({ path }) => path)).toEqual(['/defaults/']);
    expect(answer(index, '', { read: new Set(['/walrus/', '/gone/', '/gil/']) }).items.map(({ path }) => path)).toEqual(
      ['/walrus/', '/gil/'],
    );
    expect(answer(index, '').items).toEqual([]);
  });
});

it('puts what only the full text found beneath, and never moves what stands above', () => {
  const body = [
    { path: '/decorators/', text: 'holds the gil', section: { title: 'Traps', path: '/decorators/#traps' } },
    { path: '/gil/', text: 'x', section: { title: 'Elsewhere', path: '/gil/#elsewhere' } },
    { path: '/not-ours/', text: 'x', section: null },
  ];
  const before = answer(index, 'gil').items;
  const after = answer(index, 'gil', { body }).items;
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length)).toMatchObject([
    { path: '/decorators/#traps', section: 'Traps', text: 'holds the gil' },
  ]);
});

describe('the nearest pages of an address that leads nowhere', () => {
  const numbered = buildIndex([
    doc('/questions/task-group/', { kind: 'question', label: 'Q57', title: 'What does a task group give you?' }),
    doc('/questions/zip/', { kind: 'question', label: 'Q34', title: 'What does zip do?' }),
    doc('/concepts/gil/', { label: 'C8', title: 'The GIL', aliases: ['global interpreter lock'] }),
    doc('/examples/gil_check/', { kind: 'example', label: 'gil_check.py', title: 'A check', aliases: ['gil_check'] }),
  ]);
  const first = (path: string): string | undefined => nearest(numbered, path)[0]?.path;

  it.each([
    ['/questions/task-gruop/', '/questions/task-group/'],
    ['/concepts/global-interpreter-lock', '/concepts/gil/'],
    ['/concepts/gil.html', '/concepts/gil/'],
    ['/q/58/', '/questions/task-group/'],
    ['/q/9934/', '/questions/zip/'],
    ['/c/9/', '/concepts/gil/'],
    ['/e/gil_chek/', '/examples/gil_check/'],
    ['/concepts/gli/', '/concepts/gil/'],
    ['/questions/gil/', '/concepts/gil/'],
    ['/global-interpretr-lokc/', '/concepts/gil/'],
    ['/concepts/gil/index.html', '/concepts/gil/'],
    ['/q57', '/questions/task-group/'],
    ['/Q/57a/', '/questions/task-group/'],
    ['/questions/34/', '/questions/zip/'],
    ['/concepts/34/', '/concepts/gil/'],
    ['/34/', '/questions/zip/'],
  ])('of %s is %s', (path, expected) => {
    expect(first(path)).toBe(expected);
  });

  it.each(['/', '/wp-login.php', '/%E0%A4%A/', '/x/'])('of %s is none', (path) => {
    expect(nearest(numbered, path)).toEqual([]);
  });
});

describe('when no match is good', () => {
  it('names the nearest topic', () => {
    const { weak, nearest: topic } = answer(index, 'gil zzqx');
    expect([weak, topic]).toEqual([true, 'concurrency']);
    expect(answer(index, 'gil').nearest).toBeNull();
  });

  it('does not take one word for another that is only like it', () => {
    expect(rank(index, 'memorize zzqx qqqq').weak).toBe(true);
    expect(rank(index, 'bil').corrected).toBeNull();
  });
});

it('knows a message by what is the same each time it is printed', () => {
  const messages = buildIndex([
    doc('/a/', { aliases: ["TypeError: unhashable type: 'list'"] }),
    doc('/b/', { aliases: ['unhashable'] }),
  ]);
  expect(rank(messages, "TypeError: unhashable type: 'set'").hits[0]?.doc).toBe(0);
});

it('does not follow the stem of a word that is still being typed', () => {
  const words = buildIndex([doc('/enums/', { aliases: ['enum'] }), doc('/enumerate/', { aliases: ['enumerate'] })]);
  expect(rank(words, 'enumer').hits[0]?.doc).toBe(1);
});
