import { describe, expect, it } from 'vitest';
import { distance, fold, squash, stem, template, wordsOf, wordsWithWholes } from '#src/lib/search/text.ts';
import { contentWords } from '#src/lib/search/vocabulary.ts';

it('folds case, accents and quotes', () => {
  expect(fold('Naïve “it’s” – ok')).toBe("naive “it's” - ok");
});

it.each([
  ['default dict', 'defaultdict'],
  ['__slots__', 'slots'],
  [':=', ':='],
  [' * * ', '**'],
  ['', ''],
])('squashes %j to %j', (text, squashed) => {
  expect(squash(text)).toBe(squashed);
});

it.each([
  ['functools.lru_cache', ['functools', 'lru', 'cache']],
  ['TaskGroup vs asyncio.gather', ['task', 'group', 'vs', 'asyncio', 'gather']],
  ['HTTPServer2', ['http', 'server2']],
  ["what's :=", ['whats', ':=']],
  ['*args, **kwargs', ['*', 'args', '**', 'kwargs']],
])('takes %j apart', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('keeps names whole beside their parts', () => {
  expect(wordsWithWholes('lru_cache in TaskGroup')).toEqual([
    'lru',
    'cache',
    'in',
    'task',
    'group',
    'lrucache',
    'taskgroup',
  ]);
});

it('keeps the words that say what a query is about', () => {
  expect(contentWords(['what', 'is', 'the', 'gil'])).toEqual(['gil']);
  expect(contentWords(['what', 'is', 'it'])).toEqual(['what', 'is', 'it']);
});

it.each([
  ['caching', 'cached'],
  ['decorators', 'decorator'],
  ['copies', 'copy'],
  ['classes', 'class'],
  ['serialise', 'serializing'],
  ['generators', 'generator'],
])('gives %s and %s one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

it('keeps short words and different words apart', () => {
  expect(stem('is')).toBe('is');
  expect(stem('pass')).not.toBe(stem('pas'));
  expect(stem('thread')).not.toBe(stem('three'));
});

it.each([
  ["TypeError: unhashable type: 'list'", 'typeerrorunhashabletype'],
  ['not enough values to unpack (expected 2, got 1)', 'notenoughvaluestounpack'],
  ['<Parent at 0x7f3a> is gone', 'isgone'],
  ["it's Bob's", 'itsbobs'],
])('leaves out of %j what differs each time', (text, rest) => {
  expect(template(text)).toBe(rest);
});

it('keeps the symbols of what is mostly symbols', () => {
  expect(squash('[::-1]')).toBe('[::-1]');
  expect(squash('__init__')).toBe('init');
});

describe('distance', () => {
  it.each([
    ['gil', 'gil', 0],
    ['deocrator', 'decorator', 1],
    ['asyncoi', 'asyncio', 1],
    ['genertor', 'generator', 1],
    ['leek', 'leak', 1.25],
    ['genarator', 'generator', 1.25],
    ['react', 'reach', 1.5],
  ])('from %s to %s is %f', (a, b, steps) => {
    expect(distance(a, b, 3)).toBe(steps);
    expect(distance(b, a, 3)).toBe(steps);
  });

  it('stops at its limit', () => {
    expect(distance('kitten', 'sitting', 1)).toBeGreaterThan(1);
    expect(distance('a', 'abcdef', 2)).toBe(3);
  });
});
