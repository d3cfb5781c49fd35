import { describe, expect, it } from 'vitest';
import {
  formatSearch,
  hitsOf,
  inOrder,
  markWords,
  parseSearch,
  segments,
  statusText,
  wordsOf,
  type FoundPage,
} from '#src/features/search/results.ts';

const page = (changes: Partial<FoundPage> = {}): FoundPage => ({
  url: '/concepts/gil/',
  excerpt: 'the <mark>GIL</mark> is',
  meta: { title: 'The GIL', number: 'C8', topic: 'Concurrency', level: 'advanced', kind: 'concept' },
  sub_results: [
    { title: 'The GIL', url: '/concepts/gil/', excerpt: 'x' },
    { title: 'Traps', url: '/concepts/gil/#traps', excerpt: 'a <mark>trap</mark>', anchor: { id: 'traps' } },
    { title: 'How it works', url: '/concepts/gil/#how', excerpt: 'b', anchor: { id: 'how' } },
    { title: 'Sources', url: '/concepts/gil/#sources', excerpt: 'c', anchor: { id: 'sources' } },
  ],
  ...changes,
});

describe('hits', () => {
  it('are the page, then two of its sections', () => {
    const hits = hitsOf(page(), ['lock', 'trap']);
    expect(hits.map(({ kind, url, section }) => [kind, url, section])).toEqual([
      ['page', '/concepts/gil/', null],
      ['section', '/concepts/gil/#traps', 'Traps'],
      ['section', '/concepts/gil/#how', 'How it works'],
    ]);
  });

  it('are the page alone when one word names it', () => {
    expect(hitsOf(page(), ['gil'])).toHaveLength(1);
  });

  it('survive a page without metadata', () => {
    expect(hitsOf(page({ meta: {}, sub_results: [] }), ['x'])[0]).toMatchObject({
      title: '/concepts/gil/',
      number: '',
    });
  });

  it('put programs behind the entries that explain them, and keep every other order', () => {
    const ordered = inOrder([page({ meta: { kind: 'example' } }), page(), page({ meta: { kind: 'question' } })]);
    expect(ordered.map(({ meta }) => meta['kind'])).toEqual(['concept', 'question', 'example']);
  });
});

describe('segments', () => {
  it('are plain text with the matches told apart', () => {
    expect(segments('a <mark>b</mark> &lt;c&gt; &amp;amp; &#39;')).toEqual([
      { text: 'a ', marked: false },
      { text: 'b', marked: true },
      { text: " <c> &amp; '", marked: false },
    ]);
  });

  it('never let markup through', () => {
    expect(segments('&lt;img onerror=x&gt;')).toEqual([{ text: '<img onerror=x>', marked: false }]);
  });
});

describe('markWords', () => {
  it('marks words whatever their case', () => {
    expect(markWords('The GIL today', ['gil'])).toEqual([
      { text: 'The ', marked: false },
      { text: 'GIL', marked: true },
      { text: ' today', marked: false },
    ]);
  });

  it.each(['*args', '(', '[', '\\', '$^'])('takes %s as it is', (word) => {
    expect(markWords(`a ${word} b`, [word])[1]).toEqual({ text: word, marked: true });
  });
});

describe('the address of a search', () => {
  it('is read back as it was written', () => {
    expect(formatSearch('a b', { kind: 'concept' })).toBe('?q=a+b&kind=concept');
    expect(parseSearch(new URLSearchParams('q=a+b&kind=concept'))).toEqual({
      query: 'a b',
      filters: { kind: 'concept' },
    });
  });

  it('is empty for no search, and unknown kinds are ignored', () => {
    expect(formatSearch('', {})).toBe('');
    expect(parseSearch(new URLSearchParams('kind=page'))).toEqual({ query: '', filters: {} });
  });
});

it('splits a query into words', () => {
  expect(wordsOf('  Yield  FROM ')).toEqual(['yield', 'from']);
});

it.each([
  [0, 'x', 'Nothing found for “x”'],
  [1, 'x', '1 entry found'],
  [7, 'x', '7 entries found'],
  [0, '', ''],
])('says of %i pages for %j: %s', (pages, query, text) => {
  expect(statusText(pages, query)).toBe(text);
});
