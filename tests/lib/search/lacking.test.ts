import { describe, expect, it } from 'vitest';
import { lackingFor } from '#src/lib/search/lacking.ts';
import { placesOf } from '#src/lib/search/places.ts';

const FILES = 512;
const results = (...topics: string[]): { topic: string }[] => topics.map((topic) => ({ topic }));
const good = { items: results('errors', 'errors', 'classes', 'errors', 'testing'), corrected: null };
const nothing = new Set<string>();
const sentences = (...words: string[]): string[] => placesOf(words, FILES).map((place) => `sentences/${place}`);

describe('what a search lacks', () => {
  it('is first what is said with its words', () => {
    expect(lackingFor('why is my list shared', {}, good, nothing, FILES)).toEqual(sentences('list', 'shared'));
  });

  it('is what is said with the words as they were understood, too', () => {
    const corrected = { ...good, corrected: 'generator' };
    expect(lackingFor('genrator', {}, corrected, nothing, FILES)).toEqual(sentences('genrator', 'generator'));
  });

  it('is then summaries for the results in view', () => {
    const here = new Set(sentences('gil'));
    expect(lackingFor('gil', {}, good, here, FILES)).toEqual(['summaries/errors', 'summaries/classes']);
  });

  it('is nothing once it is there, nor before anything is asked', () => {
    const here = new Set([...sentences('gil'), 'summaries/errors', 'summaries/classes']);
    expect(lackingFor('gil', {}, good, here, FILES)).toEqual([]);
    expect(lackingFor('', { kind: [] }, { ...good, items: [] }, nothing, FILES)).toEqual([]);
  });

  it('is every program for a list of everything', () => {
    expect(lackingFor('', { kind: ['example'] }, { ...good, items: [] }, nothing, FILES)).toEqual(['programs']);
  });

  it('stays small for a whole traceback, whose end says most', () => {
    const traceback = `${'File line '.repeat(9)}${[...Array(200).keys()].map((n) => `word${n}`).join(' ')} KeyError`;
    const lacking = lackingFor(traceback, {}, good, nothing, FILES);
    expect(lacking.length).toBeLessThanOrEqual(24);
    expect(lacking).toEqual(expect.arrayContaining(sentences('key', 'error')));
  });
});
