import { describe, expect, it } from 'vitest';
import { offers } from '#src/features/search/facets.ts';
import { parseWords } from '#src/features/search/match.ts';
import {
  formatSearch,
  foundOf,
  markWords,
  parseSearch,
  plain,
  statusText,
  toggled,
} from '#src/features/search/results.ts';

describe('what Pagefind found', () => {
  const page = {
    url: '/base/concepts/gil/',
    excerpt: 'the <mark>GIL</mark> &lt;is&gt; &amp;amp;',
    sub_results: [
      { title: 'The GIL', url: '/base/concepts/gil/', excerpt: 'x' },
      { title: 'Traps', url: '/base/concepts/gil/#traps', excerpt: 'a <mark>trap</mark>', anchor: { id: 'traps' } },
    ],
  };

  it('leads to its best section', () => {
    expect(foundOf(page, '/base/')).toEqual({
      path: '/concepts/gil/',
      text: 'a trap',
      section: { title: 'Traps', path: '/concepts/gil/#traps' },
    });
  });

  it('leads to the page where no section is better', () => {
    expect(foundOf({ ...page, sub_results: [] }, '/base/')).toEqual({
      path: '/concepts/gil/',
      text: 'the GIL <is> &amp;',
      section: null,
    });
  });

  it('never lets markup through', () => {
    expect(plain('&lt;img onerror=x&gt;<mark>y</mark>')).toBe('<img onerror=x>y');
  });
});

describe('marks', () => {
  const marked = (text: string, query: string): string[] =>
    markWords(text, query)
      .filter((part) => part.marked)
      .map((part) => part.text);

  it.each([
    ['The GIL today', 'gil', ['GIL']],
    ['Decorators decorate', 'decorator', ['Decorators', 'decorate']],
    ['What the lock does', 'what does the lock do', ['lock']],
    ['a := b', ':=', [':=']],
    ['regular', 'gul', []],
    ['anything', '', []],
  ])('in %j for %j: %j', (text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });

  it.each(['*args', '(', '[', '[::-1]', '\\', '$^', '|'])('survive %s', (query) => {
    const parts = markWords(`a ${query} b`, query);
    expect(parts.map(({ text }) => text).join('')).toBe(`a ${query} b`);
  });
});

describe('the address of a search', () => {
  it('is read back as it was written', () => {
    const filters = { kind: ['concept'], level: ['expert', 'advanced'] };
    const address = formatSearch('a b', filters);
    expect(address).toBe('?q=a+b&kind=concept&level=expert&level=advanced');
    expect(parseSearch(new URLSearchParams(address))).toEqual({ query: 'a b', filters });
  });

  it('is empty for no search', () => {
    expect(formatSearch('', {})).toBe('');
    expect(parseSearch(new URLSearchParams('x=1'))).toEqual({ query: '', filters: {} });
  });
});

it('adds a choice, and takes it away again', () => {
  const once = toggled({}, 'level', 'expert');
  expect(once).toEqual({ level: ['expert'] });
  expect(toggled(once, 'level', 'expert')).toEqual({ level: [] });
});

describe('offered facets', () => {
  const none = { kind: {}, topic: {}, level: {}, python: {}, status: {} };

  it('are those that narrow, with levels from easy to hard', () => {
    const counts = { ...none, kind: { concept: 3 }, level: { expert: 1, beginner: 2 }, python: { any: 2, '3.11': 1 } };
    const list = offers(counts, {}, (id) => id);
    expect(list.map(({ facet }) => facet)).toEqual(['level', 'python']);
    expect(list[0]?.choices.map(({ value, count }) => [value, count])).toEqual([
      ['beginner', 2],
      ['expert', 1],
    ]);
    expect(list[1]?.choices.map(({ label }) => label)).toEqual(['3.11+', 'Any version']);
  });

  it('keep what is chosen, so that it can be given up', () => {
    const [level] = offers({ ...none, level: {} }, { level: ['expert'] }, (id) => id);
    expect(level?.choices).toEqual([{ value: 'expert', label: 'expert', count: 0, chosen: true }]);
  });
});

it.each([
  [0, 'x', { weak: true, corrected: null }, 'Nothing on “x” here'],
  [3, 'x', { weak: true, corrected: null }, 'No good match for “x”; the nearest:'],
  [1, 'x', { weak: false, corrected: null }, '1 result'],
  [7, 'x', { weak: false, corrected: null }, '7 results'],
  [7, 'x', { weak: false, corrected: 'y' }, 'Showing 7 results for “y”'],
  [0, '', { weak: false, corrected: null }, ''],
  [2, '', { weak: false, corrected: null }, 'Read last'],
])('says of %i results for %j: %s', (total, query, state, text) => {
  expect(statusText(total, query, state)).toBe(text);
});

it.each([null, 'x', '{}', '[1]'])('takes no words from %j', (stored) => {
  expect(parseWords(stored)).toEqual([]);
});
