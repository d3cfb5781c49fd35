import { describe, expect, it } from 'vitest';
import { isScarce, lackingFor } from '#src/lib/search/lacking.ts';
import { shardsOf } from '#src/lib/search/shards.ts';

const COUNT = 512;
const results = (...topics: string[]): { topic: string }[] => topics.map((topic) => ({ topic }));
const good = {
  items: results('errors', 'errors', 'classes', 'errors', 'testing', 'typing'),
  understood: null,
  weak: false,
};
const nothing = new Set<string>();
const shards = (...words: string[]): string[] => shardsOf(words, COUNT).map((shard) => `shards/${COUNT}/${shard}`);

describe('what a search lacks', () => {
  it('is first what is said with its words', () => {
    expect(lackingFor('why is my list shared', {}, good, nothing, COUNT)).toEqual(shards('list', 'shared'));
  });

  it('is what is said with the words as they were understood, too, even if the answer is bad so far', () => {
    const understood = { ...good, weak: true, understood: 'generator' };
    expect(lackingFor('genrator', {}, understood, nothing, COUNT)).toEqual(shards('genrator', 'generator'));
  });

  it('is then summaries for the results in view', () => {
    const here = new Set(shards('gil'));
    expect(lackingFor('gil', {}, good, here, COUNT)).toEqual(['summaries/errors', 'summaries/classes']);
  });

  it.each([
    ['bad', { ...good, weak: true, items: results('errors') }],
    ['short', { ...good, items: results('errors') }],
  ])('is every program, too, where the answer is %s, since the full text is asked', (_, result) => {
    expect(isScarce(result)).toBe(true);
    expect(lackingFor('gil', {}, result, new Set(shards('gil')), COUNT)).toEqual(['programs', 'summaries/errors']);
  });

  it('is nothing once it is there, nor before anything is asked', () => {
    const here = new Set([...shards('gil'), 'summaries/errors', 'summaries/classes']);
    expect(lackingFor('gil', {}, good, here, COUNT)).toEqual([]);
    expect(lackingFor('', { kind: [] }, { ...good, items: [] }, nothing, COUNT)).toEqual([]);
  });

  it('is every program for a list of everything', () => {
    expect(lackingFor('', { kind: ['example'] }, { ...good, items: [] }, nothing, COUNT)).toEqual(['programs']);
  });

  it('stays small for a whole traceback, whose end says most', () => {
    const words = [...Array(200).keys()].map((number) => `word${number}`);
    const lacking = lackingFor(`${words.join(' ')} KeyError key key key error`, {}, good, nothing, COUNT);
    expect(lacking.length).toBeGreaterThan(15);
    expect(lacking.length).toBeLessThanOrEqual(24);
    expect(lacking).toEqual(expect.arrayContaining(shards('key', 'error', 'word199')));
  });
});
